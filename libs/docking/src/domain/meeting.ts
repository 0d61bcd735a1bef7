import { newId } from '#kernel';
import { type MeetingCommand, meetingLifecycle, type MeetingState } from './meeting.lifecycle.js';

/** What came of a talk. */
export const OUTCOMES = ['nothing', 'follow_up', 'negotiating', 'trial_agreed', 'order_signed'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Who did not come. */
export const MISSING = ['buyer', 'supplier', 'both'] as const;
export type Missing = (typeof MISSING)[number];

/** By hand, by a new plan, or because a firm withdrew. */
export type CancelledBecause = 'hand' | 'replan' | 'withdrawn';

export interface OutcomeEntry {
  readonly outcome: Outcome;
  readonly remark: string;
  readonly nextStep: string;
  /** `YYYY-MM-DD`. */
  readonly nextStepDue: string | null;
}

export interface Seat {
  readonly slot: number;
  readonly table: number;
}

/** One talk (洽谈) of a buyer and a supplier in one slot at one table. */
export class Meeting {
  readonly id!: string;
  readonly eventId!: string;
  /** Participants. */
  readonly buyerId!: string;
  readonly supplierId!: string;
  slot!: number;
  table!: number;
  /** What it is worth, reckoned from the wishes when it was placed. */
  value!: number;
  /** Placed by hand: a plan leaves it where it is. */
  pinned!: boolean;
  state!: MeetingState;
  readonly plannedAt!: Date;
  outcome!: Outcome | null;
  remark!: string;
  nextStep!: string;
  nextStepDue!: string | null;
  /** When its outcome was entered first. */
  concludedAt!: Date | null;
  missing!: Missing | null;
  cancelledBecause!: CancelledBecause | null;
  settledAt!: Date | null;
  settledBy!: string | null;
  readonly version!: number;

  private constructor() {
    // Made by `plan` and by the mapping only.
  }

  static plan(
    facts: Pick<Meeting, 'eventId' | 'buyerId' | 'supplierId' | 'slot' | 'table' | 'value' | 'pinned' | 'plannedAt'> &
      Partial<Pick<Meeting, 'id'>>,
  ): Meeting {
    return Object.assign(new Meeting(), { id: newId() }, facts, {
      state: meetingLifecycle.table.initial,
      ...UNSETTLED,
      version: 1,
    });
  }

  moveTo({ slot, table }: Seat): void {
    this.follow('move');
    this.slot = slot;
    this.table = table;
    this.pinned = true;
  }

  /** A plan seats it. */
  place({ slot, table }: Seat, value: number): void {
    this.follow('move');
    this.slot = slot;
    this.table = table;
    this.value = value;
  }

  /** It took place, and this came of it. */
  hold(entry: OutcomeEntry, by: string, now: Date): void {
    this.follow('hold');
    Object.assign(this, entry);
    this.concludedAt ??= now;
    this.settle(by, now);
  }

  miss(missing: Missing, by: string, now: Date): void {
    this.follow('miss');
    this.missing = missing;
    this.settle(by, now);
  }

  cancel(because: CancelledBecause, remark: string, by: string, now: Date): void {
    this.follow('cancel');
    this.cancelledBecause = because;
    this.remark = remark;
    this.settle(by, now);
  }

  /** As if nothing had been entered. */
  takeBack(): void {
    this.follow('take_back');
    Object.assign(this, UNSETTLED);
  }

  /** Whether it holds its seats: they are free again once it was missed or cancelled. */
  get isSeated(): boolean {
    return this.state === 'planned' || this.state === 'held';
  }

  private follow(command: MeetingCommand): void {
    this.state = meetingLifecycle.next(this.state, command);
  }

  private settle(by: string, now: Date): void {
    this.settledAt = now;
    this.settledBy = by;
  }
}

const UNSETTLED = {
  outcome: null,
  remark: '',
  nextStep: '',
  nextStepDue: null,
  concludedAt: null,
  missing: null,
  cancelledBecause: null,
  settledAt: null,
  settledBy: null,
};
