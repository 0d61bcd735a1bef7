import { CONTEXT_MAP, ENGINES } from './context-map.mjs';

const FRAMEWORKS = '(@nestjs|@fastify|fastify|typeorm|bull|ioredis|pg|rxjs)';
/** A package as it is resolved, or as it is written where it is not installed. */
const framework = (names) => `(^|/)node_modules/${names}/|^${names}(/|$)`;
const SPEC = '[.-]spec\\.ts$';
const anyOf = (names) => `(${names.join('|')})`;

const forbidden = [
  {
    name: 'no-cycle',
    comment: 'What needs each other belongs together, or one of them has a second idea in it.',
    from: {},
    to: { circular: true },
  },
  {
    name: 'found',
    comment: 'An import that leads nowhere is not checked by any other rule.',
    from: {},
    to: { couldNotResolve: true, pathNot: framework(FRAMEWORKS) },
  },
  ...Object.entries(CONTEXT_MAP).map(([lib, mayUse]) => ({
    name: `map-of-${lib}`,
    comment: `${lib} may use: ${mayUse.join(', ') || 'nothing'} (context-map.mjs).`,
    from: { path: `^libs/${lib}/` },
    to: { path: '^libs/', pathNot: `^libs/${anyOf([lib, ...mayUse])}/` },
  })),
  {
    name: 'on-the-map',
    comment: 'A lib that stands on no line of the map is used by nobody.',
    from: {},
    to: { path: '^libs/', pathNot: `^libs/${anyOf(Object.keys(CONTEXT_MAP))}/` },
  },
  {
    name: 'through-the-index',
    comment: 'Behind its index.ts a lib is its own affair; its test folder is for the tests of whoever stands on it.',
    from: { path: '^libs/([^/]+)/' },
    to: { path: '^libs/', pathNot: '^libs/($1/|[^/]+/(src/index\\.ts$|test/))' },
  },
  {
    name: 'apps-and-tests-through-the-index',
    comment: 'Behind its index.ts a lib is its own affair; what stands in its test folder is for tests anywhere.',
    from: { path: '^(apps|test)/' },
    to: { path: '^libs/', pathNot: '^libs/[^/]+/(src/index\\.ts$|test/)' },
  },
  {
    name: 'by-its-alias',
    comment: 'Another lib is imported as #name.',
    from: { path: '^(apps|test|libs/([^/]+))/' },
    to: {
      path: '^libs/[^/]+/src/index\\.ts$',
      pathNot: '^libs/$2/',
      dependencyTypesNot: ['aliased-subpath-import'],
    },
  },
  {
    name: 'inside-by-path',
    comment:
      'Inside a lib imports are relative; its own index.ts is for others, and for tests that stand in their place.',
    from: { path: '^libs/([^/]+)/src/', pathNot: SPEC },
    to: { path: '^libs/$1/src/index\\.ts$' },
  },
  {
    name: 'domain-without-framework',
    comment: 'The rules of the field are plain TypeScript.',
    from: { path: `^libs/[^/]+/src/domain/|^libs/${anyOf(ENGINES)}/` },
    to: { path: framework(FRAMEWORKS) },
  },
  {
    name: 'domain-knows-itself-alone',
    comment: 'What is around the domain uses it, not the other way round.',
    from: { path: '^libs/([^/]+)/src/domain/' },
    to: { path: '^libs/$1/src/(application|http|jobs|persistence)/' },
  },
  {
    name: 'controller-without-database',
    comment: 'A controller is one line an endpoint: it asks a use case or a query.',
    from: { path: '\\.controller\\.ts$' },
    to: { path: `^libs/[^/]+/src/(persistence|database)/|${framework('(@nestjs/typeorm|typeorm|pg)')}` },
  },
  {
    name: 'tests-stay-outside',
    comment: 'What runs for people does not stand on what tests it.',
    from: { path: '^(apps|libs/[^/]+/src)/', pathNot: SPEC },
    to: { path: '^(test|libs/[^/]+/test)/' },
  },
  {
    name: 'libs-know-no-app',
    comment: 'Apps compose libs.',
    from: { path: '^libs/' },
    to: { path: '^apps/' },
  },
  {
    name: 'web-stands-alone',
    comment: 'The web app knows the API through its OpenAPI file, and of this tree the kernel alone.',
    from: { path: '^apps/web/' },
    to: { path: '^(libs/(?!kernel/)|test/|apps/(?!web/))' },
  },
];

export default {
  forbidden: forbidden.map((rule) => ({ ...rule, severity: 'error' })),
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.generated\\.ts$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      // `source` is what leads `#kernel` to libs/kernel/src/index.ts, as in tsconfig.json.
      conditionNames: ['source', 'import', 'node', 'types', 'default'],
      exportsFields: ['exports'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
