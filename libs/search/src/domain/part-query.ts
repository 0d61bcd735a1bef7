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
  /**
   * 0..1: how much a maker outside the trade is set back. Less where the part itself is of every trade (轴承) and only
   * what it belongs to (轮毂) is not.
   */
  readonly tradeWeight: number;
  /** Words around the noun: none is required, a maker that writes them too comes nearer. */
  readonly modifiers: readonly string[];
  /** What of the name says how the part may be made, where no family knows it; undefined otherwise. */
  readonly shape?: string;
  /** What a list says of it beside its name: of what it is, how it is made, for what. */
  readonly beside: string;
  /** Words that show another meaning. */
  readonly notWords: readonly string[];
}
