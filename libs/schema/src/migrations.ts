import { Platform1700000001000 } from './migrations/1700000001000-platform.js';
import { Identity1700000002000 } from './migrations/1700000002000-identity.js';
import { Enterprises1700000003000 } from './migrations/1700000003000-enterprises.js';
import { Supply1700000004000 } from './migrations/1700000004000-supply.js';
import { Demand1700000005000 } from './migrations/1700000005000-demand.js';
import { Search1700000006000 } from './migrations/1700000006000-search.js';
import { Matching1700000007000 } from './migrations/1700000007000-matching.js';
import { PlatformColumnMappings1700000008000 } from './migrations/1700000008000-platform-column-mappings.js';
import { SupplyDeclared1700000009000 } from './migrations/1700000009000-supply-declared.js';
import { SearchDeclared1700000009100 } from './migrations/1700000009100-search-declared.js';
import { DemandComplete1700000010000 } from './migrations/1700000010000-demand-complete.js';
import { Docking1700000011000 } from './migrations/1700000011000-docking.js';
import { DockingSlips1700000011100 } from './migrations/1700000011100-docking-slips.js';
import { Deals1700000012000 } from './migrations/1700000012000-deals.js';
import { DealsOfEvents1700000012100 } from './migrations/1700000012100-deals-of-events.js';
import { SearchFilters1700000013600 } from './migrations/1700000013600-search-filters.js';
import { SearchNames1700000014000 } from './migrations/1700000014000-search-names.js';
import { SearchSaved1700000014100 } from './migrations/1700000014100-search-saved.js';
import { MatchingOpenNeeds1700000014200 } from './migrations/1700000014200-matching-open-needs.js';
import { Catalogue1700000015000 } from './migrations/1700000015000-catalogue.js';
import { EnterprisesDuplicates1700000015100 } from './migrations/1700000015100-enterprises-duplicates.js';
import { SearchChanges1700000015200 } from './migrations/1700000015200-search-changes.js';
import { EnterprisesPassedOver1700000015300 } from './migrations/1700000015300-enterprises-passed-over.js';

/** In the order in which they are applied. */
export const MIGRATIONS = [
  Platform1700000001000,
  Identity1700000002000,
  Enterprises1700000003000,
  Supply1700000004000,
  Demand1700000005000,
  Search1700000006000,
  Matching1700000007000,
  PlatformColumnMappings1700000008000,
  SupplyDeclared1700000009000,
  SearchDeclared1700000009100,
  DemandComplete1700000010000,
  Docking1700000011000,
  DockingSlips1700000011100,
  Deals1700000012000,
  DealsOfEvents1700000012100,
  SearchFilters1700000013600,
  SearchNames1700000014000,
  SearchSaved1700000014100,
  MatchingOpenNeeds1700000014200,
  Catalogue1700000015000,
  EnterprisesDuplicates1700000015100,
  SearchChanges1700000015200,
  EnterprisesPassedOver1700000015300,
];
