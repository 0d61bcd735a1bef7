import { EnterpriseChanged, EnterpriseClaimed, EnterprisesImported } from '#enterprises';
import type { PayloadOf } from '#kernel';
import { HandlesEvent, HandlesSchedule, type JobContext, type JobHandler } from '#platform';
import { ChangeEvent } from '../application/change-event.js';
import { FollowRegister } from '../application/follow-register.js';
import { Invitations } from '../application/invitations.js';
import { FirmsInvited } from '../domain/docking.events.js';

@HandlesEvent(FirmsInvited, { name: 'docking.write-invitations' })
export class WriteInvitationsHandler implements JobHandler<PayloadOf<typeof FirmsInvited>> {
  constructor(private readonly invitations: Invitations) {}

  handle({ participantIds }: PayloadOf<typeof FirmsInvited>, job: JobContext): Promise<void> {
    return job.step(async (tx) => {
      for (const id of participantIds) await this.invitations.invite(tx, id);
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
