import * as fc from 'fast-check';
import { convertAmount, resolveUnit, UNITS, type Unit } from './units.js';

function unit(text: string): Unit {
  const found = resolveUnit(text);
  if (!found) throw new Error(`${text} is no unit`);
  return found;
}

describe('units', () => {
  it('read every code and alias as one unit', () => {
    const texts = UNITS.flatMap((u) =>
      [u.code, ...u.aliases].map((text) => [text.normalize('NFKC').toLowerCase(), u] as const),
    );
    for (const [text, u] of texts) expect([text, resolveUnit(text)?.code]).toEqual([text, u.code]);
  });

  it.each([
    ['kg', '千克'],
    ['ＫＧ', '千克'],
    ['公斤', '千克'],
    ['PCS', '件'],
    ['ea', '件'],
    [' t ', '吨'],
    ['㎡', '平方米'],
    ['M2', '平方米'],
    ['台/套', '套'],
  ])('%s is %s', (text, code) => {
    expect(resolveUnit(text)?.code).toBe(code);
  });

  it('know no other words', () => {
    expect(resolveUnit('螺栓')).toBeUndefined();
    expect(resolveUnit('')).toBeUndefined();
  });

  it('convert exactly within a dimension', () => {
    expect(convertAmount('1.5', unit('吨'), unit('千克'))).toBe('1500');
    expect(convertAmount('999999999999999.999999', unit('吨'), unit('克'))).toBe('999999999999999999999');
    expect(convertAmount('3', unit('对'), unit('件'))).toBe('6');
    expect(convertAmount('1', unit('毫米'), unit('千米'))).toBe('0.000001');
  });

  it('convert nothing across dimensions, out of sets and packs, or without finite decimals', () => {
    expect(convertAmount('1', unit('吨'), unit('件'))).toBeUndefined();
    expect(convertAmount('1', unit('套'), unit('件'))).toBeUndefined();
    expect(convertAmount('1', unit('箱'), unit('桶'))).toBeUndefined();
    expect(convertAmount('1', unit('件'), unit('打'))).toBeUndefined();
    expect(convertAmount('5', unit('套'), unit('套'))).toBe('5');
  });

  it('lose nothing there and back', () => {
    const amount = fc
      .tuple(fc.integer({ min: 1, max: 2 ** 30 }), fc.integer({ min: 1, max: 99 }))
      .map(([whole, part]) => `${whole}.${part}1`);
    const some = fc.constantFrom(...UNITS);
    fc.assert(
      fc.property(amount, some, some, (text, from, to) => {
        const there = convertAmount(text, from, to);
        if (there === undefined) return;
        expect(convertAmount(there, to, from)).toBe(text);
      }),
    );
  });
});
