import { Injectable } from '@nestjs/common';
import { type Actor, Clock, DomainError } from '#kernel';
import { Audit, requireVersion, Transactions, type Tx, updateVersioned } from '#platform';
import type { DockingErrorCode } from '../domain/docking.errors.js';
import type { DockingEvent } from '../domain/docking-event.js';
import { Meeting } from '../domain/meeting.js';
import { seatFor, type Sitter } from '../domain/seating.js';
import type { Planned } from '../domain/timetable-problem.js';
import type { AddMeetingDto, CancelMeetingDto, MoveMeetingDto } from '../http/timetable.dto.js';
import { holdEvent, holdMeeting } from '../persistence/docking.store.js';
import { freeSeats, takeSeats } from '../persistence/seats.js';
import { TellOfChanges } from './tell-of-changes.js';
import { hallOf, pairKey, type TimetableFacts, TimetableReader } from './timetable-facts.js';

/**
 * Places meetings by hand. The event's row is held alone, so that whoever comes second sees the seat taken and is told
 * by whom; the seats' constraints stand behind that.
 */
@Injectable()
export class ChangeMeeting {
  constructor(
    private readonly transactions: Transactions,
    private readonly reader: TimetableReader,
    private readonly clock: Clock,
    private readonly telling: TellOfChanges,
    private readonly audit: Audit,
  ) {}

  /** @returns the id of the meeting @throws DomainError with the code of the rule against it, see {@link seatFor} */
  add(actor: Actor, eventId: string, dto: AddMeetingDto): Promise<string> {
    return this.transactions.run(async (tx) => {
      const event = await holdEvent(tx, actor, 'events.organise', eventId, 'update');
      event.requireSeating();
      const facts = await this.reader.read(tx, event);
      const { buyerId, supplierId } = dto;
      const [buyer, supplier] = await this.pair(tx, facts, event, buyerId, supplierId);
      const key = pairKey(buyerId, supplierId);
      if (facts.vetoed.has(key)) throw new DomainError<DockingErrorCode>('docking.meeting_vetoed');
      if (facts.seated.some((meeting) => pairKey(meeting.buyerId, meeting.supplierId) === key)) {
        throw new DomainError<DockingErrorCode>('docking.pair_meets_already');
      }
      const seat = seatFor(hallOf(facts, this.over(event, facts)), { ...dto, buyer, supplier });
      const value = facts.wished.get(key)?.value ?? 0;
      const plannedAt = this.clock.now();
      const meeting = Meeting.plan({ eventId, buyerId, supplierId, ...seat, value, pinned: true, plannedAt });
      await tx.insert(Meeting, meeting);
      await takeSeats(tx, [meeting]);
      await this.record(tx, actor, event, meeting, 'added');
      return meeting.id;
    });
  }

  /** @throws DomainError with the code of the rule against it, see {@link seatFor} */
  move(actor: Actor, id: string, version: number, { slot, table }: MoveMeetingDto): Promise<void> {
    return this.transactions.run(async (tx) => {
      const { event, meeting } = await holdMeeting(tx, actor, 'events.organise', id, 'update');
      event.requireSeating();
      requireVersion(meeting, version);
      const facts = await this.reader.read(tx, event);
      const [buyer, supplier] = await this.pair(tx, facts, event, meeting.buyerId, meeting.supplierId);
      const wanted = { meetingId: id, buyer, supplier, slot, table, tableNow: meeting.table };
      meeting.moveTo(seatFor(hallOf(facts, this.over(event, facts)), wanted));
      await updateVersioned(tx, Meeting, meeting);
      await freeSeats(tx, [id]);
      await takeSeats(tx, [meeting]);
      await this.record(tx, actor, event, meeting, 'moved');
    });
  }

  cancel(actor: Actor, id: string, version: number, { remark }: CancelMeetingDto): Promise<void> {
    return this.transactions.run(async (tx) => {
      const { event, meeting } = await holdMeeting(tx, actor, 'events.organise', id, 'update');
      event.requireSeating();
      requireVersion(meeting, version);
      meeting.cancel('hand', remark, actor.name, this.clock.now());
      await updateVersioned(tx, Meeting, meeting);
      await freeSeats(tx, [id]);
      await this.record(tx, actor, event, meeting, 'cancelled');
    });
  }

  /** Nobody is moved into what is over, once the timetable is out. */
  private over(event: DockingEvent, facts: TimetableFacts): number {
    return event.publishedAt === null ? 0 : facts.over;
  }

  private async pair(
    tx: Tx,
    { participants }: TimetableFacts,
    event: DockingEvent,
    buyerId: string,
    supplierId: string,
  ): Promise<[Sitter, Sitter]> {
    const [buyer, supplier] = [participants.get(buyerId), participants.get(supplierId)];
    if (buyer && supplier) {
      if (!areSides(buyer, supplier)) throw new DomainError<DockingErrorCode>('docking.sides_equal');
      return [buyer, supplier];
    }
    const rows = (await tx.query(
      'SELECT enterprise_name AS name FROM docking.participant WHERE event_id = $1 AND id = $2',
      [event.id, buyer ? supplierId : buyerId],
    )) as { name: string }[];
    if (!rows[0]) throw new DomainError<DockingErrorCode>('docking.participant_not_found');
    throw new DomainError<DockingErrorCode>('docking.not_taking_part', { name: rows[0].name });
  }

  private async record(tx: Tx, actor: Actor, event: DockingEvent, meeting: Meeting, action: string): Promise<void> {
    await this.telling.of(tx, event, [meeting]);
    await this.audit.record(tx, actor, {
      action: `docking_meeting.${action}`,
      subject: 'docking_meeting',
      subjectId: meeting.id,
      details: { slot: meeting.slot, table: meeting.table },
      region: event.regionCode,
    });
  }
}

function areSides(buyer: Planned, supplier: Planned): boolean {
  return buyer.side === 'buyer' && supplier.side === 'supplier';
}
