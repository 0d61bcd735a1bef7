import { Module } from '@nestjs/common';
import { CatalogueModule } from '#catalogue';
import { EnterprisesModule } from '#enterprises';
import { ContextRegistry } from '#platform';
import { SupplyModule } from '#supply';
import { ChangeShortage } from './application/change-shortage.js';
import { DemandFacade } from './application/demand.facade.js';
import { ExpireShortages } from './application/expire-shortages.js';
import { AnswerPurchaseIntent } from './application/intents/answer-purchase-intent.js';
import { EndPurchaseIntents } from './application/intents/end-purchase-intents.js';
import { PurchaseIntents } from './application/intents/purchase-intents.query.js';
import { RaisePurchaseIntent } from './application/intents/raise-purchase-intent.js';
import { WriteToMaker } from './application/intents/write-to-maker.js';
import { MarkShortageFile } from './application/mark-shortage-file.js';
import { PreviewShortageFile } from './application/preview-shortage-file.js';
import { PreviewShortageList } from './application/preview-shortage-list.js';
import { RaiseShortageList } from './application/raise-shortage-list.js';
import { RaiseUploadedList } from './application/raise-uploaded-list.js';
import { ReviewRules } from './application/review-rules.js';
import { ReviewShortages } from './application/review-shortages.js';
import { ShortageFileReader } from './application/shortage-file-reader.js';
import { ShortageLineReader } from './application/shortage-line-reader.js';
import { ShortageLists } from './application/shortage-lists.query.js';
import { ShortageTemplate } from './application/shortage-template.js';
import { Shortages } from './application/shortages.query.js';
import { purchaseIntentLifecycle } from './domain/purchase-intent.lifecycle.js';
import { shortageLifecycle } from './domain/shortage.lifecycle.js';
import { demandErrors } from './http/demand-errors.js';
import { PurchaseIntentsController } from './http/purchase-intents.controller.js';
import { ReviewRulesController } from './http/review-rules.controller.js';
import { ShortageFilesController } from './http/shortage-files.controller.js';
import { ShortageListsController } from './http/shortage-lists.controller.js';
import { ShortageReviewsController } from './http/shortage-reviews.controller.js';
import { ShortagesController } from './http/shortages.controller.js';
import { ExpireIntentsHandler, ExpireShortagesHandler, WriteToMakerHandler } from './jobs/demand.handlers.js';

@Module({
  imports: [CatalogueModule, EnterprisesModule, SupplyModule],
  controllers: [
    PurchaseIntentsController,
    ReviewRulesController,
    ShortageFilesController,
    ShortageListsController,
    ShortageReviewsController,
    ShortagesController,
  ],
  providers: [
    AnswerPurchaseIntent,
    ChangeShortage,
    DemandFacade,
    EndPurchaseIntents,
    ExpireIntentsHandler,
    ExpireShortages,
    ExpireShortagesHandler,
    MarkShortageFile,
    PreviewShortageFile,
    PreviewShortageList,
    PurchaseIntents,
    RaisePurchaseIntent,
    RaiseShortageList,
    RaiseUploadedList,
    ReviewRules,
    ReviewShortages,
    ShortageFileReader,
    ShortageLineReader,
    ShortageLists,
    Shortages,
    ShortageTemplate,
    WriteToMaker,
    WriteToMakerHandler,
  ],
  exports: [DemandFacade],
})
export class DemandModule {
  constructor(contexts: ContextRegistry) {
    contexts.declare({
      name: 'demand',
      errors: demandErrors,
      constraints: { purchase_intent_open_key: 'demand.intent_open_already' },
      lifecycles: [purchaseIntentLifecycle, shortageLifecycle],
    });
  }
}
