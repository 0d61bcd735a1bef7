export { PartGraph } from './application/part-graph.js';
export { CatalogueModule, wordsOf } from './catalogue.module.js';
export { PartGraphCorrected } from './domain/catalogue.events.js';
export { IndustryDirectory, type Industry, type IndustryLevel } from './industries/industry-directory.js';
export { equalWordings, otherWordings } from './parts/equal-words.js';
export { EnglishNames, type EnglishName } from './parts/english-names.js';
export { PartCatalogue, type FamilyMatch, type FamilyVia, type PartUnderstanding } from './parts/part-catalogue.js';
export { TRADES, type PartFamily, type Trade, type TradeEntry } from './parts/part-family.js';
export type { Process } from './parts/process.js';
export { catalogueMappings } from './persistence/catalogue.mappings.js';
export { greatCircleKm, type Point } from './regions/distance.js';
export { HOME_PROVINCE, RegionDirectory, type FoundPlace, type RegionPath } from './regions/region-directory.js';
export type {
  PlaceField,
  PlaceFields,
  PlaceResolution,
  ResolvedPlace,
  UnknownPlace,
} from './regions/place-resolver.js';
export type { Region, RegionAlias } from './regions/region.js';
export { convertAmount, resolveUnit, UNITS, type Dimension, type Unit } from './units.js';
