import { once } from 'node:events';
import { type MessagePort, parentPort } from 'node:worker_threads';
import { check, plan, replan, type TimetablePlan, type TimetableProblem } from '#timetabling';
import type { PlanningAnswer, PlanningTask } from './timetable-planner.js';

/** A draft, a good plan, the best one: each as much longer in the making. The same seed gives the same three. */
const EFFORTS = [0.05, 0.3, 1];

/** Runs in a thread of its own: one task, and one answer after another, each at least as good as the one before. */
const port = parentPort as MessagePort;
const [task] = (await once(port, 'message')) as [PlanningTask];
const answer = (planned: TimetablePlan, isLast: boolean) =>
  port.postMessage({ planned, isLast } satisfies PlanningAnswer<TimetablePlan>);

if (task.kind === 'replan') answer(replan(task.request, task.options), true);
else {
  let best: TimetablePlan | undefined;
  for (const effort of EFFORTS) {
    const planned = plan(task.problem, { ...task.options, effort });
    if (!best || isBetter(task.problem, planned, best)) best = planned;
    const isLast = effort === EFFORTS.at(-1) || best.provedOptimal;
    const valueBound = Math.max(best.value, Math.min(best.valueBound, planned.valueBound));
    answer({ ...best, valueBound }, isLast);
    if (isLast) break;
  }
}

function isBetter(problem: TimetableProblem, one: TimetablePlan, other: TimetablePlan): boolean {
  const [lacksOne, lacksOther] = [lack(problem, one), lack(problem, other)];
  if (lacksOne !== lacksOther) return lacksOne < lacksOther;
  return one.value > other.value || (one.value === other.value && one.breaks < other.breaks);
}

/** Meetings that must be held and are not, and meetings that participants lack to their least number. */
function lack(problem: TimetableProblem, planned: TimetablePlan): number {
  return check(problem, planned).reduce((sum, { code, params }) => {
    if (code === 'required_but_unplaced') return sum + 1;
    return code === 'too_few_meetings' ? sum + Number(params['minMeetings']) - Number(params['meetings']) : sum;
  }, 0);
}
