import { Global, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { Segmenter } from '#language';
import { CONFIG } from '#platform';
import { CatalogueModule, IndustryDirectory, PartCatalogue, RegionDirectory } from './index.js';

@Global()
@Module({ providers: [{ provide: CONFIG, useValue: { province: '370000' } }], exports: [CONFIG] })
class ShandongConfig {}

describe('CatalogueModule', () => {
  it('gives each directory once, at home in the configured province', async () => {
    const module = await Test.createTestingModule({ imports: [ShandongConfig, CatalogueModule] }).compile();
    for (const directory of [RegionDirectory, IndustryDirectory, PartCatalogue, Segmenter]) {
      expect(module.get(directory)).toBeInstanceOf(directory);
      expect(module.get(directory)).toBe(module.get(directory));
    }
    expect(module.get(RegionDirectory).home).toBe('370000');
    await module.close();
  });
});
