/** What a candidate is judged by, each 0..1; null where it is not known. */
export interface Features {
  readonly partFit: number;
  readonly nearness: number | null;
  readonly standing: number | null;
  /** The share of the need that its lines have free until the day. */
  readonly freeCapacity: number | null;
}

/** How much each feature weighs. Shown with every list of candidates. */
export const WEIGHTS: Readonly<Record<keyof Features, number>> = {
  partFit: 0.65,
  nearness: 0.13,
  standing: 0.09,
  freeCapacity: 0.13,
};

/** A maker whose part fit is less shares the part's trade at most: nobody would ring it up about the part. */
export const WORTH_RINGING_UP = 0.45;

/** Beyond this many kilometres nearness is nothing: from one end of the province to the other. */
const FAR_KM = 500;

/**
 * The weighted mean of what is known. An unknown feature neither helps nor harms: its weight goes to the others.
 * @returns 0..1
 */
export function score(features: Features): number {
  let sum = 0;
  let weight = 0;
  for (const [name, value] of Object.entries(features) as [keyof Features, number | null][]) {
    if (value === null) continue;
    sum += value * WEIGHTS[name];
    weight += WEIGHTS[name];
  }
  return sum / weight;
}

/** 1 next door, falling evenly to 0 at {@link FAR_KM}. */
export function nearness(km: number | undefined): number | null {
  return km === undefined ? null : Math.max(0, 1 - km / FAR_KM);
}

/**
 * How a maker answered before: the share of yes among its answers and silences, beginning from an even guess so that
 * one answer does not decide. Null where it was never asked.
 */
export function standing(past: { readonly yes: number; readonly no: number; readonly silent: number }): number | null {
  const asked = past.yes + past.no + past.silent;
  // A no given in time is worth more than silence: it lets the line go on to somebody else.
  return asked === 0 ? null : (past.yes + 0.5 * past.no + 1) / (asked + 2);
}
