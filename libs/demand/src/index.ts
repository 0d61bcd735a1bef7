export { DemandFacade } from './application/demand.facade.js';
export { DemandModule } from './demand.module.js';
export {
  ShortageCorrected,
  ShortageCovered,
  ShortageExpired,
  ShortagesRaised,
  ShortageWithdrawn,
} from './domain/demand.events.js';
export { SEVERITIES, type Severity, type Shortage } from './domain/shortage.js';
export { demandMappings } from './persistence/shortage.schema.js';
