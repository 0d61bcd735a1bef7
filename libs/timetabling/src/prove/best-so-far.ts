import { Board } from '../model/board.js';
import type { EventModel } from '../model/event-model.js';
import type { PlanProgress } from '../problem.js';

/** The best plan known, and what no plan can exceed, from whoever finds it. */
export class BestSoFar {
  readonly board: Board;
  valueBound: number;
  breaksBound = 0;
  /** There is a plan. */
  isThere = false;
  /** No plan holds all that must be held. */
  isInfeasible = false;
  /** Shown to be the best by somebody who tried all there is, fairness included. */
  private isShown = false;
  /** Whether plans that keep fairness come first; until it is shown that there are none. */
  private wantsFairness = true;
  private phase: PlanProgress['phase'] = 'place';

  constructor(
    private readonly model: EventModel,
    private readonly seconds: () => number,
    private readonly onProgress?: (progress: PlanProgress) => void,
  ) {
    this.board = new Board(model);
    this.valueBound = model.value.reduce((sum, each) => sum + each, 0);
  }

  /** Nothing better is to be looked for. */
  get isProved(): boolean {
    const { board } = this;
    if (this.isInfeasible || this.isShown) return true;
    const isAsGood = board.missing === 0 && board.value === this.valueBound && board.breaks === this.breaksBound;
    return isAsGood && (this.isFair || !this.wantsFairness);
  }

  /** Every meeting has a place. */
  get isWhole(): boolean {
    return this.board.slotOf.every((slot) => slot >= 0);
  }

  /** Nobody waits so much more often than another that it is beyond fairness. */
  get isFair(): boolean {
    return this.board.beyondFairness() === 0;
  }

  /** Fewest breaks among the fair plans, if there are any: a plan with fewer that is not fair is no better than one that is. */
  offer(slotOf: Int32Array): void {
    this.isThere = true;
    const other = new Board(this.model);
    other.restore(slotOf);
    const { board } = this;
    const better =
      board.missing - other.missing ||
      other.value - board.value ||
      (this.wantsFairness ? board.beyondFairness() - other.beyondFairness() : 0) ||
      board.breaks - other.breaks;
    if (better <= 0) return;
    board.restore(slotOf);
    this.report();
  }

  /** No plan keeps fairness: from now on only breaks count. */
  giveUpFairness(): void {
    this.wantsFairness = false;
  }

  limit(bounds: { readonly valueBound?: number; readonly breaksBound?: number }): void {
    this.valueBound = Math.min(this.valueBound, bounds.valueBound ?? Infinity);
    this.breaksBound = Math.max(this.breaksBound, bounds.breaksBound ?? 0);
    this.report();
  }

  /** The plan that was offered last cannot be bettered. */
  show(): void {
    this.isShown = true;
    this.breaksBound = this.board.breaks;
    this.report();
  }

  enter(phase: PlanProgress['phase']): void {
    this.phase = phase;
    this.report();
  }

  private report(): void {
    const { board, valueBound, breaksBound, phase } = this;
    this.onProgress?.({
      phase,
      value: board.value,
      valueBound,
      breaks: board.breaks,
      breaksBound,
      seconds: this.seconds(),
    });
  }
}
