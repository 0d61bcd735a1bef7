import fc from 'fast-check';
import { readNumeral, timesPowerOfTen } from './numeral.js';

describe('numerals', () => {
  it.each([
    ['三百二十', '320'],
    ['十', '10'],
    ['十二', '12'],
    ['两千零五', '2005'],
    ['四千八', '4800'],
    ['三百二', '320'],
    ['1,234,567.50', '1234567.5'],
    ['007', '7'],
    ['一二', undefined],
    ['12a', undefined],
  ])('%s is %s', (text, digits) => {
    expect(readNumeral(text)).toBe(digits);
  });

  it('multiplies without rounding', () => {
    fc.assert(
      fc.property(fc.bigInt(1n, 10n ** 12n), fc.integer({ min: 0, max: 8 }), (amount, places) => {
        expect(timesPowerOfTen(String(amount), places)).toBe(String(amount * 10n ** BigInt(places)));
      }),
    );
    expect(timesPowerOfTen('0.1', 4)).toBe('1000');
    expect(timesPowerOfTen('1.00001', 4)).toBe('10000.1');
  });
});
