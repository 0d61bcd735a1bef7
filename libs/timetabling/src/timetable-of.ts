import type { Board } from './model/board.js';
import { whyUnplaced } from './place/why-unplaced.js';
import type { TimetablePlan, TimetableProblem } from './problem.js';

export interface Bounds {
  readonly valueBound: number;
  readonly breaksBound: number;
}

/** A board with its tables as people read it: names, and slots and tables from 1. */
export function timetableOf(
  problem: TimetableProblem,
  board: Board,
  tableOf: Int32Array,
  { valueBound, breaksBound }: Bounds,
): TimetablePlan {
  const slotOf = (at: number) => board.slotOf[at] as number;
  return {
    meetings: problem.meetings.flatMap(({ id }, at) =>
      slotOf(at) < 0 ? [] : [{ id, slot: slotOf(at) + 1, table: (tableOf[at] as number) + 1 }],
    ),
    unplaced: problem.meetings.flatMap(({ id }, at) =>
      slotOf(at) < 0 ? [{ id, reason: whyUnplaced(board, at) }] : [],
    ),
    value: board.value,
    valueBound,
    breaks: board.breaks,
    breaksBound,
    // The bounds know nothing of fairness: where it is not kept, a plan that keeps it may exist and have more breaks.
    provedOptimal:
      board.missing === 0 && board.value === valueBound && board.breaks === breaksBound && board.beyondFairness() === 0,
  };
}

/** Tables from 0 that are nobody's stand and are still there. */
export function freeTablesOf(problem: TimetableProblem, lost: ReadonlySet<number> = new Set()): number[] {
  const stands = new Set(problem.participants.map(({ table }) => table));
  return Array.from({ length: problem.tables }, (_, at) => at).filter((at) => !stands.has(at + 1) && !lost.has(at));
}
