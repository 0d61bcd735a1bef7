import { type Clock, DomainError, newId } from '#kernel';
import type { DealsErrorCode } from './deals.errors.js';

export const VERDICTS = ['open', 'passed', 'failed'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** One thing that was measured, as it was measured: `满载续航 268 千米`, with what was to be reached. */
export interface TrialResult {
  readonly measure: string;
  readonly value: string;
  readonly unit: string;
  readonly target: string;
}

/** A trial of what is for sale, at the buyer's or on the road. */
export class Trial {
  readonly id!: string;
  readonly dealId!: string;
  readonly place!: string;
  /** `YYYY-MM-DD`, both days included. */
  readonly fromDay!: string;
  readonly toDay!: string;
  readonly what!: string;
  verdict!: Verdict;
  results!: readonly TrialResult[];
  remark!: string;
  readonly begunAt!: Date;
  concludedAt!: Date | null;

  private constructor() {
    // Made by `begin` and by the mapping only.
  }

  /** @throws DomainError `deals.trial_days_reversed` */
  static begin(dealId: string, facts: { place: string; from: string; to: string; what: string }, clock: Clock): Trial {
    const { place, from, to, what } = facts;
    if (to < from) throw new DomainError<DealsErrorCode>('deals.trial_days_reversed', { from, to });
    return Object.assign(new Trial(), {
      id: newId(),
      dealId,
      place,
      fromDay: from,
      toDay: to,
      what,
      verdict: 'open' as const,
      results: [],
      remark: '',
      begunAt: clock.now(),
      concludedAt: null,
    });
  }

  /** Records what was measured, and the verdict; a verdict may be given anew, but not taken back. */
  record(facts: { results: readonly TrialResult[]; verdict: Verdict; remark: string }, clock: Clock): void {
    this.results = facts.results;
    this.remark = facts.remark;
    if (facts.verdict === 'open') return;
    this.verdict = facts.verdict;
    this.concludedAt ??= clock.now();
  }
}
