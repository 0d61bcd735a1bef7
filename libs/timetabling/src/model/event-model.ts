import type { MeetingSpec, TimetableProblem } from '../problem.js';
import { grouped, type Groups } from './groups.js';

/** What a replan keeps: slots and tables that are over, and meetings that cannot be moved any more. */
export interface Past {
  /** Slots from 0 before this one take nothing new. */
  readonly now: number;
  /** Slot from 0 of each meeting that has happened, by its index. */
  readonly pinned: ReadonlyMap<number, number>;
  /** Tables from 0 that are no longer there. */
  readonly lostTables: ReadonlySet<number>;
}

const NOTHING_PAST: Past = { now: 0, pinned: new Map(), lostTables: new Set() };

/**
 * A problem as the solver sees it: participants, meetings, slots and tables are numbers from 0, what is asked often is a
 * lookup. Nothing in it changes while planning.
 */
export interface EventModel {
  readonly slots: number;
  readonly people: number;
  readonly meetings: number;
  readonly fairness: number;
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly value: Float64Array;
  readonly required: Uint8Array;
  /** The slots that a meeting may be held in, whoever else is there. */
  readonly allowed: Groups;
  /** The same by `meeting * slots + slot`. */
  readonly allows: Uint8Array;
  /** Whether both could come in some slot, were it not for the meetings that must come first. */
  readonly canMeet: Uint8Array;
  /** The stand that a meeting is held at, or -1 where any table will do. */
  readonly stand: Int32Array;
  /** Tables that are nobody's stand. */
  readonly freeTables: Int32Array;
  readonly most: Int32Array;
  readonly least: Int32Array;
  readonly meetingsOf: Groups;
  readonly before: Groups;
  readonly after: Groups;
  /** Meetings so that each comes behind those that it must come after. */
  readonly inOrder: Int32Array;
  /** Slot of a meeting that can be neither moved nor dropped, or -1. */
  readonly pinned: Int32Array;
}

export function modelOf(problem: TimetableProblem, past: Past = NOTHING_PAST): EventModel {
  const { slots, participants, meetings } = problem;
  const personAt = new Map(participants.map(({ id }, at) => [id, at]));
  const meetingAt = new Map(meetings.map(({ id }, at) => [id, at]));
  const person = (id: string) => personAt.get(id) as number;
  const a = Int32Array.from(meetings, (meeting) => person(meeting.a));
  const b = Int32Array.from(meetings, (meeting) => person(meeting.b));
  const before = grouped(meetings.map(({ after = [] }) => after.map((id) => meetingAt.get(id) as number)));
  const followers = meetings.map((): number[] => []);
  const meetingsOf = participants.map((): number[] => []);
  for (let meeting = 0; meeting < meetings.length; meeting++) {
    for (const earlier of before.of(meeting)) followers[earlier]?.push(meeting);
    for (const end of [a, b]) meetingsOf[end[meeting] as number]?.push(meeting);
  }
  const after = grouped(followers);
  const inOrder = ordered(before, after, meetings.length);
  const pinned = new Int32Array(meetings.length).fill(-1);
  for (const [meeting, slot] of past.pinned) pinned[meeting] = slot;
  const { allowed, canMeet } = allowedSlots(problem, past, { a, b, before, inOrder, pinned });
  const allows = new Uint8Array(meetings.length * slots);
  allowed.forEach((list, meeting) => list.forEach((slot) => (allows[meeting * slots + slot] = 1)));
  return {
    slots,
    people: participants.length,
    meetings: meetings.length,
    fairness: problem.fairness ?? Infinity,
    a,
    b,
    value: Float64Array.from(meetings, ({ value }) => value),
    required: Uint8Array.from(meetings, ({ required }) => (required ? 1 : 0)),
    allowed: grouped(allowed),
    allows,
    canMeet,
    ...places(problem, past),
    most: Int32Array.from(participants, ({ maxMeetings }) => maxMeetings ?? slots),
    least: Int32Array.from(participants, ({ minMeetings }) => minMeetings ?? 0),
    meetingsOf: grouped(meetingsOf),
    before,
    after,
    inOrder,
    pinned,
  };
}

/** Stands and free tables. A stand that is lost is none: its holder's meetings go where there is room. */
function places(problem: TimetableProblem, past: Past): Pick<EventModel, 'stand' | 'freeTables'> {
  const stands = new Map<string, number>();
  const hosts = new Set<string>();
  for (const { id, side, table } of problem.participants) {
    if (typeof table !== 'number' || past.lostTables.has(table - 1)) continue;
    stands.set(id, table - 1);
    if (side === 'supplier') hosts.add(id);
  }
  const at = ({ a, b }: MeetingSpec) => {
    const [ofA, ofB] = [stands.get(a) ?? -1, stands.get(b) ?? -1];
    return ofB >= 0 && (ofA < 0 || hosts.has(b)) ? ofB : ofA;
  };
  const free = problem.tables - past.lostTables.size - stands.size;
  return { stand: Int32Array.from(problem.meetings, at), freeTables: new Int32Array(problem.slots).fill(free) };
}

function ordered(before: Groups, after: Groups, meetings: number): Int32Array {
  const waits = Int32Array.from({ length: meetings }, (_, meeting) => before.of(meeting).length);
  const order = new Int32Array(meetings);
  let end = 0;
  for (let meeting = 0; meeting < meetings; meeting++) if (waits[meeting] === 0) order[end++] = meeting;
  for (let at = 0; at < end; at++) {
    for (const next of after.of(order[at] as number)) {
      waits[next] = (waits[next] as number) - 1;
      if (waits[next] === 0) order[end++] = next;
    }
  }
  return order;
}

type Parts = Pick<EventModel, 'a' | 'b' | 'before' | 'inOrder' | 'pinned'>;

/** Slots in which both can come, in the session, and with room before it for what must come first. */
function allowedSlots(problem: TimetableProblem, past: Past, parts: Parts) {
  const { slots, participants, meetings } = problem;
  const away = new Uint8Array(participants.length * slots);
  participants.forEach(({ unavailable }, at) => unavailable?.forEach((slot) => (away[at * slots + slot - 1] = 1)));
  const morning = problem.morningSlots ?? slots;
  const allowed = meetings.map((): number[] => []);
  const canMeet = new Uint8Array(meetings.length);
  for (const at of parts.inOrder) {
    const { session, fixedSlot } = meetings[at] as MeetingSpec;
    const pinned = parts.pinned[at] as number;
    if (pinned >= 0) {
      allowed[at]?.push(pinned);
      canMeet[at] = 1;
      continue;
    }
    let first = 0;
    for (const earlier of parts.before.of(at)) first = Math.max(first, (allowed[earlier]?.[0] ?? slots) + 1);
    const to = session === 'morning' ? morning : slots;
    for (let slot = Math.max(session === 'afternoon' ? morning : 0, past.now); slot < to; slot++) {
      if (away[(parts.a[at] as number) * slots + slot] || away[(parts.b[at] as number) * slots + slot]) continue;
      if (typeof fixedSlot === 'number' && fixedSlot !== slot + 1) continue;
      canMeet[at] = 1;
      if (slot >= first) allowed[at]?.push(slot);
    }
  }
  return { allowed, canMeet };
}
