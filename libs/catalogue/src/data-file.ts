import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';

/**
 * Reads one of this lib's CSV files and checks every row.
 *
 * The compiler copies no CSV, so the files are found from the project's root (the nearest folder above with a
 * `package.json`): built code in `dist` and the sources read the same files.
 *
 * @throws Error naming file, line and what is wrong
 */
export function readDataFile<Row>(name: string, row: z.ZodType<Row>): Row[] {
  const records: unknown[] = parse(readFileSync(new URL(`libs/catalogue/data/${name}`, projectRoot())), {
    columns: true,
    bom: true,
    comment: '#',
    comment_no_infix: true,
    skip_empty_lines: true,
    trim: true,
  });
  return records.map((record, index) => {
    const read = row.safeParse(record);
    if (!read.success) throw new Error(`${name}, record ${index + 1}: ${z.prettifyError(read.error)}`);
    return read.data;
  });
}

/** A cell holding several values separated by `|`; an empty cell holds none. */
export const listCell = z.string().transform((cell) =>
  cell
    .split('|')
    .map((value) => value.trim())
    .filter((value) => value !== ''),
);

function projectRoot(): URL {
  for (let folder = new URL('.', import.meta.url); ; folder = new URL('..', folder)) {
    if (existsSync(new URL('package.json', folder))) return folder;
    if (folder.pathname === '/' || new URL('..', folder).href === folder.href) {
      throw new Error(`No package.json above ${import.meta.url}: the catalogue cannot find its data files`);
    }
  }
}
