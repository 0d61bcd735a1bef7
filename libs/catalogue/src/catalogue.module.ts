import { Module } from '@nestjs/common';
import { IndustryDirectory } from './industries/industry-directory.js';
import { PartCatalogue } from './parts/part-catalogue.js';
import { RegionDirectory } from './regions/region-directory.js';

/** Reference data, read once when the process starts. */
@Module({
  providers: [
    { provide: RegionDirectory, useFactory: () => RegionDirectory.load() },
    { provide: IndustryDirectory, useFactory: () => IndustryDirectory.load() },
    { provide: PartCatalogue, useFactory: () => PartCatalogue.load() },
  ],
  exports: [RegionDirectory, IndustryDirectory, PartCatalogue],
})
export class CatalogueModule {}
