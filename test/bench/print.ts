import type { Bench, Row } from './row.js';

const HEAD = ['case', 'measure', 'value', 'unit', 'against', 'ratio'] as const;
const WIDTHS = [30, 16, 12, 5, 34, 8] as const;

interface Printing {
  readonly json: boolean;
  /** Tell each case that missed. */
  readonly show: boolean;
}

/** Figures to standard output, as a table for people or as JSON, a line each; sentences to standard error. */
export function printing(name: string, { json, show }: Printing): Bench {
  let headed = false;
  const tell = (sentence: string) => void process.stderr.write(`${sentence}\n`);
  return {
    note: tell,
    missed: (sentence) => (show ? tell(sentence) : undefined),
    report(row) {
      if (json) return void process.stdout.write(`${JSON.stringify({ bench: name, ...row })}\n`);
      if (!headed) process.stdout.write(`${line(HEAD)}\n`);
      headed = true;
      process.stdout.write(`${line(cells(row))}\n`);
    },
  };
}

function cells(row: Row): string[] {
  return [row.case, row.measure, figure(row.value), row.unit, row.against ?? '', row.ratio ? figure(row.ratio) : ''];
}

function line(texts: readonly string[]): string {
  return texts
    .map((text, n) => text.padEnd(WIDTHS[n] ?? 0))
    .join(' ')
    .trimEnd();
}

/** Whole numbers whole, others with four digits that count. */
function figure(value: number): string {
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(4)));
}
