import { DemandFacade, ShortageCorrected, ShortagesRaised, ShortageWithdrawn } from '#demand';
import { EnterpriseClaimed } from '#enterprises';
import type { PayloadOf } from '#kernel';
import { HandlesEvent, HandlesSchedule, type JobContext, type JobHandler } from '#platform';
import { AnswerLinks } from '../application/answer-links.js';
import { Candidates } from '../application/candidates.query.js';
import { EndIntroductions } from '../application/end-introductions.js';
import { IntroductionAccepted, IntroductionEnded, IntroductionPut } from '../domain/matching.events.js';

/** Looks for makers of each line as soon as it is raised; where there is nobody, the line goes on the gap list. */
@HandlesEvent(ShortagesRaised, { name: 'matching.look-for-makers', mode: 'stepwise', leaseSeconds: 120 })
export class LookForMakers implements JobHandler<PayloadOf<typeof ShortagesRaised>> {
  constructor(
    private readonly demand: DemandFacade,
    private readonly candidates: Candidates,
  ) {}

  async handle({ shortageIds }: PayloadOf<typeof ShortagesRaised>, job: JobContext): Promise<void> {
    const shortages = await this.demand.shortages(shortageIds);
    for (const shortage of shortages.values()) {
      // Only what nobody was asked about yet; a line looked at by an earlier try is looked at again without harm.
      if (shortage.state !== 'raised' || (await this.candidates.anyFor(shortage))) continue;
      await job.step((tx) => this.demand.follow(tx, shortage.id, 'find_nobody'));
    }
  }
}

@HandlesEvent(ShortageCorrected, { name: 'matching.look-again' })
export class LookAgain implements JobHandler<PayloadOf<typeof ShortageCorrected>> {
  constructor(
    private readonly demand: DemandFacade,
    private readonly candidates: Candidates,
  ) {}

  async handle({ shortageId }: PayloadOf<typeof ShortageCorrected>, job: JobContext): Promise<void> {
    const shortage = (await this.demand.shortages([shortageId])).get(shortageId);
    if (shortage?.state !== 'raised' || (await this.candidates.anyFor(shortage))) return;
    await job.step((tx) => this.demand.follow(tx, shortageId, 'find_nobody'));
  }
}

@HandlesEvent(IntroductionPut, { name: 'matching.invite-maker' })
export class InviteMaker implements JobHandler<PayloadOf<typeof IntroductionPut>> {
  constructor(private readonly links: AnswerLinks) {}

  handle({ introductionId }: PayloadOf<typeof IntroductionPut>, job: JobContext): Promise<void> {
    return job.step(() => this.links.invite(introductionId));
  }
}

@HandlesEvent(IntroductionPut, { name: 'matching.tell-demand-of-put' })
export class TellDemandOfPut implements JobHandler<PayloadOf<typeof IntroductionPut>> {
  constructor(private readonly demand: DemandFacade) {}

  handle({ shortageId }: PayloadOf<typeof IntroductionPut>, job: JobContext): Promise<void> {
    return job.step((tx) => this.demand.follow(tx, shortageId, 'introduce'));
  }
}

@HandlesEvent(IntroductionAccepted, { name: 'matching.tell-demand-of-yes' })
export class TellDemandOfYes implements JobHandler<PayloadOf<typeof IntroductionAccepted>> {
  constructor(private readonly demand: DemandFacade) {}

  handle({ shortageId }: PayloadOf<typeof IntroductionAccepted>, job: JobContext): Promise<void> {
    return job.step((tx) => this.demand.follow(tx, shortageId, 'promise'));
  }
}

@HandlesEvent(IntroductionEnded, { name: 'matching.tell-demand-of-end' })
export class TellDemandOfEnd implements JobHandler<PayloadOf<typeof IntroductionEnded>> {
  constructor(
    private readonly demand: DemandFacade,
    private readonly introductions: EndIntroductions,
  ) {}

  handle({ shortageId }: PayloadOf<typeof IntroductionEnded>, job: JobContext): Promise<void> {
    return job.step(async (tx) => {
      if (await this.introductions.anyOpen(tx, shortageId)) return;
      await this.demand.follow(tx, shortageId, 'lapse');
    });
  }
}

@HandlesEvent(ShortageWithdrawn, { name: 'matching.withdraw-with-shortage' })
export class WithdrawWithShortage implements JobHandler<PayloadOf<typeof ShortageWithdrawn>> {
  constructor(private readonly introductions: EndIntroductions) {}

  handle({ shortageId }: PayloadOf<typeof ShortageWithdrawn>, job: JobContext): Promise<void> {
    return job.step(() => this.introductions.withdrawOfShortage(shortageId));
  }
}

/** A claimed maker answers for itself and leaves the call list. */
@HandlesEvent(EnterpriseClaimed, { name: 'matching.leave-call-list' })
export class LeaveCallList implements JobHandler<PayloadOf<typeof EnterpriseClaimed>> {
  async handle({ enterpriseId }: PayloadOf<typeof EnterpriseClaimed>, job: JobContext): Promise<void> {
    await job.step((tx) =>
      tx.query('UPDATE matching.introduction SET maker_claimed = true WHERE enterprise_id = $1', [enterpriseId]),
    );
  }
}

@HandlesSchedule({
  name: 'matching.expire-introductions',
  everySeconds: 15,
  missed: 'latest',
  mode: 'stepwise',
})
export class ExpireIntroductions implements JobHandler<unknown> {
  constructor(private readonly introductions: EndIntroductions) {}

  async handle(_payload: unknown, job: JobContext): Promise<void> {
    for (let more = true; more;) more = (await job.step(() => this.introductions.expireDue())).more;
  }
}
