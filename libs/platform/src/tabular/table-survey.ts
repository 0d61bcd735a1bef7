import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { findHeading, HEADING_WITHIN_ROWS, type KnowsHeading, type TableHeading } from './heading.js';
import { inflated } from './inflate.js';
import { LineSplitter, type Position } from './line-splitter.js';
import { TableReader, type TableRow } from './table-reader.js';
import { TableRefused } from './table-refused.js';
import { textCell } from './workbook/sheet-reader.js';
import { encodingOf, type TextEncoding } from './text-decoding.js';

/** Opens a file from its beginning, as often as it is called. */
export type TableSource = () => Promise<Readable>;

/** What one pass over a file tells about it. */
export interface TableSurvey {
  /** Of the file as it is, packed or not; hexadecimal. */
  readonly sha256: string;
  readonly encoding: TextEncoding;
  readonly delimiter: string;
  /** The heading's cells, trimmed. */
  readonly columns: readonly string[];
  /** Where it stands; undefined where it was not looked for, or is not known and the first row was taken for it. */
  readonly heading: TableHeading | undefined;
  /** Behind the heading. */
  readonly firstRow: Position;
  /** Physical lines, the heading included. */
  readonly lines: number;
  /** Inflated bytes. */
  readonly bytes: number;
  /** The first rows. */
  readonly sample: readonly TableRow[];
}

const HEAD_BYTES = 256 * 1024;
const LINE_BYTES = 256 * 1024;
const SAMPLE_ROWS = 5;
const DELIMITERS = [',', '\t', ';'];

/**
 * Reads a file through once: its digest, its size, its encoding (by all of its lines, so that a few rows of another
 * encoding do not decide), its delimiter and its heading.
 * @param knows finds the heading below titles; without it the first row is taken for it
 * @throws TableRefused
 */
export async function surveyTable(source: TableSource, knows?: KnowsHeading): Promise<TableSurvey> {
  const digest = createHash('sha256');
  const splitter = new LineSplitter(LINE_BYTES);
  const votes = { 'utf-8': 0, gb18030: 0 };
  const head: Buffer[] = [];
  let bytes = 0;
  let lines = 0;
  const look = (found: ReturnType<LineSplitter['push']>) => {
    for (const line of found) {
      lines++;
      const encoding = encodingOf(line.bytes);
      if (encoding && encoding !== 'ascii') votes[encoding]++;
    }
  };
  for await (const chunk of inflated(await source(), { onPacked: (packed) => digest.update(packed) })) {
    if (bytes === 0 && isUtf16(chunk)) throw new TableRefused('encoding_unknown');
    if (bytes < HEAD_BYTES) head.push(chunk);
    bytes += chunk.length;
    look(splitter.push(chunk));
  }
  look(splitter.finish());
  const encoding: TextEncoding = votes.gb18030 > votes['utf-8'] ? 'gb18030' : 'utf-8';
  return { sha256: digest.digest('hex'), encoding, lines, bytes, ...readHead(Buffer.concat(head), encoding, knows) };
}

/** Rows of a surveyed file from a position on, some at a time. */
export async function* readTable(
  source: TableSource,
  survey: Pick<TableSurvey, 'encoding' | 'delimiter' | 'columns'>,
  from: Position,
  startsRow?: (cells: readonly string[]) => boolean,
): AsyncGenerator<TableRow[]> {
  const reader = new TableReader(
    { encoding: survey.encoding, delimiter: survey.delimiter, columns: survey.columns.length },
    { from, startsRow },
  );
  let skip = from.offset;
  for await (const chunk of inflated(await source())) {
    const rest = skip >= chunk.length ? undefined : chunk.subarray(skip);
    skip = Math.max(0, skip - chunk.length);
    if (rest) yield reader.push(rest);
  }
  yield reader.finish();
}

/** All rows of a surveyed file, the heading among them, whatever their lengths. */
export async function* textRows(
  source: TableSource,
  { encoding, delimiter }: Pick<TableSurvey, 'encoding' | 'delimiter'>,
): AsyncGenerator<TableRow[]> {
  const reader = new TableReader({ encoding, delimiter });
  for await (const chunk of inflated(await source())) yield reader.push(chunk);
  yield reader.finish();
}

function readHead(
  head: Buffer,
  encoding: TextEncoding,
  knows: KnowsHeading | undefined,
): Pick<TableSurvey, 'delimiter' | 'columns' | 'heading' | 'firstRow' | 'sample'> {
  const below = knows && headingBelow(head, encoding, knows);
  const delimiter = below?.delimiter ?? delimiterOf(head, encoding);
  const [first] = rowsOf(new TableReader({ encoding, delimiter }), head);
  if (!first || first.cells.every((cell) => cell.trim() === '')) throw new TableRefused('empty');
  const columns = below ? below.heading.columns.map(({ text }) => text) : first.cells.map((cell) => cell.trim());
  const end = below?.end ?? first.end;
  const reader = new TableReader({ encoding, delimiter, columns: columns.length }, { from: end });
  const sample = rowsOf(reader, head.subarray(end.offset)).slice(0, SAMPLE_ROWS);
  return { delimiter, columns, heading: below?.heading, firstRow: end, sample };
}

/** The heading wherever it stands, by the delimiter that shows the most columns of it. */
function headingBelow(
  head: Buffer,
  encoding: TextEncoding,
  knows: KnowsHeading,
): { delimiter: string; heading: TableHeading; end: Position } | undefined {
  const found = DELIMITERS.flatMap((delimiter) => {
    const rows = rowsOf(new TableReader({ encoding, delimiter }), head).slice(0, HEADING_WITHIN_ROWS);
    const cells = rows.map(({ line, cells: texts }) => ({
      number: line,
      cells: texts.map((text) => textCell(text)),
      hidden: false,
    }));
    const heading = findHeading(cells, knows);
    const end = rows.find(({ line }) => line === heading?.last)?.end;
    return heading && end ? [{ delimiter, heading, end }] : [];
  });
  return found.sort((a, b) => b.heading.columns.length - a.heading.columns.length)[0];
}

function rowsOf(reader: TableReader, bytes: Buffer): TableRow[] {
  return [...reader.push(bytes), ...reader.finish()];
}

/** The delimiter that parts the heading into the most cells. */
function delimiterOf(head: Buffer, encoding: TextEncoding): string {
  const cells = (delimiter: string) => rowsOf(new TableReader({ encoding, delimiter }), head)[0]?.cells.length ?? 0;
  return DELIMITERS.reduce((best, delimiter) => (cells(delimiter) > cells(best) ? delimiter : best));
}

/** Spreadsheets' "Unicode text" begins with a byte order mark of UTF-16; without one, every second byte of ASCII is zero. */
function isUtf16(chunk: Buffer): boolean {
  const [a, b] = chunk;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return true;
  const start = chunk.subarray(0, 400);
  return start.length >= 8 && start.filter((byte) => byte === 0).length > start.length / 4;
}
