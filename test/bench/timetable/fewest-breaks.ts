import { check, planWithProof, type TimetableProblem } from '#timetabling';

export interface FewestBreaks {
  /** Of the best plan that keeps all rules; none where there is none, or none was found. */
  readonly breaks?: number;
  readonly bound?: number;
  /** That nothing is better, or that no plan keeps all rules. */
  readonly proved: boolean;
  readonly seconds: number;
  /** When the target was reached, or the answer where there was no target. */
  readonly reachedSeconds: number;
  /** Of all threads. */
  readonly processorSeconds: number;
}

export interface Search {
  readonly seed: number;
  readonly seconds: number;
  readonly target: number | undefined;
}

/** Search and proof together, ended by whichever closes the gap. */
export async function fewestBreaks(
  problem: TimetableProblem,
  { seed, seconds, target }: Search,
): Promise<FewestBreaks> {
  const began = performance.now();
  const processor = process.cpuUsage();
  const whole = problem.meetings.reduce((sum, { value }) => sum + value, 0);
  let reachedSeconds: number | undefined;
  const found = await planWithProof(problem, {
    objective: 'breaks',
    seed,
    seconds,
    onProgress: (at) => {
      const isReached = at.value === whole && at.breaks <= (target ?? -1);
      if (isReached) reachedSeconds ??= (performance.now() - began) / 1000;
    },
  });
  const { user, system } = process.cpuUsage(processor);
  const took = (performance.now() - began) / 1000;
  const times = { seconds: took, reachedSeconds: reachedSeconds ?? took, processorSeconds: (user + system) / 1e6 };
  if (found.infeasible) return { proved: true, ...times };
  if (check(problem, found).length > 0) return { proved: false, ...times };
  return { breaks: found.breaks, bound: found.breaksBound, proved: found.provedOptimal, ...times };
}
