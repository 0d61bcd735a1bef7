/**
 * Measures the built app: the script a first visit loads (the entry and everything it imports at once), compressed as
 * a server sends it, and each page that is loaded later. Fails above the limit.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const LIMIT_BYTES = 300 * 1024;
const FOLDER = resolve(import.meta.dirname, '../../dist/web');

/** Compressed bytes of the first load, and by page what is loaded on top of it. */
export function measure(folder = FOLDER) {
  const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8'));
  const bytes = (file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
  const withImports = (key, seen = new Set()) => {
    if (seen.has(key)) return seen;
    seen.add(key);
    for (const imported of manifest[key].imports ?? []) withImports(imported, seen);
    return seen;
  };
  const size = (keys) => [...keys].reduce((sum, key) => sum + bytes(manifest[key].file), 0);
  const entry = Object.keys(manifest).find((key) => manifest[key].isEntry);
  if (entry === undefined) throw new Error('The build has no entry.');
  const first = withImports(entry);
  const pages = Object.fromEntries(
    Object.keys(manifest)
      .filter((key) => manifest[key].isDynamicEntry)
      .map((key) => [key, size([...withImports(key)].filter((part) => !first.has(part)))]),
  );
  return { first: size(first), limit: LIMIT_BYTES, pages };
}

if (process.argv[1] === import.meta.filename) {
  const { first, limit, pages } = measure();
  const row = (name, size) => process.stdout.write(`${name.padEnd(52)}${(size / 1024).toFixed(1).padStart(8)} KB\n`);
  row('first load', first);
  for (const [page, size] of Object.entries(pages).sort(([, a], [, b]) => b - a)) row(`  + ${page}`, size);
  if (first > limit) {
    process.stderr.write(`The first load is above ${limit / 1024} KB.\n`);
    process.exitCode = 1;
  }
}
