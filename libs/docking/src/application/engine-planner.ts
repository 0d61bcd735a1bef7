import { Injectable } from '@nestjs/common';
import {
  plan,
  type PlanOptions,
  replan,
  type ReplannedTimetable,
  type ReplanRequest,
  type TimetablePlan,
  type TimetableProblem,
} from '#timetabling';
import { TimetablePlanner } from './timetable-planner.js';

/** The engine in this process. It ends by itself, well within a second for an event of some hundred firms. */
@Injectable()
export class EnginePlanner extends TimetablePlanner {
  plan(problem: TimetableProblem, options: PlanOptions): Promise<TimetablePlan> {
    return Promise.resolve(plan(problem, options));
  }

  replan(request: ReplanRequest, options: PlanOptions): Promise<ReplannedTimetable> {
    return Promise.resolve(replan(request, options));
  }
}
