import { FileStore, HandlesJob, type JobContext, type JobHandler, Transactions } from '#platform';
import { ImportOvertaken } from '../application/import/import-ledger.js';
import { ImportRegister } from '../application/import/import-register.job.js';
import { RunImport } from '../application/import/run-import.js';
import { ImportRun } from '../domain/import/import-run.js';

@HandlesJob(ImportRegister, { mode: 'stepwise' })
export class ImportRegisterHandler implements JobHandler<{ runId: string }> {
  constructor(
    private readonly transactions: Transactions,
    private readonly running: RunImport,
    private readonly files: FileStore,
  ) {}

  async handle({ runId }: { runId: string }, job: JobContext): Promise<void> {
    const run = await this.transactions.reader.findOneByOrFail(ImportRun, { id: runId });
    const { fileKey } = run;
    if (fileKey === null) throw new Error(`The import ${runId} has no stored file`);
    if (run.state === 'running') {
      try {
        await this.running.goOn(run, () => this.files.open(fileKey), {
          step: (work) => job.step(work),
          signal: job.signal,
        });
      } catch (error) {
        // Another job of the same import goes on with it; this one has nothing left to do.
        if (error instanceof ImportOvertaken) return;
        throw error;
      }
    }
    await this.files.remove(fileKey);
  }
}
