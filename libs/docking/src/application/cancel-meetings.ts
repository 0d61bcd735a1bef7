import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { type Tx, updateVersioned } from '#platform';
import { Meeting } from '../domain/meeting.js';
import type { HeldParticipant } from '../persistence/docking.store.js';
import { freeSeats } from '../persistence/seats.js';
import { TellOfChanges } from './tell-of-changes.js';

/** Takes the planned meetings of somebody who does not come out of the timetable. The event's row is held alone. */
@Injectable()
export class CancelMeetings {
  constructor(
    private readonly clock: Clock,
    private readonly telling: TellOfChanges,
  ) {}

  async ofParticipant(tx: Tx, { event, participant: { id, eventId } }: HeldParticipant, by: string): Promise<void> {
    const planned = await tx
      .createQueryBuilder(Meeting, 'm')
      .where(`m.eventId = :eventId AND m.state = 'planned' AND :id IN (m.buyerId, m.supplierId)`, { eventId, id })
      .orderBy('m.id')
      .getMany();
    for (const meeting of planned) {
      meeting.cancel('withdrawn', '', by, this.clock.now());
      await updateVersioned(tx, Meeting, meeting);
    }
    await freeSeats(
      tx,
      planned.map((meeting) => meeting.id),
    );
    await this.telling.of(tx, event, planned);
  }
}
