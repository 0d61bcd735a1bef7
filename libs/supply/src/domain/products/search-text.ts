import { normalise } from '#language';
import { PRODUCT_CATEGORIES } from './product-category.js';
import type { ProductSaid } from './product-said.js';

/** Everything of a product that is searched, half width and lower case. */
export function searchTextOf({ name, model, category, summary, figures }: ProductSaid): string {
  const { zh, en } = PRODUCT_CATEGORIES[category];
  const told = figures.map((figure) => `${figure.name} ${figure.value}${figure.unit}`);
  return normalise([name, model, zh, en, summary, ...told].join(' '));
}

/** The words somebody looks for, as patterns of LIKE; a product holds all of them. */
export function searchPatterns(asked: string): string[] {
  return normalise(asked)
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
}
