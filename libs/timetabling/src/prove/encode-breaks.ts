import type { TimetableProblem } from '../problem.js';
import { countsAloud } from './encode-tables.js';

/**
 * Goes behind the hard rules of an event whose meetings are all held: as few breaks as possible, with `fair` within the
 * problem's fairness. What follows from the rules is said aloud where it helps to see early what cannot be: that who holds
 * all its meetings is in as many slots as it has meetings, and that a day without a break is one stretch of known length, of
 * which a single slot tells where the others are.
 */
export function encodeBreaks(problem: TimetableProblem, fair: boolean): string {
  const { slots, participants, meetings, fairness } = problem;
  const count = new Map(participants.map(({ id }) => [id, 0]));
  for (const { a, b } of meetings) for (const id of [a, b]) count.set(id, (count.get(id) ?? 0) + 1);
  const facts = participants
    .map(({ id }, at) => {
      const held = count.get(id) ?? 0;
      // So many meetings have so many gaps between them, and a gap takes a slot.
      const mostBreaks = Math.min(held - 1, slots - held);
      return `holds(${at},${held}).${mostBreaks > 1 ? ` breaks(${at},2..${mostBreaks}).` : ''}`;
    })
    .join(' ');
  const hasStands = participants.some(({ table }) => typeof table === 'number');
  const program = `${facts}\n${BREAKS}${hasStands || countsAloud(problem) ? '' : SEATS}`;
  if (!fair || fairness === undefined) return program;
  // Who has one meeting or none never waits.
  const least = participants.some(({ id }) => (count.get(id) ?? 0) < 2) ? 'waits(0).' : '1 { waits(0..15) } 1.';
  return `${program}\n${least}\n${FAIRNESS.replaceAll('spread', String(fairness))}`;
}

/** A participant's first break is `broken`, each further one is counted: so there is one question a participant, not one a slot. */
const BREAKS = `
#defined breaks/2.
busy(P,S) :- in(M,S), of(M,P).
:- holds(P,N), #count { S : busy(P,S) } != N.
been(P,S) :- busy(P,S).
been(P,S+1) :- been(P,S), slots(S+1).
break(P,S) :- busy(P,S), not busy(P,S-1), been(P,S-1).
broken(P) :- break(P,_).
again(P,K) :- breaks(P,K), #count { S : break(P,S) } >= K.
:- holds(P,N), N > 0, slots(S), not slots(S+N), not been(P,S).
:- holds(P,N), N > 0, not broken(P), been(P,S), not been(P,S-N), not busy(P,S).
:- holds(P,N), N > 0, not broken(P), been(P,S-N), busy(P,S).
#minimize { 1,P,1 : broken(P); 1,P,K : again(P,K) }.
`;

/** A slot seats two people a table. For events without stands; beside tables that are counted aloud it distracts the solver. */
const SEATS = `
:- tables(T), slots(S), #count { P : busy(P,S) } > 2*T.
`;

/** Nobody waits more often than those who wait least do, and so many times more. */
const FAIRNESS = `
:- waits(N), holds(P,K), K > 1, #count { S : break(P,S) } > N + spread.
:- waits(N), N > 0, holds(P,_), #count { S : break(P,S) } < N.
`;
