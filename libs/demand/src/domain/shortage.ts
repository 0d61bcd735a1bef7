import { DomainError, newId, Quantity } from '#kernel';
import type { DemandErrorCode } from './demand.errors.js';
import { type ShortageCommand, shortageLifecycle, type ShortageState } from './shortage.lifecycle.js';

/** How badly a line is needed: the assembly line stops, urgent, or in its time. */
export const SEVERITIES = ['line_stops', 'urgent', 'normal'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A list has no more lines than this. */
export const LINES_A_LIST = 1000;

/** What a manufacturer says of one missing part. */
export interface ShortageLine {
  readonly part: string;
  readonly specification: string;
  readonly quantity: Quantity;
  /** The last day on which it is of use, `YYYY-MM-DD`. */
  readonly neededBy: string | null;
  /** GB/T 2260 code of where it is to be delivered. */
  readonly placeCode: string | null;
  readonly severity: Severity;
  /** What a day of the stopped assembly line costs, CNY, two decimals. */
  readonly stopCostPerDay: string | null;
  readonly note: string;
}

/** What staff said of a line before others saw it. */
export interface Review {
  readonly by: string;
  readonly at: Date;
  readonly reason: string;
}

/** A part missing at a manufacturer (缺件需求). */
export class Shortage {
  readonly id!: string;
  readonly listId!: string;
  readonly enterpriseId!: string;
  /** Region of the manufacturer; staff of that region see the shortage. */
  readonly regionCode!: string;
  /** Place in its list, from 1. */
  readonly line!: number;
  part!: string;
  specification!: string;
  amount!: string;
  unit!: string;
  neededBy!: string | null;
  placeCode!: string | null;
  severity!: Severity;
  stopCostPerDay!: string | null;
  note!: string;
  state!: ShortageState;
  /** When the firm last handed it in. */
  submittedAt!: Date;
  /** From then on others than the firm and its reviewers see it. */
  raisedAt!: Date | null;
  /** The latest review; a line that is handed in again keeps it until the next one. */
  reviewedAt!: Date | null;
  reviewedBy!: string | null;
  reviewReason!: string | null;
  readonly version!: number;

  private constructor() {
    // Made by `submit` and by the mapping only.
  }

  /** A line handed in; nobody but its firm and the reviewers see it until it is approved. */
  static submit(
    list: { id: string; enterpriseId: string; regionCode: string },
    line: number,
    said: ShortageLine,
    at: Date,
  ): Shortage {
    const shortage = Object.assign(new Shortage(), {
      id: newId(),
      listId: list.id,
      enterpriseId: list.enterpriseId,
      regionCode: list.regionCode,
      line,
      state: shortageLifecycle.table.initial,
      submittedAt: at,
      raisedAt: null,
      reviewedAt: null,
      reviewedBy: null,
      reviewReason: null,
      version: 1,
    });
    shortage.say(said);
    return shortage;
  }

  get quantity(): Quantity {
    return Quantity.of(this.amount, this.unit);
  }

  /** Whether others than the firm and its reviewers may know of it. */
  get seenByOthers(): boolean {
    return this.raisedAt !== null;
  }

  /** Raised without a review, where the region asks for none. */
  pass(at: Date): void {
    this.follow('approve');
    this.raisedAt = at;
  }

  /**
   * @param today `YYYY-MM-DD`
   * @throws DomainError `demand.day_passed_in_review`: nobody could deliver in time any more
   */
  approve(review: Review, today: string): void {
    const next = shortageLifecycle.next(this.state, 'approve');
    if (this.neededBy !== null && this.neededBy < today) {
      throw new DomainError<DemandErrorCode>('demand.day_passed_in_review', { line: this.line, date: this.neededBy });
    }
    this.state = next;
    this.raisedAt = review.at;
    this.reviewed(review);
  }

  /** @throws DomainError `demand.reason_missing` */
  refuse(review: Review): void {
    const next = shortageLifecycle.next(this.state, 'refuse');
    if (review.reason === '') throw new DomainError<DemandErrorCode>('demand.reason_missing');
    this.state = next;
    this.reviewed(review);
  }

  /** Corrects what was said of the part; a refused line is thereby handed in again. */
  correct(said: ShortageLine, at: Date): void {
    if (this.allows('resubmit')) {
      this.follow('resubmit');
      this.submittedAt = at;
    } else {
      this.follow('correct');
    }
    this.say(said);
  }

  allows(command: ShortageCommand): boolean {
    return shortageLifecycle.allows(this.state, command);
  }

  follow(command: ShortageCommand): void {
    this.state = shortageLifecycle.next(this.state, command);
  }

  private reviewed({ by, at, reason }: Review): void {
    this.reviewedBy = by;
    this.reviewedAt = at;
    this.reviewReason = reason;
  }

  private say({ quantity, ...rest }: ShortageLine): void {
    Object.assign(this, rest);
    this.amount = quantity.amount;
    this.unit = quantity.unit;
  }
}
