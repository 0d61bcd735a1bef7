import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { Injectable } from '@nestjs/common';
import { DomainError } from '#kernel';
import { Transactions } from '#platform';
import type { EnterprisesErrorCode } from '../../domain/enterprises.errors.js';
import type { ImportCounts } from '../../domain/import/import-run.js';
import { BadRowsFile } from './bad-rows-file.js';
import { ImportOvertaken } from './import-ledger.js';
import { openRegisterFile, type RegisterFile } from './register-file.js';
import { RunImport } from './run-import.js';
import { StartImport } from './start-import.js';

export interface FileImport {
  readonly path: string;
  /** Column heading or letters to field, `-` to pass a column over. */
  readonly mapping?: Readonly<Record<string, string>>;
  readonly acceptRenames?: boolean;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ImportProgress) => void;
}

export interface ImportProgress extends ImportCounts {
  readonly rowsRead: number;
  /** Physical lines: done, and of the whole file. */
  readonly line: number;
  readonly linesTotal: number;
}

export interface ImportResult extends ImportProgress {
  /** Whether an unfinished import of the same file was carried on. */
  readonly resumed: boolean;
  /** The bad rows as CSV, piece by piece. */
  badRows(): AsyncGenerator<string>;
}

/** Importing a register file that lies on this machine, in the foreground; for the command line. */
@Injectable()
export class RegisterImport {
  constructor(
    private readonly transactions: Transactions,
    private readonly starting: StartImport,
    private readonly running: RunImport,
    private readonly badRowsFile: BadRowsFile,
  ) {}

  /**
   * Takes a workbook or a CSV file (plain or gzip) into the register. Stopped at any point and called again with the same file, it
   * goes on behind the last committed batch.
   * @throws DomainError `enterprises.import_…` where the file as a whole cannot be taken in
   */
  async importFile(wish: FileImport): Promise<ImportResult> {
    const { path } = wish;
    const file = await openRegisterFile({ path, source: () => Promise.resolve(createReadStream(path)) });
    return this.take(file, wish).finally(() => file.remove());
  }

  private async take(file: RegisterFile, wish: FileImport): Promise<ImportResult> {
    const by = { name: 'command line' };
    const { plan } = await this.starting.plan(file, wish, by);
    const { run, resumed } = await this.transactions.run((tx) =>
      this.starting.open(tx, { ...file, name: basename(wish.path) }, plan, by, null),
    );
    const progress = (at: typeof run): ImportProgress => ({
      rowsRead: at.rowsRead,
      created: at.created,
      updated: at.updated,
      unchanged: at.unchanged,
      bad: at.bad,
      passedOver: at.passedOver,
      line: at.nextLine - 1,
      linesTotal: at.linesTotal,
    });
    wish.onProgress?.(progress(run));
    try {
      const done = await this.running.goOn(run, file.source, {
        step: (work) => this.transactions.run(work),
        signal: wish.signal,
        onProgress: (at) => wish.onProgress?.(progress(at)),
      });
      return { ...progress(done), resumed, badRows: () => this.badRowsFile.write(done) };
    } catch (error) {
      if (!(error instanceof ImportOvertaken)) throw error;
      throw new DomainError<EnterprisesErrorCode>('enterprises.import_running', {}, { cause: error });
    }
  }
}
