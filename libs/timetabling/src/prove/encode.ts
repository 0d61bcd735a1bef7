import type { MeetingSpec, TimetableProblem } from '../problem.js';
import { encodeTables } from './encode-tables.js';

/** A kind of rule that an encoding may do without. That nobody is in two meetings at once holds in any case. */
export type HardRule = 'tables' | 'availability' | 'sessions' | 'fixed' | 'order' | 'most' | 'least';

export interface EncodeOptions {
  /** Which meetings must be held: all of them, or those that are required. */
  readonly hold?: 'all' | 'required';
  readonly without?: ReadonlySet<HardRule>;
}

/**
 * An event's hard rules as an answer set program. A model is a timetable: `in(M,S)` where meeting M stands in slot S. Meetings and
 * participants count from 0 as they stand in the problem, slots from 1. The problem must be without faults.
 */
export function encode(problem: TimetableProblem, { hold = 'all', without = new Set() }: EncodeOptions = {}): string {
  const { slots, participants, meetings } = problem;
  const person = new Map(participants.map(({ id }, at) => [id, at]));
  const meeting = new Map(meetings.map(({ id }, at) => [id, at]));
  const facts: string[] = [`slots(1..${slots}).`];
  participants.forEach(({ maxMeetings = slots, minMeetings = 0 }, at) => {
    facts.push(`person(${at}).`);
    if (!without.has('most') && maxMeetings < slots) facts.push(`most(${at},${maxMeetings}).`);
    if (!without.has('least') && minMeetings > 0) facts.push(`least(${at},${minMeetings}).`);
  });
  meetings.forEach((spec, at) => {
    const { a, b, required, after = [] } = spec;
    facts.push(`of(${at},${person.get(a)}). of(${at},${person.get(b)}).`);
    facts.push(`${hold === 'all' || required ? 'must' : 'may'}(${at}).`);
    for (const slot of allowedSlots(problem, spec, without)) facts.push(`can(${at},${slot}).`);
    if (!without.has('order')) for (const id of after) facts.push(`after(${at},${meeting.get(id)}).`);
  });
  if (!without.has('tables')) facts.push(encodeTables(problem));
  return `${facts.join('\n')}\n${RULES}`;
}

const RULES = `
#defined must/1. #defined may/1. #defined can/2. #defined of/2.
#defined most/2. #defined least/2. #defined after/2.
{ in(M,S) : can(M,S) } = 1 :- must(M).
{ in(M,S) : can(M,S) } 1 :- may(M).
held(M) :- in(M,_).
:- person(P), slots(S), #count { M : in(M,S), of(M,P) } > 1.
:- most(P,N), #count { M : held(M), of(M,P) } > N.
:- least(P,N), #count { M : held(M), of(M,P) } < N.
over(M,S+1) :- in(M,S), after(_,M).
over(M,S+1) :- over(M,S), slots(S).
:- after(M,E), in(M,S), not over(E,S).
#show in/2.
`;

/** What the atoms of a model say: the slot of each meeting, from 0, or -1. */
export function slotsIn(atoms: readonly string[], meetings: number): Int32Array {
  const slotOf = new Int32Array(meetings).fill(-1);
  for (const atom of atoms) {
    const [, meeting, slot] = /^in\((\d+),(\d+)\)$/.exec(atom) ?? [];
    if (meeting !== undefined) slotOf[Number(meeting)] = Number(slot) - 1;
  }
  return slotOf;
}

/** Slots, from 1, that a meeting may stand in, as far as it depends on nothing else. */
function allowedSlots(problem: TimetableProblem, spec: MeetingSpec, without: ReadonlySet<HardRule>): number[] {
  const { slots, morningSlots = slots, participants } = problem;
  const { a, b, session, fixedSlot } = spec;
  const away = new Set(
    without.has('availability')
      ? []
      : participants.flatMap(({ id, unavailable = [] }) => (id === a || id === b ? unavailable : [])),
  );
  const isInSession = (slot: number) =>
    without.has('sessions') ||
    session === undefined ||
    session === 'any' ||
    (session === 'morning') === slot <= morningSlots;
  const isFixedHere = (slot: number) => without.has('fixed') || typeof fixedSlot !== 'number' || fixedSlot === slot;
  return Array.from({ length: slots }, (_, at) => at + 1).filter(
    (slot) => !away.has(slot) && isInSession(slot) && isFixedHere(slot),
  );
}
