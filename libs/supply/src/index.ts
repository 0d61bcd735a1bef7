export { SupplyFacade } from './application/supply.facade.js';
export type { Offering, OfferingSource } from './domain/offering.js';
export { OfferingsRead } from './domain/supply.events.js';
export { supplyMappings } from './persistence/offering.schema.js';
export { SupplyModule } from './supply.module.js';
