import { DomainError, newId } from '#kernel';
import { claimLifecycle, type ClaimState } from './claim.lifecycle.js';
import type { EnterprisesErrorCode } from './enterprises.errors.js';

export interface Decision {
  readonly by: string;
  readonly at: Date;
}

/** Somebody says that a registered enterprise is theirs (认领), with proof for staff to judge. */
export class Claim {
  readonly id!: string;
  readonly enterpriseId!: string;
  readonly accountId!: string;
  readonly accountName!: string;
  readonly proof!: string;
  /** How staff may reach the person. */
  readonly contact!: string | null;
  state!: ClaimState;
  reason!: string | null;
  decidedBy!: string | null;
  decidedAt!: Date | null;
  readonly raisedAt!: Date;
  readonly version!: number;

  private constructor(values: Partial<Claim>) {
    Object.assign(this, values);
  }

  static raise(
    enterpriseId: string,
    by: { readonly accountId: string; readonly name: string },
    evidence: { readonly proof: string; readonly contact: string | null },
    at: Date,
  ): Claim {
    return new Claim({
      id: newId(),
      enterpriseId,
      accountId: by.accountId,
      accountName: by.name,
      ...evidence,
      state: claimLifecycle.table.initial,
      reason: null,
      decidedBy: null,
      decidedAt: null,
      raisedAt: at,
      version: 1,
    });
  }

  confirm(decision: Decision, remark: string | null): void {
    this.state = claimLifecycle.next(this.state, 'confirm');
    this.settle(decision, remark);
  }

  /** @throws DomainError `enterprises.claim_reason_missing` */
  reject(decision: Decision, reason: string | null): void {
    const next = claimLifecycle.next(this.state, 'reject');
    if (reason === null) throw new DomainError<EnterprisesErrorCode>('enterprises.claim_reason_missing');
    this.state = next;
    this.settle(decision, reason);
  }

  private settle({ by, at }: Decision, reason: string | null): void {
    this.decidedBy = by;
    this.decidedAt = at;
    this.reason = reason;
  }
}
