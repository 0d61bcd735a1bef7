import { Module } from '@nestjs/common';
import { CatalogueModule } from '#catalogue';
import { DemandModule } from '#demand';
import { DockingModule } from '#docking';
import { EnterprisesModule } from '#enterprises';
import { MatchingModule } from '#matching';
import { ContextRegistry } from '#platform';
import { SupplyModule } from '#supply';
import { CloseDeal } from './application/close-deal.js';
import { ConductDeal } from './application/conduct-deal.js';
import { ConductTrial } from './application/conduct-trial.js';
import { DealLog } from './application/deal-log.js';
import { DealOrigins } from './application/deal-origins.js';
import { DealRecord } from './application/deal-record.query.js';
import { Deals } from './application/deals.query.js';
import { DeliverLot } from './application/deliver-lot.js';
import { FollowTalks } from './application/follow-talks.js';
import { OpenDeal } from './application/open-deal.js';
import { OrderReader } from './application/order-reader.js';
import { ShortageCover } from './application/shortage-cover.js';
import { SignOrder } from './application/sign-order.js';
import { dealLifecycle } from './domain/deal.lifecycle.js';
import { DealOrdersController } from './http/deal-orders.controller.js';
import { dealsErrors } from './http/deals-errors.js';
import { DealsController } from './http/deals.controller.js';
import { OpenOfIntentHandler, OpenOfIntroductionHandler, OpenOfMeetingHandler } from './jobs/open-deals.handlers.js';

@Module({
  imports: [CatalogueModule, DemandModule, DockingModule, EnterprisesModule, MatchingModule, SupplyModule],
  controllers: [DealOrdersController, DealsController],
  providers: [
    CloseDeal,
    ConductDeal,
    ConductTrial,
    DealLog,
    DealOrigins,
    DealRecord,
    Deals,
    DeliverLot,
    FollowTalks,
    OpenDeal,
    OpenOfIntentHandler,
    OpenOfIntroductionHandler,
    OpenOfMeetingHandler,
    OrderReader,
    ShortageCover,
    SignOrder,
  ],
})
export class DealsModule {
  constructor(contexts: ContextRegistry) {
    contexts.declare({
      name: 'deals',
      errors: dealsErrors,
      constraints: {
        deal_contract_key: 'deals.contract_just_counted',
        deal_of_event_key: 'deals.open_from_same_event',
        lot_line_order_line_exists: 'deals.line_has_lots',
      },
      lifecycles: [dealLifecycle],
    });
  }
}
