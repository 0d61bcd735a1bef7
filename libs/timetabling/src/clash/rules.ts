import type { MeetingSpec, TimetableProblem } from '../problem.js';

/** Something that is asked of a plan and could be given up. That nobody is in two meetings at once is not among them. */
export type Rule =
  | { readonly kind: 'held'; readonly meeting: string }
  | { readonly kind: 'session'; readonly meeting: string }
  | { readonly kind: 'fixed'; readonly meeting: string }
  | { readonly kind: 'after'; readonly meeting: string; readonly earlier: string }
  | { readonly kind: 'least'; readonly participant: string }
  | { readonly kind: 'most'; readonly participant: string }
  | { readonly kind: 'away'; readonly participant: string; readonly slot: number }
  | { readonly kind: 'tables' };

export type RuleKind = Rule['kind'];

/**
 * The problem with some of its rules alone. A meeting that need not be held matters only where somebody asks for a number
 * of meetings, or where another comes after it; the rest is left out, since not holding it is always possible.
 */
export function narrowed(problem: TimetableProblem, rules: readonly Rule[]): TimetableProblem {
  const kept = new Sorted(rules);
  const specs = new Map(problem.meetings.map((meeting) => [meeting.id, meeting]));
  const needed = new Set<string>();
  const need = (id: string): void => {
    if (needed.has(id)) return;
    needed.add(id);
    kept.after.get(id)?.forEach(need);
  };
  for (const { id, a, b } of problem.meetings) {
    if (kept.held.has(id) || kept.least.has(a) || kept.least.has(b)) need(id);
  }
  const meetings = [...needed].map((id) => {
    const { a, b, value, session, fixedSlot } = specs.get(id) as MeetingSpec;
    return {
      id,
      a,
      b,
      value,
      required: kept.held.has(id),
      ...(kept.session.has(id) && session && { session }),
      ...(kept.fixed.has(id) && typeof fixedSlot === 'number' && { fixedSlot }),
      after: kept.after.get(id) ?? [],
    };
  });
  const people = new Set(meetings.flatMap(({ a, b }) => [a, b]));
  const participants = problem.participants
    .filter(({ id, table }) => people.has(id) || kept.least.has(id) || typeof table === 'number')
    .map(({ id, side, table, maxMeetings, minMeetings }) => ({
      id,
      ...(side && { side }),
      ...(typeof table === 'number' && { table }),
      ...(kept.away.has(id) && { unavailable: kept.away.get(id) }),
      ...(kept.most.has(id) && typeof maxMeetings === 'number' && { maxMeetings }),
      ...(kept.least.has(id) && typeof minMeetings === 'number' && { minMeetings }),
    }));
  const { slots, morningSlots, tables } = problem;
  return {
    slots,
    ...(typeof morningSlots === 'number' && { morningSlots }),
    // Without the rule there is a table for everybody.
    tables: kept.hasTables ? tables : tables + meetings.length,
    participants,
    meetings: inOrderOf(problem, meetings),
  };
}

function inOrderOf(problem: TimetableProblem, meetings: readonly MeetingSpec[]): MeetingSpec[] {
  const found = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  return problem.meetings.flatMap(({ id }) => found.get(id) ?? []);
}

/** Rules by kind, for looking up. */
class Sorted {
  readonly held = new Set<string>();
  readonly session = new Set<string>();
  readonly fixed = new Set<string>();
  readonly least = new Set<string>();
  readonly most = new Set<string>();
  readonly after = new Map<string, string[]>();
  readonly away = new Map<string, number[]>();
  readonly hasTables: boolean;

  constructor(rules: readonly Rule[]) {
    this.hasTables = rules.some(({ kind }) => kind === 'tables');
    for (const rule of rules) {
      if (rule.kind === 'after') push(this.after, rule.meeting, rule.earlier);
      else if (rule.kind === 'away') push(this.away, rule.participant, rule.slot);
      else if (rule.kind === 'least' || rule.kind === 'most') this[rule.kind].add(rule.participant);
      else if (rule.kind !== 'tables') this[rule.kind].add(rule.meeting);
    }
  }
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Every rule of a problem. */
export function rulesOf(problem: TimetableProblem): Rule[] {
  return [
    { kind: 'tables' },
    ...problem.participants.flatMap((one) => rulesOfParticipant(one)),
    ...problem.meetings.flatMap((meeting) => rulesOfMeeting(meeting)),
    ...problem.meetings.flatMap(({ id, required }): Rule[] => (required ? [{ kind: 'held', meeting: id }] : [])),
  ];
}

export function rulesOfParticipant({
  id: participant,
  unavailable,
  maxMeetings,
  minMeetings,
}: TimetableProblem['participants'][number]): Rule[] {
  return [
    ...[...new Set(unavailable ?? [])].map((slot): Rule => ({ kind: 'away', participant, slot })),
    ...(typeof maxMeetings === 'number' ? [{ kind: 'most', participant } as const] : []),
    ...(minMeetings ? [{ kind: 'least', participant } as const] : []),
  ];
}

/** What limits when a meeting may be held; that it must be is a rule of its own. */
export function rulesOfMeeting({ id: meeting, session, fixedSlot, after }: MeetingSpec): Rule[] {
  return [
    ...(session && session !== 'any' ? [{ kind: 'session', meeting } as const] : []),
    ...(typeof fixedSlot === 'number' ? [{ kind: 'fixed', meeting } as const] : []),
    ...(after ?? []).map((earlier): Rule => ({ kind: 'after', meeting, earlier })),
  ];
}
