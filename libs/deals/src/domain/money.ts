import { Decimal } from 'decimal.js';
import { DomainError } from '#kernel';
import type { DealsErrorCode } from './deals.errors.js';

/** Wide enough for the product of a quantity and a price, 21 digits each. */
const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP });
/** `numeric(18,2)`. */
const MOST = new Exact('9999999999999999.99');

/** Decimal digits without leading or trailing zeros: `007.50` is `7.5`. */
export function plainDigits(digits: string): string {
  return new Exact(digits).toFixed();
}

export function sumOf(amounts: readonly string[]): string {
  return amounts.reduce((sum, amount) => sum.plus(amount), new Exact(0)).toFixed();
}

export function difference(from: string, taken: string): string {
  return new Exact(from).minus(taken).toFixed();
}

/** Whether the first is more than the second. */
export function exceeds(one: string, other: string): boolean {
  return new Exact(one).greaterThan(other);
}

/**
 * What a line costs, CNY with two decimals: the exact product of quantity and unit price, rounded half up to the fen, as a contract
 * states it.
 * @throws DomainError `deals.amount_too_large`
 */
export function lineAmount(quantity: string, unitPrice: string): string {
  return money(new Exact(quantity).times(unitPrice));
}

/**
 * The total of an order: the sum of its lines as they are stated. Null where no line has a price.
 * @throws DomainError `deals.amount_too_large`
 */
export function orderTotal(amounts: readonly (string | null)[]): string | null {
  const stated = amounts.filter((amount) => amount !== null);
  return stated.length === 0 ? null : money(new Exact(sumOf(stated)));
}

function money(exact: Decimal): string {
  const rounded = exact.toDecimalPlaces(2);
  if (rounded.greaterThan(MOST)) throw new DomainError<DealsErrorCode>('deals.amount_too_large');
  return rounded.toFixed(2);
}
