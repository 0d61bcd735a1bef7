import type { Span } from '../span.js';
import { Claims } from './claims.js';

/** `line_stopped`: production stands still for want of the part. `urgent`: haste is asked for, or the line is about to stop. */
export type Severity = 'line_stopped' | 'urgent';

export interface FoundSeverity {
  readonly level: Severity;
  readonly span: Span;
}

const DENIED = /(?:不会?|未|没有?|无|非|不影响|避免|防止)\s?(?:停线|停产|断线|断供|停工|加急|紧急|急)/g;
const THREAT =
  /(?:即将|将要?|快要?|面临|可能|预计|有)\s?(?:停线|停产|断线|断供|停工)(?:风险)?|(?:停线|停产|断线|断供|停工)风险/g;
const STOPPED =
  /(?:已经?|现已|目前|导致|造成)?\s?(?:停线|停产|断线|停工|断供|产线停(?:了|止)?|line\s?(?:is\s)?(?:down|stopped))(?:中|了)?/gi;
const URGENT =
  /(?:十万)?火急|特急|加急|急件|(?:非常|十分|很|较)?紧急(?!制动|停|切断|逃|出口|救|避|关|锁|报警|呼叫|开关|断)|(?<![\u4e00-\u9fff])急(?![\u4e00-\u9fff])|急用|尽快(?![\s]?(?:给?个?报价|报价|回[复电]|答复|联系|告知|确认|提供|反馈|发[我来]|寄样|安排报))|越快越好|urgent(?:ly)?|asap/gi;

/** The gravest word about haste in a text whose width is folded. `不停线` says that there is none. */
export function findSeverity(folded: string): FoundSeverity | undefined {
  const claims = new Claims<'severity'>(folded.length);
  for (const span of spansOf(folded, DENIED)) claims.claim(span, 'severity');
  const firstFree = (regex: RegExp): Span | undefined =>
    spansOf(folded, regex).find((span) => claims.claim(span, 'severity'));
  const threat = firstFree(THREAT);
  const stopped = firstFree(STOPPED);
  if (stopped !== undefined) return { level: 'line_stopped', span: stopped };
  const urgent = threat ?? firstFree(URGENT);
  return urgent === undefined ? undefined : { level: 'urgent', span: urgent };
}

function spansOf(text: string, regex: RegExp): Span[] {
  return [...text.matchAll(regex)].map((match) => [match.index, match.index + match[0].length] as const);
}
