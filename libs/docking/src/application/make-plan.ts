import { setImmediate as turnOfOthers } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { TimetablePlan } from '#timetabling';
import type { Meeting } from '../domain/meeting.js';
import { firstProblem, keepTables, nextProblem, type ProblemFacts, seatsOfHall } from '../domain/timetable-problem.js';
import { type PlanningWatch, TimetablePlanner } from './timetable-planner.js';

export interface PlanMade {
  readonly plan: TimetablePlan;
  readonly milliseconds: number;
}

/** Asks the engine, and brings its answer back to the hall's tables. */
@Injectable()
export class MakePlan {
  constructor(private readonly planner: TimetablePlanner) {}

  async anew(facts: ProblemFacts, seated: readonly Meeting[], seed: number, watch: PlanningWatch): Promise<PlanMade> {
    const began = performance.now();
    const problem = firstProblem(facts);
    await turnOfOthers();
    const plan = await this.planner.plan(problem, { seed }, watch);
    await turnOfOthers();
    // What was placed by hand keeps its table as well; the engine was told of its slot only.
    const meetings = keepTables(seatsOfHall(plan.meetings, facts), tablesToKeep(facts, seated), atStands(facts));
    return { plan: { ...plan, meetings }, milliseconds: Math.round(performance.now() - began) };
  }

  async again(
    facts: ProblemFacts,
    seated: readonly Meeting[],
    fromSlot: number,
    watch: PlanningWatch,
  ): Promise<PlanMade> {
    const began = performance.now();
    const problem = nextProblem(facts);
    const known = new Set(facts.pairs.map(({ id }) => id));
    await turnOfOthers();
    // Where a meeting cannot stay, the engine sees it, and moves as many others for it as are affected at most.
    const plan = await this.planner.replan(
      {
        problem,
        plan: seated.filter(({ id }) => known.has(id)).map(({ id, slot, table }) => ({ id, slot, table })),
        now: fromSlot,
        changes: facts.lostTables.map((table) => ({ kind: 'table_lost', table })),
      },
      {},
      watch,
    );
    await turnOfOthers();
    return { plan, milliseconds: Math.round(performance.now() - began) };
  }
}

function atStands({ pairs, participants }: ProblemFacts): Set<string> {
  const holders = new Set(participants.flatMap(({ id, ownTable }) => (ownTable === null ? [] : [id])));
  return new Set(
    pairs.filter(({ buyerId, supplierId }) => holders.has(buyerId) || holders.has(supplierId)).map(({ id }) => id),
  );
}

function tablesToKeep({ pairs, lostTables }: ProblemFacts, seated: readonly Meeting[]): Map<string, number> {
  const fixed = new Set(pairs.filter(({ fixedSlot }) => fixedSlot !== null).map(({ id }) => id));
  return new Map(
    seated.filter(({ id, table }) => fixed.has(id) && !lostTables.includes(table)).map(({ id, table }) => [id, table]),
  );
}
