import {
  check,
  type Clash,
  clashSentences,
  countedClash,
  exactSolver,
  findClash,
  plan,
  type PlanOptions,
  planWithProof,
  readDznEvent,
  readEvent,
  type TimetablePlan,
  type TimetableProblem,
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
  const asked = objective === 'breaks' ? allHeld(event) : event;
  const began = performance.now();
  const counted = await countedClash(asked);
  if (counted) throw clashing(asked, counted, terminal);
  const { infeasible, ...planned } = await searched(event, { ...options, objective }, terminal, stop);
  await mustKeepAll(asked, planned, infeasible, terminal);
  const answer = { ...planned, milliseconds: Math.round(performance.now() - began) };
  await output.deliver(answer, summary(answer, terminal));
}

async function searched(
  event: TimetableProblem,
  { objective, seconds, prove }: PlanFileOptions & Pick<PlanOptions, 'objective'>,
  terminal: Terminal,
  stop: () => AbortSignal,
): Promise<TimetablePlan & { readonly infeasible: boolean }> {
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
      return await planWithProof(event, { ...options, signal });
    }
    return { ...plan(event, { ...options, now: () => performance.now() }), infeasible: false };
  } finally {
    progress.end();
  }
}

/** Where fewest breaks are asked for, which meetings there are is no question. */
function allHeld(event: TimetableProblem): TimetableProblem {
  return { ...event, meetings: event.meetings.map((meeting) => ({ ...meeting, required: true })) };
}

async function mustKeepAll(
  problem: TimetableProblem,
  planned: TimetablePlan,
  infeasible: boolean,
  terminal: Terminal,
): Promise<void> {
  const lacking = check(problem, planned);
  if (lacking.length === 0) return;
  const around = {
    meetings: lacking.flatMap(({ params }) => params['meeting'] ?? []).map(String),
    participants: lacking.flatMap(({ params }) => params['participant'] ?? []).map(String),
  };
  const solver = exactSolver({ seconds: EXPLAINING_SECONDS, now: () => performance.now() });
  const clash = await findClash(problem, around, solver);
  if (clash) throw clashing(problem, clash, terminal);
  const isChinese = terminal.locale === 'zh';
  if (infeasible) {
    const zh = '已证明没有任何时间表能满足全部要求，但限时内没有找出是哪些要求相互冲突。';
    const en = 'It is proved that no plan keeps all rules; which of them clash was not found in time.';
    throw new Refusal(isChinese ? zh : en, NO_SOLUTION);
  }
  const zh = '限时内没有找到满足全部要求的时间表，也没有证明它不存在。可以用 --seconds 多给些时间，或加上 --prove。';
  const en =
    'No plan that keeps all rules was found in time, nor that there is none. More time can be given with --seconds, a proof asked for with --prove.';
  throw new Refusal(isChinese ? zh : en, FAILED);
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
