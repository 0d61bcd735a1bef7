import { Module } from '@nestjs/common';
import { EnterprisesModule } from '#enterprises';
import { ReadScopes } from './application/read-scopes.js';
import { SupplyFacade } from './application/supply.facade.js';
import { OfferingsController } from './http/offerings.controller.js';
import { ReadChangedScope, ReadImportedScopes } from './jobs/read-scopes.handlers.js';

@Module({
  imports: [EnterprisesModule],
  controllers: [OfferingsController],
  providers: [ReadChangedScope, ReadImportedScopes, ReadScopes, SupplyFacade],
  exports: [SupplyFacade],
})
export class SupplyModule {}
