import { Module } from '@nestjs/common';
import { CatalogueModule } from '#catalogue';
import { EnterprisesModule } from '#enterprises';
import { ContextRegistry } from '#platform';
import { ChangeShortage } from './application/change-shortage.js';
import { DemandFacade } from './application/demand.facade.js';
import { ExpireShortages } from './application/expire-shortages.js';
import { PreviewShortageList } from './application/preview-shortage-list.js';
import { RaiseShortageList } from './application/raise-shortage-list.js';
import { ReviewRules } from './application/review-rules.js';
import { ReviewShortages } from './application/review-shortages.js';
import { ShortageLineReader } from './application/shortage-line-reader.js';
import { ShortageLists } from './application/shortage-lists.query.js';
import { Shortages } from './application/shortages.query.js';
import { shortageLifecycle } from './domain/shortage.lifecycle.js';
import { demandErrors } from './http/demand-errors.js';
import { ReviewRulesController } from './http/review-rules.controller.js';
import { ShortageListsController } from './http/shortage-lists.controller.js';
import { ShortageReviewsController } from './http/shortage-reviews.controller.js';
import { ShortagesController } from './http/shortages.controller.js';
import { ExpireShortagesHandler } from './jobs/demand.handlers.js';

@Module({
  imports: [CatalogueModule, EnterprisesModule],
  controllers: [ReviewRulesController, ShortageListsController, ShortageReviewsController, ShortagesController],
  providers: [
    ChangeShortage,
    DemandFacade,
    ExpireShortages,
    ExpireShortagesHandler,
    PreviewShortageList,
    RaiseShortageList,
    ReviewRules,
    ReviewShortages,
    ShortageLineReader,
    ShortageLists,
    Shortages,
  ],
  exports: [DemandFacade],
})
export class DemandModule {
  constructor(contexts: ContextRegistry) {
    contexts.declare({ name: 'demand', errors: demandErrors, lifecycles: [shortageLifecycle] });
  }
}
