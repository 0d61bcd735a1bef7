import {
  asAsked,
  check,
  type Clash,
  clashSentences,
  countedClash,
  exactSolver,
  findClash,
  plan,
  type PlanOptions,
  planWithProof,
  type ProvedPlan,
  readDznEvent,
  readEvent,
  type TimetablePlan,
  type TimetableProblem,
  type Violation,
  violationSentence,
} from '#timetabling';
import { FAILED } from '../../api/exit-codes.js';
import { Refusal, type Terminal } from '../terminal.js';
import { contentOf, isDzn, textOf } from './input.js';
import { Output } from './output.js';
import { progressOn } from './progress.js';

/** The exit code where no plan keeps all rules. */
export const NO_SOLUTION = 3;

/** Beside the time for the search: whoever is told that nothing works wants to know why. */
const EXPLAINING_SECONDS = 20;

export interface PlanFileOptions {
  readonly in: string;
  readonly out?: string;
  readonly objective?: 'value' | 'breaks';
  readonly seconds: number;
  readonly prove: boolean;
}

/**
 * @throws Refusal with every mistake of the file; with what clashes, where no plan keeps all rules; with a sentence, where
 * none was found in time
 */
export async function planFile(options: PlanFileOptions, terminal: Terminal, stop: () => AbortSignal): Promise<void> {
  const text = await textOf(options.in, terminal);
  const event = contentOf(isDzn(options.in) ? readDznEvent(text) : readEvent(text), terminal);
  const output = await Output.to(options.out, terminal);
  const objective = options.objective ?? (isDzn(options.in) ? 'breaks' : 'value');
  const asked = asAsked(event, { objective });
  const began = performance.now();
  const counted = await countedClash(asked);
  if (counted) throw clashing(asked, counted, terminal);
  const { infeasible, proverFailure, isStopped, ...planned } = await searched(
    event,
    { ...options, objective },
    terminal,
    stop,
  );
  const answer = { ...planned, milliseconds: Math.round(performance.now() - began) };
  const lacking = check(asked, planned);
  if (lacking.length > 0 && !isStopped) throw await whyNot(asked, lacking, infeasible, terminal);
  await output.deliver(answer, summary(answer, terminal));
  if (proverFailure !== undefined) terminal.note(withoutProver(proverFailure, terminal));
  // Who ends the search wants what there is, and is told what it lacks.
  if (lacking.length > 0) {
    throw new Refusal(lacking.map((one) => violationSentence(one, terminal.locale)).join('\n'), FAILED);
  }
}

interface Searched extends ProvedPlan {
  /** By whoever asked, before its time was over. */
  readonly isStopped: boolean;
}

async function searched(
  event: TimetableProblem,
  { objective, seconds, prove }: PlanFileOptions & Pick<PlanOptions, 'objective'>,
  terminal: Terminal,
  stop: () => AbortSignal,
): Promise<Searched> {
  const progress = progressOn(process.stderr, terminal);
  const options = { ...(objective && { objective }), seconds, onProgress: progress.show };
  try {
    if (prove) {
      const signal = stop();
      terminal.note(
        terminal.locale === 'zh'
          ? '按 Ctrl-C 结束，保留目前最好的时间表。'
          : 'Ctrl-C ends the search and keeps the best plan so far.',
      );
      const planned = await planWithProof(event, { ...options, signal });
      return { ...planned, isStopped: signal.aborted };
    }
    return { ...plan(event, { ...options, now: () => performance.now() }), infeasible: false, isStopped: false };
  } finally {
    progress.end();
  }
}

/** What clashes, or that it was not found in time. */
async function whyNot(
  problem: TimetableProblem,
  lacking: readonly Violation[],
  infeasible: boolean,
  terminal: Terminal,
): Promise<Refusal> {
  const around = {
    meetings: lacking.flatMap(({ params }) => params['meeting'] ?? []).map(String),
    participants: lacking.flatMap(({ params }) => params['participant'] ?? []).map(String),
  };
  const solver = exactSolver({ seconds: EXPLAINING_SECONDS, now: () => performance.now() });
  const clash = await findClash(problem, around, solver);
  if (clash) return clashing(problem, clash, terminal);
  const isChinese = terminal.locale === 'zh';
  if (infeasible) {
    const zh = '已证明没有任何时间表能满足全部要求，但限时内没有找出是哪些要求相互冲突。';
    const en = 'It is proved that no plan keeps all rules; which of them clash was not found in time.';
    return new Refusal(isChinese ? zh : en, NO_SOLUTION);
  }
  const zh = '限时内没有找到满足全部要求的时间表，也没有证明它不存在。可以用 --seconds 多给些时间，或加上 --prove。';
  const en =
    'No plan that keeps all rules was found in time, nor that there is none. More time can be given with --seconds, a proof asked for with --prove.';
  return new Refusal(isChinese ? zh : en, FAILED);
}

function withoutProver(failure: string, { locale }: Terminal): string {
  return locale === 'zh'
    ? `证明程序出错，时间表不受影响，但没有证明：${failure}`
    : `The prover broke down; the plan is as good, but not proved: ${failure}`;
}

function clashing(problem: TimetableProblem, clash: Clash, { locale }: Terminal): Refusal {
  return new Refusal(clashSentences(problem, clash, locale).join('\n'), NO_SOLUTION);
}

function summary(plan: TimetablePlan & { readonly milliseconds: number }, { locale }: Terminal): string {
  const { meetings, unplaced, value, valueBound, breaks, breaksBound, provedOptimal, milliseconds } = plan;
  const seconds = (milliseconds / 1000).toFixed(1);
  return locale === 'zh'
    ? `排入 ${meetings.length} 场，未排 ${unplaced.length} 场；价值 ${value}（上限 ${valueBound}），空档 ${breaks}（下限 ${breaksBound}）；${provedOptimal ? '已证明最优' : '未证明最优'}；${seconds} 秒。`
    : `${meetings.length} meetings placed, ${unplaced.length} not; value ${value} of at most ${valueBound}, breaks ${breaks} of at least ${breaksBound}; ${provedOptimal ? 'proved to be the best' : 'not proved to be the best'}; ${seconds} s.`;
}
