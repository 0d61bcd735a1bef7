import { CONTEXT_MAP } from './context-map.mjs';
import { ROOT } from './cruise.js';
import {
  controllersWithoutTransactions,
  injectedTime,
  noImportTypes,
  noInnerBarrels,
  shortFiles,
  tradeNames,
} from './source-rules/files-and-names.js';
import { libsOnTheMap, mappingsInSchema } from './source-rules/libs-on-the-map.js';
import { ownTables } from './source-rules/own-tables.js';
import { readSources, type SourceFile, type SourceRule, virtualTree } from './source-tree.js';

const LIBS = Object.keys(CONTEXT_MAP);

/** A small house in which everything is as it should be. */
const HOUSE: Readonly<Record<string, string>> = {
  'package.json': JSON.stringify({
    imports: Object.fromEntries(LIBS.map((lib) => [`#${lib}`, { source: `./libs/${lib}/src/index.ts` }])),
  }),
  ...Object.fromEntries(
    LIBS.flatMap((lib) => [
      [`libs/${lib}/src/index.ts`, ''],
      [`libs/${lib}/README.md`, `# ${lib}`],
    ]),
  ),
  'libs/demand/src/index.ts': `export { demandMappings } from './persistence/shortage.schema.js';`,
  'libs/demand/src/persistence/shortage.schema.ts': `
    export const shortageSchema = new EntitySchema<Shortage>({});
    export const demandMappings: EntitySchema[] = [shortageSchema];`,
  'libs/schema/src/mappings.ts': `export const MAPPINGS = [...demandMappings];`,
  'libs/schema/src/migrations/1-demand.ts': 'CREATE TABLE demand.shortage (id uuid)',
  'libs/schema/src/migrations/2-search.ts': 'CREATE TABLE search.enterprise_document (id uuid)',
  'libs/demand/src/application/shortages.query.ts': `
    // As FROM search.enterprise_document would be wrong here, so would demand be in search.
    const error = 'search.not_found';
    await search.enterprise_document(1);
    query('SELECT 1 FROM demand.shortage s JOIN demand.shortage t ON true');`,
  'libs/search/src/persistence/enterprise-document.projection.ts': `query('SELECT 1 FROM demand.shortage')`,
  'libs/demand/src/application/shortages.int-spec.ts': `query('SELECT 1 FROM search.enterprise_document')`,
  'libs/demand/src/domain/shortage.ts': `
    // Not new Date(): the clock is handed in.
    const at = new Date(clock.now());
    const common = await import('./common-passwords.js');`,
  'libs/demand/src/domain/shortage.spec.ts': `const now = new Date();`,
  'libs/demand/src/domain/common-passwords.ts': 'x\n'.repeat(300),
  'libs/demand/src/http/shortages.controller.ts': `/** Opens no DataSource. */ export class ShortagesController {}`,
  'libs/schema/src/migrations/3-demand.ts': 'x\n'.repeat(400),
};

/** For each rule: files that are planted, and what must be said about them. */
const PLANTED: readonly (readonly [SourceRule, Readonly<Record<string, string>>, ...string[]])[] = [
  [
    ownTables,
    { 'libs/demand/src/application/a.ts': '\nquery(`SELECT 1 FROM\n enterprises.enterprise`)' },
    'libs/demand/src/application/a.ts:2 names a table of enterprises',
  ],
  [
    ownTables,
    { 'libs/demand/src/application/a.ts': 'query(`DELETE FROM ONLY "platform"."job"`)' },
    'libs/demand/src/application/a.ts:1 names a table of platform',
  ],
  [
    ownTables,
    { 'libs/supply/src/application/a.ts': 'query(`select 1 from supply.offering, demand.shortage`)' },
    'libs/supply/src/application/a.ts:1 names a table of demand',
  ],
  [
    ownTables,
    { 'libs/search/src/persistence/postgres-retrieval.ts': 'query(`SELECT 1 FROM demand.shortage`)' },
    'libs/search/src/persistence/postgres-retrieval.ts:1 names a table of demand',
  ],
  [
    ownTables,
    { 'libs/search/src/persistence/a.projection.ts': '\nquery(`DELETE FROM demand.shortage`)' },
    'libs/search/src/persistence/a.projection.ts:2 names a table of demand',
  ],
  [
    ownTables,
    { 'libs/schema/src/migrations/4-supply.ts': 'REFERENCES enterprises.enterprise (id)' },
    'libs/schema/src/migrations/4-supply.ts:1 names a table of enterprises',
  ],
  [
    ownTables,
    { 'apps/cli/a.ts': 'query(`INSERT INTO demand.shortage VALUES (1)`)' },
    'apps/cli/a.ts:1 names a table of demand',
  ],
  [
    libsOnTheMap,
    { 'libs/stray/src/a.ts': '' },
    'libs/stray stands on no line of the context map',
    'libs/stray has no alias #stray in package.json',
    'libs/stray/README.md is missing',
  ],
  [libsOnTheMap, { 'libs/demand/README.md': ' ' }, 'libs/demand/README.md is missing'],
  [
    libsOnTheMap,
    {
      'package.json': JSON.stringify({
        imports: Object.fromEntries(
          LIBS.filter((lib) => lib !== 'supply').map((lib) => [`#${lib}`, { source: `./libs/${lib}/src/index.ts` }]),
        ),
      }),
    },
    'libs/supply has no alias #supply in package.json',
  ],
  [
    mappingsInSchema,
    { 'libs/demand/src/persistence/note.schema.ts': 'export const noteSchema = new EntitySchema({});' },
    'libs/demand/src/persistence/note.schema.ts: noteSchema is not in demandMappings',
  ],
  [mappingsInSchema, { 'libs/demand/src/index.ts': '' }, 'libs/demand/src/index.ts does not export demandMappings'],
  [
    mappingsInSchema,
    { 'libs/schema/src/mappings.ts': '// demandMappings' },
    'libs/schema/src/mappings.ts does not list demandMappings',
  ],
  [
    shortFiles,
    { 'libs/demand/src/domain/long.ts': 'x\n'.repeat(301), 'apps/web/src/long.tsx': 'x\n'.repeat(999) },
    'libs/demand/src/domain/long.ts has 301 lines, 300 are allowed',
    'apps/web/src/long.tsx has 999 lines, 300 are allowed',
  ],
  ...['common', 'shared', 'utils', 'util', 'helpers', 'helper', 'manager'].flatMap((name) => [
    [
      tradeNames,
      { [`libs/${name}/src/a.ts`]: '' },
      `libs/${name}/src/a.ts is named after nothing of the field`,
    ] as const,
    [
      tradeNames,
      { [`apps/web/src/${name}.test.tsx`]: '' },
      `apps/web/src/${name}.test.tsx is named after nothing of the field`,
    ] as const,
  ]),
  [
    tradeNames,
    { 'test/date-utils.mjs': '', 'libs/demand/src/session-manager.ts': '' },
    'test/date-utils.mjs is named after nothing of the field',
    'libs/demand/src/session-manager.ts is named after nothing of the field',
  ],
  [
    noInnerBarrels,
    { 'libs/demand/src/domain/index.ts': '', 'libs/demand/index.ts': '' },
    'libs/demand/src/domain/index.ts is a barrel inside a lib',
    'libs/demand/index.ts is a barrel inside a lib',
  ],
  [
    noImportTypes,
    {
      'libs/demand/src/a.ts': `let a: import('#supply').Offering;\nlet b: typeof import('#supply');\nlet c: Array<import("./x.js").X>;`,
    },
    'libs/demand/src/a.ts:1 hides a dependency in an import() type',
    'libs/demand/src/a.ts:2 hides a dependency in an import() type',
    'libs/demand/src/a.ts:3 hides a dependency in an import() type',
  ],
  [
    injectedTime,
    { 'libs/demand/src/domain/a.ts': 'const a = new Date();\nconst b = Date.now();\nconst c = new Date;' },
    'libs/demand/src/domain/a.ts:1 asks the machine for the time',
    'libs/demand/src/domain/a.ts:2 asks the machine for the time',
    'libs/demand/src/domain/a.ts:3 asks the machine for the time',
  ],
  [
    injectedTime,
    { 'libs/kernel/src/a.ts': 'new Date( )', 'libs/language/src/x/a.ts': 'Date.now()' },
    'libs/kernel/src/a.ts:1 asks the machine for the time',
    'libs/language/src/x/a.ts:1 asks the machine for the time',
  ],
  [
    controllersWithoutTransactions,
    { 'libs/demand/src/http/a.controller.ts': `import { Transactions } from '#platform';` },
    'libs/demand/src/http/a.controller.ts:1 reaches the database',
  ],
  [
    controllersWithoutTransactions,
    { 'libs/demand/src/http/a.controller.ts': '\nconstructor(private readonly dataSource: DataSource) {}' },
    'libs/demand/src/http/a.controller.ts:2 reaches the database',
  ],
];

const RULES = [...new Set(PLANTED.map(([rule]) => rule))].map((rule) => [rule.name, rule] as const);

describe('Source rules', () => {
  const tree: SourceFile[] = readSources(ROOT);

  it('are applied to the whole tree', () => {
    expect(tree.length).toBeGreaterThan(400);
  });

  describe.each(RULES)('%s', (_name, rule) => {
    it('holds in this tree', () => {
      expect(rule(tree)).toEqual([]);
    });

    it('holds in a small tree that is in order', () => {
      expect(rule(virtualTree(HOUSE))).toEqual([]);
    });

    it('is seen to fail where something is planted', () => {
      for (const [, files, ...faults] of PLANTED.filter(([of]) => of === rule)) {
        expect(rule(virtualTree({ ...HOUSE, ...files }))).toEqual(faults);
      }
    });
  });
});
