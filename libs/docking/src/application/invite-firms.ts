import { Injectable } from '@nestjs/common';
import { EnterprisesFacade } from '#enterprises';
import { type Actor, Clock, DomainError } from '#kernel';
import { Audit, Outbox, Transactions, type Tx } from '#platform';
import type { DockingErrorCode } from '../domain/docking.errors.js';
import type { DockingEvent } from '../domain/docking-event.js';
import { FirmsInvited } from '../domain/docking.events.js';
import { Participant } from '../domain/participant.js';
import type { InviteDto, InvitedView } from '../http/participants.dto.js';
import { holdEvent } from '../persistence/docking.store.js';
import { Invitables } from './invitables.query.js';

/** An event has no more firms on its list than this. */
const FIRMS_AN_EVENT = 1000;
/** One command invites no more than this. */
export const INVITED_AT_ONCE = 500;
const TOLD_AT_ONCE = 200;

/** Puts firms on an event's list. While it is a draft nobody is told; afterwards they are at once. */
@Injectable()
export class InviteFirms {
  constructor(
    private readonly transactions: Transactions,
    private readonly enterprises: EnterprisesFacade,
    private readonly invitables: Invitables,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  /** @throws DomainError `docking.too_many_firms` or `docking.event_is_full` */
  async run(actor: Actor, eventId: string, dto: InviteDto): Promise<InvitedView> {
    const wanted = await this.enterprises.standing(await this.invitables.idsOf(actor, dto.firms, INVITED_AT_ONCE));
    return this.transactions.run(async (tx) => {
      const event = await holdEvent(tx, actor, 'events.organise', eventId, 'update');
      if (event.state !== 'draft') event.requireUnderWay();
      const listed = await this.listed(tx, eventId);
      const standing = new Set(await this.enterprises.standing(listed));
      const fresh = wanted.filter((id) => !standing.has(id));
      const cards = await this.enterprises.cards(fresh);
      const registered = fresh.flatMap((id) => cards.get(id) ?? []).filter(({ status }) => status === 'registered');
      if (listed.length + registered.length > FIRMS_AN_EVENT) {
        throw new DomainError<DockingErrorCode>('docking.event_is_full', { most: FIRMS_AN_EVENT });
      }
      const by = { id: actor.accountId, name: actor.name, at: this.clock.now() };
      const participants = registered.map(({ id, name, regionCode, claimed }) =>
        Participant.invite(
          {
            eventId,
            enterpriseId: id,
            enterpriseName: name,
            enterpriseRegion: regionCode,
            claimed,
            side: dto.side,
            offers: dto.offers,
          },
          by,
        ),
      );
      await this.store(tx, event, participants);
      await this.audit.record(tx, actor, {
        action: 'docking_event.firms_invited',
        subject: 'docking_event',
        subjectId: eventId,
        details: { side: dto.side, firms: participants.length },
        region: event.regionCode,
      });
      return {
        invited: participants.length,
        already: wanted.length - fresh.length,
        refused: fresh.length - participants.length,
        participantIds: participants.map(({ id }) => id),
      };
    });
  }

  private async listed(tx: Tx, eventId: string): Promise<string[]> {
    const rows = (await tx.query('SELECT enterprise_id FROM docking.participant WHERE event_id = $1', [eventId])) as {
      enterprise_id: string;
    }[];
    return rows.map((row) => row.enterprise_id);
  }

  private async store(tx: Tx, event: DockingEvent, participants: readonly Participant[]): Promise<void> {
    const told = event.isUnderWay;
    for (const participant of participants) if (told) participant.toldAt = participant.invitedAt;
    for (let at = 0; at < participants.length; at += TOLD_AT_ONCE) {
      const some = participants.slice(at, at + TOLD_AT_ONCE);
      await tx.insert(Participant, some);
      if (told) {
        const participantIds = some.map(({ id }) => id);
        await this.outbox.publish(tx, FirmsInvited, { eventId: event.id, participantIds });
      }
    }
  }
}
