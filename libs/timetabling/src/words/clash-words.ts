import { fillTemplate, type Localised, type Locale } from '#kernel';
import type { Clash } from '../clash/find-clash.js';
import { clashFacts, type ClashFacts } from '../clash/clash-facts.js';
import type { RuleKind } from '../clash/rules.js';
import type { TimetableProblem } from '../problem.js';

type Params = Readonly<Record<string, string | number>>;

/** What cannot be, in one sentence. */
const HEADLINES: Readonly<Record<ClashFacts['kind'], Localised>> = {
  no_slot: { zh: '{meetings} 没有任何可用时段。', en: 'There is no slot in which {meetings} could be held.' },
  too_few_slots: {
    zh: '{person} 必须谈 {count} 场（{meetings}），可用的时段只有 {places} 个：{slots}。',
    en: '{person} has {count} meetings that must be held ({meetings}), and {places} slots for them: {slots}.',
  },
  too_few_tables: {
    zh: '{count} 场洽谈（{meetings}）必须在时段 {slots} 内举行，{tables} 张桌排不下。',
    en: '{count} meetings ({meetings}) must be held in slots {slots}, and {tables} tables have no room for them.',
  },
  too_many_meetings: {
    zh: '{person} 必须谈 {count} 场（{meetings}），却至多 {most} 场。',
    en: '{person} has {count} meetings that must be held ({meetings}), but may have {most} at most.',
  },
  too_few_meetings: {
    zh: '{person} 至少应有 {least} 场洽谈，无论怎样安排都达不到。',
    en: '{person} should have at least {least} meetings, and cannot have as many in any plan.',
  },
  order_too_long: {
    zh: '{meetings} 依次要在前者之后举行，时段不够。',
    en: '{meetings} must be held one after another, and there are too few slots for that.',
  },
  together: {
    zh: '下列要求不能同时满足，涉及洽谈 {meetings}。',
    en: 'What is asked for {meetings} cannot all be kept.',
  },
};

/** What each rule of a clash asks for. */
const RULES: Readonly<Record<RuleKind, Localised>> = {
  held: { zh: '必须安排：{meetings}', en: 'must be held: {meetings}' },
  session: { zh: '{meeting} 限{session}（时段 {slots}）', en: '{meeting} must be in the {session} (slots {slots})' },
  fixed: { zh: '{meeting} 定在时段 {slot}', en: '{meeting} is fixed in slot {slot}' },
  after: { zh: '{meeting} 须在 {earlier} 之后', en: '{meeting} comes after {earlier}' },
  least: { zh: '{participant} 至少 {least} 场', en: '{participant} has at least {least} meetings' },
  most: { zh: '{participant} 至多 {most} 场', en: '{participant} has at most {most} meetings' },
  away: { zh: '{participant} 在时段 {slots} 不能到场', en: '{participant} cannot come in slots {slots}' },
  tables: { zh: '可用的桌有 {tables} 张', en: 'there are {tables} tables' },
};

export const SESSION_WORDS: Readonly<Record<string, Localised>> = {
  morning: { zh: '上午', en: 'morning' },
  afternoon: { zh: '下午', en: 'afternoon' },
};
const WORDS = {
  slots: { zh: '全天时段：{slots}', en: 'the slots of the day are {slots}' },
  minimal: {
    zh: '放弃其中任何一项，其余的就能同时满足。',
    en: 'If any one of these is given up, the others can be kept.',
  },
  notMinimal: { zh: '其中可能有并非必要的。', en: 'Not all of these may be needed for the clash.' },
  concerned: {
    zh: '涉及：参会方 {participants}；时段 {slots}；洽谈 {meetings}。',
    en: 'Concerned: participants {participants}; slots {slots}; meetings {meetings}.',
  },
  ofNumbers: { zh: '下列场次要求不能同时满足。', en: 'These numbers of meetings cannot all be had.' },
  nothing: { zh: '无', en: 'none' },
};

/** A clash in lines: what cannot be, what it follows from, and who and what is concerned. */
export function clashSentences(problem: TimetableProblem, clash: Clash, locale: Locale): string[] {
  const facts = clashFacts(problem, clash);
  const list = (entries: readonly string[]) => entries.join(locale === 'zh' ? '、' : ', ') || WORDS.nothing[locale];
  const say = (words: Localised, params: Params = {}) => fillTemplate(words[locale], params);
  const { kind, person = '', count, places, tables, least = 0, most = 0 } = facts;
  const all = { meetings: list(facts.meetings), slots: ranges(facts.slots) };
  return [
    say(kind === 'together' && facts.meetings.length === 0 ? WORDS.ofNumbers : HEADLINES[kind], {
      person,
      count,
      places,
      tables,
      least,
      most,
      ...all,
    }),
    ...ruleLines(problem, clash, facts, locale).map((line) => `  - ${line}`),
    say(clash.isMinimal ? WORDS.minimal : WORDS.notMinimal),
    say(WORDS.concerned, { participants: list(facts.participants), ...all, slots: all.slots || WORDS.nothing[locale] }),
  ];
}

function ruleLines(problem: TimetableProblem, { rules }: Clash, facts: ClashFacts, locale: Locale): string[] {
  const people = new Map(problem.participants.map((one) => [one.id, one]));
  const meetings = new Map(problem.meetings.map((one) => [one.id, one]));
  const say = (kind: RuleKind, params: Params) => fillTemplate(RULES[kind][locale], params);
  const pair = (id: string) => `${id} (${meetings.get(id)?.a} – ${meetings.get(id)?.b})`;
  const morning = problem.morningSlots ?? problem.slots;
  const held = rules.flatMap((rule) => (rule.kind === 'held' ? [pair(rule.meeting)] : []));
  const away = new Map<string, number[]>();
  for (const rule of rules) {
    if (rule.kind === 'away') away.set(rule.participant, [...(away.get(rule.participant) ?? []), rule.slot]);
  }
  const lines = rules.flatMap((rule): string[] => {
    if (rule.kind === 'session') {
      const session = meetings.get(rule.meeting)?.session ?? 'any';
      const slots = session === 'morning' ? range(1, morning) : range(morning + 1, problem.slots);
      return [
        say('session', {
          meeting: rule.meeting,
          session: SESSION_WORDS[session]?.[locale] ?? session,
          slots: ranges(slots),
        }),
      ];
    }
    if (rule.kind === 'fixed') return [say('fixed', { ...rule, slot: meetings.get(rule.meeting)?.fixedSlot ?? 0 })];
    if (rule.kind === 'after') return [say('after', { ...rule })];
    if (rule.kind === 'least')
      return [say('least', { ...rule, least: people.get(rule.participant)?.minMeetings ?? 0 })];
    if (rule.kind === 'most') return [say('most', { ...rule, most: people.get(rule.participant)?.maxMeetings ?? 0 })];
    if (rule.kind === 'tables') return [say('tables', { tables: facts.tables })];
    return [];
  });
  return [
    fillTemplate(WORDS.slots[locale], { slots: ranges(range(1, problem.slots)) }),
    ...(held.length > 0 ? [say('held', { meetings: held.join(locale === 'zh' ? '、' : ', ') })] : []),
    ...[...away].map(([participant, slots]) => say('away', { participant, slots: ranges(slots) })),
    ...lines,
  ];
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
}

/** `1-3, 5` */
function ranges(numbers: readonly number[]): string {
  const parts: [number, number][] = [];
  for (const number of [...numbers].sort((one, other) => one - other)) {
    const last = parts.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else parts.push([number, number]);
  }
  return parts.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(', ');
}
