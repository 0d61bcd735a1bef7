/**
 * The context map: each lib with the libs it may import, as `#name` and no other way. Apps and tests may use every lib.
 * A new lib begins with a line here; a longer line is a decision to be talked about.
 */
const contexts = {
  catalogue: ['kernel', 'language', 'platform'],
  enterprises: ['kernel', 'language', 'platform', 'catalogue'],
  identity: ['kernel', 'platform', 'enterprises', 'catalogue'],
  supply: ['kernel', 'language', 'platform', 'enterprises', 'catalogue'],
  demand: ['kernel', 'language', 'platform', 'enterprises', 'catalogue', 'supply'],
  search: ['kernel', 'language', 'platform', 'enterprises', 'catalogue', 'supply', 'demand'],
  matching: ['kernel', 'language', 'platform', 'enterprises', 'catalogue', 'supply', 'demand', 'search'],
  docking: ['kernel', 'platform', 'timetabling', 'enterprises', 'catalogue', 'demand', 'matching'],
  deals: ['kernel', 'platform', 'enterprises', 'catalogue', 'supply', 'demand', 'matching', 'docking'],
  reporting: ['kernel', 'platform', 'enterprises', 'catalogue', 'supply', 'demand', 'matching', 'docking', 'deals'],
};

/** Pure TypeScript: no framework, no clock, no database. */
export const ENGINES = ['kernel', 'language', 'timetabling'];

export const CONTEXTS = Object.keys(contexts);

export const CONTEXT_MAP = {
  kernel: [],
  language: [],
  timetabling: ['kernel'],
  platform: ['kernel'],
  ...contexts,
  demo: ['kernel', 'language', 'platform', ...CONTEXTS],
  schema: ['platform', ...CONTEXTS],
};

/** Who may read the tables of other contexts, and write none of them: search's projections, and reporting. */
export const READS_OTHER_TABLES = [
  /^libs\/search\/src\/persistence\/[\w-]+\.projection\.ts$/,
  /^libs\/search\/src\/persistence\/reindex\.ts$/,
  /^libs\/reporting\//,
];
