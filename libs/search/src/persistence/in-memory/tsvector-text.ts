/** Bits of the places a token stands in, by the letters that PostgreSQL has for them. */
const BIT_OF = { A: 1, B: 2, C: 4, D: 8 } as const;

/** Where a token stands: any of these bits. */
export const MADE = BIT_OF.A;
export const IN_NAME = BIT_OF.B;
export const ANYWHERE = 15;

/**
 * Reads a `tsvector` as PostgreSQL writes it (`'制动盘':1A,2B '铸造':1A`): each lexeme with the bits of its places.
 * A position without a letter has weight D.
 */
export function lexemesIn(written: string): (readonly [lexeme: string, places: number])[] {
  const found: [string, number][] = [];
  let at = 0;
  while (at < written.length) {
    const end = endOfQuotation(written, at + 1);
    const raw = written.slice(at + 1, end);
    const lexeme = raw.includes("'") || raw.includes('\\') ? raw.replaceAll("''", "'").replaceAll('\\\\', '\\') : raw;
    let places = 0;
    for (at = end + 1; at < written.length && written[at] !== ' '; at++) {
      const letter = written[at] as string;
      if (letter in BIT_OF) places |= BIT_OF[letter as keyof typeof BIT_OF];
      else if (isDigit(letter) && !isMore(written[at + 1])) places |= BIT_OF.D;
    }
    found.push([lexeme, places]);
    at++;
  }
  return found;
}

/** The quotation mark that ends a lexeme; one inside it is written twice. */
function endOfQuotation(written: string, from: number): number {
  let at = written.indexOf("'", from);
  while (at >= 0 && written[at + 1] === "'") at = written.indexOf("'", at + 2);
  return at < 0 ? written.length : at;
}

function isDigit(letter: string): boolean {
  return letter >= '0' && letter <= '9';
}

/** Whether a position goes on: with another digit, or with the letter of its weight. */
function isMore(next: string | undefined): boolean {
  return next !== undefined && (isDigit(next) || next in BIT_OF);
}
