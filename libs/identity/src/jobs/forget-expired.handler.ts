import { Clock } from '#kernel';
import { HandlesSchedule, type JobContext, type JobHandler } from '#platform';
import { FORGET_HOURS } from '../domain/lock-out.js';

/** Removes what opens nothing any more. Links stay for a month, so that "expired" and "used" can still be told apart from "unknown". */
@HandlesSchedule({ name: 'identity.forget-expired', everySeconds: 3600, missed: 'latest' })
export class ForgetExpiredHandler implements JobHandler<unknown> {
  constructor(private readonly clock: Clock) {}

  async handle(_payload: unknown, job: JobContext): Promise<void> {
    const now = this.clock.now();
    await job.step(async (tx) => {
      await tx.query(
        `DELETE FROM identity.session WHERE expires_at <= $1 OR last_seen_at + make_interval(secs => idle_seconds) <= $1`,
        [now],
      );
      await tx.query(`DELETE FROM identity.password_reset WHERE expires_at < $1::timestamptz - interval '30 days'`, [
        now,
      ]);
      await tx.query(`DELETE FROM identity.invitation WHERE expires_at < $1::timestamptz - interval '30 days'`, [now]);
      // A link lives for a week at most and its row a month longer.
      await tx.query(`DELETE FROM identity.used_link WHERE used_at < $1::timestamptz - interval '60 days'`, [now]);
      await tx.query(
        `DELETE FROM identity.wrong_password WHERE last_at <= $1::timestamptz - make_interval(hours => $2)`,
        [now, FORGET_HOURS],
      );
      await tx.query(`DELETE FROM identity.source_attempt WHERE since < $1::timestamptz - interval '1 day'`, [now]);
    });
  }
}
