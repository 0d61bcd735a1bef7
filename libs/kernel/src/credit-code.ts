import { DomainError, type ErrorParams } from './domain-error.js';

/** Characters of GB 32100-2015: digits and capitals without I, O, S, V, Z. A character's value is its place. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;

export type CreditCodeErrorCode =
  | 'credit_code.wrong_length'
  | 'credit_code.in_scientific_notation'
  | 'credit_code.unknown_character'
  | 'credit_code.wrong_check_character';

/**
 * Unified social credit code (统一社会信用代码), GB 32100-2015: 18 characters, the last one a check character
 * (31 minus the weighted sum modulo 31).
 */
export class CreditCode {
  private constructor(readonly value: string) {}

  /**
   * Reads a code as people type it: full-width characters, spaces, hyphens and lower case are accepted.
   * @throws DomainError with a {@link CreditCodeErrorCode}
   */
  static parse(text: string): CreditCode {
    const read = readCode(text);
    if ('value' in read) return new CreditCode(read.value);
    throw new DomainError<CreditCodeErrorCode>(read.fault, read.params);
  }

  /** The code that a text is, typed as for {@link parse}; undefined where it is none. */
  static ifOne(text: string): CreditCode | undefined {
    const read = readCode(text);
    return 'value' in read ? new CreditCode(read.value) : undefined;
  }

  /** Completes 17 characters with their check character. */
  static complete(body: string): CreditCode {
    return CreditCode.parse(body + checkCharacter(body));
  }

  toString(): string {
    return this.value;
  }
}

type Read = { readonly value: string } | { readonly fault: CreditCodeErrorCode; readonly params: ErrorParams };

function readCode(text: string): Read {
  const typed = text.normalize('NFKC').trim();
  if (/^\d(\.\d+)?E\+?\d+$/i.test(typed)) {
    return { fault: 'credit_code.in_scientific_notation', params: { value: typed } };
  }
  const value = typed.replace(/[\s-]/g, '').toUpperCase();
  if (value.length !== 18) {
    return { fault: 'credit_code.wrong_length', params: { value: typed, length: value.length } };
  }
  for (const character of value) {
    if (!ALPHABET.includes(character)) return { fault: 'credit_code.unknown_character', params: { value, character } };
  }
  const expected = checkCharacter(value.slice(0, 17));
  if (value[17] !== expected) {
    return { fault: 'credit_code.wrong_check_character', params: { value, found: value[17], expected } };
  }
  return { value };
}

function checkCharacter(body: string): string {
  let sum = 0;
  WEIGHTS.forEach((weight, place) => {
    sum += weight * ALPHABET.indexOf(body[place] ?? '');
  });
  return ALPHABET[(31 - (sum % 31)) % 31] as string;
}
