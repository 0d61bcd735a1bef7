import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { quantityBand } from './quantity-band.js';

describe('a quantity’s band', () => {
  it.each([
    ['1', '1', '5'],
    ['4.99', '1', '5'],
    ['5', '5', '10'],
    ['9', '5', '10'],
    ['10', '10', '50'],
    ['2400', '1000', '5000'],
    ['50000', '50000', '100000'],
    ['0.3', '0.1', '0.5'],
    ['0.000007', '0.000005', '0.00001'],
  ])('of %s is from %s to below %s', (amount, from, below) => {
    expect(quantityBand(amount)).toEqual({ from, below });
  });

  it('holds the quantity, and is shared by many', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), fc.integer({ min: 0, max: 6 }), (digits, places) => {
        const amount = new Decimal(digits).div(new Decimal(10).pow(places));
        const { from, below } = quantityBand(amount.toFixed());
        expect(amount.gte(from) && amount.lt(below)).toBe(true);
        expect(new Decimal(below).div(from).toNumber()).toBeGreaterThanOrEqual(2);
      }),
    );
  });
});
