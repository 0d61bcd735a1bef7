import { EnterpriseClaimed } from '#enterprises';
import type { PayloadOf } from '#kernel';
import { HandlesEvent, type JobContext, type JobHandler } from '#platform';
import { MembershipStore } from '../persistence/membership.store.js';

/** Whoever claimed an enterprise owns it. Safe to happen twice. */
@HandlesEvent(EnterpriseClaimed, { name: 'identity.own-claimed-enterprise' })
export class OwnClaimedEnterpriseHandler implements JobHandler<PayloadOf<typeof EnterpriseClaimed>> {
  constructor(private readonly memberships: MembershipStore) {}

  async handle({ enterpriseId, accountId }: PayloadOf<typeof EnterpriseClaimed>, job: JobContext): Promise<void> {
    await job.step((tx) => this.memberships.give(tx, accountId, { enterpriseId, role: 'owner' }));
  }
}
