import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Injectable } from '@nestjs/common';
import { DomainError } from '#kernel';
import { projectRoot } from '#platform';
import type { PlanOptions, ReplannedTimetable, ReplanRequest, TimetablePlan, TimetableProblem } from '#timetabling';
import type { DockingErrorCode } from '../domain/docking.errors.js';

export type PlanningTask =
  | { readonly kind: 'plan'; readonly problem: TimetableProblem; readonly options: PlanOptions }
  | { readonly kind: 'replan'; readonly request: ReplanRequest; readonly options: PlanOptions };

export interface PlanningAnswer<Plan extends TimetablePlan> {
  readonly planned: Plan;
  readonly isLast: boolean;
}

/** Whoever watches a plan in the making. */
export interface PlanningWatch {
  /** Ends the search; the best plan so far is the answer, or the first one to come. */
  readonly stop: AbortSignal;
  onBetter(planned: TimetablePlan): void;
}

/** As it was built: a thread starts from a file that Node reads, and so do tests that run from the sources. */
const WORKER = join(projectRoot(import.meta.dirname), 'dist/libs/docking/src/application/planning.worker.js');

/** The event's row is held while the engine works; whoever waits for it is told no by the database after 30 seconds. */
const MOST_SECONDS = 25;
const MEGABYTES = 512;

/** The engine in a thread of its own, so that requests go on being answered while it works. */
@Injectable()
export class TimetablePlanner {
  /** @throws DomainError `docking.planning_takes_too_long` where there was not even a draft by then */
  plan(problem: TimetableProblem, options: PlanOptions, watch: PlanningWatch): Promise<TimetablePlan> {
    return inThread({ kind: 'plan', problem, options }, watch);
  }

  /** @throws DomainError `docking.planning_takes_too_long` */
  replan(request: ReplanRequest, options: PlanOptions, watch: PlanningWatch): Promise<ReplannedTimetable> {
    return inThread({ kind: 'replan', request, options }, watch);
  }
}

async function inThread<Plan extends TimetablePlan>(task: PlanningTask, watch: PlanningWatch): Promise<Plan> {
  const worker = new Worker(WORKER, { resourceLimits: { maxOldGenerationSizeMb: MEGABYTES } });
  let best: Plan | undefined;
  let limit: NodeJS.Timeout | undefined;
  let keepBest = (): void => undefined;
  try {
    return await new Promise<Plan>((resolve, reject) => {
      keepBest = () => best && resolve(best);
      watch.stop.addEventListener('abort', keepBest);
      limit = setTimeout(() => {
        keepBest();
        // Whoever was answered no longer listens.
        reject(new DomainError<DockingErrorCode>('docking.planning_takes_too_long', { seconds: MOST_SECONDS }));
      }, MOST_SECONDS * 1000);
      worker.on('message', ({ planned, isLast }: PlanningAnswer<Plan>) => {
        best = planned;
        watch.onBetter(planned);
        if (isLast || watch.stop.aborted) resolve(planned);
      });
      worker.once('error', reject);
      // To start a thread and to hand it thousands of meetings takes long enough each: in between others have their turn.
      setImmediate(() => worker.postMessage(task));
      worker.once('exit', (code) => reject(new Error(`The planning thread ended with ${code} and no answer`)));
    });
  } finally {
    clearTimeout(limit);
    watch.stop.removeEventListener('abort', keepBest);
    await worker.terminate();
  }
}
