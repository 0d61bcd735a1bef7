export { DealsModule } from './deals.module.js';
export { DealEnded, DealOpened, DealSigned, LotDelivered } from './domain/deals.events.js';
export { dealsMappings } from './persistence/deal.schema.js';
