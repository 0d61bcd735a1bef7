import { Injectable } from '@nestjs/common';
import { RegionDirectory } from '#catalogue';
import { type Actor, Clock, DomainError } from '#kernel';
import { Audit, Transactions } from '#platform';
import type { DockingErrorCode } from '../domain/docking.errors.js';
import { DockingEvent } from '../domain/docking-event.js';
import type { CreateEventDto } from '../http/docking-events.dto.js';
import { storeSlots } from '../persistence/slots.js';
import { eventFacts } from './event-facts.js';

/** An organiser sketches a docking meeting; nobody is told of it yet. */
@Injectable()
export class CreateEvent {
  constructor(
    private readonly transactions: Transactions,
    private readonly regions: RegionDirectory,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** @returns the id of the event */
  run(actor: Actor, dto: CreateEventDto): Promise<string> {
    actor.requireRegion('events.organise', dto.regionCode);
    if (!this.regions.byCode(dto.regionCode)) {
      throw new DomainError<DockingErrorCode>('docking.region_unknown', { region: dto.regionCode });
    }
    if (dto.day < this.clock.today()) throw new DomainError<DockingErrorCode>('docking.day_is_past', { day: dto.day });
    const event = DockingEvent.draft(eventFacts(dto), {
      regionCode: dto.regionCode,
      createdAt: this.clock.now(),
      createdBy: actor.accountId,
      createdByName: actor.name,
    });
    return this.transactions.run(async (tx) => {
      await tx.insert(DockingEvent, event);
      await storeSlots(tx, event.id, event.slots());
      await this.audit.record(tx, actor, {
        action: 'docking_event.created',
        subject: 'docking_event',
        subjectId: event.id,
        details: { title: event.title, day: event.day },
        region: event.regionCode,
      });
      return event.id;
    });
  }
}
