import type { TimetableProblem } from '../problem.js';

/**
 * Goes behind the hard rules of an event whose meetings are all held: as few breaks as possible, with `fair` within the
 * problem's fairness. That who holds all its meetings is in as many slots as it has meetings follows from the rules; said
 * aloud, it helps to see early what cannot be.
 */
export function encodeBreaks({ participants, meetings, fairness }: TimetableProblem, fair: boolean): string {
  const count = new Map(participants.map(({ id }) => [id, 0]));
  for (const { a, b } of meetings) for (const id of [a, b]) count.set(id, (count.get(id) ?? 0) + 1);
  const facts = participants.map(({ id }, at) => `holds(${at},${count.get(id)}).`).join(' ');
  if (!fair || fairness === undefined) return `${facts}\n${BREAKS}`;
  // Who has one meeting or none never waits.
  const least = participants.some(({ id }) => (count.get(id) ?? 0) < 2) ? 'waits(0).' : '1 { waits(0..15) } 1.';
  return `${facts}\n${BREAKS}\n${least}\n${FAIRNESS.replaceAll('spread', String(fairness))}`;
}

const BREAKS = `
busy(P,S) :- in(M,S), of(M,P).
:- holds(P,N), #count { S : busy(P,S) } != N.
been(P,S) :- busy(P,S).
been(P,S+1) :- been(P,S), slots(S+1).
break(P,S) :- busy(P,S), not busy(P,S-1), been(P,S-1).
#minimize { 1,P,S : break(P,S) }.
`;

/** Nobody waits more often than those who wait least do, and so many times more. */
const FAIRNESS = `
:- waits(N), holds(P,K), K > 1, #count { S : break(P,S) } > N + spread.
:- waits(N), N > 0, holds(P,_), #count { S : break(P,S) } < N.
`;
