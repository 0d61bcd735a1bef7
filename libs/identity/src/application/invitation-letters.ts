import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config, Outbox, RequestContext, SendLetter, type Tx } from '#platform';
import type { Invitation } from '../domain/invitation.js';
import { invitationLetter } from './letters.js';
import { PlaceNames } from './place-names.js';

/** Writes to the invited person, in the language of whoever invites. */
@Injectable()
export class InvitationLetters {
  constructor(
    private readonly outbox: Outbox,
    private readonly places: PlaceNames,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async send(tx: Tx, invitation: Invitation, invitedBy: string, token: string): Promise<void> {
    const letter = invitationLetter(RequestContext.current()?.locale ?? 'zh', {
      name: invitation.name,
      invitedBy,
      place: await this.places.require(invitation.post),
      url: `${this.config.publicUrl}/invitations/${token}`,
    });
    await this.outbox.enqueue(tx, SendLetter, { to: invitation.email, ...letter });
  }
}
