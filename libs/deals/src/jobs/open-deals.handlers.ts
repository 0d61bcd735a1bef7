import { PurchaseIntentTakenUp } from '#demand';
import { MeetingConcluded } from '#docking';
import type { PayloadOf } from '#kernel';
import { IntroductionAccepted } from '#matching';
import { HandlesEvent, type JobContext, type JobHandler } from '#platform';
import { OpenDeal } from '../application/open-deal.js';

@HandlesEvent(IntroductionAccepted, { name: 'deals.open-of-introduction' })
export class OpenOfIntroductionHandler implements JobHandler<PayloadOf<typeof IntroductionAccepted>> {
  constructor(private readonly opening: OpenDeal) {}

  handle({ introductionId }: PayloadOf<typeof IntroductionAccepted>, job: JobContext): Promise<void> {
    return job.step((tx) => this.opening.follow(tx, 'introduction', introductionId));
  }
}

@HandlesEvent(MeetingConcluded, { name: 'deals.open-of-meeting' })
export class OpenOfMeetingHandler implements JobHandler<PayloadOf<typeof MeetingConcluded>> {
  constructor(private readonly opening: OpenDeal) {}

  handle({ meetingId }: PayloadOf<typeof MeetingConcluded>, job: JobContext): Promise<void> {
    return job.step((tx) => this.opening.follow(tx, 'meeting', meetingId));
  }
}

@HandlesEvent(PurchaseIntentTakenUp, { name: 'deals.open-of-intent' })
export class OpenOfIntentHandler implements JobHandler<PayloadOf<typeof PurchaseIntentTakenUp>> {
  constructor(private readonly opening: OpenDeal) {}

  handle({ intentId }: PayloadOf<typeof PurchaseIntentTakenUp>, job: JobContext): Promise<void> {
    return job.step((tx) => this.opening.follow(tx, 'intent', intentId));
  }
}
