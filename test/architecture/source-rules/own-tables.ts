import { CONTEXT_MAP, READS_OTHER_TABLES } from '../context-map.mjs';
import { isCode, isTest, libOf, lineOf, type SourceFile, withoutComments } from '../source-tree.js';

const SCHEMAS = Object.keys(CONTEXT_MAP).join('|');
/** What stands before the name of a table in SQL. */
const before = (words: string) =>
  new RegExp(`\\b(?:${words})\\s+(?:ONLY\\s+|IF\\s+EXISTS\\s+)?"?(${SCHEMAS})"?\\.`, 'gi');
const USED = before('FROM|JOIN|INTO|UPDATE|TABLE|USING|TRUNCATE|REFERENCES|COPY');
const WRITTEN = before('INTO|UPDATE|TABLE|DELETE\\s+FROM|TRUNCATE|REFERENCES|COPY');
/** Not a call: a variable may bear the name of a context. */
const QUALIFIED = new RegExp(`\\b(?:${SCHEMAS})\\.\\w+\\b(?!\\()`, 'g');
const CREATED = /CREATE TABLE (?:IF NOT EXISTS )?(\w+\.\w+)/g;

/**
 * A context reads and writes its own tables. Found by what stands before a name in SQL, and by the names of all tables
 * that the migrations make, wherever they stand.
 */
export function ownTables(files: readonly SourceFile[]): string[] {
  const tables = new Set(
    files
      .filter(({ path }) => path.startsWith('libs/schema/src/migrations/'))
      .flatMap(({ text }) => [...text.matchAll(CREATED)].map(([, table]) => table)),
  );
  return files.flatMap(({ path, text }) => {
    const owner = ownerOf(path);
    if (owner === undefined) return [];
    const code = withoutComments(text);
    const reads = READS_OTHER_TABLES.some((pattern) => pattern.test(path));
    const named = reads
      ? [...code.matchAll(WRITTEN)]
      : [...code.matchAll(USED), ...[...code.matchAll(QUALIFIED)].filter(([table]) => tables.has(table))];
    const others = named.map((found) => ({ schema: schemaOf(found), line: lineOf(code, found.index) }));
    const faults = others.filter(({ schema }) => schema !== owner);
    return [...new Set(faults.map(({ schema, line }) => `${path}:${line} names a table of ${schema}`))];
  });
}

function schemaOf([text, schema = text.split('.')[0] ?? '']: RegExpExecArray): string {
  return schema.toLowerCase();
}

/**
 * Whose tables a file may name: a lib's own, in a migration those of the context in its name, in an app nobody's. The web
 * app holds no SQL, and words that are named like tables.
 */
function ownerOf(path: string): string | undefined {
  if (!isCode(path) || isTest(path) || path.startsWith('apps/web/')) return undefined;
  const migration = /^libs\/schema\/src\/migrations\/\d+-([a-z]+)/.exec(path);
  if (migration) return migration[1];
  return libOf(path) ?? (path.startsWith('apps/') ? 'nobody' : undefined);
}
