import type { MeetingSpec, TimetableProblem } from '../problem.js';

/** Where counting aloud would take more rules than this, the solver counts for itself. */
const MOST_RULES = 1_000_000;
/** From this part of all seats on every slot is nearly full, and counting aloud hinders more than it helps. */
const TIGHT = 0.85;

/**
 * No more meetings in a slot than there are free tables. A tree over those who meet counts aloud how many of each half hold a
 * meeting, up to one too many: `sum(N,S,K)` says that at least K below node N do in slot S. With these counts in between, the
 * solver learns about groups of people, and proves in seconds what it does not prove in minutes with a count of its own
 * (Bailleux and Boufkhad: *Efficient CNF encoding of Boolean cardinality constraints*, CP 2003).
 */
export function encodeTables(problem: TimetableProblem): string {
  const { anywhere, free, groups, isCountedAloud } = tablesOf(problem);
  if (groups.length <= free) return `tables(${free}).`;
  if (!isCountedAloud) {
    return `tables(${free}). ${anywhere.map((at) => `anywhere(${at}).`).join(' ')}\n${COUNT}`;
  }
  const facts: string[] = [];
  let nodes = 0;
  const grow = (some: readonly (readonly number[])[]): { node: number; width: number } => {
    const node = nodes++;
    if (some.length === 1) {
      for (const meeting of some[0] ?? []) facts.push(`leaf(${node},${meeting}).`);
      return { node, width: 1 };
    }
    const half = some.length >> 1;
    const [left, right] = [grow(some.slice(0, half)), grow(some.slice(half))];
    const width = Math.min(left.width + right.width, free + 1);
    facts.push(`node(${node},${left.node},${right.node},${width}).`);
    return { node, width };
  };
  const { node: root } = grow(groups);
  return `tables(${free}). root(${root}).\n${facts.join('\n')}\n${SUMS}`;
}

/** Whether tables can be short, and are counted in rules: not where nearly all are taken in all slots, or the rules were too many. */
export function countsAloud(problem: TimetableProblem): boolean {
  return tablesOf(problem).isCountedAloud;
}

/** The meetings that need a table which is nobody's stand, in groups, and how many such tables there are. */
function tablesOf(problem: TimetableProblem) {
  const { participants, meetings, tables, slots } = problem;
  const stands = new Set(participants.flatMap(({ id, table }) => (typeof table === 'number' ? [id] : [])));
  const anywhere = [...meetings.entries()].flatMap(([at, { a, b }]) => (stands.has(a) || stands.has(b) ? [] : [at]));
  const free = tables - stands.size;
  const groups = groupsOf(problem, anywhere);
  const rules = slots * groups.length * free * Math.log2(groups.length + 1);
  const isCountedAloud = groups.length > free && anywhere.length < TIGHT * free * slots && rules <= MOST_RULES;
  return { anywhere, free, groups, isCountedAloud };
}

/** Meetings by somebody who is in all of them, whoever has most first: of each group one at most can be in a slot. */
function groupsOf({ meetings }: TimetableProblem, some: readonly number[]): readonly number[][] {
  const left = new Set(some);
  const groups: number[][] = [];
  while (left.size > 0) {
    const of = new Map<string, number[]>();
    for (const at of left) {
      const { a, b } = meetings[at] as MeetingSpec;
      for (const id of [a, b]) {
        const own = of.get(id);
        if (own) own.push(at);
        else of.set(id, [at]);
      }
    }
    const largest = [...of.values()].reduce((one, other) => (other.length > one.length ? other : one));
    groups.push(largest);
    for (const at of largest) left.delete(at);
  }
  return groups;
}

const COUNT = `
:- tables(T), slots(S), #count { M : in(M,S), anywhere(M) } > T.
`;

const SUMS = `
sum(N,S,1) :- leaf(N,M), in(M,S).
{ sum(N,S,K) : K = 1..W } :- node(N,_,_,W), slots(S).
:- node(N,L,_,W), sum(L,S,K), K <= W, not sum(N,S,K).
:- node(N,_,R,W), sum(R,S,K), K <= W, not sum(N,S,K).
:- node(N,L,R,W), sum(L,S,I), sum(R,S,J), I + J <= W, not sum(N,S,I+J).
:- root(N), tables(T), slots(S), sum(N,S,T+1).
`;
