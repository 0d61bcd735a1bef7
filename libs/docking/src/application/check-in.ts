import { Injectable } from '@nestjs/common';
import { type Actor, Clock, DomainError } from '#kernel';
import { Audit, requireVersion, Transactions, type Tx, updateVersioned } from '#platform';
import type { DockingErrorCode } from '../domain/docking.errors.js';
import type { DockingEvent } from '../domain/docking-event.js';
import { Meeting } from '../domain/meeting.js';
import { Participant } from '../domain/participant.js';
import type { CheckInDto, NoShowDto } from '../http/participants.dto.js';
import { holdEvent, holdForStaff } from '../persistence/docking.store.js';
import { freeSeats } from '../persistence/seats.js';

/** Who is there on the day, and who is not. */
@Injectable()
export class CheckIn {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /**
   * By the code of a slip, or by name. Whoever is there already is not checked in twice.
   * @throws DomainError `docking.code_unknown`, `docking.participant_not_found`, `docking.not_taking_part`
   */
  arrive(actor: Actor, eventId: string, dto: CheckInDto): Promise<{ id: string; already: boolean }> {
    return this.transactions.run(async (tx) => {
      const event = await holdEvent(tx, actor, 'events.check_in', eventId, 'share');
      requireOnTheDay(event);
      const participant = await this.arriving(tx, eventId, dto);
      participant.requireTakingPart();
      if (participant.checkedInAt !== null) return { id: participant.id, already: true };
      participant.checkIn(actor.name, dto.code === undefined ? 'name' : 'code', this.clock.now());
      await this.store(tx, actor, event, participant, 'checked_in');
      return { id: participant.id, already: false };
    });
  }

  /** It was somebody else. */
  undo(actor: Actor, id: string, version: number): Promise<void> {
    return this.transactions.run(async (tx) => {
      const { event, participant } = await holdForStaff(tx, actor, 'events.check_in', id, 'share');
      requireOnTheDay(event);
      requireVersion(participant, version);
      participant.undoCheckIn();
      await this.store(tx, actor, event, participant, 'check_in_undone');
    });
  }

  /** Did not come: its meetings from a slot on are missed, their seats free for others at once. */
  noShow(actor: Actor, id: string, version: number, { fromSlot }: NoShowDto): Promise<void> {
    return this.transactions.run(async (tx) => {
      const { event, participant } = await holdForStaff(tx, actor, 'events.check_in', id, 'update');
      requireOnTheDay(event);
      requireVersion(participant, version);
      const now = this.clock.now();
      participant.markAbsent(fromSlot, actor.name, now);
      await this.store(tx, actor, event, participant, 'no_show');
      const planned = await tx
        .createQueryBuilder(Meeting, 'm')
        .where(`m.eventId = :eventId AND m.state = 'planned' AND m.slot >= :fromSlot`, { eventId: event.id, fromSlot })
        .andWhere(':id IN (m.buyerId, m.supplierId)', { id })
        .orderBy('m.id')
        .getMany();
      for (const meeting of planned) {
        meeting.miss(participant.side, actor.name, now);
        await updateVersioned(tx, Meeting, meeting);
      }
      await freeSeats(
        tx,
        planned.map((meeting) => meeting.id),
      );
    });
  }

  private async arriving(tx: Tx, eventId: string, { code, participantId }: CheckInDto): Promise<Participant> {
    if (code !== undefined) {
      const found = await tx.findOneBy(Participant, { eventId, checkInCode: code.toUpperCase().replace(/[\s-]/g, '') });
      if (!found) throw new DomainError<DockingErrorCode>('docking.code_unknown');
      return found;
    }
    const found = await tx.findOneBy(Participant, { eventId, id: participantId ?? '' });
    if (!found) throw new DomainError<DockingErrorCode>('docking.participant_not_found');
    return found;
  }

  private async store(tx: Tx, actor: Actor, event: DockingEvent, participant: Participant, action: string) {
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

function requireOnTheDay(event: DockingEvent): void {
  if (event.state !== 'published') throw new DomainError<DockingErrorCode>('docking.event_not_published');
}
