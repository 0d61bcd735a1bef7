import { modelOf } from '../model/event-model.js';
import type { MeetingSpec, TimetableProblem } from '../problem.js';
import type { Clash } from './find-clash.js';
import { narrowed, type Rule } from './rules.js';

/** What a clash is about, for whoever has to decide what to give up. */
export interface ClashFacts {
  readonly kind:
    | 'no_slot'
    | 'too_few_slots'
    | 'too_few_tables'
    | 'too_many_meetings'
    | 'too_few_meetings'
    | 'order_too_long'
    | 'together';
  /** Meetings that must be held, or that such a one comes after. */
  readonly meetings: readonly string[];
  readonly participants: readonly string[];
  /** Where these meetings could be held, each taken by itself. */
  readonly slots: readonly number[];
  readonly count: number;
  readonly places: number;
  /** Tables that are nobody's stand. */
  readonly tables: number;
  /** The participant that all is about. */
  readonly person?: string;
  readonly most?: number;
  readonly least?: number;
}

export function clashFacts(problem: TimetableProblem, { rules }: Clash): ClashFacts {
  const part = narrowed(problem, rules);
  const model = modelOf(part);
  const asked = part.meetings.filter(({ id }) => isAskedFor(id, rules));
  const slots = new Set(
    part.meetings.flatMap((_, at) =>
      asked.includes(part.meetings[at] as MeetingSpec) ? [...model.allowed.of(at)] : [],
    ),
  );
  const person = subjectOf(asked, rules);
  const spec = problem.participants.find(({ id }) => id === person);
  const people = [
    ...asked.flatMap(({ a, b }) => [a, b]),
    ...rules.flatMap((rule) => ('participant' in rule ? [rule.participant] : [])),
  ];
  const facts = {
    meetings: asked.map(({ id }) => id),
    participants: [...new Set(people)],
    slots: [...slots].map((slot) => slot + 1).sort((one, other) => one - other),
    count: asked.length,
    places: slots.size,
    tables: problem.tables - problem.participants.filter(({ table }) => typeof table === 'number').length,
    ...(person !== undefined && { person }),
    ...(typeof spec?.maxMeetings === 'number' && { most: spec.maxMeetings }),
    ...(typeof spec?.minMeetings === 'number' && { least: spec.minMeetings }),
  };
  return { ...facts, kind: kindOf(rules, facts) };
}

/** Asked for itself, or by one that comes after it. */
function isAskedFor(meeting: string, rules: readonly Rule[]): boolean {
  return rules.some(
    (rule) =>
      (rule.kind === 'held' && rule.meeting === meeting) ||
      (rule.kind === 'after' && (rule.earlier === meeting || rule.meeting === meeting)),
  );
}

/** Who is in every meeting asked for, or asks for a number of them. */
function subjectOf(asked: readonly MeetingSpec[], rules: readonly Rule[]): string | undefined {
  const wanting = rules.flatMap((rule) => (rule.kind === 'least' ? [rule.participant] : []));
  if (wanting.length > 0) return wanting.length === 1 && asked.length === 0 ? wanting[0] : undefined;
  const [first] = asked;
  const common = first ? [first.a, first.b].filter((id) => asked.every(({ a, b }) => a === id || b === id)) : [];
  const limited = rules.flatMap((rule) => (rule.kind === 'most' ? [rule.participant] : []));
  return common.find((id) => limited.includes(id)) ?? common[0];
}

function kindOf(rules: readonly Rule[], facts: Omit<ClashFacts, 'kind'>): ClashFacts['kind'] {
  const has = (kind: Rule['kind']) => rules.some((rule) => rule.kind === kind);
  if (has('least')) return facts.person === undefined ? 'together' : 'too_few_meetings';
  if (has('tables')) return facts.places * facts.tables < facts.count ? 'too_few_tables' : 'together';
  if (has('most')) return facts.person === undefined ? 'together' : 'too_many_meetings';
  if (facts.count === 1) return 'no_slot';
  if (has('after')) return 'order_too_long';
  return facts.person !== undefined && facts.places < facts.count ? 'too_few_slots' : 'together';
}
