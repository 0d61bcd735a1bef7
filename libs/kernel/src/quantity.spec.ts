import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Quantity } from './quantity.js';

describe('Quantity', () => {
  it.each([
    ['20000', '20000'],
    ['20,000', '20000'],
    ['1.50', '1.5'],
    ['007', '7'],
    ['10.0', '10'],
    ['100', '100'],
    ['0.000001', '0.000001'],
  ])('reads %s as %s', (written, amount) => {
    expect(Quantity.of(written, '件').amount).toBe(amount);
  });

  it('keeps every digit that floating point would lose', () => {
    expect(Quantity.of('999999999999999.999999', '千克').toString()).toBe('999999999999999.999999千克');
  });

  it.each(['', 'a', '-1', '1e3', '1.2.3', '1.1234567', '1234567890123456', '٣'])('refuses %j', (written) => {
    expect(() => Quantity.of(written, '件')).toThrow('quantity.malformed');
  });

  it.each(['0', '0.0', '000', '0.000000'])('refuses %j as nothing', (written) => {
    expect(() => Quantity.of(written, '件')).toThrow('quantity.not_positive');
  });

  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(fc.bigInt(1n, 10n ** 15n - 1n), fc.nat(999_999), (whole, part) => {
        const { amount } = Quantity.of(`${whole}.${String(part).padStart(6, '0')}`, '件');
        expect(Quantity.of(amount, '件').amount).toBe(amount);
        expect(BigInt(amount.split('.')[0] as string)).toBe(whole);
      }),
    );
  });
});
