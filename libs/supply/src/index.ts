export type { FreeCapacity } from './application/capacity/free-capacity.query.js';
export { type ProductFacts, SupplyFacade } from './application/supply.facade.js';
export type { Offering, OfferingSource } from './domain/offerings/offering.js';
export { OfferingsRead } from './domain/supply.events.js';
export { supplyMappings } from './persistence/supply.mappings.js';
export { SupplyModule } from './supply.module.js';
