import { Injectable } from '@nestjs/common';
import { readTable, type TableRow, type TableSource, type Tx } from '#platform';
import type { ImportRun } from '../../domain/import/import-run.js';
import { showsCreditCode } from '../../domain/import/read-register-row.js';
import { ImportBatch } from './import-batch.js';
import { asInSheet } from './register-file.js';

export interface ImportPace {
  /** Runs a batch in a transaction of its own. */
  readonly step: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;
  /** Stops before the next batch; what was taken in stays, and the import can go on. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (run: ImportRun) => void;
}

const BATCH_ROWS = 500;

/** Reads a file from the run's checkpoint to its end, batch by batch, in constant memory. */
@Injectable()
export class RunImport {
  constructor(private readonly batch: ImportBatch) {}

  /** @throws ImportOvertaken when somebody else works on the same run */
  async goOn(run: ImportRun, source: TableSource, pace: ImportPace): Promise<ImportRun> {
    let now = run;
    let waiting: TableRow[] = [];
    const take = async (rows: readonly TableRow[], final: boolean) => {
      pace.signal?.throwIfAborted();
      const before = now;
      now = await pace.step((tx) => this.batch.take(tx, before, rows, final));
      pace.onProgress?.(now);
    };
    for await (const rows of readTable(source, run.plan, run.checkpoint, showsCreditCode(run.plan))) {
      waiting = waiting.concat(run.plan.sheet === undefined ? rows : asInSheet(rows));
      while (waiting.length > BATCH_ROWS) {
        await take(waiting.slice(0, BATCH_ROWS), false);
        waiting = waiting.slice(BATCH_ROWS);
      }
    }
    await take(waiting, true);
    return now;
  }
}
