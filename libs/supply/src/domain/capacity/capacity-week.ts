import { Decimal } from 'decimal.js';
import { DomainError, isMonday, mondayOf, weeksAfter } from '#kernel';
import type { SupplyErrorCode } from '../supply.errors.js';

/** What a firm said longer ago than this is no longer counted: it has to be confirmed. */
export const TRUSTED_DAYS = 28;

/** Weeks are told ahead for two years at most, the present one included. */
export const WEEKS_AHEAD = 104;

/** What a line can make in one week, and how much of that is free; decimal digits in the line's unit. */
export interface WeekSaid {
  /** The Monday with which the week begins. */
  readonly week: string;
  readonly capacity: string;
  readonly free: string;
}

/**
 * Checks a whole grid.
 * @throws DomainError `supply.week_not_monday`, `supply.week_out_of_range`, `supply.week_named_twice` or
 * `supply.free_above_capacity`, each naming the week
 */
export function checkWeeks(weeks: readonly WeekSaid[], today: string): void {
  const first = mondayOf(today);
  const last = weeksAfter(first, WEEKS_AHEAD - 1);
  const seen = new Set<string>();
  for (const { week, capacity, free } of weeks) {
    if (!isMonday(week)) throw refusal('supply.week_not_monday', { week, monday: mondayOf(week) });
    if (week < first || week > last) throw refusal('supply.week_out_of_range', { week, first, last });
    if (seen.has(week)) throw refusal('supply.week_named_twice', { week });
    seen.add(week);
    if (new Decimal(free).greaterThan(capacity)) throw refusal('supply.free_above_capacity', { week, capacity, free });
  }
}

function refusal(code: SupplyErrorCode, params: Record<string, string>): DomainError {
  return new DomainError<SupplyErrorCode>(code, params);
}
