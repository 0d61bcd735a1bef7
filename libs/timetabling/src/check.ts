import type { MeetingSpec, ParticipantSpec, PlacedMeeting, TimetablePlan, TimetableProblem } from './problem.js';

export type ViolationCode =
  | 'unknown_meeting'
  | 'placed_twice'
  | 'placed_and_unplaced'
  | 'forgotten'
  | 'no_such_slot'
  | 'no_such_table'
  | 'participant_taken_in_slot'
  | 'table_taken_in_slot'
  | 'participant_unavailable'
  | 'outside_its_session'
  | 'not_in_its_fixed_slot'
  | 'not_after'
  | 'required_but_unplaced'
  | 'too_many_meetings'
  | 'too_few_meetings'
  | 'not_at_its_stand'
  | 'at_a_strangers_stand'
  | 'wrong_value'
  | 'wrong_breaks'
  | 'worth_more_than_its_bound'
  | 'fewer_breaks_than_its_bound'
  | 'not_proved';

/** A rule that a plan breaks, with the meetings, participants, slots and tables concerned. */
export interface Violation {
  readonly code: ViolationCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** The meetings alone may be checked, or with what is said about them. */
export type PlanToCheck = Pick<TimetablePlan, 'meetings'> & Partial<TimetablePlan>;

/**
 * Holds a plan against the rules, from the problem as it was written: nothing here is taken from the solver, which could
 * otherwise confirm its own mistakes. The problem must be without faults.
 */
export function check(problem: TimetableProblem, plan: PlanToCheck): Violation[] {
  const found: Violation[] = [];
  const say = (code: ViolationCode, params: Violation['params']) => void found.push({ code, params });
  const people = new Map(problem.participants.map((participant) => [participant.id, participant]));
  const specs = new Map(problem.meetings.map((meeting) => [meeting.id, meeting]));
  const placed = new Map<string, PlacedMeeting>();
  for (const entry of plan.meetings) {
    if (!specs.has(entry.id)) say('unknown_meeting', { meeting: entry.id });
    else if (placed.has(entry.id)) say('placed_twice', { meeting: entry.id });
    else placed.set(entry.id, entry);
  }
  const both = [...placed.values()].map((entry) => ({ entry, spec: specs.get(entry.id) as MeetingSpec }));
  for (const { entry, spec } of both) inItsPlace(problem, entry, spec, placed, people, say);
  sharedThings(both, say);
  howMany(problem, both, say);
  for (const spec of problem.meetings) {
    if (spec.required && !placed.has(spec.id)) say('required_but_unplaced', { meeting: spec.id });
  }
  if (plan.unplaced) accounted(problem, plan.unplaced, placed, say);
  figures(problem, plan, both, say);
  return found;
}

type Say = (code: ViolationCode, params: Violation['params']) => void;
type Both = readonly { readonly entry: PlacedMeeting; readonly spec: MeetingSpec }[];

function inItsPlace(
  problem: TimetableProblem,
  entry: PlacedMeeting,
  spec: MeetingSpec,
  placed: ReadonlyMap<string, PlacedMeeting>,
  people: ReadonlyMap<string, ParticipantSpec>,
  say: Say,
): void {
  const { id: meeting, slot, table } = entry;
  if (!Number.isInteger(slot) || slot < 1 || slot > problem.slots) say('no_such_slot', { meeting, slot });
  if (!Number.isInteger(table) || table < 1 || table > problem.tables) say('no_such_table', { meeting, table });
  for (const participant of [spec.a, spec.b]) {
    if (people.get(participant)?.unavailable?.includes(slot)) {
      say('participant_unavailable', { meeting, participant, slot });
    }
  }
  const morning = slot <= (problem.morningSlots ?? problem.slots);
  if ((spec.session === 'morning' && !morning) || (spec.session === 'afternoon' && morning)) {
    say('outside_its_session', { meeting, slot, session: spec.session });
  }
  if (typeof spec.fixedSlot === 'number' && spec.fixedSlot !== slot) {
    say('not_in_its_fixed_slot', { meeting, slot, fixedSlot: spec.fixedSlot });
  }
  for (const earlier of spec.after ?? []) {
    const before = placed.get(earlier);
    if (!before || before.slot >= slot) say('not_after', { meeting, slot, earlier });
  }
  atItsTable(problem, entry, [spec.a, spec.b], people, say);
}

function atItsTable(
  problem: TimetableProblem,
  { id: meeting, table }: PlacedMeeting,
  pair: readonly string[],
  people: ReadonlyMap<string, ParticipantSpec>,
  say: Say,
): void {
  const holders = pair.flatMap((id) => people.get(id) ?? []).filter((one) => typeof one.table === 'number');
  const host = holders.length === 2 ? holders.find((one) => one.side === 'supplier') : holders[0];
  if (host && host.table !== table) say('not_at_its_stand', { meeting, table, participant: host.id });
  if (host) return;
  const owner = problem.participants.find((one) => one.table === table);
  if (owner) say('at_a_strangers_stand', { meeting, table, participant: owner.id });
}

function sharedThings(both: Both, say: Say): void {
  const taken = new Map<string, string>();
  for (const { entry, spec } of both) {
    const { id: meeting, slot, table } = entry;
    for (const participant of [spec.a, spec.b]) {
      const key = JSON.stringify([participant, slot]);
      const other = taken.get(key);
      if (other !== undefined) say('participant_taken_in_slot', { meeting, other, participant, slot });
      else taken.set(key, meeting);
    }
    const key = `${table} ${slot}`;
    const other = taken.get(key);
    if (other !== undefined) say('table_taken_in_slot', { meeting, other, table, slot });
    else taken.set(key, meeting);
  }
}

function howMany(problem: TimetableProblem, both: Both, say: Say): void {
  const counts = new Map<string, number>();
  for (const { spec } of both) {
    for (const id of [spec.a, spec.b]) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  for (const { id: participant, ...limits } of problem.participants) {
    const meetings = counts.get(participant) ?? 0;
    const [minMeetings, maxMeetings] = [limits.minMeetings ?? 0, limits.maxMeetings ?? Infinity];
    if (meetings > maxMeetings) say('too_many_meetings', { participant, meetings, maxMeetings });
    if (meetings < minMeetings) say('too_few_meetings', { participant, meetings, minMeetings });
  }
}

function accounted(
  problem: TimetableProblem,
  unplaced: TimetablePlan['unplaced'],
  placed: ReadonlyMap<string, PlacedMeeting>,
  say: Say,
): void {
  const left = new Set(unplaced.map((entry) => entry.id));
  for (const { id: meeting } of problem.meetings) {
    if (placed.has(meeting) && left.has(meeting)) say('placed_and_unplaced', { meeting });
    if (!placed.has(meeting) && !left.has(meeting)) say('forgotten', { meeting });
  }
}

function figures(problem: TimetableProblem, plan: PlanToCheck, both: Both, say: Say): void {
  const value = both.reduce((sum, { spec }) => sum + spec.value, 0);
  const breaks = [...breaksOf(problem, plan.meetings).values()].reduce((sum, count) => sum + count, 0);
  if (plan.value !== undefined && plan.value !== value) say('wrong_value', { said: plan.value, value });
  if (plan.breaks !== undefined && plan.breaks !== breaks) say('wrong_breaks', { said: plan.breaks, breaks });
  const { valueBound = value, breaksBound = breaks } = plan;
  if (value > valueBound) say('worth_more_than_its_bound', { value, valueBound });
  // Fewest breaks are meant among the plans of the greatest value, so a plan worth less may have fewer.
  if (value === valueBound && breaks < breaksBound) say('fewer_breaks_than_its_bound', { breaks, breaksBound });
  if (plan.provedOptimal && (value !== valueBound || breaks !== breaksBound)) {
    say('not_proved', { value, valueBound, breaks, breaksBound });
  }
}

/** How often each participant waits between two meetings. However long it waits, it is one break. */
export function breaksOf(problem: TimetableProblem, meetings: readonly PlacedMeeting[]): Map<string, number> {
  const specs = new Map(problem.meetings.map((meeting) => [meeting.id, meeting]));
  const busy = new Map(problem.participants.map(({ id }) => [id, [] as number[]]));
  for (const { id, slot } of meetings) {
    const spec = specs.get(id);
    if (spec) for (const participant of [spec.a, spec.b]) busy.get(participant)?.push(slot);
  }
  const breaks = new Map<string, number>();
  for (const [participant, slots] of busy) {
    slots.sort((one, other) => one - other);
    breaks.set(participant, slots.filter((slot, at) => at > 0 && slot > (slots[at - 1] as number) + 1).length);
  }
  return breaks;
}
