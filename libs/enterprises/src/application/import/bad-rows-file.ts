import { Injectable } from '@nestjs/common';
import { csvRow, defused, Transactions } from '#platform';
import type { ImportRun } from '../../domain/import/import-run.js';
import { describeReasons, type RowReason } from '../../domain/import/row-reason.js';

const PAGE_ROWS = 1000;
/** Headings that no register field is called by, so that the corrected file can be sent as it is. */
const OWN_HEADINGS = ['行号 / line', '问题', 'problem'];
const BOM = '\uFEFF';

/**
 * The bad rows of an import as CSV: line, reasons in both languages, then the row's own columns, to be corrected and
 * sent again. In UTF-8 with a byte order mark, as spreadsheets need; nothing in it begins a formula.
 */
@Injectable()
export class BadRowsFile {
  constructor(private readonly transactions: Transactions) {}

  async *write(run: Pick<ImportRun, 'id' | 'plan'>): AsyncGenerator<string> {
    yield BOM + csvRow([...OWN_HEADINGS, ...run.plan.columns].map(defused));
    for (let after = 0; ;) {
      const rows = (await this.transactions.reader.query(
        `SELECT line, reasons, cells FROM enterprises.import_bad_row WHERE run_id = $1 AND line > $2
         ORDER BY line LIMIT $3`,
        [run.id, after, PAGE_ROWS],
      )) as { line: number; reasons: RowReason[]; cells: string[] }[];
      for (const { line, reasons, cells } of rows) {
        const texts = [describeReasons(reasons, 'zh'), describeReasons(reasons, 'en')];
        yield csvRow([String(line), ...texts, ...cells].map(defused));
      }
      const last = rows.at(-1);
      if (!last || rows.length < PAGE_ROWS) return;
      after = last.line;
    }
  }
}
