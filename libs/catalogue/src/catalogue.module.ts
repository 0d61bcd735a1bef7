import { Module } from '@nestjs/common';
import { Segmenter } from '#language';
import { CONFIG, type Config, ContextRegistry } from '#platform';
import { CorrectPartGraph } from './application/correct-part-graph.js';
import { PartFamilies } from './application/part-families.query.js';
import { CuratedFiles, PartGraph } from './application/part-graph.js';
import { PartGraphExport } from './application/part-graph-export.js';
import { PartUnderstandings } from './application/part-understanding.query.js';
import { catalogueErrors } from './domain/catalogue.errors.js';
import { correctionLifecycle } from './domain/correction.lifecycle.js';
import { PartFamiliesController } from './http/part-families.controller.js';
import { PickersController } from './http/pickers.controller.js';
import { IndustryDirectory } from './industries/industry-directory.js';
import { EnglishNames, readEnglishNames } from './parts/english-names.js';
import { PartCatalogue } from './parts/part-catalogue.js';
import { RegionDirectory } from './regions/region-directory.js';

/**
 * Reference data, read once when the process starts, the corrections of the could-make graph, and the segmenter, which
 * cuts by the words of the files alone: what was cut before a correction and what is asked after it stay cut alike.
 */
@Module({
  controllers: [PartFamiliesController, PickersController],
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
    {
      provide: CuratedFiles,
      useFactory: (parts: PartCatalogue) => new CuratedFiles(parts.families, parts.processes, readEnglishNames()),
      inject: [PartCatalogue],
    },
    CorrectPartGraph,
    PartFamilies,
    PartGraph,
    PartGraphExport,
    PartUnderstandings,
  ],
  exports: [RegionDirectory, IndustryDirectory, PartCatalogue, PartGraph, EnglishNames, Segmenter],
})
export class CatalogueModule {
  constructor(contexts: ContextRegistry) {
    contexts.declare({
      name: 'catalogue',
      errors: catalogueErrors,
      constraints: { family_correction_new_key: 'catalogue.corrected_meanwhile' },
      lifecycles: [correctionLifecycle],
    });
  }
}

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
