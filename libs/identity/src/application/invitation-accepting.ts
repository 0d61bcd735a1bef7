import { Injectable } from '@nestjs/common';
import { DomainError } from '#kernel';
import { Audit, type Tx } from '#platform';
import type { Account } from '../domain/account.js';
import type { IdentityErrorCode } from '../domain/identity.errors.js';
import type { Invitation } from '../domain/invitation.js';
import { LinkStore } from '../persistence/link.store.js';
import { MembershipStore } from '../persistence/membership.store.js';
import { InvitingAuthority } from './inviting-authority.js';

/** Uses an invitation up for an account. */
@Injectable()
export class InvitationAccepting {
  constructor(
    private readonly links: LinkStore,
    private readonly authority: InvitingAuthority,
    private readonly memberships: MembershipStore,
    private readonly audit: Audit,
  ) {}

  /** @throws DomainError `identity.invitation_withdrawn` when the inviter may no longer give the post */
  async accept(tx: Tx, invitation: Invitation, account: Account): Promise<void> {
    const { post } = invitation;
    await this.links.use(tx, invitation);
    if (!(await this.authority.holds(invitation.invitedBy, post))) {
      throw new DomainError<IdentityErrorCode>('identity.invitation_withdrawn');
    }
    await this.memberships.give(tx, account.id, post);
    const by = { accountId: account.id, name: account.name };
    await this.audit.record(tx, by, {
      action: 'invitation.accepted',
      subject: 'invitation',
      subjectId: invitation.id,
      details: { ...post },
      ...('region' in post ? { region: post.region } : {}),
    });
  }
}
