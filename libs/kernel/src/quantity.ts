import { DomainError } from './domain-error.js';

/** Exact decimal digits: up to 15 before the point and 6 after it. */
const DECIMAL = /^\d{1,15}(\.\d{1,6})?$/;

/**
 * An exact amount with its unit (`件`, `套`, `吨` ...). The number is kept as decimal digits and never passes through
 * floating point.
 */
export class Quantity {
  private constructor(
    /** Decimal digits without trailing zeros after the point: `20000`, `1.5`. */
    readonly amount: string,
    readonly unit: string,
  ) {}

  /** @throws DomainError `quantity.malformed` or `quantity.not_positive` */
  static of(amount: string, unit: string): Quantity {
    const digits = amount.trim().replaceAll(',', '');
    if (!DECIMAL.test(digits)) throw new DomainError('quantity.malformed', { value: amount });
    const plain = digits
      .replace(/^0+(?=\d)/, '')
      .replace(/(\.\d*?)0+$/, '$1')
      .replace(/\.$/, '');
    if (/^0(\.0*)?$/.test(plain)) throw new DomainError('quantity.not_positive', { value: amount });
    return new Quantity(plain, unit);
  }

  toString(): string {
    return `${this.amount}${this.unit}`;
  }
}
