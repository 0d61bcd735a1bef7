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

/** As it was built: a thread starts from a file that Node reads, and so do tests that run from the sources. */
const WORKER = join(projectRoot(import.meta.dirname), 'dist/libs/docking/src/application/planning.worker.js');

/** The event's row is held while the engine works; a session that idles for a minute is ended by the database. */
const MOST_SECONDS = 45;
const MEGABYTES = 512;

/** The engine in a thread of its own, so that requests go on being answered while it works. */
@Injectable()
export class TimetablePlanner {
  /** @throws DomainError `docking.planning_takes_too_long` */
  plan(problem: TimetableProblem, options: PlanOptions): Promise<TimetablePlan> {
    return inThread({ kind: 'plan', problem, options });
  }

  /** @throws DomainError `docking.planning_takes_too_long` */
  replan(request: ReplanRequest, options: PlanOptions): Promise<ReplannedTimetable> {
    return inThread({ kind: 'replan', request, options });
  }
}

function inThread<Answer>(task: PlanningTask): Promise<Answer> {
  const worker = new Worker(WORKER, { workerData: task, resourceLimits: { maxOldGenerationSizeMb: MEGABYTES } });
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => {
      reject(new DomainError<DockingErrorCode>('docking.planning_takes_too_long', { seconds: MOST_SECONDS }));
      void worker.terminate();
    }, MOST_SECONDS * 1000);
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => {
      clearTimeout(limit);
      // Whoever was answered before no longer listens.
      reject(new Error(`The planning thread ended with ${code} and no answer`));
    });
  });
}
