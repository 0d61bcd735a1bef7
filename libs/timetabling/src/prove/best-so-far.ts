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
  /** The best one that need not be fair. */
  private readonly unfair: Board;
  private phase: PlanProgress['phase'] = 'place';

  constructor(
    private readonly model: EventModel,
    private readonly seconds: () => number,
    private readonly onProgress?: (progress: PlanProgress) => void,
  ) {
    this.board = new Board(model);
    this.unfair = new Board(model);
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
    if (isBetter(other, this.unfair, false)) this.unfair.restore(slotOf);
    if (!isBetter(other, this.board, this.wantsFairness)) return;
    this.board.restore(slotOf);
    this.report();
  }

  /** No plan keeps fairness: from now on only breaks count. */
  giveUpFairness(): void {
    this.wantsFairness = false;
    if (this.isThere) this.offer(this.unfair.slotOf);
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
      // A plan that lacks something may be worth more than those that lack nothing.
      valueBound: Math.max(valueBound, board.value),
      breaks: board.breaks,
      breaksBound,
      seconds: this.seconds(),
    });
  }
}

function isBetter(one: Board, other: Board, fairFirst: boolean): boolean {
  const isFair = (board: Board) => Number(board.beyondFairness() === 0);
  const better =
    other.missing - one.missing ||
    one.value - other.value ||
    (fairFirst ? isFair(one) - isFair(other) : 0) ||
    other.breaks - one.breaks;
  return better > 0;
}
