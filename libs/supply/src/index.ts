export type { FreeCapacity } from './application/capacity/free-capacity.query.js';
export { type ProductFacts, SupplyFacade } from './application/supply.facade.js';
export { TRUSTED_DAYS } from './domain/capacity/capacity-week.js';
export type { Offering, OfferingSource } from './domain/offerings/offering.js';
export { OfferingsRead } from './domain/supply.events.js';
export { supplyMappings } from './persistence/supply.mappings.js';
export { SupplyModule } from './supply.module.js';
