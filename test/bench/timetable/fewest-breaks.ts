import { check, countedClash, plan, type TimetableProblem } from '#timetabling';

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

export async function fewestBreaks(problem: TimetableProblem, { seed, seconds }: Search): Promise<FewestBreaks> {
  const began = performance.now();
  const processor = process.cpuUsage();
  const took = () => {
    const { user, system } = process.cpuUsage(processor);
    const seconds = (performance.now() - began) / 1000;
    return { seconds, reachedSeconds: seconds, processorSeconds: (user + system) / 1e6 };
  };
  if (await countedClash(problem)) return { proved: true, ...took() };
  const found = plan(problem, { seed, seconds, now: () => performance.now() });
  if (check(problem, found).length > 0) return { proved: false, ...took() };
  return { breaks: found.breaks, bound: found.breaksBound, proved: found.provedOptimal, ...took() };
}
