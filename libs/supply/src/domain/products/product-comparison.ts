import type { Figure } from './product-said.js';

/** So many products stand beside each other, and no more. */
export const COMPARED_AT_MOST = 4;

export interface ComparedFigure {
  readonly name: string;
  /** One for each product, in their order; null where it does not tell. */
  readonly cells: readonly (Pick<Figure, 'value' | 'unit'> | null)[];
  /** Whether the products that tell it tell different things. */
  readonly differs: boolean;
}

/** The figures of products side by side, in the order in which they come up; one row for each name. */
export function compareFigures(products: readonly { readonly figures: readonly Figure[] }[]): ComparedFigure[] {
  const names = [...new Set(products.flatMap(({ figures }) => figures.map(({ name }) => name)))];
  return names.map((name) => {
    const cells = products.map(({ figures }) => {
      const figure = figures.find((one) => one.name === name);
      return figure ? { value: figure.value, unit: figure.unit } : null;
    });
    const told = new Set(cells.flatMap((cell) => (cell ? [`${cell.value} ${cell.unit}`] : [])));
    return { name, cells, differs: told.size > 1 };
  });
}
