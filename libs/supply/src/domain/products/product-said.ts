import type { ProductCategory } from './product-category.js';

/** One measured or promised property: `续航里程`, `350`, `km`. */
export interface Figure {
  readonly name: string;
  readonly value: string;
  /** Empty where it has none. */
  readonly unit: string;
}

export interface ProductSaid {
  readonly name: string;
  readonly model: string;
  readonly category: ProductCategory;
  readonly summary: string;
  readonly figures: readonly Figure[];
}
