import fc from 'fast-check';
import { difference, exceeds, lineAmount, orderTotal, plainDigits, sumOf } from './money.js';

const digits = (decimals: number) =>
  fc
    .tuple(fc.bigInt(0n, 999_999_999_999n), fc.integer({ min: 0, max: 10 ** decimals - 1 }))
    .map(([whole, part]) => `${whole}.${String(part).padStart(decimals, '0')}`);

/** Millionths, as an integer. */
const millionths = (amount: string) => {
  const [whole = '0', part = ''] = amount.split('.');
  return BigInt(whole) * 1_000_000n + BigInt(part.padEnd(6, '0'));
};

describe('Money', () => {
  it('is the exact product, rounded half up to the fen', () => {
    fc.assert(
      fc.property(digits(6), digits(6), (quantity, price) => {
        const exact = millionths(quantity) * millionths(price);
        // Of 10^-12 yuan ten thousand million make a fen.
        const fen = (exact + 5_000_000_000n) / 10_000_000_000n;
        fc.pre(fen <= 999_999_999_999_999_999n);
        const stated = lineAmount(quantity, price);
        expect(stated).toMatch(/^\d+\.\d\d$/);
        expect(BigInt(stated.replace('.', ''))).toBe(fen);
      }),
      { seed: 20261128 },
    );
  });

  it('of an order is the sum of what its lines state, in whatever order they stand', () => {
    fc.assert(
      fc.property(fc.array(fc.option(digits(2), { nil: null }), { minLength: 1, maxLength: 20 }), (amounts) => {
        const stated = amounts.filter((amount) => amount !== null);
        const fen = stated.reduce((sum, amount) => sum + BigInt(amount.replace('.', '')), 0n);
        const total = orderTotal(amounts);
        if (stated.length === 0) expect(total).toBeNull();
        else expect(BigInt((total as string).replace('.', ''))).toBe(fen);
        expect(orderTotal([...amounts].reverse())).toBe(total);
      }),
      { seed: 20261128 },
    );
  });

  it('beyond what the column holds is refused', () => {
    expect(lineAmount('9999999999999999.99'.slice(0, 15), '1')).toBe('999999999999999.00');
    expect(() => lineAmount('999999999999999', '10.01')).toThrow('deals.amount_too_large');
    expect(() => orderTotal(['9999999999999999.99', '0.01'])).toThrow('deals.amount_too_large');
  });

  it('keeps digits plain: 007.50 is 7.5, and what is added can be taken away again', () => {
    expect(plainDigits('007.50')).toBe('7.5');
    expect(plainDigits('0.000001')).toBe('0.000001');
    fc.assert(
      fc.property(digits(6), digits(6), (one, other) => {
        const sum = sumOf([one, other]);
        expect(difference(sum, other)).toBe(plainDigits(one));
        expect(exceeds(sum, one)).toBe(millionths(other) > 0n);
      }),
      { seed: 20261128 },
    );
  });
});
