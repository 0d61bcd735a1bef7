import { DomainError } from '#kernel';
import { type ColumnHeading, wordings } from './heading.js';
import { columnLetters } from './workbook/cell-address.js';

/** What the columns of one kind of list may hold, and how people head them. */
export interface ColumnVocabulary<Field extends string> {
  readonly fields: readonly Field[];
  /** A heading that is known as it stands. */
  exact(heading: string): Field | undefined;
  /** A heading that holds a known one. */
  similar(heading: string): Field | undefined;
}

/**
 * Where it is known from: the caller said so now or with an earlier list, or the heading, or one like it, or the cells
 * themselves.
 */
export const GUESSED_FROM = ['given', 'remembered', 'heading', 'similar', 'contents'] as const;
export type GuessedFrom = (typeof GUESSED_FROM)[number];
export const CONFIDENCE = {
  given: 'sure',
  remembered: 'sure',
  heading: 'sure',
  similar: 'likely',
  contents: 'guess',
} as const;

export interface GuessedColumn<Field extends string> {
  /** From 0. */
  readonly index: number;
  /** As the sheet calls it: `C`. */
  readonly letters: string;
  readonly heading: string | null;
  /** What it was taken for; null for a column that is passed over. */
  readonly field: Field | null;
  /** Null where nobody knows what it holds. */
  readonly from: GuessedFrom | null;
}

export interface ColumnWishes {
  /** Heading or letters of a column to a field, `-` to pass it over. */
  readonly given?: Readonly<Record<string, string>>;
  /** As a list with these headings was read last time; null for a column that nobody knew. */
  readonly remembered?: Readonly<Record<string, string | null>>;
}

export const PASSED_OVER = '-';

/**
 * What each column holds. What the caller says goes first, then what was said of such a list before, then the most
 * telling heading; no field is given twice.
 * @throws DomainError `upload.column_unknown`, `upload.field_unknown` where the caller names what is not there
 */
export function guessColumns<Field extends string>(
  columns: readonly ColumnHeading[],
  vocabulary: ColumnVocabulary<Field>,
  wishes: ColumnWishes = {},
): GuessedColumn<Field>[] {
  const found = new Map<number, { field: Field | null; from: GuessedFrom }>();
  const taken = new Set<Field>();
  const settle = (index: number, field: Field | null, from: GuessedFrom) => {
    if (found.has(index) || (field !== null && taken.has(field))) return;
    found.set(index, { field, from });
    if (field !== null) taken.add(field);
  };
  for (const [name, wish] of Object.entries(wishes.given ?? {})) {
    settle(columnNamed(columns, name).index, fieldNamed(vocabulary, wish), 'given');
  }
  for (const { index, text } of columns) {
    const wish = wishes.remembered?.[text];
    // A list of fields may have changed since.
    if (wish === PASSED_OVER || vocabulary.fields.includes(wish as Field)) {
      settle(index, wish === PASSED_OVER ? null : (wish as Field), 'remembered');
    }
  }
  for (const [place, by] of RANKS) {
    for (const column of columns) {
      const wording = column.parts.length === 0 ? undefined : wordings(column)[place];
      const field = wording === undefined ? undefined : vocabulary[by](wording);
      if (field !== undefined) settle(column.index, field, by === 'exact' ? 'heading' : 'similar');
    }
  }
  return columns.map(({ index, text }) => {
    const { field = null, from = null } = found.get(index) ?? {};
    return { index, letters: columnLetters(index), heading: text === '' ? null : text, field, from };
  });
}

/** Both rows of a heading together tell more than the lower one, and that more than the group over it. */
const RANKS = [
  [0, 'exact'],
  [1, 'exact'],
  [2, 'exact'],
  [0, 'similar'],
] as const;

function columnNamed(columns: readonly ColumnHeading[], name: string): ColumnHeading {
  const wanted = name.trim();
  const found =
    columns.find(({ text }) => text === wanted) ?? columns.find(({ index }) => columnLetters(index) === wanted);
  if (found) return found;
  const known = columns.map(({ index, text }) => text || columnLetters(index)).join('、');
  throw new DomainError('upload.column_unknown', { column: name, found: known });
}

function fieldNamed<Field extends string>(vocabulary: ColumnVocabulary<Field>, wish: string): Field | null {
  if (wish === PASSED_OVER) return null;
  if (vocabulary.fields.includes(wish as Field)) return wish as Field;
  const field = vocabulary.exact(wish);
  if (field !== undefined) return field;
  throw new DomainError('upload.field_unknown', { field: wish, fields: vocabulary.fields.join(', ') });
}
