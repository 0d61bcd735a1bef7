import { HandlesSchedule, type JobContext, type JobHandler } from './handler.js';

const BATCH = 5_000;

/** What is kept for a while only. Each statement removes one batch and says how many went. */
const EXPIRED = [
  // Rows are made before they are finished, and there is an index on when they were made.
  `DELETE FROM platform.job WHERE id IN (
     SELECT id FROM platform.job WHERE state = 'done' AND created_at < now() - interval '7 days'
       AND finished_at < now() - interval '7 days' LIMIT $1)`,
  `DELETE FROM platform.event WHERE id IN (
     SELECT id FROM platform.event e WHERE occurred_at < now() - interval '7 days'
       AND NOT EXISTS (SELECT FROM platform.job WHERE event_id = e.id) LIMIT $1)`,
  `DELETE FROM platform.idempotency_key WHERE (principal, route, key) IN (
     SELECT principal, route, key FROM platform.idempotency_key
     WHERE created_at < now() - interval '24 hours' LIMIT $1)`,
  // Lists that nobody sent for so long are made otherwise by now.
  `DELETE FROM platform.column_mapping WHERE (owner_id, kind, headings_key) IN (
     SELECT owner_id, kind, headings_key FROM platform.column_mapping
     WHERE used_at < now() - interval '400 days' LIMIT $1)`,
  // The newest due time of each task stays: it tells what was missed.
  `DELETE FROM platform.scheduled_run WHERE (task, due_at) IN (
     SELECT task, due_at FROM platform.scheduled_run r WHERE due_at < now() - interval '7 days'
       AND due_at < (SELECT max(due_at) FROM platform.scheduled_run WHERE task = r.task) LIMIT $1)`,
];

/** Removes what was kept for a while only: finished jobs, their events, old keys, old due times. */
@HandlesSchedule({ name: 'platform.housekeeping', everySeconds: 3600, missed: 'latest', mode: 'stepwise' })
export class Housekeeping implements JobHandler<unknown> {
  async handle(_payload: unknown, job: JobContext): Promise<void> {
    for (const statement of EXPIRED) {
      for (let removed = BATCH; removed >= BATCH;) {
        removed = await job.step(async (tx) => ((await tx.query(statement, [BATCH])) as [unknown, number])[1]);
      }
    }
  }
}
