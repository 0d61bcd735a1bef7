/** Tokens of a document by where they stand: made, in the firm's name, served, sold. */
export interface DocumentTokens {
  readonly makes: Iterable<string>;
  readonly name: Iterable<string>;
  readonly serves: Iterable<string>;
  readonly sells: Iterable<string>;
}

const WEIGHTS = { makes: 'A', name: 'B', serves: 'C', sells: 'D' } as const;
const PLACES = ['makes', 'name', 'serves', 'sells'] as const;

/** PostgreSQL refuses lexemes of 2 KB; nothing that long is a word. */
const LEXEME_CHARACTERS = 100;
/** PostgreSQL refuses a vector of 1 MB; what stands behind so much text is found by what stands before it. */
const VECTOR_CHARACTERS = 200_000;

/**
 * A PostgreSQL `tsvector` literal: each token once, with a position for each place it stands in, whose weight tells the
 * place. Written out here because the server's own parser does not know Chinese words. Made comes first, so that a
 * text too long for one vector loses what it sells.
 */
export function tsvectorLiteral(tokens: DocumentTokens): string {
  const places = new Map<string, string[]>();
  let room = VECTOR_CHARACTERS;
  for (const place of PLACES) {
    for (const token of tokens[place]) {
      const lexeme = lexemeOf(token);
      const known = places.get(lexeme);
      if (lexeme === '' || known?.includes(WEIGHTS[place])) continue;
      if (known) known.push(WEIGHTS[place]);
      else if ((room -= lexeme.length) > 0) places.set(lexeme, [WEIGHTS[place]]);
    }
  }
  return [...places]
    .map(([lexeme, weights]) => `${quoted(lexeme)}:${weights.map((weight, i) => `${i + 1}${weight}`).join(',')}`)
    .join(' ');
}

/** Where a term has to stand: in what is made or the firm's name, or anywhere. */
export type SearchedPlaces = 'made' | 'anywhere';

/**
 * A PostgreSQL `tsquery` literal: any of the terms, of each term all its tokens. Null where there is nothing to look for.
 */
export function tsqueryLiteral(terms: readonly (readonly string[])[], places: SearchedPlaces): string | null {
  const suffix = places === 'made' ? ':AB' : '';
  const written = terms
    .map((tokens) => tokens.map(lexemeOf).filter((lexeme) => lexeme !== ''))
    .filter((lexemes) => lexemes.length > 0)
    .map((lexemes) => `(${lexemes.map((lexeme) => quoted(lexeme) + suffix).join(' & ')})`);
  return written.length === 0 ? null : [...new Set(written)].join(' | ');
}

const HAN = /^[\u3400-\u9fff]{2,}$/;
/** Longer ones inside a word are not cut out of it. */
const LONGEST_INSIDE = 3;

/**
 * Terms that find the same texts with less to look for. Whoever holds all tokens of a term holds those of a term that has
 * some of them, so of the two the shorter is enough; and a word comes with the words inside it, so these need not be asked
 * for beside it.
 */
export function leastTerms(terms: readonly (readonly string[])[]): string[][] {
  const sets = terms.map((tokens) => new Set(tokens)).filter(({ size }) => size > 0);
  // Whoever has all tokens of a term has its first one.
  const byFirst = new Map<string, number[]>();
  for (const [at, [first]] of sets.map((tokens) => [...tokens]).entries()) {
    const here = byFirst.get(first as string);
    if (here) here.push(at);
    else byFirst.set(first as string, [at]);
  }
  const covers = (place: number, tokens: Set<string>, at: number) => {
    const other = sets[place] as Set<string>;
    return (
      place !== at &&
      (other.size < tokens.size || (other.size === tokens.size && place < at)) &&
      [...other].every((token) => tokens.has(token))
    );
  };
  const isCovered = (tokens: Set<string>, at: number) =>
    [...tokens].some((token) => byFirst.get(token)?.some((place) => covers(place, tokens, at)));
  return sets
    .filter((tokens, at) => !isCovered(tokens, at))
    .map((tokens) => [...tokens].filter((token) => !isInside(token, tokens)));
}

function isInside(token: string, others: ReadonlySet<string>): boolean {
  return (
    others.size > 1 &&
    token.length <= LONGEST_INSIDE &&
    HAN.test(token) &&
    [...others].some((other) => other !== token && HAN.test(other) && other.includes(token))
  );
}

/** What a store can hold of a token: no zero byte, no half of a surrogate pair, no longer than a word may be. */
export function lexemeOf(token: string): string {
  const cut = token.length > LEXEME_CHARACTERS ? token.slice(0, LEXEME_CHARACTERS) : token;
  return cut.replace(/\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '');
}

function quoted(lexeme: string): string {
  return `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}
