import type { PayloadOf } from '#kernel';
import { HandlesEvent, HandlesSchedule, type JobContext, type JobHandler } from '#platform';
import { ExpireShortages } from '../application/expire-shortages.js';
import { EndPurchaseIntents } from '../application/intents/end-purchase-intents.js';
import { WriteToMaker } from '../application/intents/write-to-maker.js';
import { PurchaseIntentRaised } from '../domain/demand.events.js';

/** A day ends at one instant, but whoever was down then must not wait for the next one. */
@HandlesSchedule({ name: 'demand.expire-shortages', everySeconds: 60, missed: 'latest', mode: 'stepwise' })
export class ExpireShortagesHandler implements JobHandler<unknown> {
  constructor(private readonly shortages: ExpireShortages) {}

  async handle(_payload: unknown, job: JobContext): Promise<void> {
    for (let more = true; more;) more = (await job.step((tx) => this.shortages.expireDue(tx))).more;
  }
}

@HandlesSchedule({ name: 'demand.expire-intents', everySeconds: 60, missed: 'latest', mode: 'stepwise' })
export class ExpireIntentsHandler implements JobHandler<unknown> {
  constructor(private readonly intents: EndPurchaseIntents) {}

  async handle(_payload: unknown, job: JobContext): Promise<void> {
    for (let more = true; more;) more = (await job.step((tx) => this.intents.expireDue(tx))).more;
  }
}

@HandlesEvent(PurchaseIntentRaised, { name: 'demand.write-to-maker' })
export class WriteToMakerHandler implements JobHandler<PayloadOf<typeof PurchaseIntentRaised>> {
  constructor(private readonly letters: WriteToMaker) {}

  handle({ intentId }: PayloadOf<typeof PurchaseIntentRaised>, job: JobContext): Promise<void> {
    return job.step((tx) => this.letters.run(tx, intentId));
  }
}
