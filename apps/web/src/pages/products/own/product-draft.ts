import type { Product, ProductCategory, ProductSaid } from '../../../api/views.js';
import type { Dictionary } from '../../../language/dictionary.js';

const MOST_FIGURES = 40;

export interface DraftFigure {
  /** Tells rows apart while they move. */
  readonly key: number;
  readonly name: string;
  readonly value: string;
  readonly unit: string;
}

export type FigurePart = 'name' | 'value' | 'unit';
export const FIGURE_PARTS: readonly FigurePart[] = ['name', 'value', 'unit'];
const LONGEST: Readonly<Record<FigurePart, number>> = { name: 40, value: 80, unit: 20 };

export interface ProductDraft {
  readonly name: string;
  readonly model: string;
  readonly category: ProductCategory | undefined;
  readonly summary: string;
  readonly figures: readonly DraftFigure[];
}

export const EMPTY_DRAFT: ProductDraft = {
  name: '',
  model: '',
  category: undefined,
  summary: '',
  figures: [0, 1, 2].map((key) => ({ key, name: '', value: '', unit: '' })),
};

export function draftFrom({ name, model, category, summary, figures }: Product): ProductDraft {
  return { name, model, category: category.code, summary, figures: figures.map((figure, key) => ({ key, ...figure })) };
}

/** What the API takes; undefined while the category is missing. */
export function saidFrom({ name, model, category, summary, figures }: ProductDraft): ProductSaid | undefined {
  if (category === undefined) return undefined;
  return {
    name: name.trim(),
    model: model.trim(),
    category,
    summary: summary.trim(),
    figures: figures
      .filter((figure) => !isBlank(figure))
      .map(({ name: figure, value, unit }) => ({ name: figure.trim(), value: value.trim(), unit: unit.trim() })),
  };
}

export function isSame(draft: ProductDraft, saved: ProductDraft): boolean {
  return JSON.stringify(saidFrom(draft)) === JSON.stringify(saidFrom(saved));
}

/** What is wrong with the figures, in words; undefined when nothing is. */
export function figureFault(figures: readonly DraftFigure[], t: Dictionary): string | undefined {
  const words = t.products.edit;
  const half = figures.findIndex((figure) => !isBlank(figure) && (!figure.name.trim() || !figure.value.trim()));
  if (half >= 0) return words.figureIncomplete(half + 1);
  const names = figures.map(({ name }) => name.trim()).filter((name) => name !== '');
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice !== undefined) return words.figureTwice(twice);
  return names.length > MOST_FIGURES ? words.figuresTooMany : undefined;
}

export function changedFigure(
  figures: readonly DraftFigure[],
  key: number,
  part: FigurePart,
  text: string,
): readonly DraftFigure[] {
  return figures.map((figure) => (figure.key === key ? { ...figure, [part]: text } : figure));
}

/** Rows of a spreadsheet written over the figures from one cell on; rows are added as needed. */
export function pastedFigures(
  figures: readonly DraftFigure[],
  row: number,
  part: FigurePart,
  text: string,
): readonly DraftFigure[] {
  const first = FIGURE_PARTS.indexOf(part);
  const rows = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
  const next = [...figures];
  for (const [down, line] of rows.entries()) {
    const before = next[row + down] ?? { ...blank(next), key: nextKey(next) };
    const cells = line.split('\t').slice(0, FIGURE_PARTS.length - first);
    next[row + down] = cells.reduce((figure, value, along) => {
      const name = FIGURE_PARTS[first + along];
      return name === undefined ? figure : { ...figure, [name]: value.trim().slice(0, LONGEST[name]) };
    }, before);
  }
  return next;
}

export function withBlank(figures: readonly DraftFigure[]): readonly DraftFigure[] {
  return [...figures, blank(figures)];
}

function blank(figures: readonly DraftFigure[]): DraftFigure {
  return { key: nextKey(figures), name: '', value: '', unit: '' };
}

function nextKey(figures: readonly DraftFigure[]): number {
  return Math.max(-1, ...figures.map(({ key }) => key)) + 1;
}

function isBlank({ name, value, unit }: DraftFigure): boolean {
  return [name, value, unit].every((text) => text.trim() === '');
}
