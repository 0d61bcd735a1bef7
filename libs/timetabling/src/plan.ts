import { FaultyProblem, faultsOf } from './faults-of.js';
import { modelOf } from './model/event-model.js';
import type { PlanOptions, TimetablePlan, TimetableProblem } from './problem.js';
import { seatMeetings } from './seat/seat-meetings.js';
import { solve } from './solve.js';
import { freeTablesOf, timetableOf } from './timetable-of.js';

/**
 * Plans an event. Meetings that must be held, and the least numbers of meetings, come before value; where they cannot all
 * be kept, the plan comes as near as it can and `check` says what it lacks.
 * @throws FaultyProblem where `faultsOf` finds anything.
 */
export function plan(problem: TimetableProblem, options: PlanOptions = {}): TimetablePlan {
  const faults = faultsOf(problem);
  if (faults.length > 0) throw new FaultyProblem(faults);
  const { board, ...bounds } = solve(modelOf(asAsked(problem, options)), options);
  return timetableOf(problem, board, seatMeetings(board, freeTablesOf(problem)), bounds);
}

/** Where breaks are the objective, every meeting must be held. */
export function asAsked(problem: TimetableProblem, { objective }: Pick<PlanOptions, 'objective'>): TimetableProblem {
  if (objective !== 'breaks') return problem;
  return { ...problem, meetings: problem.meetings.map((meeting) => ({ ...meeting, required: true })) };
}
