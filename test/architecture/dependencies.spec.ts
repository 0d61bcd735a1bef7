import { CONTEXT_MAP } from './context-map.mjs';
import { cruise, plantTree, removeTree, ROOT, type Violation } from './cruise.js';

const MILLISECONDS = 60_000;
const LIBS = Object.keys(CONTEXT_MAP);

/** A small house in which everything is as it should be. */
const HOUSE: Record<string, string> = {
  ...Object.fromEntries(LIBS.map((lib) => [`libs/${lib}/src/index.ts`, `export const ${lib} = 1;\n`])),
  ...Object.fromEntries(
    Object.entries(CONTEXT_MAP).flatMap(([lib, mayUse]) =>
      mayUse.map((used) => [`libs/${lib}/src/uses-${used}.ts`, `import '#${used}';\n`]),
    ),
  ),
  'libs/demand/src/domain/shortage.ts': `import '#kernel';\nimport { z } from 'zod';\nexport const shortage = z;\n`,
  'libs/demand/src/application/raise.ts': `import '../domain/shortage.js';\nexport const raise = 1;\n`,
  'libs/demand/src/persistence/shortage.schema.ts': `import 'typeorm';\nimport '../domain/shortage.js';\n`,
  'libs/demand/src/http/shortages.controller.ts': `import '@nestjs/common';\nimport '../application/raise.js';\n`,
  'libs/demand/test/demand-api.ts': `import '#demand';\nimport '../src/application/raise.js';\n`,
  'libs/demand/src/http/shortages.int-spec.ts': `import '../../test/demand-api.js';\n`,
  'libs/matching/test/whole-api.ts': `import '#matching';\nimport '../../demand/test/demand-api.js';\n`,
  'libs/matching/src/matching.int-spec.ts': `import '../../demand/test/demand-api.js';\n`,
  'apps/api/main.ts': LIBS.map((lib) => `import '#${lib}';\n`).join(''),
  'libs/demand/src/demand.spec.ts': `import '#demand';\n`,
  'apps/web/src/app.ts': `import '#kernel';\n`,
  'test/e2e/journey.ts': LIBS.map((lib) => `import '#${lib}';\n`).join(''),
};

/** For every lib, an import of every lib that its line does not name. */
const OFF_THE_MAP: Violation[] = Object.entries(CONTEXT_MAP).flatMap(([lib, mayUse]) =>
  LIBS.filter((other) => other !== lib && !mayUse.includes(other)).map((other) => ({
    rule: `map-of-${lib}`,
    from: `libs/${lib}/src/breaks-${other}.ts`,
    to: `libs/${other}/src/index.ts`,
  })),
);

/** Half of a cycle; the other half is planted. */
const HEN = { 'libs/demand/src/domain/hen.ts': `import './egg.js';\n` };

const PACKAGES = [
  '@nestjs/common',
  '@nestjs/typeorm',
  'typeorm',
  'fastify',
  '@fastify/cookie',
  'bull',
  'ioredis',
  'pg',
];

/** The file that is planted, what it imports, and the rules that must see it. */
const PLANTED: readonly (readonly [rules: string, from: string, specifier: string, to: RegExp])[] = [
  ['no-cycle', 'libs/demand/src/domain/egg.ts', './hen.js', /domain\/hen/],
  ['found', 'libs/demand/src/application/lost.ts', './nowhere.js', /nowhere/],
  ['found', 'libs/demand/src/application/lost-alias.ts', '#gone', /#gone/],
  ['on-the-map map-of-demand', 'libs/demand/src/application/uses-stray.ts', '#stray', /libs\/stray/],
  ['on-the-map', 'apps/api/uses-stray.ts', '#stray', /libs\/stray/],
  ['through-the-index', 'libs/matching/src/deep.ts', '../../demand/src/domain/shortage.js', /shortage/],
  ['map-of-demand', 'libs/demand/src/borrowed.spec.ts', '../../matching/test/whole-api.js', /whole-api/],
  ['tests-stay-outside', 'libs/matching/src/borrowed.ts', '../../demand/test/demand-api.js', /demand-api/],
  ['apps-and-tests-through-the-index', 'apps/api/deep.ts', '../../libs/demand/src/domain/shortage.js', /shortage/],
  ['apps-and-tests-through-the-index', 'test/e2e/deep.ts', '../../libs/demand/src/domain/shortage.js', /shortage/],
  ['by-its-alias', 'libs/matching/src/round.ts', '../../demand/src/index.js', /demand/],
  ['by-its-alias', 'apps/api/round.ts', '../../libs/demand/src/index.js', /demand/],
  ['by-its-alias', 'test/e2e/round.ts', '../../libs/demand/src/index.js', /demand/],
  ['inside-by-path', 'libs/demand/src/application/itself.ts', '#demand', /demand/],
  ['inside-by-path', 'libs/demand/src/application/itself-too.ts', '../index.js', /demand/],
  ...PACKAGES.flatMap((name) =>
    ['libs/demand/src/domain', 'libs/kernel/src', 'libs/language/src'].map(
      (folder) =>
        ['domain-without-framework', `${folder}/with-${name.replace(/\W+/g, '-')}.ts`, name, new RegExp(name)] as const,
    ),
  ),
  ['domain-knows-itself-alone', 'libs/demand/src/domain/outward.ts', '../application/raise.js', /raise/],
  ['domain-knows-itself-alone', 'libs/demand/src/domain/stored.ts', '../persistence/shortage.schema.js', /schema/],
  [
    'controller-without-database',
    'libs/demand/src/http/a.controller.ts',
    '../persistence/shortage.schema.js',
    /shortage/,
  ],
  ['controller-without-database', 'libs/demand/src/http/b.controller.ts', 'typeorm', /typeorm/],
  ['controller-without-database', 'libs/demand/src/http/c.controller.ts', '@nestjs/typeorm', /@nestjs\/typeorm/],
  ['controller-without-database', 'libs/demand/src/http/d.controller.ts', 'pg', /pg/],
  ['tests-stay-outside', 'libs/demand/src/application/tested.ts', '../../test/demand-api.js', /demand-api/],
  ['tests-stay-outside', 'apps/api/tested.ts', '../../test/e2e/journey.js', /journey/],
  ['libs-know-no-app', 'libs/demand/src/application/app.ts', '../../../../apps/api/main.js', /main/],
  ['web-stands-alone', 'apps/web/src/takes.ts', '#demand', /demand/],
  ['web-stands-alone', 'apps/web/src/serves.ts', '../../api/main.js', /main/],
];

function plantings(): Record<string, string> {
  const mapped = OFF_THE_MAP.map(({ from, to }) => [from, `import '#${to.split('/')[1]}';\n`]);
  const others = PLANTED.map(([, from, specifier]) => [from, `import '${specifier}';\n`]);
  return {
    'libs/stray/src/index.ts': 'export const stray = 1;\n',
    ...HEN,
    ...Object.fromEntries([...mapped, ...others]),
  };
}

describe('Dependencies', () => {
  it(
    'keep every rule in this tree',
    async () => {
      const { modules, violations } = await cruise(ROOT);
      expect(violations).toEqual([]);
      // Nothing is wrong in an empty tree either.
      expect(modules).toBeGreaterThan(400);
    },
    MILLISECONDS,
  );

  it(
    'keep every rule in a small tree that is in order',
    async () => {
      const house = await plantTree(LIBS, HOUSE);
      try {
        expect((await cruise(house)).violations).toEqual([]);
      } finally {
        await removeTree(house);
      }
    },
    MILLISECONDS,
  );

  describe('in a tree with planted violations', () => {
    let violations: Violation[];
    let rules: string[];

    beforeAll(async () => {
      const house = await plantTree([...LIBS, 'stray'], { ...HOUSE, ...plantings() });
      ({ violations, rules } = await cruise(house));
      await removeTree(house);
    }, MILLISECONDS);

    it.each(PLANTED)('%s sees %s importing %s', (rules, from, _specifier, to) => {
      const seen = violations.filter((violation) => violation.from === from && to.test(violation.to));
      expect(seen.map(({ rule }) => rule).sort()).toEqual(rules.split(' ').sort());
    });

    it.each(LIBS.filter((lib) => OFF_THE_MAP.some(({ rule }) => rule === `map-of-${lib}`)))(
      'the line of %s sees each lib that it does not name',
      (lib) => {
        const of = (list: Violation[]) => list.filter(({ from }) => from.startsWith(`libs/${lib}/src/breaks-`));
        expect(of(violations).sort(byFile)).toEqual(of(OFF_THE_MAP).sort(byFile));
      },
    );

    it('nothing that is in order is complained about', () => {
      expect(violations.filter(({ from }) => from in HOUSE)).toEqual([]);
    });

    it('every rule of the configuration was tried', () => {
      const seen = new Set(violations.map(({ rule }) => rule));
      expect(rules.filter((name) => !seen.has(name))).toEqual([]);
    });
  });
});

function byFile(a: Violation, b: Violation): number {
  return a.from.localeCompare(b.from);
}
