import { EnterpriseChanged, EnterpriseClaimed, EnterprisesImported } from '#enterprises';
import type { PayloadOf } from '#kernel';
import { HandlesEvent, HandlesJob, HandlesSchedule, type JobContext, type JobHandler } from '#platform';
import { ChangeEvent } from '../application/change-event.js';
import { FollowRegister } from '../application/follow-register.js';
import { Invitations } from '../application/invitations.js';
import { SlipLetters } from '../application/slip-letters.js';
import { WriteSlips } from '../application/write-slips.job.js';
import { FirmsInvited, TimetablePublished } from '../domain/docking.events.js';

@HandlesEvent(FirmsInvited, { name: 'docking.write-invitations' })
export class WriteInvitationsHandler implements JobHandler<PayloadOf<typeof FirmsInvited>> {
  constructor(private readonly invitations: Invitations) {}

  handle({ participantIds }: PayloadOf<typeof FirmsInvited>, job: JobContext): Promise<void> {
    return job.step(async (tx) => {
      for (const id of participantIds) await this.invitations.invite(tx, id);
    });
  }
}

/** Stepwise: whoever was written to before a process died is not written to again. */
@HandlesEvent(TimetablePublished, { name: 'docking.write-slips', mode: 'stepwise' })
export class WriteSlipsHandler implements JobHandler<PayloadOf<typeof TimetablePublished>> {
  constructor(private readonly letters: SlipLetters) {}

  async handle({ eventId }: PayloadOf<typeof TimetablePublished>, job: JobContext): Promise<void> {
    for (const id of await this.letters.readers(eventId)) {
      job.signal.throwIfAborted();
      await job.step((tx) => this.letters.write(tx, id));
    }
  }
}

@HandlesJob(WriteSlips)
export class WriteChangedSlipsHandler implements JobHandler<{ participantIds: string[] }> {
  constructor(private readonly letters: SlipLetters) {}

  handle({ participantIds }: { participantIds: string[] }, job: JobContext): Promise<void> {
    return job.step(async (tx) => {
      for (const id of participantIds) await this.letters.write(tx, id);
    });
  }
}

@HandlesSchedule({ name: 'docking.close-wishes', everySeconds: 30, missed: 'latest', mode: 'stepwise' })
export class CloseWishesHandler implements JobHandler<unknown> {
  constructor(private readonly events: ChangeEvent) {}

  async handle(_payload: unknown, job: JobContext): Promise<void> {
    for (let more = true; more;) more = await job.step((tx) => this.events.closeDue(tx));
  }
}

/** A claimed firm answers for itself and is no longer rung up. */
@HandlesEvent(EnterpriseClaimed, { name: 'docking.leave-call-list' })
export class LeaveCallListHandler implements JobHandler<PayloadOf<typeof EnterpriseClaimed>> {
  constructor(private readonly register: FollowRegister) {}

  handle({ enterpriseId }: PayloadOf<typeof EnterpriseClaimed>, job: JobContext): Promise<void> {
    return job.step((tx) => this.register.follow(tx, [enterpriseId]));
  }
}

@HandlesEvent(EnterpriseChanged, { name: 'docking.follow-enterprise' })
export class FollowEnterpriseHandler implements JobHandler<PayloadOf<typeof EnterpriseChanged>> {
  constructor(private readonly register: FollowRegister) {}

  handle({ enterpriseId }: PayloadOf<typeof EnterpriseChanged>, job: JobContext): Promise<void> {
    return job.step((tx) => this.register.follow(tx, [enterpriseId]));
  }
}

@HandlesEvent(EnterprisesImported, { name: 'docking.follow-import' })
export class FollowImportHandler implements JobHandler<PayloadOf<typeof EnterprisesImported>> {
  constructor(private readonly register: FollowRegister) {}

  handle({ enterpriseIds }: PayloadOf<typeof EnterprisesImported>, job: JobContext): Promise<void> {
    return job.step((tx) => this.register.follow(tx, enterpriseIds));
  }
}
