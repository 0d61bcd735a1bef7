import { Injectable } from '@nestjs/common';
import { type Actor, Clock, DomainError } from '#kernel';
import { Audit, Outbox, requireVersion, Transactions, type Tx, updateVersioned } from '#platform';
import type { DockingErrorCode } from '../domain/docking.errors.js';
import { usableTables } from '../domain/docking-event.js';
import { FirmsInvited } from '../domain/docking.events.js';
import { Participant } from '../domain/participant.js';
import type { AmendParticipantDto, WithdrawDto } from '../http/participants.dto.js';
import { type HeldParticipant, holdForFirm, holdForStaff } from '../persistence/docking.store.js';
import { CancelMeetings } from './cancel-meetings.js';

/** What is changed of a participant besides its answer. */
@Injectable()
export class ChangeParticipant {
  constructor(
    private readonly transactions: Transactions,
    private readonly meetings: CancelMeetings,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  /** Staff correct what a participant said and decide how it is seated. */
  amend(actor: Actor, id: string, version: number, dto: AmendParticipantDto): Promise<void> {
    return this.transactions.run(async (tx) => {
      const held = await holdForStaff(tx, actor, 'events.organise', id, 'share');
      const { event, participant } = held;
      requireVersion(participant, version);
      if (event.state !== 'draft') event.requireUnderWay();
      if (dto.product && participant.side === 'buyer') {
        throw new DomainError<DockingErrorCode>('docking.only_suppliers_show');
      }
      const { ownTable, mostMeetings, leastMeetings, ...part } = dto;
      const now = this.clock.now();
      participant.describe(part, event.slots().length, now);
      participant.seat({ ownTable, mostMeetings, leastMeetings }, { usable: usableTables(event) }, now);
      await this.store(tx, actor, held, 'amended');
    });
  }

  /** The organiser takes a firm off the list; its meetings fall out. */
  withdrawByStaff(actor: Actor, id: string, version: number, dto: WithdrawDto): Promise<void> {
    return this.transactions.run(async (tx) => {
      const held = await holdForStaff(tx, actor, 'events.organise', id, 'update');
      if (held.event.state !== 'draft') held.event.requireUnderWay();
      await this.withdraw(tx, actor, held, version, dto.reason);
    });
  }

  /** A firm that said yes cannot come after all. */
  withdrawByFirm(actor: Actor, id: string, version: number, dto: WithdrawDto): Promise<void> {
    return this.transactions.run(async (tx) => {
      const held = await holdForFirm(tx, actor, id, 'update');
      held.event.requireUnderWay();
      held.participant.requireTakingPart();
      await this.withdraw(tx, actor, held, version, dto.reason);
    });
  }

  inviteAgain(actor: Actor, id: string, version: number): Promise<void> {
    return this.transactions.run(async (tx) => {
      const held = await holdForStaff(tx, actor, 'events.organise', id, 'share');
      const { event, participant } = held;
      requireVersion(participant, version);
      if (event.state !== 'draft') event.requireUnderWay();
      const at = this.clock.now();
      participant.inviteAgain({ id: actor.accountId, name: actor.name, at });
      if (event.isUnderWay) {
        participant.toldAt = at;
        await this.outbox.publish(tx, FirmsInvited, { eventId: event.id, participantIds: [id] });
      }
      await this.store(tx, actor, held, 'invited_again');
    });
  }

  private async withdraw(tx: Tx, actor: Actor, held: HeldParticipant, version: number, reason: string): Promise<void> {
    requireVersion(held.participant, version);
    held.participant.withdraw(actor.name, reason, this.clock.now());
    await this.meetings.ofParticipant(tx, held, actor.name);
    await this.store(tx, actor, held, 'withdrawn');
  }

  private async store(tx: Tx, actor: Actor, { event, participant }: HeldParticipant, action: string): Promise<void> {
    await updateVersioned(tx, Participant, participant);
    await this.audit.record(tx, actor, {
      action: `docking_participant.${action}`,
      subject: 'docking_participant',
      subjectId: participant.id,
      details: { firm: participant.enterpriseName },
      region: event.regionCode,
    });
  }
}
