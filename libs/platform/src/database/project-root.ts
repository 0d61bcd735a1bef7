import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder in which the repository's `package.json` stands, from the sources as from the built files. */
export function projectRoot(from: string): string {
  let folder = from;
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error(`No package.json above ${from}`);
    folder = parent;
  }
  return folder;
}
