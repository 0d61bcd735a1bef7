import { Test } from '@nestjs/testing';
import { CatalogueModule, IndustryDirectory, PartCatalogue, RegionDirectory } from './index.js';

describe('CatalogueModule', () => {
  it('gives the three directories, each read once', async () => {
    const module = await Test.createTestingModule({ imports: [CatalogueModule] }).compile();
    for (const directory of [RegionDirectory, IndustryDirectory, PartCatalogue]) {
      expect(module.get(directory)).toBeInstanceOf(directory);
      expect(module.get(directory)).toBe(module.get(directory));
    }
    await module.close();
  });
});
