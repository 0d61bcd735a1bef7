import { Module } from '@nestjs/common';
import { CatalogueModule } from '#catalogue';
import { EnterprisesModule } from '#enterprises';
import { ContextRegistry } from '#platform';
import { ChangeShortage } from './application/change-shortage.js';
import { DemandFacade } from './application/demand.facade.js';
import { PreviewShortageList } from './application/preview-shortage-list.js';
import { RaiseShortageList } from './application/raise-shortage-list.js';
import { ShortageLineReader } from './application/shortage-line-reader.js';
import { ShortageLists } from './application/shortage-lists.query.js';
import { shortageLifecycle } from './domain/shortage.lifecycle.js';
import { demandErrors } from './http/demand-errors.js';
import { ShortageListsController } from './http/shortage-lists.controller.js';
import { ShortagesController } from './http/shortages.controller.js';

@Module({
  imports: [CatalogueModule, EnterprisesModule],
  controllers: [ShortageListsController, ShortagesController],
  providers: [ChangeShortage, DemandFacade, PreviewShortageList, RaiseShortageList, ShortageLineReader, ShortageLists],
  exports: [DemandFacade],
})
export class DemandModule {
  constructor(contexts: ContextRegistry) {
    contexts.declare({ name: 'demand', errors: demandErrors, lifecycles: [shortageLifecycle] });
  }
}
