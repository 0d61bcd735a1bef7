import { Transactions } from '../database/transactions.js';
import { HandlesSchedule, type JobContext, type JobHandler } from './handler.js';

/** Removes what was kept for a while only: finished jobs, their events, old keys, old due times. */
@HandlesSchedule({ name: 'platform.housekeeping', everySeconds: 3600, missed: 'latest' })
export class Housekeeping implements JobHandler<unknown> {
  constructor(private readonly transactions: Transactions) {}

  async handle(_payload: unknown, _job: JobContext): Promise<void> {
    await this.transactions.run(async (tx) => {
      await tx.query(`DELETE FROM platform.job WHERE state = 'done' AND finished_at < now() - interval '7 days'`);
      await tx.query(
        `DELETE FROM platform.event e WHERE occurred_at < now() - interval '7 days'
         AND NOT EXISTS (SELECT FROM platform.job WHERE event_id = e.id)`,
      );
      await tx.query(`DELETE FROM platform.idempotency_key WHERE created_at < now() - interval '24 hours'`);
      // The newest due time of each task stays: it tells what was missed.
      await tx.query(
        `DELETE FROM platform.scheduled_run r WHERE due_at < now() - interval '7 days'
         AND due_at < (SELECT max(due_at) FROM platform.scheduled_run WHERE task = r.task)`,
      );
    });
  }
}
