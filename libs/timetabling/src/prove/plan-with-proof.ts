import { FaultyProblem, faultsOf } from '../faults-of.js';
import { BreaksBound } from '../improve/breaks-bound.js';
import { modelOf, type EventModel } from '../model/event-model.js';
import { asAsked } from '../plan.js';
import type { PlanOptions, TimetablePlan, TimetableProblem } from '../problem.js';
import { seatMeetings } from '../seat/seat-meetings.js';
import { boundFor } from '../solve.js';
import { freeTablesOf, timetableOf } from '../timetable-of.js';
import { BestSoFar } from './best-so-far.js';
import { encode, slotsIn } from './encode.js';
import { encodeBreaks } from './encode-breaks.js';
import { inThread, type ThreadLimits } from './in-thread.js';
import type { SearchMessage, SearchTask } from './search.worker.js';
import { solveAsp } from './solve-asp.js';
import type { ValueMessage, ValueTask } from './value.worker.js';

export interface ProofOptions extends Pick<PlanOptions, 'objective' | 'seed' | 'onProgress'> {
  /** Time by the clock on the wall. The best plan and bounds until then are the answer. */
  readonly seconds: number;
  /** Ends it with the best plan so far, or the first one to come. */
  readonly signal?: AbortSignal;
}

export interface ProvedPlan extends TimetablePlan {
  /** It is proved that no plan keeps all rules, least numbers of meetings included. This one comes near. */
  readonly infeasible: boolean;
  /** What a prover said that broke down; the search went on without it. */
  readonly proverFailure?: string;
}

/** The search goes alone at first, up to this part of the time and so many seconds: easy events need no more. */
const ALONE = { part: 0.2, seconds: 0.4 };
/** Stratified core-guided search; it proves from below, and finds its own plans. */
const CORE_GUIDED = ['--opt-strategy=usc,k,0,4', '--opt-usc-shrink=min'];

/**
 * A timetable and, as far as the time suffices, the proof that there is no better one, or none at all. Search and solver work in
 * threads of their own; what one finds ends the other. Value by HiGHS, breaks by clingo; where not every meeting is held, only the value is proved.
 * @throws FaultyProblem where `faultsOf` finds anything.
 */
export async function planWithProof(problem: TimetableProblem, options: ProofOptions): Promise<ProvedPlan> {
  const faults = faultsOf(problem);
  if (faults.length > 0) throw new FaultyProblem(faults);
  const asked = asAsked(problem, options);
  const model = modelOf(asked);
  const began = performance.now();
  const seconds = () => (performance.now() - began) / 1000;
  const best = new BestSoFar(model, seconds, options.onProgress);
  const enough = new AbortController();
  const { signal } = enough;
  const left = (): ThreadLimits => ({ seconds: options.seconds - seconds(), signal });
  const endWhenEnough = () => {
    if (best.isProved || (options.signal?.aborted && best.isThere)) enough.abort();
  };
  options.signal?.addEventListener('abort', endWhenEnough, { signal });

  best.isInfeasible = cannotHoldAll(model);
  const search = searchFor(best, asked, options, left(), endWhenEnough);
  search.catch(() => enough.abort());
  const alone = Math.min(ALONE.seconds, ALONE.part * options.seconds);
  await Promise.race([search, pause(alone, signal)]);
  let proverFailure: string | undefined;
  try {
    if (!signal.aborted) await proveValue(best, asked, left());
    endWhenEnough();
    if (!signal.aborted) await proveBreaks(best, asked, left, endWhenEnough);
  } catch (error) {
    proverFailure = error instanceof Error ? error.message : String(error);
  }
  await search;

  const { board, breaksBound, isInfeasible } = best;
  const bounds = { valueBound: boundFor(board, best.valueBound), breaksBound };
  const planned = timetableOf(problem, board, seatMeetings(board, freeTablesOf(problem)), bounds);
  return {
    ...planned,
    provedOptimal: best.isProved && !isInfeasible,
    infeasible: isInfeasible,
    ...(proverFailure !== undefined && { proverFailure }),
  };
}

/** Whether all must be held, and somebody cannot hold all its meetings even if everybody else does as it likes. */
function cannotHoldAll(model: EventModel): boolean {
  return model.required.every((required) => required === 1) && new BreaksBound(model).value === Infinity;
}

async function searchFor(
  best: BestSoFar,
  problem: TimetableProblem,
  { seed, seconds }: ProofOptions,
  limits: ThreadLimits,
  onNews: () => void,
): Promise<void> {
  // What is left over is for the message with the plan to come.
  const task: SearchTask = { problem, options: { ...(seed !== undefined && { seed }), seconds: 0.97 * seconds } };
  await inThread<SearchMessage>('search.worker.js', task, limits, (message) => {
    if ('progress' in message) best.limit(message.progress);
    else {
      best.offer(message.slotOf);
      if ('end' in message) best.limit(message);
    }
    onNews();
    return 'end' in message;
  });
}

/** The greatest value, where the search and its bound leave a gap, by integer programming. */
async function proveValue(best: BestSoFar, problem: TimetableProblem, limits: ThreadLimits): Promise<void> {
  const isNoQuestion = problem.meetings.length > 0 && problem.meetings.every(({ required }) => required);
  if (isNoQuestion || (best.board.missing === 0 && best.board.value === best.valueBound)) return;
  best.enter('prove');
  const task: ValueTask = { problem, seconds: limits.seconds };
  await inThread<ValueMessage>('value.worker.js', task, limits, (message) => {
    if ('infeasible' in message) best.isInfeasible = true;
    else if ('valueBound' in message) best.limit(message);
    else best.offer(message.slotOf);
    return 'infeasible' in message || ('end' in message && message.end);
  });
}

/** Fewest breaks where every meeting must be held or is; fairness is kept if that is possible at all. */
async function proveBreaks(
  best: BestSoFar,
  problem: TimetableProblem,
  left: () => ThreadLimits,
  onNews: () => void,
): Promise<void> {
  const isAsked = problem.meetings.every(({ required }) => required);
  if (!isAsked && !(best.isWhole && best.board.value === best.valueBound)) return;
  best.enter('prove');
  for (const fair of problem.fairness === undefined ? [false] : [true, false]) {
    const { outcome, atoms } = await solveAsp(`${encode(problem)}\n${encodeBreaks(problem, fair)}`, {
      ...left(),
      options: CORE_GUIDED,
      onProgress: ({ lowerBound: [breaksBound], atoms: found }) => {
        if (found.length > 0) best.offer(slotsIn(found, problem.meetings.length));
        // A bound within fairness says nothing as long as no plan is known that keeps it.
        if (breaksBound !== undefined && (!fair || (best.isWhole && best.isFair))) best.limit({ breaksBound });
        onNews();
      },
    });
    if (outcome === 'optimum') {
      best.offer(slotsIn(atoms, problem.meetings.length));
      best.show();
    }
    if (outcome === 'unsatisfiable' && fair) best.giveUpFairness();
    if (outcome === 'unsatisfiable' && !fair) best.isInfeasible = isAsked;
    onNews();
    if (outcome !== 'unsatisfiable') return;
  }
}

/** Until the time is over or the signal is given. */
function pause(seconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, seconds * 1000);
    const end = () => {
      clearTimeout(timer);
      resolve();
    };
    if (signal.aborted) end();
    else signal.addEventListener('abort', end, { once: true });
  });
}
