import { parse } from 'csv-parse/sync';
import { fieldOfHeading } from './headings.js';
import type { ShortageDelimiter } from './shortage-table.js';

export interface DelimitedRow {
  /** From 1. */
  readonly line: number;
  readonly cells: readonly string[];
  readonly raw: string;
}

const DELIMITERS: readonly ShortageDelimiter[] = ['\t', '|', ';', ','];
const SAMPLE = 50;

/**
 * The delimiter a pasted text is divided by, or undefined for free lines. A header row decides; otherwise tab and pipe need
 * to stand in most lines, comma and semicolon to give most lines the same number of three or more cells.
 */
export function detectDelimiter(text: string): ShortageDelimiter | undefined {
  const lines = text
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, SAMPLE);
  const first = lines[0];
  if (first === undefined) return undefined;
  return (
    DELIMITERS.find((delimiter) => isHeader(first.split(delimiter))) ??
    DELIMITERS.find((delimiter) => divides(lines, delimiter))
  );
}

/** Whether a row heads a table: at least two cells name a field and at least half of the filled ones do. */
export function isHeader(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.replace(/^\s*"|"\s*$/g, '')).filter((cell) => cell.trim() !== '');
  const known = filled.filter((cell) => fieldOfHeading(cell) !== undefined).length;
  return known >= 2 && known * 2 >= filled.length;
}

/** Cells, quoting as in RFC 4180; a quote that does not open a cell is a character (`3" 管`). Blank lines are passed over. */
export function splitRows(text: string, delimiter: ShortageDelimiter): DelimitedRow[] {
  const lines = text.split(/\r\n|\n|\r/);
  const rows: DelimitedRow[] = [];
  for (let at = 0; at < lines.length;) {
    const length = rowLength(lines, at, delimiter);
    const raw = lines.slice(at, at + length).join('\n');
    if (raw.trim() !== '') rows.push({ line: at + 1, cells: cellsOf(raw, delimiter), raw });
    at += length;
  }
  return rows;
}

function divides(lines: readonly string[], delimiter: ShortageDelimiter): boolean {
  const counts = lines.map((line) => cellsOf(line, delimiter).length);
  if (delimiter === '\t' || delimiter === '|') return counts.filter((count) => count >= 2).length * 2 > lines.length;
  const usual = [...counts].sort((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 0;
  return usual >= 3 && counts.filter((count) => count === usual).length * 5 >= lines.length * 4;
}

const MOST_LINES_IN_A_CELL = 20;

/** How many lines a row runs over: more than one where a quoted cell holds line ends and closes within a few lines. */
function rowLength(lines: readonly string[], at: number, delimiter: ShortageDelimiter): number {
  let open = endsInsideQuotes(lines[at] ?? '', delimiter, false);
  if (!open) return 1;
  for (let length = 2; length <= MOST_LINES_IN_A_CELL && at + length <= lines.length; length++) {
    open = endsInsideQuotes(lines[at + length - 1] ?? '', delimiter, open);
    if (!open) return length;
  }
  return 1;
}

function endsInsideQuotes(line: string, delimiter: string, openBefore: boolean): boolean {
  let open = openBefore;
  for (let at = 0; at < line.length; at++) {
    if (line[at] !== '"') continue;
    if (open) {
      if (line[at + 1] === '"') at++;
      else open = false;
    } else if (at === 0 || line[at - 1] === delimiter) open = true;
  }
  return open;
}

function cellsOf(raw: string, delimiter: ShortageDelimiter): string[] {
  const options = { delimiter, relax_column_count: true, skip_empty_lines: true } as const;
  const framed = delimiter === '|' ? raw.replace(/^\s*\||\|\s*$/g, '') : raw;
  try {
    return parse(framed, { ...options, relax_quotes: true })[0] ?? [];
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'Error') throw error;
    return framed.split(delimiter);
  }
}
