import { ShortageCorrected, ShortageCovered, ShortageExpired, ShortagesRaised, ShortageWithdrawn } from '#demand';
import { EnterpriseClaimed } from '#enterprises';
import type { PayloadOf } from '#kernel';
import { HandlesEvent, HandlesSchedule, type JobContext, type JobHandler } from '#platform';
import { CallList } from '../application/call-list.js';
import { EndIntroductions } from '../application/end-introductions.js';
import { InviteMaker } from '../application/invite-maker.js';
import { LineStanding } from '../application/line-standing.js';
import { IntroductionAccepted, IntroductionEnded, IntroductionPut } from '../domain/matching.events.js';

/** Looks for makers of each line as soon as it is raised; where there is nobody, the line goes on the gap list. */
@HandlesEvent(ShortagesRaised, { name: 'matching.look-for-makers', mode: 'stepwise', leaseSeconds: 120 })
export class LookForMakersHandler implements JobHandler<PayloadOf<typeof ShortagesRaised>> {
  constructor(private readonly standing: LineStanding) {}

  async handle({ shortageIds }: PayloadOf<typeof ShortagesRaised>, job: JobContext): Promise<void> {
    // A line that an earlier try looked at is looked at again without harm.
    for (const id of shortageIds) {
      job.signal.throwIfAborted();
      if (await this.standing.hasNobodyLeft(id)) await job.step((tx) => this.standing.recordGap(tx, id));
    }
  }
}

@HandlesEvent(ShortageCorrected, { name: 'matching.look-again' })
export class LookAgainHandler implements JobHandler<PayloadOf<typeof ShortageCorrected>> {
  constructor(private readonly standing: LineStanding) {}

  async handle({ shortageId }: PayloadOf<typeof ShortageCorrected>, job: JobContext): Promise<void> {
    if (await this.standing.hasNobodyLeft(shortageId)) {
      await job.step((tx) => this.standing.recordGap(tx, shortageId));
    }
  }
}

@HandlesEvent(IntroductionPut, { name: 'matching.invite-maker' })
export class InviteMakerHandler implements JobHandler<PayloadOf<typeof IntroductionPut>> {
  constructor(private readonly inviteMaker: InviteMaker) {}

  handle({ introductionId }: PayloadOf<typeof IntroductionPut>, job: JobContext): Promise<void> {
    return job.step((tx) => this.inviteMaker.run(tx, introductionId));
  }
}

@HandlesEvent(IntroductionPut, { name: 'matching.tell-demand-of-put' })
export class TellDemandOfPutHandler implements JobHandler<PayloadOf<typeof IntroductionPut>> {
  constructor(private readonly standing: LineStanding) {}

  handle({ shortageId }: PayloadOf<typeof IntroductionPut>, job: JobContext): Promise<void> {
    return job.step((tx) => this.standing.follow(tx, shortageId));
  }
}

@HandlesEvent(IntroductionAccepted, { name: 'matching.tell-demand-of-yes' })
export class TellDemandOfYesHandler implements JobHandler<PayloadOf<typeof IntroductionAccepted>> {
  constructor(private readonly standing: LineStanding) {}

  handle({ shortageId }: PayloadOf<typeof IntroductionAccepted>, job: JobContext): Promise<void> {
    return job.step((tx) => this.standing.follow(tx, shortageId));
  }
}

/** The last maker that could be asked may have said no: then the line goes on the gap list. */
@HandlesEvent(IntroductionEnded, { name: 'matching.tell-demand-of-end', mode: 'stepwise' })
export class TellDemandOfEndHandler implements JobHandler<PayloadOf<typeof IntroductionEnded>> {
  constructor(private readonly standing: LineStanding) {}

  async handle({ shortageId }: PayloadOf<typeof IntroductionEnded>, job: JobContext): Promise<void> {
    await job.step((tx) => this.standing.follow(tx, shortageId));
    if (await this.standing.hasNobodyLeft(shortageId)) {
      await job.step((tx) => this.standing.recordGap(tx, shortageId));
    }
  }
}

@HandlesEvent(ShortageWithdrawn, { name: 'matching.withdraw-with-shortage' })
export class WithdrawWithShortageHandler implements JobHandler<PayloadOf<typeof ShortageWithdrawn>> {
  constructor(private readonly ends: EndIntroductions) {}

  handle({ shortageId }: PayloadOf<typeof ShortageWithdrawn>, job: JobContext): Promise<void> {
    return job.step((tx) => this.ends.withdrawOfShortage(tx, shortageId));
  }
}

@HandlesEvent(ShortageExpired, { name: 'matching.withdraw-with-expired' })
export class WithdrawWithExpiredHandler implements JobHandler<PayloadOf<typeof ShortageExpired>> {
  constructor(private readonly ends: EndIntroductions) {}

  handle({ shortageId }: PayloadOf<typeof ShortageExpired>, job: JobContext): Promise<void> {
    return job.step((tx) => this.ends.withdrawOfShortage(tx, shortageId));
  }
}

@HandlesEvent(ShortageCovered, { name: 'matching.withdraw-with-covered' })
export class WithdrawWithCoveredHandler implements JobHandler<PayloadOf<typeof ShortageCovered>> {
  constructor(private readonly ends: EndIntroductions) {}

  handle({ shortageId }: PayloadOf<typeof ShortageCovered>, job: JobContext): Promise<void> {
    return job.step((tx) => this.ends.withdrawOfShortage(tx, shortageId));
  }
}

/** A claimed maker answers for itself and leaves the call list. */
@HandlesEvent(EnterpriseClaimed, { name: 'matching.leave-call-list' })
export class LeaveCallListHandler implements JobHandler<PayloadOf<typeof EnterpriseClaimed>> {
  constructor(private readonly callList: CallList) {}

  handle({ enterpriseId }: PayloadOf<typeof EnterpriseClaimed>, job: JobContext): Promise<void> {
    return job.step((tx) => this.callList.leave(tx, enterpriseId));
  }
}

@HandlesSchedule({
  name: 'matching.expire-introductions',
  everySeconds: 15,
  missed: 'latest',
  mode: 'stepwise',
})
export class ExpireIntroductionsHandler implements JobHandler<unknown> {
  constructor(private readonly ends: EndIntroductions) {}

  async handle(_payload: unknown, job: JobContext): Promise<void> {
    for (let more = true; more;) more = (await job.step((tx) => this.ends.expireDue(tx))).more;
  }
}

/** Looks again at the gap list: the register grows, firms change what they offer, the index catches up. */
@HandlesSchedule({ name: 'matching.look-at-gaps', everySeconds: 60, missed: 'latest', mode: 'stepwise' })
export class LookAtGapsHandler implements JobHandler<unknown> {
  constructor(private readonly standing: LineStanding) {}

  async handle(_payload: unknown, job: JobContext): Promise<void> {
    let ids = await this.standing.gapsAfter(null);
    while (ids.length > 0) {
      for (const id of ids) {
        job.signal.throwIfAborted();
        if (await this.standing.hasSomebodyNow(id)) await job.step((tx) => this.standing.recordSomebody(tx, id));
      }
      ids = await this.standing.gapsAfter(ids.at(-1) ?? null);
    }
  }
}
