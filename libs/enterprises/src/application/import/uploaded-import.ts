import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel';
import { FileStore, Outbox, type TableSource, Transactions } from '#platform';
import { mapColumns, missingFields } from '../../domain/import/register-columns.js';
import type { ImportPreviewView } from '../../http/enterprise-imports.view.js';
import type { RegisterUpload } from '../../http/register-upload.js';
import { ImportRegister } from './import-register.job.js';
import { StartImport } from './start-import.js';

/** Register files that came in through the API: looked at, or queued to be taken in. */
@Injectable()
export class UploadedImport {
  constructor(
    private readonly transactions: Transactions,
    private readonly starting: StartImport,
    private readonly files: FileStore,
    private readonly outbox: Outbox,
  ) {}

  /** What the file looks like and how its columns would be read. Keeps nothing. */
  async preview(upload: RegisterUpload): Promise<ImportPreviewView> {
    try {
      const { encoding, delimiter, columns, sample } = await this.starting.survey(this.source(upload.fileKey));
      const { mapping } = mapColumns(columns, upload.mapping);
      const named = columns.flatMap((column, place) => {
        const field = mapping[place];
        return field ? [[column, field] as const] : [];
      });
      return {
        encoding,
        delimiter,
        columns: [...columns],
        mapping: Object.fromEntries(named),
        missing: missingFields(mapping),
        rows: sample.map(({ cells }) => [...cells]),
      };
    } finally {
      await this.files.remove(upload.fileKey);
    }
  }

  /**
   * Queues the file. An unfinished import of the same file goes on instead of beginning again.
   * @throws DomainError `enterprises.import_…`; then the file is not kept
   */
  async start(actor: Actor, upload: RegisterUpload): Promise<{ id: string }> {
    try {
      const survey = await this.starting.survey(this.source(upload.fileKey));
      const { run, resumed } = await this.transactions.run(async (tx) => {
        const opened = await this.starting.open(tx, survey, upload, actor, upload.fileKey);
        // Also for one that goes on: its job may have been given up. Two jobs do not disturb each other.
        await this.outbox.enqueue(tx, ImportRegister, { runId: opened.run.id });
        return opened;
      });
      if (resumed) await this.files.remove(upload.fileKey);
      return { id: run.id };
    } catch (error) {
      await this.files.remove(upload.fileKey);
      throw error;
    }
  }

  private source(fileKey: string): TableSource {
    return () => this.files.open(fileKey);
  }
}
