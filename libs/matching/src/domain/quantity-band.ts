import { Decimal } from 'decimal.js';

/** Between which round numbers a quantity lies; decimal digits. */
export interface QuantityBand {
  readonly from: string;
  readonly below: string;
}

/** 1, 5, 10, 50, 100 and so on in both directions: how much is asked for, and not the number by which a list is known. */
export function quantityBand(amount: string): QuantityBand {
  const quantity = new Decimal(amount);
  const ten = new Decimal(10).pow(quantity.e);
  const five = ten.times(5);
  const [from, below] = quantity.gte(five) ? [five, ten.times(10)] : [ten, five];
  return { from: from.toFixed(), below: below.toFixed() };
}
