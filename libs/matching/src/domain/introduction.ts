import { type Clock, DomainError, newId } from '#kernel';
import { introductionLifecycle, type IntroductionState } from './introduction.lifecycle.js';
import type { MatchingErrorCode } from './matching.errors.js';

/** How an answer came: through the maker's account, a one-time link, or staff on the telephone. */
export type AnswerChannel = 'account' | 'link' | 'telephone';

export interface Answer {
  readonly answer: 'yes' | 'no';
  /** Who gave it, in words: the account's name, what the visitor entered, whom staff spoke with. */
  readonly by: string;
  readonly via: AnswerChannel;
  readonly remark: string;
  /** What the maker could deliver a week, in the unit of the need; decimal digits. */
  readonly weeklyQuantity: string | null;
  readonly earliestDate: string | null;
}

/**
 * So many makers are asked about one line at a time and no more, so that nobody is fished for prices. Each open
 * introduction holds one of these places, unique in the database.
 */
export const PLACES_A_LINE = 5;

/** A match put to both sides (牵线), with an owner and a due date. */
export class Introduction {
  readonly id!: string;
  readonly shortageId!: string;
  /** The maker that is asked. */
  readonly enterpriseId!: string;
  readonly makerRegionCode!: string;
  /** Whether the maker has an account that answers for it; the others are telephoned. */
  readonly makerClaimed!: boolean;
  /** The manufacturer that asks; hidden from the maker until it accepts. */
  readonly askingEnterpriseId!: string;
  readonly askingRegionCode!: string;
  /** 1 to {@link PLACES_A_LINE}. */
  readonly place!: number;
  state!: IntroductionState;
  readonly message!: string;
  /** The account that put it and follows it. */
  readonly ownerId!: string;
  readonly ownerName!: string;
  readonly putAt!: Date;
  readonly dueAt!: Date;
  answeredAt!: Date | null;
  answeredVia!: AnswerChannel | null;
  answeredBy!: string | null;
  remark!: string;
  weeklyQuantity!: string | null;
  earliestDate!: string | null;
  readonly version!: number;

  private constructor() {
    // Made by `put` and by the mapping only.
  }

  static put(
    facts: Pick<
      Introduction,
      | 'shortageId'
      | 'enterpriseId'
      | 'makerRegionCode'
      | 'makerClaimed'
      | 'askingEnterpriseId'
      | 'askingRegionCode'
      | 'place'
      | 'message'
      | 'ownerId'
      | 'ownerName'
      | 'putAt'
      | 'dueAt'
    >,
  ): Introduction {
    return Object.assign(new Introduction(), facts, {
      id: newId(),
      state: introductionLifecycle.table.initial,
      answeredAt: null,
      answeredVia: null,
      answeredBy: null,
      remark: '',
      weeklyQuantity: null,
      earliestDate: null,
      version: 1,
    });
  }

  /** Whether an answer is still waited for: nobody answered, and the due date lies ahead. */
  isOpen(clock: Clock): boolean {
    return introductionLifecycle.allows(this.state, 'accept') && this.dueAt > clock.now();
  }

  /** @throws DomainError `matching.introduction_overdue` where the due date has passed, or the lifecycle's refusal */
  requireOpen(clock: Clock): void {
    introductionLifecycle.next(this.state, 'accept');
    if (!this.isOpen(clock)) throw new DomainError<MatchingErrorCode>('matching.introduction_overdue');
  }

  /** @throws DomainError `matching.answerer_missing`, or as {@link requireOpen} */
  answer(answer: Answer, clock: Clock): void {
    this.requireOpen(clock);
    if (answer.by.trim() === '') throw new DomainError<MatchingErrorCode>('matching.answerer_missing');
    const yes = answer.answer === 'yes';
    this.state = introductionLifecycle.next(this.state, yes ? 'accept' : 'decline');
    this.answeredAt = clock.now();
    this.answeredVia = answer.via;
    this.answeredBy = answer.by;
    this.remark = answer.remark;
    this.weeklyQuantity = yes ? answer.weeklyQuantity : null;
    this.earliestDate = yes ? answer.earliestDate : null;
  }

  withdraw(): void {
    this.state = introductionLifecycle.next(this.state, 'withdraw');
  }

  expire(): void {
    this.state = introductionLifecycle.next(this.state, 'expire');
  }
}
