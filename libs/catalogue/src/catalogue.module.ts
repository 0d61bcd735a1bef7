import { Module } from '@nestjs/common';
import { Segmenter } from '#language';
import { CONFIG, type Config } from '#platform';
import { PickersController } from './http/pickers.controller.js';
import { IndustryDirectory } from './industries/industry-directory.js';
import { EnglishNames } from './parts/english-names.js';
import { PartCatalogue } from './parts/part-catalogue.js';
import { RegionDirectory } from './regions/region-directory.js';

/** Reference data, read once when the process starts, and the segmenter that knows its words. */
@Module({
  controllers: [PickersController],
  providers: [
    {
      provide: RegionDirectory,
      useFactory: (config: Config) => RegionDirectory.load(config.province),
      inject: [CONFIG],
    },
    { provide: IndustryDirectory, useFactory: () => IndustryDirectory.load() },
    { provide: PartCatalogue, useFactory: () => PartCatalogue.load() },
    { provide: EnglishNames, useFactory: () => EnglishNames.load() },
    {
      provide: Segmenter,
      useFactory: (parts: PartCatalogue) => new Segmenter(wordsOf(parts)),
      inject: [PartCatalogue],
    },
  ],
  exports: [RegionDirectory, IndustryDirectory, PartCatalogue, EnglishNames, Segmenter],
})
export class CatalogueModule {}

/** Everything the catalogue calls by name, so that it is cut as one word. */
export function wordsOf(parts: PartCatalogue): string[] {
  return [
    ...parts.families.flatMap((family) => [
      family.name.zh,
      ...family.headNouns,
      ...family.synonyms,
      ...family.scopeWords,
      ...family.couldMakeWords,
    ]),
    ...parts.processes.flatMap((process) => [process.name.zh, ...process.scopeWords]),
  ];
}
