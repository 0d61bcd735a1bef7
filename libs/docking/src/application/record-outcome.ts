import { Injectable } from '@nestjs/common';
import { type Actor, Clock, DomainError } from '#kernel';
import { Audit, Outbox, requireVersion, Transactions, type Tx, updateVersioned } from '#platform';
import type { DockingErrorCode } from '../domain/docking.errors.js';
import { MeetingConcluded } from '../domain/docking.events.js';
import { Meeting } from '../domain/meeting.js';
import type { MissedDto, OutcomeDto } from '../http/timetable.dto.js';
import { type Hold, holdMeeting } from '../persistence/docking.store.js';
import { freeSeats, takeSeats } from '../persistence/seats.js';

/** What came of each talk; entered in one line, and corrected for as long as the event is remembered. */
@Injectable()
export class RecordOutcome {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  /** It was held. */
  enter(actor: Actor, id: string, version: number, dto: OutcomeDto): Promise<void> {
    return this.change(actor, id, version, 'share', 'outcome_entered', async (meeting, tx) => {
      meeting.hold(dto, actor.name, this.clock.now());
      await this.tell(tx, meeting);
    });
  }

  /** Somebody did not come; the seats are free for others. */
  missed(actor: Actor, id: string, version: number, { missing }: MissedDto): Promise<void> {
    return this.change(actor, id, version, 'update', 'missed', async (meeting, tx) => {
      meeting.miss(missing, actor.name, this.clock.now());
      await freeSeats(tx, [id]);
    });
  }

  /**
   * What was entered belonged to another meeting.
   * @throws DomainError `docking.participant_seated_twice` or `docking.table_given_twice` where a missed meeting's seats
   * were given to others
   */
  takeBack(actor: Actor, id: string, version: number): Promise<void> {
    return this.change(actor, id, version, 'update', 'taken_back', async (meeting, tx) => {
      const { isSeated: wasSeated, outcome } = meeting;
      meeting.takeBack();
      if (!wasSeated) await takeSeats(tx, [meeting]);
      if (outcome) await this.tell(tx, meeting);
    });
  }

  private tell(tx: Tx, { id, eventId }: Meeting): Promise<void> {
    return this.outbox.publish(tx, MeetingConcluded, { eventId, meetingId: id });
  }

  private change(
    actor: Actor,
    id: string,
    version: number,
    hold: Hold,
    action: string,
    work: (meeting: Meeting, tx: Tx) => Promise<void>,
  ): Promise<void> {
    return this.transactions.run(async (tx) => {
      const { event, meeting } = await holdMeeting(tx, actor, 'events.check_in', id, hold);
      if (event.state !== 'published' && event.state !== 'concluded') {
        throw new DomainError<DockingErrorCode>('docking.event_not_published');
      }
      requireVersion(meeting, version);
      await work(meeting, tx);
      await updateVersioned(tx, Meeting, meeting);
      await this.audit.record(tx, actor, {
        action: `docking_meeting.${action}`,
        subject: 'docking_meeting',
        subjectId: id,
        details: { state: meeting.state, outcome: meeting.outcome },
        region: event.regionCode,
      });
    });
  }
}
