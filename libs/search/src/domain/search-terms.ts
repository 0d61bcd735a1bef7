/** Tokens of a document by where they stand: made, in the firm's name, served, sold. */
export interface DocumentTokens {
  readonly makes: Iterable<string>;
  readonly name: Iterable<string>;
  readonly serves: Iterable<string>;
  readonly sells: Iterable<string>;
}

const WEIGHTS = { makes: 'A', name: 'B', serves: 'C', sells: 'D' } as const;

/**
 * A PostgreSQL `tsvector` literal: each token once, with a position for each place it stands in, whose weight tells the
 * place. Written out here because the server's own parser does not know Chinese words.
 */
export function tsvectorLiteral(tokens: DocumentTokens): string {
  const places = new Map<string, Set<string>>();
  for (const place of ['makes', 'name', 'serves', 'sells'] as const) {
    for (const token of tokens[place]) {
      const known = places.get(token) ?? new Set<string>();
      places.set(token, known.add(WEIGHTS[place]));
    }
  }
  return [...places]
    .map(([token, weights]) => `${lexeme(token)}:${[...weights].map((w, i) => `${i + 1}${w}`).join(',')}`)
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
    .filter((tokens) => tokens.length > 0)
    .map((tokens) => `(${tokens.map((token) => lexeme(token) + suffix).join(' & ')})`);
  return written.length === 0 ? null : [...new Set(written)].join(' | ');
}

/** PostgreSQL refuses lexemes of 2 KB; nothing that long is a word. */
const LEXEME_LENGTH = 100;

function lexeme(token: string): string {
  const plain = token.replaceAll('\0', '').slice(0, LEXEME_LENGTH);
  return `'${plain.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}
