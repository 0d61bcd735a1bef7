import { DomainError, newId } from '#kernel';
import { type DockingEventCommand, dockingEventLifecycle, type DockingEventState } from './docking-event.lifecycle.js';
import type { DockingErrorCode } from './docking.errors.js';
import type { Side } from './participant.js';
import { makeSlots, type SessionHours, type Slot } from './slots.js';

/** 整零对接, 产需对接. */
export const EVENT_KINDS = ['component', 'production_demand'] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** What an organiser says of an event. */
export interface EventFacts {
  readonly kind: EventKind;
  readonly title: string;
  readonly venue: string;
  /** `YYYY-MM-DD`, in Shanghai. */
  readonly day: string;
  /** Stands in every invitation. */
  readonly notice: string;
  readonly sessions: readonly SessionHours[];
  readonly talkMinutes: number;
  readonly changeMinutes: number;
  readonly tables: number;
  readonly answerBy: Date;
  readonly wishesClose: Date;
  /** Meetings a participant has at most, unless it says otherwise; null for as many as there are slots. */
  readonly mostForBuyer: number | null;
  readonly mostForSupplier: number | null;
}

/** A docking meeting (对接会): the whole event. */
export class DockingEvent {
  readonly id!: string;
  kind!: EventKind;
  title!: string;
  readonly regionCode!: string;
  venue!: string;
  day!: string;
  notice!: string;
  sessions!: readonly SessionHours[];
  talkMinutes!: number;
  changeMinutes!: number;
  /** Numbered from 1; those lost keep their numbers. */
  tables!: number;
  lostTables!: number[];
  answerBy!: Date;
  wishesClose!: Date;
  mostForBuyer!: number | null;
  mostForSupplier!: number | null;
  state!: DockingEventState;
  /** Of the plan that stands; 0 while there is none. */
  planNumber!: number;
  readonly createdAt!: Date;
  readonly createdBy!: string;
  readonly createdByName!: string;
  openedAt!: Date | null;
  wishesClosedAt!: Date | null;
  publishedAt!: Date | null;
  concludedAt!: Date | null;
  cancelledAt!: Date | null;
  cancelReason!: string;
  readonly version!: number;

  private constructor() {
    // Made by `draft` and by the mapping only.
  }

  /** @throws DomainError where hours or dates do not fit; see {@link makeSlots} and `docking.dates_out_of_order` */
  static draft(
    facts: EventFacts,
    made: { regionCode: string; createdAt: Date; createdBy: string; createdByName: string },
  ): DockingEvent {
    const event = Object.assign(new DockingEvent(), made, {
      id: newId(),
      state: dockingEventLifecycle.table.initial,
      planNumber: 0,
      lostTables: [],
      openedAt: null,
      wishesClosedAt: null,
      publishedAt: null,
      concludedAt: null,
      cancelledAt: null,
      cancelReason: '',
      version: 1,
    });
    event.say(facts);
    return event;
  }

  correct(facts: EventFacts): void {
    this.follow('correct');
    this.say(facts);
    this.lostTables = this.lostTables.filter((table) => table <= facts.tables);
  }

  /** The slots that the hours say. */
  slots(): Slot[] {
    return makeSlots(this);
  }

  open(now: Date): void {
    this.follow('open');
    if (this.answerBy <= now) throw new DomainError<DockingErrorCode>('docking.answer_day_is_past');
    this.openedAt = now;
  }

  closeWishes(now: Date): void {
    this.follow('close_wishes');
    this.wishesClosedAt = now;
  }

  /**
   * Back to inviting, or an event that was over back to where outcomes are entered.
   * @throws DomainError `docking.wishes_hour_is_past`, `docking.dates_out_of_order`
   */
  reopen(now: Date, wishesClose = this.wishesClose): void {
    this.follow('reopen');
    if (this.state === 'published') {
      this.concludedAt = null;
      return;
    }
    if (wishesClose <= now) throw new DomainError<DockingErrorCode>('docking.wishes_hour_is_past');
    requireOrder(this.answerBy, wishesClose, this.day);
    this.wishesClose = wishesClose;
    this.wishesClosedAt = null;
  }

  publish(now: Date): void {
    this.follow('publish');
    this.publishedAt = now;
  }

  conclude(now: Date): void {
    this.follow('conclude');
    this.concludedAt = now;
  }

  cancel(now: Date, reason: string): void {
    this.follow('cancel');
    this.cancelledAt = now;
    this.cancelReason = reason;
  }

  allows(command: DockingEventCommand): boolean {
    return dockingEventLifecycle.allows(this.state, command);
  }

  /** What can be done with it now, for pages to offer. */
  get commands(): DockingEventCommand[] {
    return dockingEventLifecycle.table.commands.filter((command) => this.allows(command));
  }

  /** @throws DomainError the lifecycle's refusal */
  follow(command: DockingEventCommand): void {
    this.state = dockingEventLifecycle.next(this.state, command);
  }

  /** Whether firms may still answer for themselves; staff may for longer. */
  takesAnswers(now: Date): boolean {
    return this.state === 'inviting' && now < this.answerBy;
  }

  takesWishes(now: Date): boolean {
    return this.state === 'inviting' && now < this.wishesClose;
  }

  /** Whether staff may still change who comes: from the first invitation to the last outcome. */
  get isUnderWay(): boolean {
    return this.state === 'inviting' || this.state === 'wishes_closed' || this.state === 'published';
  }

  /** @throws DomainError `docking.event_not_under_way` */
  requireUnderWay(): void {
    if (!this.isUnderWay) throw new DomainError<DockingErrorCode>('docking.event_not_under_way');
  }

  /** Seats are given and changed between the close of wishes and the end. @throws DomainError `docking.no_seats_now` */
  requireSeating(): void {
    if (!this.allows('replan')) throw new DomainError<DockingErrorCode>('docking.no_seats_now');
  }

  /** @throws DomainError `docking.table_unknown` */
  loseTable(table: number): void {
    if (table > this.tables) throw new DomainError<DockingErrorCode>('docking.table_unknown', { table });
    this.lostTables = [...new Set([...this.lostTables, table])].sort((a, b) => a - b);
  }

  mostFor(side: Side): number | null {
    return side === 'buyer' ? this.mostForBuyer : this.mostForSupplier;
  }

  private say(facts: EventFacts): void {
    requireOrder(facts.answerBy, facts.wishesClose, facts.day);
    Object.assign(this, facts);
    makeSlots(this);
  }
}

/** Tables that may be given to anybody. */
export function usableTables({
  tables,
  lostTables,
}: {
  readonly tables: number;
  readonly lostTables: readonly number[];
}): number[] {
  return Array.from({ length: tables }, (_, index) => index + 1).filter((table) => !lostTables.includes(table));
}

/** Answers close before wishes, wishes before the day is over. */
function requireOrder(answerBy: Date, wishesClose: Date, day: string): void {
  if (answerBy > wishesClose || wishesClose > new Date(`${day}T24:00:00+08:00`)) {
    throw new DomainError<DockingErrorCode>('docking.dates_out_of_order');
  }
}
