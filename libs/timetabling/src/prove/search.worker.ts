import { parentPort, workerData } from 'node:worker_threads';
import { modelOf } from '../model/event-model.js';
import type { PlanOptions, PlanProgress, TimetableProblem } from '../problem.js';
import { solve } from '../solve.js';

export interface SearchTask {
  readonly problem: TimetableProblem;
  readonly options: Pick<PlanOptions, 'seed' | 'seconds' | 'effort'>;
}

/** How far it has come; a better plan; and at the end that there will be no other. */
export type SearchMessage =
  | { readonly progress: PlanProgress }
  | { readonly slotOf: Int32Array }
  | { readonly end: true; readonly slotOf: Int32Array; readonly valueBound: number; readonly breaksBound: number };

/** Runs in a thread of its own: the search, telling what it finds when it finds it. */
const { problem, options } = workerData as SearchTask;
const tell = (message: SearchMessage) => parentPort?.postMessage(message);
const { board, ...bounds } = solve(
  modelOf(problem),
  {
    ...options,
    ...(options.seconds !== undefined && { now: () => performance.now() }),
    onProgress: (progress) => tell({ progress }),
  },
  (slotOf) => tell({ slotOf }),
);
tell({ end: true, slotOf: board.slotOf, ...bounds });
