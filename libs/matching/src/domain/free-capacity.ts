import { Decimal } from 'decimal.js';

/** What a line has free in one week, in the unit of the need. */
export interface FreeWeek {
  /** Its Monday, `YYYY-MM-DD`. */
  readonly week: string;
  readonly free: string;
  readonly confirmedOn: string;
}

/** The weeks until a need falls due. */
export interface NeedWindow {
  /** How many, the present one being the first. */
  readonly weeks: number;
  /** The Monday of the last. */
  readonly lastWeek: string;
}

export interface FreeUntil extends NeedWindow {
  /** Over the weeks that are known: as much as this, more where some are not. Decimal digits in the unit of the need. */
  readonly amount: string;
  readonly weeksKnown: number;
  /** The oldest confirmation among them. */
  readonly confirmedOn: string;
}

/** What a maker has free until a need falls due: known, said too long ago, or never said. */
export type CapacityKnown =
  | { readonly known: 'fresh'; readonly free: FreeUntil }
  | { readonly known: 'stale'; readonly confirmedOn: string }
  | { readonly known: 'never' };

/**
 * Adds up what lines have free.
 * @param told the weeks of all lines that count for the need, in its unit
 * @param trustedFrom the first day whose confirmations are still counted
 */
export function freeUntil(told: readonly FreeWeek[], window: NeedWindow, trustedFrom: string): CapacityKnown {
  const due = told.filter(({ week }) => week <= window.lastWeek);
  const fresh = due.filter(({ confirmedOn }) => confirmedOn >= trustedFrom);
  const days = (weeks: readonly FreeWeek[]) => weeks.map(({ confirmedOn }) => confirmedOn).sort();
  const [oldest] = days(fresh);
  if (oldest !== undefined) {
    const amount = fresh.reduce((sum, { free }) => sum.plus(free), new Decimal(0)).toFixed();
    const weeksKnown = new Set(fresh.map(({ week }) => week)).size;
    return { known: 'fresh', free: { ...window, amount, weeksKnown, confirmedOn: oldest } };
  }
  const newest = days(due).at(-1);
  return newest === undefined ? { known: 'never' } : { known: 'stale', confirmedOn: newest };
}

/**
 * The share of a need that what is free would cover, 0..1; null where it is not known. Too little in the weeks that are
 * known says nothing as long as others are not.
 */
export function coverage(capacity: CapacityKnown, needed: string): number | null {
  if (capacity.known !== 'fresh') return null;
  const { amount, weeksKnown, weeks } = capacity.free;
  const share = Math.min(1, new Decimal(amount).dividedBy(needed).toNumber());
  return share === 1 || weeksKnown === weeks ? share : null;
}
