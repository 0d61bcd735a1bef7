import { Module } from '@nestjs/common';
import { CatalogueModule } from '#catalogue';
import { EnterprisesModule } from '#enterprises';
import { ContextRegistry } from '#platform';
import { CapacityFileReader } from './application/capacity/capacity-file-reader.js';
import { CapacityFiles } from './application/capacity/capacity-files.js';
import { CapacityWorkbook } from './application/capacity/capacity-workbook.js';
import { FreeCapacityQuery } from './application/capacity/free-capacity.query.js';
import { MaintainLines } from './application/capacity/maintain-lines.js';
import { ProductionLines } from './application/capacity/production-lines.query.js';
import { WriteCapacity } from './application/capacity/write-capacity.js';
import { ChangeOffering } from './application/offerings/change-offering.js';
import { DeclareOfferings } from './application/offerings/declare-offerings.js';
import { DeclaredOfferings } from './application/offerings/declared-offerings.query.js';
import { ExpireOfferings } from './application/offerings/expire-offerings.js';
import { OfferingFileReader } from './application/offerings/offering-file-reader.js';
import { OfferingFiles } from './application/offerings/offering-files.js';
import { OfferingsWorkbook } from './application/offerings/offerings-workbook.js';
import { Offerings } from './application/offerings/offerings.query.js';
import { ReadScopes } from './application/offerings/read-scopes.js';
import { ReviewOffering } from './application/offerings/review-offering.js';
import { MaintainPictures } from './application/products/maintain-pictures.js';
import { MaintainProducts } from './application/products/maintain-products.js';
import { ProductBoard } from './application/products/product-board.query.js';
import { ProductCatalogue } from './application/products/product-catalogue.query.js';
import { ProductPictures } from './application/products/product-pictures.query.js';
import { ProductViews } from './application/products/product-views.js';
import { ReviewProduct } from './application/products/review-product.js';
import { FirmLists } from './application/firm-lists.js';
import { FollowRegions } from './application/follow-regions.js';
import { SupplyFacade } from './application/supply.facade.js';
import { declaredOfferingLifecycle } from './domain/offerings/declared-offering.lifecycle.js';
import { productLifecycle } from './domain/products/product.lifecycle.js';
import { CapacityFilesController } from './http/capacity/capacity-files.controller.js';
import { ProductionLinesController } from './http/capacity/production-lines.controller.js';
import { DeclaredOfferingsController } from './http/offerings/declared-offerings.controller.js';
import { EnterpriseOfferingsController } from './http/offerings/enterprise-offerings.controller.js';
import { OfferingFilesController } from './http/offerings/offering-files.controller.js';
import { ProductCatalogueController } from './http/products/product-catalogue.controller.js';
import { ProductsController } from './http/products/products.controller.js';
import { supplyErrors } from './http/supply-errors.js';
import { ExpireOfferingsHandler } from './jobs/expire-offerings.handler.js';
import { FollowChangedRegion, FollowImportedRegions } from './jobs/follow-regions.handlers.js';
import { ReadChangedScope, ReadImportedScopes } from './jobs/read-scopes.handlers.js';
import { RemovePictureFileHandler } from './jobs/remove-picture-file.handler.js';

const OFFERINGS = [ChangeOffering, DeclareOfferings, DeclaredOfferings, ExpireOfferings, Offerings, ReviewOffering];
const OFFERING_FILES = [OfferingFileReader, OfferingFiles, OfferingsWorkbook];
const SCOPES = [ReadScopes, ReadChangedScope, ReadImportedScopes];
const REGIONS = [FollowRegions, FollowChangedRegion, FollowImportedRegions];
const CAPACITY = [FreeCapacityQuery, MaintainLines, ProductionLines, WriteCapacity];
const CAPACITY_FILES = [CapacityFileReader, CapacityFiles, CapacityWorkbook];
const PRODUCTS = [MaintainProducts, ProductBoard, ProductCatalogue, ProductViews, ReviewProduct];
const PICTURES = [MaintainPictures, ProductPictures, RemovePictureFileHandler];

@Module({
  imports: [CatalogueModule, EnterprisesModule],
  controllers: [
    CapacityFilesController,
    DeclaredOfferingsController,
    EnterpriseOfferingsController,
    OfferingFilesController,
    ProductCatalogueController,
    ProductionLinesController,
    ProductsController,
  ],
  providers: [
    ...OFFERINGS,
    FirmLists,
    ...OFFERING_FILES,
    ...SCOPES,
    ...REGIONS,
    ...CAPACITY,
    ...CAPACITY_FILES,
    ...PRODUCTS,
    ...PICTURES,
    ExpireOfferingsHandler,
    SupplyFacade,
  ],
  exports: [SupplyFacade],
})
export class SupplyModule {
  constructor(contexts: ContextRegistry) {
    contexts.declare({
      name: 'supply',
      errors: supplyErrors,
      constraints: {
        declared_offering_text_key: 'supply.offering_stands_already',
        production_line_name_key: 'supply.line_name_taken',
        product_model_key: 'supply.product_stands_already',
      },
      lifecycles: [declaredOfferingLifecycle, productLifecycle],
    });
  }
}
