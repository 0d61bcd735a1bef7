import { Injectable } from '@nestjs/common';
import { type Actor, Clock, DomainError } from '#kernel';
import { Audit, Outbox, requireVersion, Transactions, type Tx, updateVersioned } from '#platform';
import type { DockingErrorCode } from '../domain/docking.errors.js';
import { DockingEvent } from '../domain/docking-event.js';
import { FirmsInvited, TimetablePublished } from '../domain/docking.events.js';
import type { CancelEventDto, ConcludeEventDto, EventDto, ReopenDto } from '../http/docking-events.dto.js';
import { holdEvent } from '../persistence/docking.store.js';
import { eventFacts } from './event-facts.js';
import { ChangeHall } from './change-hall.js';

const TOLD_AT_ONCE = 200;

/** Takes an event from one state to the next. Each holds the event's row alone. */
@Injectable()
export class ChangeEvent {
  constructor(
    private readonly transactions: Transactions,
    private readonly hall: ChangeHall,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  correct(actor: Actor, id: string, version: number, dto: EventDto): Promise<void> {
    return this.change(actor, id, version, 'corrected', async (event, tx) => {
      const before = { ...event };
      event.correct(eventFacts(dto));
      await this.hall.follow(tx, before, event);
    });
  }

  /** Invitations go out to everybody on the list. */
  open(actor: Actor, id: string, version: number): Promise<void> {
    return this.change(actor, id, version, 'opened', async (event, tx) => {
      const now = this.clock.now();
      event.open(now);
      const rows = (await tx.query(
        `SELECT id FROM docking.participant WHERE event_id = $1 AND state = 'invited' ORDER BY id`,
        [id],
      )) as { id: string }[];
      await tx.query(`UPDATE docking.participant SET told_at = $2 WHERE event_id = $1 AND state = 'invited'`, [
        id,
        now,
      ]);
      for (let at = 0; at < rows.length; at += TOLD_AT_ONCE) {
        const participantIds = rows.slice(at, at + TOLD_AT_ONCE).map((row) => row.id);
        await this.outbox.publish(tx, FirmsInvited, { eventId: id, participantIds });
      }
    });
  }

  closeWishes(actor: Actor, id: string, version: number): Promise<void> {
    return this.change(actor, id, version, 'wishes_closed', (event) => event.closeWishes(this.clock.now()));
  }

  reopen(actor: Actor, id: string, version: number, dto: ReopenDto): Promise<void> {
    return this.change(actor, id, version, 'reopened', (event) => {
      event.reopen(this.clock.now(), dto.wishesClose === undefined ? undefined : new Date(dto.wishesClose));
    });
  }

  /** @throws DomainError `docking.nothing_to_publish` */
  publish(actor: Actor, id: string, version: number): Promise<void> {
    return this.change(actor, id, version, 'published', async (event, tx) => {
      event.publish(this.clock.now());
      const [{ meetings }] = (await tx.query(
        `SELECT count(*)::int AS meetings FROM docking.meeting WHERE event_id = $1 AND state = 'planned'`,
        [id],
      )) as [{ meetings: number }];
      if (meetings === 0) throw new DomainError<DockingErrorCode>('docking.nothing_to_publish');
      await this.outbox.publish(tx, TimetablePublished, { eventId: id });
    });
  }

  /** @throws DomainError `docking.meetings_without_outcome` unless they are to be left so */
  conclude(actor: Actor, id: string, version: number, { leaveOpenMeetings }: ConcludeEventDto): Promise<void> {
    return this.change(actor, id, version, 'concluded', async (event, tx) => {
      event.conclude(this.clock.now());
      const [{ open }] = (await tx.query(
        `SELECT count(*)::int AS open FROM docking.meeting WHERE event_id = $1 AND state = 'planned'`,
        [id],
      )) as [{ open: number }];
      if (open > 0 && !leaveOpenMeetings) {
        throw new DomainError<DockingErrorCode>('docking.meetings_without_outcome', { count: open });
      }
    });
  }

  /** @throws DomainError `docking.has_meetings_held` */
  cancel(actor: Actor, id: string, version: number, { reason }: CancelEventDto): Promise<void> {
    return this.change(actor, id, version, 'cancelled', async (event, tx) => {
      event.cancel(this.clock.now(), reason);
      const [{ held }] = (await tx.query(
        `SELECT count(*)::int AS held FROM docking.meeting WHERE event_id = $1 AND state = 'held'`,
        [id],
      )) as [{ held: number }];
      if (held > 0) throw new DomainError<DockingErrorCode>('docking.has_meetings_held', { held });
    });
  }

  /** Closes wishes whose hour has come. @returns whether there may be more */
  async closeDue(tx: Tx): Promise<boolean> {
    const [due] = await tx
      .createQueryBuilder(DockingEvent, 'e')
      .where(`e.state = 'inviting' AND e.wishesClose <= :now`, { now: this.clock.now() })
      .orderBy('e.wishesClose')
      .limit(1)
      .setLock('pessimistic_write')
      .setOnLocked('skip_locked')
      .getMany();
    if (!due) return false;
    due.closeWishes(this.clock.now());
    await updateVersioned(tx, DockingEvent, due);
    return true;
  }

  private change(
    actor: Actor,
    id: string,
    version: number,
    action: string,
    work: (event: DockingEvent, tx: Tx) => Promise<void> | void,
  ): Promise<void> {
    return this.transactions.run(async (tx) => {
      const event = await holdEvent(tx, actor, 'events.organise', id, 'update');
      requireVersion(event, version);
      await work(event, tx);
      await updateVersioned(tx, DockingEvent, event);
      await this.audit.record(tx, actor, {
        action: `docking_event.${action}`,
        subject: 'docking_event',
        subjectId: id,
        details: { title: event.title },
        region: event.regionCode,
      });
    });
  }
}
