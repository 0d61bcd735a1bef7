import { check, checkReplan, plan, type PlanProgress, replan, type TimetableProblem } from '#timetabling';
import type { Bench } from '../row.js';
import { drawn, halfWay, SHAPES } from './drawn-events.js';
import { highsBound } from './highs-bound.js';

const MOST_SEEDS = 5;
const SECONDS = { T3: 5, T4: 5, small: 10 };
const HIGHS_SECONDS = 120;
const NEAR = 0.995;
const NEARNESS = `${NEAR} of its own bound`;

/** Drawn events: the value against its own bound and against HiGHS, in the same run; the first planned anew. */
export async function benchScale({ seeds, only = '' }: { seeds: number; only?: string }, bench: Bench): Promise<void> {
  for (const name of ['T3', 'T4', 'small'] as const) {
    for (let seed = 1; seed <= Math.min(seeds, MOST_SEEDS); seed++) {
      const label = `${name} seed ${seed}`;
      if (!label.includes(only)) continue;
      bench.note(label);
      const problem = drawn(SHAPES[name], seed);
      const planned = planOnce(problem, label, seed, SECONDS[name], bench);
      if (name === 'T3') replanOnce(problem, planned, label.replace('T3', 'T5'), seed, bench);
      // The programme of T3 has 120,000 variables, and its bound is reached anyway.
      else await besideHighs(problem, planned.value, label, name === 'small', bench);
    }
  }
}

/** What a second brings; and, in all the time there is, when the value came near its bound, and with how few breaks it ends. */
function planOnce(problem: TimetableProblem, label: string, seed: number, seconds: number, bench: Bench) {
  const now = () => performance.now();
  const early = plan(problem, { seed, seconds: 1, now });
  const seen: PlanProgress[] = [];
  const planned = plan(problem, { seed, seconds, now, onProgress: (progress) => seen.push(progress) });
  const near = seen.find(({ value }) => value >= NEAR * planned.valueBound);
  const there = seen.find(({ value }) => value === planned.value);
  const against = 'its own bound';
  bench.report({
    case: label,
    measure: 'value',
    value: planned.value,
    unit: '',
    against,
    ratio: planned.value / planned.valueBound,
  });
  bench.report({ case: label, measure: 'bound', value: planned.valueBound, unit: '' });
  bench.report({
    case: label,
    measure: 'value_first_second',
    value: early.value,
    unit: '',
    against,
    ratio: early.value / planned.valueBound,
  });
  bench.report({ case: label, measure: 'breaks_first_second', value: early.breaks, unit: '' });
  bench.report({ case: label, measure: 'breaks', value: planned.breaks, unit: '' });
  if (near)
    bench.report({ case: label, measure: 'seconds_to_near', value: near.seconds, unit: 's', against: NEARNESS });
  if (there) bench.report({ case: label, measure: 'seconds_to_value', value: there.seconds, unit: 's' });
  bench.report({ case: label, measure: 'violations', value: check(problem, planned).length, unit: '' });
  return planned;
}

function replanOnce(
  problem: TimetableProblem,
  planned: ReturnType<typeof plan>,
  label: string,
  seed: number,
  bench: Bench,
): void {
  const request = halfWay(problem, planned, seed);
  const [again, seconds] = timed(() => replan(request));
  const moves = movesOf(
    problem,
    again.moved,
    request.changes.map((change) => ('participant' in change ? change.participant : '')),
  );
  const against = 'the new bound';
  bench.report({
    case: label,
    measure: 'value',
    value: again.value,
    unit: '',
    against,
    ratio: again.value / again.valueBound,
  });
  bench.report({ case: label, measure: 'seconds', value: seconds, unit: 's' });
  bench.report({ case: label, measure: 'moved', value: again.moved.length, unit: '' });
  bench.report({ case: label, measure: 'moved_median', value: moves, unit: '', against: 'each participant affected' });
  bench.report({ case: label, measure: 'violations', value: checkReplan(request, again).length, unit: '' });
}

/** The median of moved meetings for whoever was to meet somebody who left. */
function movesOf({ meetings }: TimetableProblem, moved: readonly string[], gone: readonly string[]): number {
  const left = new Set(gone);
  const affected = new Map<string, number>();
  for (const { a, b } of meetings) {
    if (left.has(a) !== left.has(b)) affected.set(left.has(a) ? b : a, 0);
  }
  const isMoved = new Set(moved);
  for (const { id, a, b } of meetings) {
    if (!isMoved.has(id)) continue;
    for (const one of [a, b]) if (affected.has(one)) affected.set(one, (affected.get(one) ?? 0) + 1);
  }
  const counts = [...affected.values()].sort((one, other) => one - other);
  return counts[Math.floor(counts.length / 2)] ?? 0;
}

async function besideHighs(
  problem: TimetableProblem,
  value: number,
  label: string,
  integer: boolean,
  bench: Bench,
): Promise<void> {
  const bound = await highsBound(problem, integer, HIGHS_SECONDS);
  if (!bound) return bench.note(`${label}: HiGHS was not done after ${HIGHS_SECONDS} s`);
  const against = bound.exact ? 'HiGHS, the best there is' : 'HiGHS, linear programme';
  bench.report({ case: label, measure: 'value', value, unit: '', against, ratio: value / bound.value });
  bench.report({ case: `${label}, HiGHS`, measure: 'bound', value: bound.value, unit: '' });
  bench.report({ case: `${label}, HiGHS`, measure: 'seconds', value: bound.seconds, unit: 's' });
}

function timed<Result>(work: () => Result): [Result, number] {
  const began = performance.now();
  const result = work();
  return [result, (performance.now() - began) / 1000];
}
