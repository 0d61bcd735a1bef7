import { DomainError, newId } from '#kernel';
import type { Decision } from '../review.js';
import type { SupplyErrorCode } from '../supply.errors.js';
import {
  type DeclaredOfferingCommand,
  declaredOfferingLifecycle,
  type DeclaredOfferingState,
} from './declared-offering.lifecycle.js';

/** A firm says that it makes a thing, or does it for others; what it only sells is no supply. */
export const DECLARED_ROLES = ['makes', 'serves'] as const;
export type DeclaredRole = (typeof DECLARED_ROLES)[number];

/** A firm's standing offerings, refused and expired ones among them, are no more than this. */
export const OFFERINGS_A_FIRM = 300;
/** So many are declared with one command. */
export const OFFERINGS_AT_ONCE = 200;

export interface OfferingSaid {
  readonly role: DeclaredRole;
  readonly text: string;
  readonly note: string;
  /** `YYYY-MM-DD`, that day included. */
  readonly validUntil: string;
}

export interface Submission {
  readonly by: string;
  readonly at: Date;
}

/** What a firm says itself that it makes or does (供给), beside what its registered scope says. */
export class DeclaredOffering {
  readonly id!: string;
  readonly enterpriseId!: string;
  /** Of the firm; staff of that region review it. */
  readonly regionCode!: string;
  role!: DeclaredRole;
  text!: string;
  note!: string;
  state!: DeclaredOfferingState;
  validUntil!: string;
  submittedAt!: Date;
  submittedBy!: string;
  decidedAt!: Date | null;
  decidedBy!: string | null;
  /** Why it was refused. */
  reason!: string | null;
  readonly version!: number;

  private constructor() {
    // Made by `declare` and by the mapping only.
  }

  static declare(
    firm: { readonly enterpriseId: string; readonly regionCode: string },
    said: OfferingSaid,
    submission: Submission,
  ): DeclaredOffering {
    const offering = Object.assign(new DeclaredOffering(), {
      id: newId(),
      enterpriseId: firm.enterpriseId,
      regionCode: firm.regionCode,
      state: declaredOfferingLifecycle.table.initial,
      version: 1,
    });
    offering.submit(said, submission);
    return offering;
  }

  get isListed(): boolean {
    return this.state === 'listed';
  }

  /** Says it otherwise; staff read it again. */
  correct(said: OfferingSaid, submission: Submission): void {
    this.follow('correct');
    this.submit(said, submission);
  }

  /** @throws DomainError `supply.validity_has_passed` where its last day passed while it waited */
  list(decision: Decision, today: string): void {
    const next = declaredOfferingLifecycle.next(this.state, 'list');
    if (this.validUntil < today) {
      throw new DomainError<SupplyErrorCode>('supply.validity_has_passed', { date: this.validUntil });
    }
    this.state = next;
    this.settle(decision, null);
  }

  refuse(decision: Decision, reason: string): void {
    this.follow('refuse');
    this.settle(decision, reason);
  }

  /** Still true, in the words that staff have read. */
  renew(validUntil: string): void {
    this.follow('renew');
    this.validUntil = validUntil;
  }

  withdraw(): void {
    this.follow('withdraw');
  }

  expire(): void {
    this.follow('expire');
  }

  private follow(command: DeclaredOfferingCommand): void {
    this.state = declaredOfferingLifecycle.next(this.state, command);
  }

  private submit(said: OfferingSaid, { by, at }: Submission): void {
    Object.assign(this, said, { submittedBy: by, submittedAt: at, decidedAt: null, decidedBy: null, reason: null });
  }

  private settle({ by, at }: Decision, reason: string | null): void {
    this.decidedBy = by;
    this.decidedAt = at;
    this.reason = reason;
  }
}
