import type { PayloadOf } from '#kernel';
import { IntroductionAccepted } from '#matching';
import { HandlesEvent, type JobContext, type JobHandler } from '#platform';
import { OpenDeal } from '../application/open-deal.js';

@HandlesEvent(IntroductionAccepted, { name: 'deals.open-of-introduction' })
export class OpenOfIntroductionHandler implements JobHandler<PayloadOf<typeof IntroductionAccepted>> {
  constructor(private readonly opening: OpenDeal) {}

  handle({ introductionId }: PayloadOf<typeof IntroductionAccepted>, job: JobContext): Promise<void> {
    return job.step((tx) => this.opening.ofIntroduction(tx, introductionId));
  }
}
