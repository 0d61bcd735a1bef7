import { HandlesSchedule, type JobContext, type JobHandler } from '#platform';
import { ExpireOfferings } from '../application/offerings/expire-offerings.js';

@HandlesSchedule({ name: 'supply.expire-offerings', everySeconds: 300, missed: 'latest', mode: 'stepwise' })
export class ExpireOfferingsHandler implements JobHandler<unknown> {
  constructor(private readonly expiry: ExpireOfferings) {}

  async handle(_payload: unknown, job: JobContext): Promise<void> {
    for (let more = true; more;) more = await job.step((tx) => this.expiry.run(tx));
  }
}
