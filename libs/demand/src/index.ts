export { DemandFacade } from './application/demand.facade.js';
export type { ShortageListSheet } from './application/shortage-list-sheet.js';
export { DemandModule } from './demand.module.js';
export {
  PurchaseIntentTakenUp,
  ShortageCorrected,
  ShortageCovered,
  ShortageExpired,
  ShortagesRaised,
  ShortageWithdrawn,
} from './domain/demand.events.js';
export { SEVERITIES, type Severity, type Shortage } from './domain/shortage.js';
export type { PurchaseIntent } from './domain/purchase-intent.js';
export { demandMappings } from './persistence/demand.mappings.js';
