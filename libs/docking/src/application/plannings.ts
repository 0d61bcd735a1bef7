import { Injectable } from '@nestjs/common';
import { type Actor, Clock, DomainError } from '#kernel';
import { requireVersion, Transactions } from '#platform';
import type { TimetablePlan } from '#timetabling';
import type { DockingErrorCode } from '../domain/docking.errors.js';
import type { PlanningView } from '../http/planning.dto.js';
import { requireEvent } from '../persistence/docking.store.js';
import type { PlanningWatch } from './timetable-planner.js';

interface Planning {
  readonly since: Date;
  readonly stop: AbortController;
  best: TimetablePlan | undefined;
}

/** Plans in the making, as far as this process makes them: how good the best is so far, and an end to the search. */
@Injectable()
export class Plannings {
  private readonly underWay = new Map<string, Planning>();

  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Makes a plan that can be watched and stopped until it is made. The event is held, so there is one at a time. */
  async watched<Result>(eventId: string, make: (watch: PlanningWatch) => Promise<Result>): Promise<Result> {
    const planning: Planning = { since: this.clock.now(), stop: new AbortController(), best: undefined };
    this.underWay.set(eventId, planning);
    try {
      return await make({ stop: planning.stop.signal, onBetter: (planned) => (planning.best = planned) });
    } finally {
      this.underWay.delete(eventId);
    }
  }

  async one(actor: Actor, eventId: string): Promise<PlanningView> {
    await requireEvent(this.transactions.reader, actor, ['events.organise'], eventId);
    return viewOf(this.underWay.get(eventId));
  }

  /** @throws DomainError `docking.no_planning` where none is under way, or another process makes it */
  async stop(actor: Actor, eventId: string, version: number): Promise<PlanningView> {
    requireVersion(await requireEvent(this.transactions.reader, actor, ['events.organise'], eventId), version);
    const planning = this.underWay.get(eventId);
    if (!planning) throw new DomainError<DockingErrorCode>('docking.no_planning');
    planning.stop.abort();
    return viewOf(planning);
  }
}

function viewOf(planning: Planning | undefined): PlanningView {
  const { best } = planning ?? {};
  return {
    since: planning?.since.toISOString() ?? null,
    stopping: planning?.stop.signal.aborted ?? false,
    best: best
      ? {
          placed: best.meetings.length,
          value: best.value,
          valueBound: Math.floor(best.valueBound),
          breaks: best.breaks,
        }
      : null,
  };
}
