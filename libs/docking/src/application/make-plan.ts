import { Injectable } from '@nestjs/common';
import type { PlacedMeeting, TimetablePlan } from '#timetabling';
import type { Meeting } from '../domain/meeting.js';
import { fromEngine, keepTables, type ProblemFacts, timetableProblem, toEngine } from '../domain/timetable-problem.js';
import { TimetablePlanner } from './timetable-planner.js';

export interface PlanMade {
  readonly plan: TimetablePlan;
  readonly milliseconds: number;
}

/** Asks the engine, and brings its answer back to the hall's tables. */
@Injectable()
export class MakePlan {
  constructor(private readonly planner: TimetablePlanner) {}

  async anew(facts: ProblemFacts, seated: readonly Meeting[], seed: number): Promise<PlanMade> {
    const began = performance.now();
    const plan = await this.planner.plan(timetableProblem(facts), { seed });
    // What was placed by hand keeps its table as well; the engine was told of its slot only.
    return made(plan, facts, tablesToKeep(facts, seated), began);
  }

  async again(facts: ProblemFacts, seated: readonly Meeting[], fromSlot: number): Promise<PlanMade> {
    const began = performance.now();
    const plan = await this.planner.replan(
      {
        problem: timetableProblem(facts),
        plan: toEngine(stillPossible(facts, seated), facts.tables),
        now: fromSlot,
        changes: [],
      },
      {},
    );
    return made(plan, facts, tablesToKeep(facts, seated), began);
  }
}

function made(plan: TimetablePlan, facts: ProblemFacts, kept: ReadonlyMap<string, number>, began: number): PlanMade {
  const stands = new Set(facts.participants.flatMap(({ id, ownTable }) => (ownTable === null ? [] : [id])));
  const bound = new Set(
    facts.pairs.filter(({ buyerId, supplierId }) => stands.has(buyerId) || stands.has(supplierId)).map(({ id }) => id),
  );
  const meetings = keepTables(fromEngine(plan.meetings, facts.tables), kept, bound);
  return { plan: { ...plan, meetings }, milliseconds: Math.round(performance.now() - began) };
}

function tablesToKeep({ pairs, tables }: ProblemFacts, seated: readonly Meeting[]): Map<string, number> {
  const fixed = new Set(pairs.filter(({ fixedSlot }) => fixedSlot !== null).map(({ id }) => id));
  return new Map(seated.filter(({ id, table }) => fixed.has(id) && tables.includes(table)).map((m) => [m.id, m.table]));
}

/** The plan as far as it can stand: without what the changes made impossible. */
function stillPossible({ pairs, participants }: ProblemFacts, seated: readonly Meeting[]): PlacedMeeting[] {
  const known = new Set(pairs.map(({ id }) => id));
  const sitters = new Map(participants.map((sitter) => [sitter.id, sitter]));
  return seated.filter(({ id, slot, table, buyerId, supplierId }) => {
    const [buyer, supplier] = [sitters.get(buyerId), sitters.get(supplierId)];
    if (!known.has(id) || !buyer || !supplier) return false;
    const stand = supplier.ownTable ?? buyer.ownTable;
    return !buyer.unavailable.has(slot) && !supplier.unavailable.has(slot) && (stand === null || stand === table);
  });
}
