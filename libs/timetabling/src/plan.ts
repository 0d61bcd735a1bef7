import { FaultyProblem, faultsOf } from './faults-of.js';
import { Dice } from './dice.js';
import { Board } from './model/board.js';
import { breaksOn } from './model/breaks-on.js';
import { modelOf } from './model/event-model.js';
import { fill } from './place/fill.js';
import { whyUnplaced } from './place/why-unplaced.js';
import type { PlanOptions, TimetablePlan, TimetableProblem } from './problem.js';
import { seatMeetings } from './seat/seat-meetings.js';

/**
 * Plans an event. Meetings that must be held, and the least numbers of meetings, come before value; where they cannot all
 * be kept, the plan comes as near as it can and `check` says what it lacks.
 * @throws FaultyProblem where `faultsOf` finds anything.
 */
export function plan(problem: TimetableProblem, options: PlanOptions = {}): TimetablePlan {
  const faults = faultsOf(problem);
  if (faults.length > 0) throw new FaultyProblem(faults);
  const model = modelOf(problem);
  const board = new Board(model);
  const dice = new Dice(options.seed ?? 1);
  const order = Int32Array.from(model.inOrder).sort(
    (one, other) => (model.value[other] as number) - (model.value[one] as number),
  );
  fill(board, dice, order);
  const stands = new Set(problem.participants.flatMap(({ table }) => (typeof table === 'number' ? [table - 1] : [])));
  const tables = new Set(Array.from({ length: problem.tables }, (_, at) => at).filter((at) => !stands.has(at)));
  const table = seatMeetings(board, tables);
  const breaks = breaksOn(board);
  const valueBound = model.value.reduce((sum, value) => sum + value, 0);
  return {
    meetings: problem.meetings.flatMap(({ id }, at) =>
      (board.slotOf[at] as number) < 0
        ? []
        : [{ id, slot: (board.slotOf[at] as number) + 1, table: (table[at] as number) + 1 }],
    ),
    unplaced: problem.meetings.flatMap(({ id }, at) =>
      (board.slotOf[at] as number) < 0 ? [{ id, reason: whyUnplaced(board, at) }] : [],
    ),
    value: board.value,
    valueBound,
    breaks,
    breaksBound: 0,
    provedOptimal: board.missing === 0 && board.value === valueBound && breaks === 0,
  };
}
