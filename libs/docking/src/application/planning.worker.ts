import { parentPort, workerData } from 'node:worker_threads';
import { plan, replan } from '#timetabling';
import type { PlanningTask } from './timetable-planner.js';

/** Runs in a thread of its own: one task, one answer. */
const task = workerData as PlanningTask;
parentPort?.postMessage(task.kind === 'plan' ? plan(task.problem, task.options) : replan(task.request, task.options));
