import {
  check,
  type Clash,
  clashSentences,
  countedClash,
  exactSolver,
  findClash,
  plan,
  readDznEvent,
  readEvent,
  type TimetablePlan,
  type TimetableProblem,
} from '#timetabling';
import { FAILED } from '../../api/exit-codes.js';
import { Refusal, type Terminal } from '../terminal.js';
import { contentOf, isDzn, textOf } from './input.js';
import { deliver } from './output.js';

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
export async function planFile(options: PlanFileOptions, terminal: Terminal): Promise<void> {
  const text = await textOf(options.in, terminal);
  const event = contentOf(isDzn(options.in) ? readDznEvent(text) : readEvent(text), terminal);
  const objective = options.objective ?? (isDzn(options.in) ? 'breaks' : 'value');
  const problem = objective === 'breaks' ? allHeld(event) : event;
  const began = performance.now();
  const counted = await countedClash(problem);
  if (counted) throw clashing(problem, counted, terminal);
  const planned = plan(problem, { seconds: options.seconds, now: () => performance.now() });
  await mustKeepAll(problem, planned, terminal);
  const answer = { ...planned, milliseconds: Math.round(performance.now() - began) };
  await deliver(answer, options.out, summary(answer, terminal), terminal);
}

/** Where fewest breaks are asked for, which meetings there are is no question. */
function allHeld(event: TimetableProblem): TimetableProblem {
  return { ...event, meetings: event.meetings.map((meeting) => ({ ...meeting, required: true })) };
}

async function mustKeepAll(problem: TimetableProblem, planned: TimetablePlan, terminal: Terminal): Promise<void> {
  const lacking = check(problem, planned);
  if (lacking.length === 0) return;
  const around = {
    meetings: lacking.flatMap(({ params }) => params['meeting'] ?? []).map(String),
    participants: lacking.flatMap(({ params }) => params['participant'] ?? []).map(String),
  };
  const clash = await findClash(
    problem,
    around,
    exactSolver({ seconds: EXPLAINING_SECONDS, now: () => performance.now() }),
  );
  if (clash) throw clashing(problem, clash, terminal);
  throw new Refusal(
    terminal.locale === 'zh'
      ? '限时内没有找到满足全部要求的时间表，也没有证明它不存在。可以用 --seconds 多给些时间。'
      : 'No plan that keeps all rules was found in time, nor that there is none. More time can be given with --seconds.',
    FAILED,
  );
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
