import {
  check,
  checkReplan,
  isReplanRequest,
  readDznEvent,
  readEvent,
  readPlan,
  readReplanRequest,
  type ReplanViolation,
  violationSentence,
} from '#timetabling';
import { FAILED } from '../../api/exit-codes.js';
import { Refusal, type Terminal } from '../terminal.js';
import { contentOf, isDzn, textOf } from './input.js';

export interface CheckOptions {
  readonly in: string;
  readonly plan: string;
}

/** @throws Refusal with the rules that the plan breaks, a line each */
export async function checkFile(options: CheckOptions, terminal: Terminal): Promise<void> {
  const event = await textOf(options.in, terminal, options.in);
  const plan = contentOf(readPlan(await textOf(options.plan, terminal, options.plan)), terminal, options.plan);
  let broken: readonly ReplanViolation[];
  if (isDzn(options.in)) broken = check(contentOf(readDznEvent(event), terminal, options.in), plan);
  else if (isReplanRequest(event))
    broken = checkReplan(contentOf(readReplanRequest(event), terminal, options.in), plan);
  else broken = check(contentOf(readEvent(event), terminal, options.in), plan);
  if (broken.length > 0) {
    throw new Refusal(broken.map((one) => violationSentence(one, terminal.locale)).join('\n'), FAILED);
  }
  terminal.say(terminal.locale === 'zh' ? '没有违反任何规则。' : 'No rule is broken.');
}
