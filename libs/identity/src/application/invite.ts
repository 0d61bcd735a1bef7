import { Injectable } from '@nestjs/common';
import { type Actor, Clock, newId, newSecretToken } from '#kernel';
import { Audit, Transactions } from '#platform';
import { Invitation } from '../domain/invitation.js';
import type { Post } from '../domain/roles.js';
import { LinkStore } from '../persistence/link.store.js';
import { InvitationLetters } from './invitation-letters.js';
import { InvitingAuthority } from './inviting-authority.js';

export interface Invited {
  readonly email: string;
  readonly name: string;
  readonly post: Post;
}

/** Sends somebody a link into an enterprise or a department. The link stands in the letter only, never in an answer. */
@Injectable()
export class Invite {
  constructor(
    private readonly transactions: Transactions,
    private readonly authority: InvitingAuthority,
    private readonly links: LinkStore,
    private readonly letters: InvitationLetters,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `access.other_enterprise`, `access.other_region`, `identity.role_above_own` */
  execute(actor: Actor, { email, name, post }: Invited): Promise<Invitation> {
    return this.transactions.run(async (tx) => {
      await this.authority.require(actor.accountId, post);
      const { token, hash } = newSecretToken();
      const invitation = Invitation.send({
        id: newId(),
        tokenHash: hash,
        email,
        name,
        post,
        invitedBy: actor.accountId,
        at: this.clock.now(),
      });
      await this.links.addInvitation(tx, invitation);
      await this.letters.send(tx, invitation, actor.name, token);
      await this.audit.record(tx, actor, {
        action: 'invitation.sent',
        subject: 'invitation',
        subjectId: invitation.id,
        details: { ...post, name },
        ...('region' in post ? { region: post.region } : {}),
      });
      return invitation;
    });
  }
}
