import { duplicateLifecycle, type DuplicateCommand, type DuplicateState } from './duplicate.lifecycle.js';

export interface DuplicateDecision {
  readonly by: string;
  readonly at: Date;
  readonly reason: string | null;
}

/** Two registered firms that may be one (疑似重复), and what staff decided. */
export class Duplicate {
  readonly id!: string;
  /** The smaller id of both, so that a pair stands once. */
  readonly oneId!: string;
  readonly otherId!: string;
  /** 0 to 1 with three decimals, as text. */
  readonly likeness!: string;
  state!: DuplicateState;
  /** The firm that stands for the other one since. */
  survivorId!: string | null;
  mergedId!: string | null;
  reason!: string | null;
  decidedBy!: string | null;
  decidedAt!: Date | null;
  readonly version!: number;

  private constructor(values: Partial<Duplicate>) {
    Object.assign(this, values);
  }

  merge(survivorId: string, decision: DuplicateDecision): void {
    this.decide('merge', decision);
    this.survivorId = survivorId;
    this.mergedId = survivorId === this.oneId ? this.otherId : this.oneId;
  }

  dismiss(decision: DuplicateDecision): void {
    this.decide('dismiss', decision);
  }

  undo(): void {
    this.state = duplicateLifecycle.next(this.state, 'undo');
    this.survivorId = null;
    this.mergedId = null;
    this.decidedBy = null;
    this.decidedAt = null;
    this.reason = null;
  }

  private decide(command: DuplicateCommand, { by, at, reason }: DuplicateDecision): void {
    this.state = duplicateLifecycle.next(this.state, command);
    this.decidedBy = by;
    this.decidedAt = at;
    this.reason = reason;
  }
}
