import type { Trade } from '#catalogue';

/**
 * How near a maker's words come to the part: it names it; it names the family; or its processes are those the part is
 * made by.
 */
export const FITS = ['names_it', 'family', 'could_make'] as const;
export type Fit = (typeof FITS)[number];

/** One thing to look for, and how much finding it says about the part. */
export interface PartTerm {
  readonly text: string;
  readonly fit: Fit;
  /** 0..1: how well a maker that names this fits the part. */
  readonly strength: number;
}

/** A part's name, understood: what to look for, nearest first. */
export interface PartQuery {
  /** The name without sizes, quantities and the like. */
  readonly part: string;
  readonly terms: readonly PartTerm[];
  /** The trade in which the words are meant; null where the catalogue does not know the part. */
  readonly trade: Trade | null;
  /** Words that show another meaning. */
  readonly notWords: readonly string[];
}
