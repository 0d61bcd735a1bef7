import { checkReplan, readReplanRequest, replan, type ReplannedTimetable, violationSentence } from '#timetabling';
import type { Terminal } from '../terminal.js';
import { contentOf, textOf } from './input.js';
import { Output } from './output.js';

export interface ReplanFileOptions {
  readonly in: string;
  readonly out?: string;
  readonly seconds?: number;
}

/** @throws Refusal with every mistake of the file */
export async function replanFile(options: ReplanFileOptions, terminal: Terminal): Promise<void> {
  const request = contentOf(readReplanRequest(await textOf(options.in, terminal)), terminal);
  const output = await Output.to(options.out, terminal);
  const began = performance.now();
  const { seconds } = options;
  const planned = replan(request, seconds === undefined ? {} : { seconds, now: () => performance.now() });
  const answer = { ...planned, milliseconds: Math.round(performance.now() - began) };
  const lacking = checkReplan(request, planned);
  await output.deliver(answer, summary(answer, lacking.length, terminal));
  for (const one of lacking) terminal.note(violationSentence(one, terminal.locale));
}

function summary(plan: ReplannedTimetable, lacking: number, { locale }: Terminal): string {
  const { meetings, unplaced, value, valueBound, moved } = plan;
  return locale === 'zh'
    ? `排入 ${meetings.length} 场，未排 ${unplaced.length} 场，移动 ${moved.length} 场；价值 ${value}（上限 ${valueBound}）；未能满足的要求 ${lacking} 项。`
    : `${meetings.length} meetings placed, ${unplaced.length} not, ${moved.length} moved; value ${value} of at most ${valueBound}; ${lacking} requests not kept.`;
}
