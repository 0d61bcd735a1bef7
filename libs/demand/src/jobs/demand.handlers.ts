import { HandlesSchedule, type JobContext, type JobHandler } from '#platform';
import { ExpireShortages } from '../application/expire-shortages.js';

/** A day ends at one instant, but whoever was down then must not wait for the next one. */
@HandlesSchedule({ name: 'demand.expire-shortages', everySeconds: 60, missed: 'latest', mode: 'stepwise' })
export class ExpireShortagesHandler implements JobHandler<unknown> {
  constructor(private readonly shortages: ExpireShortages) {}

  async handle(_payload: unknown, job: JobContext): Promise<void> {
    for (let more = true; more;) more = (await job.step((tx) => this.shortages.expireDue(tx))).more;
  }
}
