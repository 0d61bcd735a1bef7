import { DomainError } from '#kernel';
import type { SupplyErrorCode } from '../supply.errors.js';

/** So long a declared offering is listed where its firm says nothing else, and twice that at most. */
const YEARS = 1;
const YEARS_AT_MOST = 2;

/**
 * The last day on which an offering is listed.
 * @param asked `YYYY-MM-DD`; null for a year from today
 * @throws DomainError `supply.validity_out_of_range`
 */
export function validityOf(asked: string | null, today: string): string {
  const last = yearsAfter(today, YEARS_AT_MOST);
  const validUntil = asked ?? yearsAfter(today, YEARS);
  if (validUntil < today || validUntil > last) {
    throw new DomainError<SupplyErrorCode>('supply.validity_out_of_range', { date: validUntil, first: today, last });
  }
  return validUntil;
}

/** The same day of a later year; the 28th where that year has no 29th of February. */
function yearsAfter(day: string, years: number): string {
  const [year, month, date] = day.split('-') as [string, string, string];
  const later = String(Number(year) + years);
  const isLeap = new Date(Date.UTC(Number(later), 1, 29)).getUTCMonth() === 1;
  return month === '02' && date === '29' && !isLeap ? `${later}-02-28` : `${later}-${month}-${date}`;
}
