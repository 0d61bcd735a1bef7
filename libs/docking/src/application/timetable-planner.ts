import type { PlanOptions, ReplannedTimetable, ReplanRequest, TimetablePlan, TimetableProblem } from '#timetabling';

/** Makes plans. A port, so that the engine can work beside the process that answers requests. */
export abstract class TimetablePlanner {
  abstract plan(problem: TimetableProblem, options: PlanOptions): Promise<TimetablePlan>;

  abstract replan(request: ReplanRequest, options: PlanOptions): Promise<ReplannedTimetable>;
}
