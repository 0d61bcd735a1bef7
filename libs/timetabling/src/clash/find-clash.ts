import type { TimetableProblem } from '../problem.js';
import { certificates } from './certificates.js';
import { narrowed, type Rule, rulesOf } from './rules.js';
import { shrink } from './shrink.js';
import { isSolvable } from './solvable.js';

/** Rules of an event that no plan keeps together. */
export interface Clash {
  readonly rules: readonly Rule[];
  /** Whether giving up any one of them is known to suffice for the others. */
  readonly isMinimal: boolean;
}

/** Whether some plan keeps all rules of a problem; undefined where that is not known, or the time is over. */
export type ExactSolver = (problem: TimetableProblem) => Promise<boolean | undefined>;

/** Looks at a meeting that are spent on a question before the exact solver is asked. */
const STEPS = 20_000;
/** Tries all there are to try, up to a point: enough for what lies around one participant. */
export const TRYING_ALL: ExactSolver = (problem) => Promise.resolve(isSolvable(problem, STEPS));

/**
 * A small set of rules that cannot all be kept, where counting shows one.
 * @param problem one without faults
 */
export async function countedClash(
  problem: TimetableProblem,
  solver: ExactSolver = TRYING_ALL,
): Promise<Clash | undefined> {
  for (const rules of certificates(problem)) {
    const found = await shrunk(problem, rules, solver);
    if (found) return found;
  }
  return undefined;
}

/**
 * A small set of rules that cannot all be kept; undefined where none was found, which is a proof that a plan exists only
 * where the solver says so. Begins with what lies around meetings that a search could not place, and goes on from there.
 * @param problem one without faults
 */
export async function findClash(
  problem: TimetableProblem,
  around: { readonly meetings: readonly string[]; readonly participants: readonly string[] },
  solver: ExactSolver = TRYING_ALL,
): Promise<Clash | undefined> {
  const counted = await countedClash(problem, solver);
  if (counted) return counted;
  for (const rules of wideningFrom(problem, around)) {
    const found = await shrunk(problem, rules, solver);
    if (found) return found;
  }
  return undefined;
}

async function shrunk(
  problem: TimetableProblem,
  rules: readonly Rule[],
  solver: ExactSolver,
): Promise<Clash | undefined> {
  const cannotBeKept = async (some: readonly Rule[]): Promise<boolean | undefined> => {
    const answer = await solver(narrowed(problem, some));
    return answer === undefined ? undefined : !answer;
  };
  return (await cannotBeKept(rules)) ? shrink(rules, cannotBeKept) : undefined;
}

/** Rules about some people and what they have to do with each other, then about those they are to meet as well, and so on. */
function* wideningFrom(
  problem: TimetableProblem,
  around: { readonly meetings: readonly string[]; readonly participants: readonly string[] },
): Generator<readonly Rule[]> {
  const meetings = new Map(problem.meetings.map((meeting) => [meeting.id, meeting]));
  const near = new Set(around.participants);
  for (const id of around.meetings) {
    const meeting = meetings.get(id);
    if (meeting) near.add(meeting.a).add(meeting.b);
  }
  const all = rulesOf(problem);
  for (let before = -1; before < near.size;) {
    before = near.size;
    const isNear = (id: string) => {
      const meeting = meetings.get(id);
      return meeting !== undefined && near.has(meeting.a) && near.has(meeting.b);
    };
    yield all.filter((rule) => {
      if (rule.kind === 'tables') return true;
      return 'meeting' in rule ? isNear(rule.meeting) : near.has(rule.participant);
    });
    for (const { a, b } of problem.meetings) if (near.has(a) || near.has(b)) near.add(a).add(b);
  }
  yield all;
}
