export { FindMakers, type MakersFound, type MakersQuery } from './application/find-makers.js';
export { PartsForMaker } from './application/parts-for-maker.js';
export type { EnterpriseDocument, Evidence } from './domain/enterprise-document.js';
export { type Fit, FITS, type PartQuery } from './domain/part-query.js';
export { leastTerms, tsqueryLiteral } from './domain/search-terms.js';
export { fitOf, type RankedMaker } from './domain/rank-makers.js';
export { Reindex } from './persistence/reindex.js';
export { searchMappings } from './persistence/saved-search.schema.js';
export { SearchModule } from './search.module.js';
