import { breaksOf, check, planWithProof, type TimetablePlan, type TimetableProblem } from '#timetabling';

export interface FewestBreaks {
  /** Of the best plan that keeps all rules, fairness too; none where there is none, or none was found. */
  readonly breaks?: number;
  readonly bound?: number;
  /** That nothing is better, or that no plan keeps all rules. */
  readonly proved: boolean;
  readonly seconds: number;
  /** When the plan had the breaks that it has now. */
  readonly reachedSeconds: number;
  /** Of all threads. */
  readonly processorSeconds: number;
}

export interface Search {
  readonly seed: number;
  readonly seconds: number;
}

/** Search and proof together, ended by whichever closes the gap. */
export async function fewestBreaks(problem: TimetableProblem, { seed, seconds }: Search): Promise<FewestBreaks> {
  const began = performance.now();
  const processor = process.cpuUsage();
  let reached = { value: 0, breaks: 0, seconds: 0 };
  const found = await planWithProof(problem, {
    objective: 'breaks',
    seed,
    seconds,
    onProgress: ({ value, breaks }) => {
      if (value === reached.value && breaks === reached.breaks) return;
      reached = { value, breaks, seconds: (performance.now() - began) / 1000 };
    },
  });
  const { user, system } = process.cpuUsage(processor);
  const took = (performance.now() - began) / 1000;
  const times = { seconds: took, reachedSeconds: reached.seconds, processorSeconds: (user + system) / 1e6 };
  if (found.infeasible) return { proved: true, ...times };
  if (found.unplaced.length > 0 || check(problem, found).length > 0 || !isFair(problem, found))
    return { proved: false, ...times };
  return { breaks: found.breaks, bound: found.breaksBound, proved: found.provedOptimal, ...times };
}

/** The checker does not judge fairness, which a plan need not keep; a published answer does. */
function isFair(problem: TimetableProblem, { meetings }: TimetablePlan): boolean {
  const breaks = [...breaksOf(problem, meetings).values()];
  return Math.max(...breaks) - Math.min(...breaks) <= (problem.fairness ?? Infinity);
}
