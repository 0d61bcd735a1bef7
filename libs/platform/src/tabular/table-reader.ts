import { LineSplitter, type PhysicalLine, type Position } from './line-splitter.js';
import { RecordScanner, type RecordState } from './record-scanner.js';
import { decodeLine, type TextEncoding } from './text-decoding.js';

export interface TableFormat {
  readonly encoding: TextEncoding;
  /** One character: comma, semicolon, tab. */
  readonly delimiter: string;
  /** How many cells a row has; absent while the heading itself is read. */
  readonly columns?: number;
}

/** What is wrong with the form of a row. */
export type RowFault =
  | { readonly kind: 'quoting' }
  | { readonly kind: 'encoding'; readonly found: TextEncoding | undefined }
  | { readonly kind: 'nul_byte' }
  | { readonly kind: 'columns'; readonly expected: number; readonly found: number }
  | { readonly kind: 'too_long'; readonly limitBytes: number };

export interface TableRow {
  /** Number of the physical line on which the row begins, from 1. */
  readonly line: number;
  /** As written, quotes resolved; of a row with a fault as well as they can be told apart. */
  readonly cells: readonly string[];
  /** Empty for a good row. */
  readonly faults: readonly RowFault[];
  /** Behind the row; reading can go on from here. */
  readonly end: Position;
}

export interface TableReaderOptions {
  readonly from?: Position;
  /**
   * Recognises the beginning of a row by its first cells (those complete on one physical line). A quoted cell that
   * seems to go on over such a line was never closed.
   */
  readonly startsRow?: (cells: readonly string[]) => boolean;
  /** Most bytes of a row; the rest of a longer line is not held. */
  readonly rowBytes?: number;
  /** Most lines that one row may take. */
  readonly rowLines?: number;
}

const ROW_BYTES = 256 * 1024;
const ROW_LINES = 500;
const BOM = Buffer.from([0xef, 0xbb, 0xbf]);

interface Attempt {
  readonly scanner: RecordScanner;
  readonly faults: RowFault[];
  state: RecordState;
  used: number;
  bytes: number;
  /** A later line looks like a row of its own. */
  doubtful: boolean;
}

/**
 * Reads delimited text as it comes, byte by byte correct, and never lets one broken row cost another: where a quoted
 * cell does not close in a way that makes a row, only the line on which it was opened is given up, and reading starts
 * again on the next line. Empty lines are passed over. Memory is bounded by one row.
 */
export class TableReader {
  private readonly lines: LineSplitter;
  private readonly rowBytes: number;
  private readonly rowLines: number;
  private readonly startsRow: (cells: readonly string[]) => boolean;
  private queue: PhysicalLine[] = [];
  private attempt: Attempt | undefined;

  constructor(
    private readonly format: TableFormat,
    options: TableReaderOptions = {},
  ) {
    this.rowBytes = options.rowBytes ?? ROW_BYTES;
    this.rowLines = options.rowLines ?? ROW_LINES;
    this.startsRow = options.startsRow ?? (() => false);
    this.lines = new LineSplitter(this.rowBytes, options.from);
  }

  push(chunk: Buffer): TableRow[] {
    this.queue.push(...this.lines.push(chunk));
    return this.settle(false);
  }

  finish(): TableRow[] {
    this.queue.push(...this.lines.finish());
    return this.settle(true);
  }

  private settle(final: boolean): TableRow[] {
    const rows: TableRow[] = [];
    let head = 0;
    for (let first = this.queue[head]; first; first = this.queue[head]) {
      if (first.bytes.length === 0) {
        head++;
        continue;
      }
      this.attempt ??= this.begin(first);
      const stuck = this.extend(this.attempt, head);
      if (this.attempt.state === 'open' && !stuck && !final) break;
      const { row, used } = this.row(this.attempt, head, first);
      rows.push(row);
      head += used;
      this.attempt = undefined;
    }
    this.queue = this.queue.slice(head);
    return rows;
  }

  private begin(first: PhysicalLine): Attempt {
    const scanner = new RecordScanner(this.format.delimiter);
    const { text, faults } = this.read(first);
    const state = first.cut ? 'broken' : scanner.feed(text);
    return { scanner, faults, state, used: 1, bytes: first.bytes.length, doubtful: false };
  }

  /** Feeds further lines while the row is open. @returns whether it must be given up */
  private extend(attempt: Attempt, head: number): boolean {
    while (attempt.state === 'open') {
      const next = this.queue[head + attempt.used];
      if (!next) return false;
      const before = this.queue[head + attempt.used - 1] as PhysicalLine;
      const { text, faults } = this.read(next);
      const alone = new RecordScanner(this.format.delimiter);
      const stateAlone = alone.feed(text);
      attempt.bytes += next.bytes.length;
      if (attempt.bytes > this.rowBytes || attempt.used >= this.rowLines || this.startsRow(alone.cells)) return true;
      if (stateAlone === 'complete' && alone.cells.length === this.format.columns) attempt.doubtful = true;
      attempt.state = attempt.scanner.feed(before.terminator + text);
      attempt.faults.push(...faults);
      attempt.used++;
    }
    return false;
  }

  private row(attempt: Attempt, head: number, first: PhysicalLine): { row: TableRow; used: number } {
    const { columns } = this.format;
    const { cells } = attempt.scanner;
    const fits = columns === undefined || cells.length === columns;
    if (attempt.state === 'complete' && (fits || !attempt.doubtful)) {
      const last = this.queue[head + attempt.used - 1] as PhysicalLine;
      const faults = [...attempt.faults];
      if (!fits) faults.push({ kind: 'columns', expected: columns, found: cells.length });
      return { row: { line: first.number, cells, faults, end: last.end }, used: attempt.used };
    }
    const { text, faults } = this.read(first);
    const broken: RowFault = first.cut ? { kind: 'too_long', limitBytes: this.rowBytes } : { kind: 'quoting' };
    const row: TableRow = {
      line: first.number,
      cells: text.split(this.format.delimiter),
      faults: [...faults, broken],
      end: first.end,
    };
    return { row, used: 1 };
  }

  private read(line: PhysicalLine): { text: string; faults: RowFault[] } {
    const marked = line.number === 1 && line.bytes.subarray(0, 3).equals(BOM);
    const bytes = marked ? line.bytes.subarray(3) : line.bytes;
    const { text, fault } = decodeLine(bytes, this.format.encoding);
    const faults: RowFault[] = [];
    // A cut line may end inside a character.
    if (fault && !line.cut) faults.push({ kind: 'encoding', found: fault.found });
    if (text.includes('\0')) faults.push({ kind: 'nul_byte' });
    return { text, faults };
  }
}
