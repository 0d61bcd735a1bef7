import { Injectable } from '@nestjs/common';
import { Clock, DomainError } from '#kernel';
import { type Tx, updateVersioned } from '#platform';
import type { DockingErrorCode } from '../domain/docking.errors.js';
import { type DockingEvent, usableTables } from '../domain/docking-event.js';
import { Participant } from '../domain/participant.js';
import type { ChangeDto } from '../http/timetable.dto.js';
import { slotsOf } from '../persistence/slots.js';
import type { AddedPair } from './timetable-facts.js';

/** Takes in what changed since a plan was made. The event's row is held alone; it is stored by the caller. */
@Injectable()
export class ApplyChanges {
  constructor(private readonly clock: Clock) {}

  /** @returns the pairs that were asked for */
  async run(tx: Tx, event: DockingEvent, changes: readonly ChangeDto[]): Promise<AddedPair[]> {
    const added: AddedPair[] = [];
    const slots = (await slotsOf(tx, event.id)).length;
    const now = this.clock.now();
    for (const change of changes) {
      switch (change.kind) {
        case 'late':
          await this.change(tx, event, change.participantId, (one) => {
            one.comesLate(change.from, change.to, slots, now);
          });
          break;
        case 'gone':
          await this.change(tx, event, change.participantId, (one) => {
            one.leaves(change.from, slots, now);
          });
          break;
        case 'table_lost':
          event.loseTable(change.table);
          await this.giveUpStand(tx, event, change.table);
          break;
        case 'meeting_added':
          await this.requirePair(tx, event, change);
          added.push(change);
      }
    }
    if (usableTables(event).length === 0) throw new DomainError<DockingErrorCode>('docking.no_table_left');
    return added;
  }

  private async change(tx: Tx, event: DockingEvent, id: string, work: (one: Participant) => void): Promise<void> {
    const participant = await this.participant(tx, event, id);
    work(participant);
    await updateVersioned(tx, Participant, participant);
  }

  private async giveUpStand(tx: Tx, event: DockingEvent, table: number): Promise<void> {
    const holder = await tx.findOneBy(Participant, { eventId: event.id, ownTable: table });
    if (!holder) return;
    holder.ownTable = null;
    await updateVersioned(tx, Participant, holder);
  }

  private async requirePair(tx: Tx, event: DockingEvent, { buyerId, supplierId }: AddedPair): Promise<void> {
    const buyer = await this.participant(tx, event, buyerId);
    const supplier = await this.participant(tx, event, supplierId);
    if (buyer.side !== 'buyer' || supplier.side !== 'supplier') {
      throw new DomainError<DockingErrorCode>('docking.sides_equal');
    }
    const vetoes = (await tx.query(
      'SELECT 1 FROM docking.wish WHERE veto AND ((from_id = $1 AND to_id = $2) OR (from_id = $2 AND to_id = $1))',
      [buyerId, supplierId],
    )) as unknown[];
    if (vetoes.length > 0) throw new DomainError<DockingErrorCode>('docking.meeting_vetoed');
  }

  private async participant(tx: Tx, event: DockingEvent, id: string): Promise<Participant> {
    const participant = await tx.findOneBy(Participant, { id, eventId: event.id });
    if (!participant) throw new DomainError<DockingErrorCode>('docking.participant_not_found');
    participant.requireTakingPart();
    return participant;
  }
}
