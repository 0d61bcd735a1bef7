import { Injectable } from '@nestjs/common';
import { type Actor, DomainError } from '#kernel';
import { Audit, Transactions } from '#platform';
import type { IdentityErrorCode } from '../domain/identity.errors.js';
import { MembershipStore } from '../persistence/membership.store.js';

/** Takes a post away. It takes effect with the account's next request. */
@Injectable()
export class EndMembership {
  constructor(
    private readonly transactions: Transactions,
    private readonly memberships: MembershipStore,
    private readonly audit: Audit,
  ) {}

  /** @throws DomainError `identity.membership_unknown`, `identity.last_owner` */
  ofEnterprise(actor: Actor, id: string): Promise<void> {
    return this.transactions.run(async (tx) => {
      const own = actor.enterprisesWith('enterprise.invite_members');
      const membership = await this.memberships.findInEnterprises(tx, id, own);
      if (!membership) throw new DomainError<IdentityErrorCode>('identity.membership_unknown');
      const owners = await this.memberships.lockOwners(tx, membership.enterpriseId);
      if (owners.length === 1 && owners[0] === membership.accountId) {
        throw new DomainError<IdentityErrorCode>('identity.last_owner');
      }
      await this.memberships.end(tx, membership);
      await this.audit.record(tx, actor, {
        action: 'membership.ended',
        subject: 'account',
        subjectId: membership.accountId,
        details: { ...membership.post },
      });
    });
  }

  /** @throws DomainError `identity.membership_unknown` */
  ofDepartment(actor: Actor, id: string): Promise<void> {
    return this.transactions.run(async (tx) => {
      const reach = actor.regionPrefixesWith('department.invite_members');
      const membership = await this.memberships.findInRegions(tx, id, reach);
      if (!membership) throw new DomainError<IdentityErrorCode>('identity.membership_unknown');
      await this.memberships.end(tx, membership);
      await this.audit.record(tx, actor, {
        action: 'membership.ended',
        subject: 'account',
        subjectId: membership.accountId,
        details: { ...membership.post },
        region: membership.region,
      });
    });
  }
}
