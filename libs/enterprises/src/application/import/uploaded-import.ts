import { Injectable } from '@nestjs/common';
import { type Actor, newId } from '#kernel';
import {
  ColumnMemory,
  FileStore,
  type KeptMapping,
  mappingOf,
  Outbox,
  readMapping,
  Transactions,
  type UploadedFile,
} from '#platform';
import type { ImportPlan } from '../../domain/import/import-plan.js';
import { REGISTERS } from '../../domain/import/register-columns.js';
import { ImportRegister } from './import-register.job.js';
import { openRegisterFile, type RegisterFile } from './register-file.js';
import { type ImportWish, StartImport } from './start-import.js';

/** Queues register files that came in through the API. */
@Injectable()
export class UploadedImport {
  constructor(
    private readonly transactions: Transactions,
    private readonly starting: StartImport,
    private readonly memory: ColumnMemory,
    private readonly files: FileStore,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Queues the file. An unfinished import of the same file goes on instead of beginning again.
   * @throws DomainError `table.…`, `upload.…`, `enterprises.import_…`; then the file is not kept
   */
  async start(actor: Actor, upload: UploadedFile): Promise<{ id: string }> {
    const wish = wishOf(upload);
    const file = await openRegisterFile(upload.file, upload.fields.get('sheet'));
    try {
      const { plan, columns } = await this.starting.plan(file, wish, actor);
      return await this.queue(actor, { ...file, name: upload.name }, plan, mappingOf(columns));
    } finally {
      await file.remove();
    }
  }

  private async queue(
    actor: Actor,
    file: RegisterFile & { readonly name: string },
    plan: ImportPlan,
    mapping: KeptMapping,
  ): Promise<{ id: string }> {
    const fileKey = `register-imports/${newId()}`;
    await this.files.put(fileKey, await file.source());
    try {
      const { run, resumed } = await this.transactions.run(async (tx) => {
        const opened = await this.starting.open(tx, file, plan, actor, fileKey);
        await this.memory.keep(tx, actor.accountId, REGISTERS, mapping);
        // Also for one that goes on: its job may have been given up. Two jobs do not disturb each other.
        await this.outbox.enqueue(tx, ImportRegister, { runId: opened.run.id });
        return opened;
      });
      if (resumed) await this.files.remove(fileKey);
      return { id: run.id };
    } catch (error) {
      await this.files.remove(fileKey);
      throw error;
    }
  }
}

/** How a form says that its file is to be read. */
export function wishOf({ fields }: UploadedFile): ImportWish {
  return { mapping: readMapping(fields.get('mapping')), acceptRenames: fields.get('acceptRenames') === 'true' };
}
