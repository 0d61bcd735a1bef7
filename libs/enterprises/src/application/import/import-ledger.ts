import type { Tx } from '#platform';
import type { ImportRun } from '../../domain/import/import-run.js';
import type { RowReason } from '../../domain/import/row-reason.js';

/** Somebody else works on the same import and was quicker; nothing of this batch stands. */
export class ImportOvertaken extends Error {}

export interface BadRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly reasons: readonly RowReason[];
}

/**
 * Locks the run, and makes sure that it still stands where the caller read it.
 * @throws ImportOvertaken
 */
export async function holdCheckpoint(tx: Tx, run: ImportRun): Promise<void> {
  const held = (await tx.query(
    `SELECT 1 FROM enterprises.import_run WHERE id = $1 AND state = 'running' AND next_offset = $2 AND rows_read = $3
     FOR UPDATE`,
    [run.id, run.nextOffset, run.rowsRead],
  )) as unknown[];
  if (held.length === 0) throw new ImportOvertaken(run.id);
}

export async function storeCheckpoint(tx: Tx, run: ImportRun): Promise<void> {
  await tx.query(
    `UPDATE enterprises.import_run
     SET next_offset = $2, next_line = $3, rows_read = $4, created = $5, updated = $6, unchanged = $7, bad = $8,
         passed_over = $9
     WHERE id = $1`,
    [
      ...[run.id, run.nextOffset, run.nextLine, run.rowsRead],
      ...[run.created, run.updated, run.unchanged, run.bad, run.passedOver],
    ],
  );
}

export async function closeRun(tx: Tx, run: ImportRun): Promise<void> {
  await tx.query('UPDATE enterprises.import_run SET state = $2, finished_at = $3 WHERE id = $1', [
    run.id,
    run.state,
    run.finishedAt,
  ]);
  await tx.query('DELETE FROM enterprises.import_seen WHERE run_id = $1', [run.id]);
}

export async function storeBadRows(tx: Tx, runId: string, rows: readonly BadRow[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.query(
    `INSERT INTO enterprises.import_bad_row (run_id, line, reasons, cells)
     SELECT $1, line, reasons, cells FROM jsonb_to_recordset($2::jsonb) AS bad (line int, reasons jsonb, cells text[])`,
    // PostgreSQL keeps no NUL in text; its picture stands for it.
    [
      runId,
      JSON.stringify(rows, (_, value: unknown) =>
        typeof value === 'string' ? value.replaceAll('\0', '\u2400') : value,
      ),
    ],
  );
}
