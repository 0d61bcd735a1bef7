import { parentPort, workerData } from 'node:worker_threads';
import highsModule from 'highs';
import { Dice } from '../dice.js';
import { Effort } from '../effort.js';
import { lowerBreaks } from '../improve/lower-breaks.js';
import { Board } from '../model/board.js';
import { modelOf } from '../model/event-model.js';
import type { TimetableProblem } from '../problem.js';
import { slotsOfSolution, valueProgramme } from './value-programme.js';

export interface ValueTask {
  readonly problem: TimetableProblem;
  readonly seconds: number;
}

/** A bound; a plan of the greatest value; or that there is none. */
export type ValueMessage =
  | { readonly valueBound: number }
  | { readonly slotOf: Int32Array; readonly end: boolean }
  | { readonly infeasible: true };

/** The package is a function; its types say that it holds one. */
const loadHighs = highsModule as unknown as typeof highsModule.default;

/** Runs in a thread of its own: the relaxation for a bound, then whole meetings, then as few breaks with these as a search finds. */
const { problem, seconds } = workerData as ValueTask;
const tell = (message: ValueMessage) => parentPort?.postMessage(message);
const model = modelOf(problem);
const highs = await loadHighs();
for (const whole of [false, true]) {
  const programme = valueProgramme(model, whole);
  const solution = programme && highs.solve(programme, { output_flag: false, time_limit: seconds, mip_rel_gap: 0 });
  if (!solution || solution.Status === 'Infeasible') {
    tell({ infeasible: true });
    break;
  }
  if (solution.Status !== 'Optimal') break;
  tell({ valueBound: Math.floor(solution.ObjectiveValue + 1e-6) });
  if (!whole) continue;
  const board = new Board(model);
  board.restore(slotsOfSolution(model, (name) => solution.Columns[name]?.Primal ?? 0));
  tell({ slotOf: board.slotOf.slice(), end: false });
  lowerBreaks(board, new Dice(1), new Effort({}, model.meetings).part(1), 0);
  tell({ slotOf: board.slotOf, end: true });
}
