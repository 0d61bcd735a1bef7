import { randomInt } from 'node:crypto';
import { setImmediate as turnOfOthers } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { type Actor, Clock, DomainError } from '#kernel';
import { Audit, Outbox, requireVersion, Transactions, type Tx, updateVersioned } from '#platform';
import type { DockingErrorCode } from '../domain/docking.errors.js';
import { DockingEvent } from '../domain/docking-event.js';
import { TimetablePublished } from '../domain/docking.events.js';
import type { PlanDto, ReplanDto } from '../http/timetable.dto.js';
import { holdEvent } from '../persistence/docking.store.js';
import { storePlan } from '../persistence/timetable.store.js';
import { ApplyChanges } from './apply-changes.js';
import { MakePlan } from './make-plan.js';
import { Plannings } from './plannings.js';
import { problemFacts, TimetableReader } from './timetable-facts.js';

const SEEDS = 2 ** 31;

/** Plans who meets whom when and where. The event's row is held alone from the reading to the seats. */
@Injectable()
export class PlanTimetable {
  constructor(
    private readonly transactions: Transactions,
    private readonly reader: TimetableReader,
    private readonly changes: ApplyChanges,
    private readonly planning: MakePlan,
    private readonly plannings: Plannings,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  /**
   * As if nothing had been planned before, but for what was placed by hand.
   * @returns the number of the plan
   * @throws DomainError `docking.nothing_to_plan`
   */
  plan(actor: Actor, eventId: string, version: number, { seed = randomInt(SEEDS) }: PlanDto): Promise<number> {
    return this.transactions.run(async (tx) => {
      const event = await holdEvent(tx, actor, 'events.organise', eventId, 'update');
      requireVersion(event, version);
      event.follow('plan');
      const facts = await this.reader.read(tx, event);
      await turnOfOthers();
      const problem = await problemFacts(facts, 1);
      if (problem.pairs.length === 0) throw new DomainError<DockingErrorCode>('docking.nothing_to_plan');
      await turnOfOthers();
      const { plan, milliseconds } = await this.plannings.watched(eventId, (watch) =>
        this.planning.anew(problem, facts.seated, seed, watch),
      );
      const made = {
        kind: 'plan' as const,
        fromSlot: 1,
        changes: [],
        seed,
        milliseconds,
        by: actor,
        at: this.clock.now(),
      };
      const rows = { pairs: problem.pairs, seated: facts.seated, pinned: new Set<string>() };
      return this.stored(tx, actor, event, await storePlan(tx, event, plan, rows, made));
    });
  }

  /**
   * Fits in what changed, moving as little as can be; a published timetable is published anew.
   * @returns the number of the plan
   * @throws DomainError `docking.nothing_to_plan`, `docking.slot_is_over`
   */
  replan(actor: Actor, eventId: string, version: number, dto: ReplanDto): Promise<number> {
    return this.transactions.run(async (tx) => {
      const event = await holdEvent(tx, actor, 'events.organise', eventId, 'update');
      requireVersion(event, version);
      event.follow('replan');
      const added = await this.changes.run(tx, event, dto.changes);
      const facts = await this.reader.read(tx, event);
      await turnOfOthers();
      const fromSlot = dto.fromSlot ?? (event.publishedAt === null ? 1 : facts.begun + 1);
      if (fromSlot > facts.slots)
        throw new DomainError<DockingErrorCode>('docking.slot_is_over', { slot: facts.slots });
      const problem = await problemFacts(facts, fromSlot, added);
      if (problem.pairs.length === 0) throw new DomainError<DockingErrorCode>('docking.nothing_to_plan');
      await turnOfOthers();
      const { plan, milliseconds } = await this.plannings.watched(eventId, (watch) =>
        this.planning.again(problem, facts.seated, fromSlot, watch),
      );
      const wanted = new Set(added.map(({ buyerId, supplierId }) => `${buyerId} ${supplierId}`));
      const pinned = new Set(
        problem.pairs.filter(({ buyerId, supplierId }) => wanted.has(`${buyerId} ${supplierId}`)).map(({ id }) => id),
      );
      const rows = { pairs: problem.pairs, seated: facts.seated, pinned };
      const made = {
        kind: 'replan' as const,
        fromSlot,
        changes: dto.changes,
        seed: 0,
        milliseconds,
        by: actor,
        at: this.clock.now(),
      };
      return this.stored(tx, actor, event, await storePlan(tx, event, plan, rows, made));
    });
  }

  private async stored(tx: Tx, actor: Actor, event: DockingEvent, number: number): Promise<number> {
    event.planNumber = number;
    await updateVersioned(tx, DockingEvent, event);
    if (event.publishedAt !== null) await this.outbox.publish(tx, TimetablePublished, { eventId: event.id });
    await this.audit.record(tx, actor, {
      action: 'docking_event.planned',
      subject: 'docking_event',
      subjectId: event.id,
      details: { plan: number },
      region: event.regionCode,
    });
    return number;
  }
}
