import { Injectable } from '@nestjs/common';
import type { Locale } from '#kernel';
import { cellAddress, csvRow, defused, Transactions, writeWorkbook, type WrittenCell } from '#platform';
import type { ImportPlan } from '../../domain/import/import-plan.js';
import type { ImportRun } from '../../domain/import/import-run.js';
import { columnOfReason } from '../../domain/import/reason-place.js';
import { BAD_ROW_HEADINGS } from '../../domain/import/register-columns.js';
import { describeReason, describeReasons, type RowReason } from '../../domain/import/row-reason.js';

const PAGE_ROWS = 1000;
const BOM = '\uFEFF';

interface StoredRow {
  readonly line: number;
  readonly reasons: readonly RowReason[];
  readonly cells: readonly string[];
}

type BadRun = Pick<ImportRun, 'id' | 'plan'>;

const SHEET = { zh: '问题行', en: 'Bad rows' };

/**
 * The bad rows of an import: where each stood, its reasons, then the row's own columns, to be corrected and sent again.
 * Nothing in it begins a formula.
 */
@Injectable()
export class BadRowsFile {
  constructor(private readonly transactions: Transactions) {}

  /** As CSV in UTF-8 with a byte order mark, as spreadsheets need; reasons in both languages. */
  async *write(run: BadRun): AsyncGenerator<string> {
    yield BOM + csvRow([...BAD_ROW_HEADINGS.text, ...run.plan.columns].map(defused));
    for await (const { line, reasons, cells } of this.rows(run)) {
      const texts = [describeReasons(reasons, 'zh'), describeReasons(reasons, 'en')];
      yield csvRow([String(line), ...texts, ...cells].map(defused));
    }
  }

  /** As a workbook, each faulty cell marked with what is wrong with it. */
  workbook(run: BadRun, locale: Locale): AsyncGenerator<Buffer> {
    const [row, problem] = BAD_ROW_HEADINGS[locale];
    return writeWorkbook([
      {
        name: SHEET[locale],
        marks: true,
        columns: [
          { heading: row, width: 8, kind: 'number' },
          { heading: problem, width: 60 },
          ...run.plan.columns.map((heading) => ({ heading, width: 20 })),
        ],
        rows: this.markedRows(run, locale),
      },
    ]);
  }

  private async *markedRows(run: BadRun, locale: Locale): AsyncGenerator<WrittenCell[]> {
    for await (const row of this.rows(run)) yield markedRow(row, run.plan, locale);
  }

  private async *rows({ id }: BadRun): AsyncGenerator<StoredRow> {
    for (let after = 0; ;) {
      const rows = (await this.transactions.reader.query(
        `SELECT line, reasons, cells FROM enterprises.import_bad_row WHERE run_id = $1 AND line > $2
         ORDER BY line LIMIT $3`,
        [id, after, PAGE_ROWS],
      )) as StoredRow[];
      yield* rows;
      const last = rows.at(-1);
      if (!last || rows.length < PAGE_ROWS) return;
      after = last.line;
    }
  }
}

function markedRow({ line, reasons, cells }: StoredRow, plan: ImportPlan, locale: Locale): WrittenCell[] {
  const faults = new Map<number, string[]>();
  const sentences = reasons.map((reason) => {
    const sentence = describeReason(reason, locale);
    const column = columnOfReason(reason, plan);
    if (column === undefined) return sentence;
    faults.set(column, [...(faults.get(column) ?? []), sentence]);
    // Where it stood in what was sent, for whoever corrects it there.
    return plan.sheet === undefined ? sentence : `${cellAddress(column, line)} ${sentence}`;
  });
  const width = Math.max(cells.length, plan.columns.length);
  return [
    String(line),
    sentences.join('\n'),
    ...Array.from({ length: width }, (_, column): WrittenCell => {
      const fault = faults.get(column)?.join('\n');
      const text = cells[column] ?? '';
      return fault === undefined ? text : { text, fault };
    }),
  ];
}
