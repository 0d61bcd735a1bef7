import type { ListFile } from '../../api/views.js';

/** Passes a column over. */
export const NOT_USED = '-';

/** Letters of a column to what it means, as somebody said; the server guesses the others. */
export type Meanings = Readonly<Record<string, string>>;

export function saidIn({ columns }: Pick<ListFile, 'columns'>): Meanings {
  const said = columns.filter(({ from }) => from === 'given');
  return Object.fromEntries(said.map(({ letters, field }) => [letters, field ?? NOT_USED]));
}

/** What is said of the columns after one more was said: no two of them mean the same. */
export function saying(said: Meanings, letters: string, field: string): Meanings {
  const others = Object.entries(said).filter(([column, is]) => column !== letters && (is === NOT_USED || is !== field));
  return { ...Object.fromEntries(others), [letters]: field };
}

/**
 * How the columns were read, by their headings, for the firm's next list with such headings: all of them, since that list
 * is known by them. What nobody knew is kept as such, and not as passed over.
 */
export function columnsToKeep<Kept extends Readonly<Record<string, string | null>>>({
  columns,
}: Pick<ListFile, 'columns'>): Kept {
  const kept = columns.flatMap(({ heading, field, from }) =>
    heading === null || heading.length > LONGEST_HEADING
      ? []
      : [[heading, from === null ? null : (field ?? NOT_USED)] as const],
  );
  // The fields are the server's own: they come from the answer that lists them.
  return Object.fromEntries(kept) as Kept;
}

const LONGEST_HEADING = 200;
