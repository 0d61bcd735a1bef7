import { DEALS_FIGURES } from './deals.figures.js';
import { EVENTS_FIGURES } from './events.figures.js';
import type { Figure } from './figure.js';
import { INTENT_FIGURES } from './intents.figures.js';
import { INTRODUCTION_FIGURES, NEEDS_FIGURES } from './needs.figures.js';

/** Every figure, in the order in which they are told. */
export const FIGURES: readonly Figure[] = [
  ...NEEDS_FIGURES,
  ...INTRODUCTION_FIGURES,
  ...INTENT_FIGURES,
  ...EVENTS_FIGURES,
  ...DEALS_FIGURES,
];

export function figureOf(code: string): Figure | undefined {
  return FIGURES.find((figure) => figure.code === code);
}
