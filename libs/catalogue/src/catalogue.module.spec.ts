import { Global, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { Segmenter } from '#language';
import { Clock } from '#kernel';
import { Audit, CONFIG, ContextRegistry, Outbox, Transactions } from '#platform';
import { CatalogueModule, IndustryDirectory, PartCatalogue, RegionDirectory } from './index.js';

/** What corrections stand on; reference data are there without. */
const NOT_ASKED = [Audit, Clock, Outbox, Transactions];

@Global()
@Module({
  providers: [
    { provide: CONFIG, useValue: { province: '370000' } },
    ContextRegistry,
    ...NOT_ASKED.map((provide) => ({ provide, useValue: {} })),
  ],
  exports: [CONFIG, ContextRegistry, ...NOT_ASKED],
})
class ShandongPlatform {}

describe('CatalogueModule', () => {
  it('gives each directory once, at home in the configured province', async () => {
    const module = await Test.createTestingModule({ imports: [ShandongPlatform, CatalogueModule] }).compile();
    for (const directory of [RegionDirectory, IndustryDirectory, PartCatalogue, Segmenter]) {
      expect(module.get(directory)).toBeInstanceOf(directory);
      expect(module.get(directory)).toBe(module.get(directory));
    }
    expect(module.get(RegionDirectory).home).toBe('370000');
    await module.close();
  });
});
