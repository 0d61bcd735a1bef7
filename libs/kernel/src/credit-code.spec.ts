import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CreditCode } from './credit-code.js';
import type { DomainError } from './domain-error.js';

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const body = fc
  .array(fc.constantFrom(...ALPHABET), { minLength: 17, maxLength: 17 })
  .map((characters) => characters.join(''));

function codeOf(work: () => unknown): string | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    return (error as DomainError).code;
  }
}

describe('CreditCode', () => {
  it('accepts a code whose check character was reckoned by hand', () => {
    // By the standard's weights 1, 3, 9, 27, 19 ...: the sum is 970, 970 modulo 31 is 9, 31 - 9 = 22, which is written N.
    expect(CreditCode.complete('91130500MA0000001').value).toBe('91130500MA0000001N');
  });

  it('accepts what it completed itself, typed in any way people type', () => {
    fc.assert(
      fc.property(body, (characters) => {
        const { value } = CreditCode.complete(characters);
        expect(CreditCode.parse(value).value).toBe(value);
        const spaced = `${value.slice(0, 2)} ${value.slice(2, 8)}-${value.slice(8)} `;
        expect(CreditCode.parse(spaced.toLowerCase()).value).toBe(value);
        const fullWidth = [...value].map((c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)).join('');
        expect(CreditCode.parse(fullWidth).value).toBe(value);
      }),
    );
  });

  it('also accepts check character 0', () => {
    const zero = fc.sample(body, { numRuns: 500, seed: 1 }).map((b) => CreditCode.complete(b).value);
    expect(zero.some((value) => value.endsWith('0'))).toBe(true);
  });

  it('notices any one wrong character and any two neighbours exchanged', () => {
    fc.assert(
      fc.property(body, fc.nat(17), fc.constantFrom(...ALPHABET), (characters, at, other) => {
        const { value } = CreditCode.complete(characters);
        fc.pre(value[at] !== other);
        const wrong = value.slice(0, at) + other + value.slice(at + 1);
        expect(codeOf(() => CreditCode.parse(wrong))).toBe('credit_code.wrong_check_character');
      }),
    );
    fc.assert(
      fc.property(body, fc.nat(15), (characters, at) => {
        const { value } = CreditCode.complete(characters);
        fc.pre(value[at] !== value[at + 1]);
        const wrong = `${value.slice(0, at)}${value[at + 1]}${value[at]}${value.slice(at + 2)}`;
        expect(codeOf(() => CreditCode.parse(wrong))).toBe('credit_code.wrong_check_character');
      }),
    );
  });

  it('says what is wrong', () => {
    expect(codeOf(() => CreditCode.parse('91130500MA00000'))).toBe('credit_code.wrong_length');
    expect(codeOf(() => CreditCode.parse('9.1E+17'))).toBe('credit_code.in_scientific_notation');
    expect(codeOf(() => CreditCode.parse('9.11305E17'))).toBe('credit_code.in_scientific_notation');
    expect(codeOf(() => CreditCode.parse('91130500MAO0000001'))).toBe('credit_code.unknown_character');
  });
  it('tells whether a text is one', () => {
    const code = CreditCode.complete('91130500MA0000000').value;
    expect(CreditCode.ifOne(` ${code.toLowerCase()} `)?.value).toBe(code);
    expect(CreditCode.ifOne('制动盘')).toBeUndefined();
    expect(CreditCode.ifOne(`${code.slice(0, 17)}${code.endsWith('0') ? '1' : '0'}`)).toBeUndefined();
  });
});
