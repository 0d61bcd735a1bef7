import { encode } from '../prove/encode.js';
import { solveAsp } from '../prove/solve-asp.js';
import { type ExactSolver, TRYING_ALL } from './find-clash.js';

export interface ExactOptions {
  /** For all questions together. */
  readonly seconds: number;
  /** Monotonic milliseconds. */
  readonly now: () => number;
  readonly signal?: AbortSignal;
}

/** Tries all there are to try and, where that is too much, asks clingo. When the time is over it knows nothing any more. */
export function exactSolver({ seconds, now, signal }: ExactOptions): ExactSolver {
  const end = now() + seconds * 1000;
  return async (problem) => {
    const left = (end - now()) / 1000;
    if (left <= 0 || signal?.aborted) return undefined;
    const tried = await TRYING_ALL(problem);
    if (tried !== undefined) return tried;
    const { outcome } = await solveAsp(encode(problem, { hold: 'required' }), { seconds: left, signal });
    return outcome === 'unknown' ? undefined : outcome !== 'unsatisfiable';
  };
}
