import type { PlanOptions } from './problem.js';

/** Steps for each meeting where no time is given, and the most in all. Such a plan is the same each time. */
const STEPS = { each: 2_000, most: 600_000 };

/** How much is still to be spent: time where it is given, otherwise steps. */
export class Effort {
  private readonly from: number;
  private readonly whole: number;
  private steps = 0;

  constructor(
    private readonly options: PlanOptions,
    meetings: number,
  ) {
    this.from = options.now?.() ?? 0;
    this.whole = Math.min(STEPS.most, STEPS.each * meetings) * (options.effort ?? 1);
  }

  /** Since the beginning; 0 where nobody gave the time. */
  seconds(): number {
    return this.options.now ? (this.options.now() - this.from) / 1000 : 0;
  }

  /** A part of the effort, up to `share` of the whole; what earlier parts left over comes to it. */
  part(share: number): Part {
    const { now, seconds } = this.options;
    if (seconds !== undefined && now) {
      const start = now();
      return partOf(start, this.from + seconds * 1000 * share, now, () => undefined);
    }
    return partOf(
      this.steps,
      this.whole * share,
      () => this.steps,
      (steps) => void (this.steps += steps),
    );
  }
}

function partOf(start: number, end: number, at: () => number, step: Part['step']): Part {
  return { progress: () => (end <= start ? 1 : Math.min(1, (at() - start) / (end - start))), step };
}

export interface Part {
  /** From 0 to 1, when it is used up. */
  progress(): number;
  step(steps: number): void;
}
