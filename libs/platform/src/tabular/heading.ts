import type { SheetCell, SheetRow } from './workbook/sheet-reader.js';

/** What heads a column: one text, or two where a group stands over it. */
export interface ColumnHeading {
  /** From 0. */
  readonly index: number;
  /** As it is shown, and unlike every other of its table: `需求 / 数量`, `数量 [E]` for a second one. */
  readonly text: string;
  /** The texts one under the other, without repetition. */
  readonly parts: readonly string[];
}

export interface TableHeading {
  readonly columns: readonly ColumnHeading[];
  /** The rows it stands on, from 1. */
  readonly first: number;
  readonly last: number;
}

/** Whether a text is known to head a column of the kind of table that is looked for. */
export type KnowsHeading = (heading: string) => boolean;

/** Titles, authors and dates stand above a heading; more rows than this do not. */
export const HEADING_WITHIN_ROWS = 40;
const LONGEST_GROUP = 16;
const LONGEST_WORDING = 40;

/**
 * Finds the row that heads a table, wherever it stands: at least two of its cells are known headings, and at least half
 * of those filled. A row of groups above it (`需求` over `数量` and `单位`) and a row of units below it belong to it.
 */
export function findHeading(rows: readonly SheetRow[], knows: KnowsHeading): TableHeading | undefined {
  const within = rows.slice(0, HEADING_WITHIN_ROWS);
  for (const [at, row] of within.entries()) {
    const above = adjacent(within[at - 1], row);
    const below = adjacent(row, within[at + 1]) && within[at + 1];
    const pair = below && joined(row, below);
    if (below && pair && isGroup(row) && isHeading(textsOf(below), knows)) {
      return heading(pair, row.number, below.number);
    }
    if (below && pair && isBetter(pair, row, below, knows)) return heading(pair, row.number, below.number);
    if (!isHeading(textsOf(row), knows)) continue;
    const group = above ? (within[at - 1] as SheetRow) : undefined;
    if (group && isGroup(group)) return heading(joined(group, row), group.number, row.number);
    if (below && isUnits(below)) return heading(withUnits(row, below), row.number, below.number);
    return heading(single(row), row.number, row.number);
  }
  return undefined;
}

/** What a heading may be looked up by, the most telling first. */
export function wordings({ parts }: Pick<ColumnHeading, 'parts'>): string[] {
  const [first = ''] = parts;
  return [...new Set([parts.join(''), parts.at(-1) ?? first, first])];
}

/** Whether a row says the heading again, as printed lists do on each page. */
export function repeatsHeading(row: SheetRow, { columns }: TableHeading): boolean {
  const filled = columns.filter(({ parts }) => parts.length > 0);
  const same = filled.filter(({ index, parts }) => parts.includes(textOf(row.cells[index])));
  return same.length >= 2 && same.length * 2 > filled.length;
}

type Column = readonly string[];

function isHeading(texts: readonly string[], knows: KnowsHeading): boolean {
  const filled = texts.filter((text) => text !== '');
  const known = filled.filter(knows).length;
  return known >= 2 && known * 2 >= filled.length;
}

/** Two rows are the heading together where neither knows as many columns alone. */
function isBetter(pair: readonly Column[], upper: SheetRow, lower: SheetRow, knows: KnowsHeading): boolean {
  // A title says one thing, and its words put before those of the columns would look like something known.
  if (distinctCells(upper).length < 2 || textsOf(lower).some(isContents)) return false;
  const known = pair.filter((parts) => parts.length > 0 && wordings({ parts }).some(knows)).length;
  const filled = pair.filter((parts) => parts.length > 0).length;
  const alone = [upper, lower].map((row) => textsOf(row).filter((text) => text !== '' && knows(text)).length);
  // Data below a heading adds nothing to it.
  return known > Math.max(...alone) && known >= 2 && known * 2 >= filled && (alone[1] ?? 0) > 0;
}

/** What no column is called: a sentence, a long number. */
function isContents(text: string): boolean {
  return text.length > LONGEST_WORDING || /\d{6}/.test(text);
}

/** Short words over several columns, more than one of them: a title is one. */
function isGroup(row: SheetRow): boolean {
  const filled = distinctCells(row);
  const wide = filled.some(({ merged }) => merged && (merged.right > merged.left || merged.bottom > merged.top));
  return filled.length >= 2 && wide && filled.every(({ text }) => text.length <= LONGEST_GROUP && !/[:：]/.test(text));
}

function isUnits(row: SheetRow): boolean {
  const filled = row.cells.map(textOf).filter((text) => text !== '');
  return filled.length > 0 && filled.every((text) => /^[(（][^()（）]{1,8}[)）]$/.test(text));
}

function single(row: SheetRow): Column[] {
  return textsOf(row).map((text) => (text === '' ? [] : [text]));
}

function joined(upper: SheetRow, lower: SheetRow): Column[] {
  const above = textsOf(upper);
  const below = textsOf(lower);
  let group = '';
  return Array.from({ length: Math.max(above.length, below.length) }, (_, column) => {
    const [over = '', under = ''] = [above[column], below[column]];
    if (over !== '') group = over;
    // A group is written once, over the first of its columns, where its cells were not merged.
    const top = over === '' && under !== '' && !isMerged(upper.cells[column]) ? group : over;
    return [top, under].filter((text, at, both) => text !== '' && both.indexOf(text) === at);
  });
}

function withUnits(row: SheetRow, units: SheetRow): Column[] {
  return textsOf(row).map((text, column) => (text === '' ? [] : [text + textOf(units.cells[column])]));
}

function heading(columns: readonly Column[], first: number, last: number): TableHeading {
  const seen = new Set<string>();
  return {
    first,
    last,
    columns: columns.map((parts, index) => {
      const plain = parts.join(' / ');
      const text = seen.has(plain) && plain !== '' ? `${plain} [${index + 1}]` : plain;
      seen.add(plain);
      return { index, text, parts };
    }),
  };
}

function adjacent(upper: SheetRow | undefined, lower: SheetRow | undefined): boolean {
  return upper !== undefined && lower !== undefined && upper.number + 1 === lower.number;
}

function distinctCells(row: SheetRow): SheetCell[] {
  const ranges = new Set<object>();
  return row.cells.filter((cell) => {
    if (textOf(cell) === '' || (cell.merged && ranges.has(cell.merged))) return false;
    if (cell.merged) ranges.add(cell.merged);
    return true;
  });
}

function isMerged(cell: SheetCell | undefined): boolean {
  return cell?.merged !== undefined;
}

function textsOf(row: SheetRow): string[] {
  return row.cells.map(textOf);
}

function textOf(cell: SheetCell | undefined): string {
  return cell?.text.replace(/\s+/g, ' ').trim() ?? '';
}
