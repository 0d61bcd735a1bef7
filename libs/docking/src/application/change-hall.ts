import { Injectable } from '@nestjs/common';
import type { Tx } from '#platform';
import type { DockingEvent } from '../domain/docking-event.js';
import { sameHours, type Slot } from '../domain/slots.js';
import { slotsOf, storeSlots } from '../persistence/slots.js';

/** Brings slots and tables to what a corrected event says. */
@Injectable()
export class ChangeHall {
  /**
   * A draft timetable does not outlive its slots or tables; what firms said of their hours does.
   */
  async follow(tx: Tx, before: Pick<DockingEvent, 'tables'>, event: DockingEvent): Promise<void> {
    const [old, now] = [await slotsOf(tx, event.id), event.slots()];
    const otherSlots = JSON.stringify(old) !== JSON.stringify(now);
    if (!otherSlots && before.tables === event.tables) return;
    await this.dropDraft(tx, event);
    if (otherSlots) {
      await storeSlots(tx, event.id, now);
      await this.carryHours(tx, event.id, old, now);
    }
    await tx.query(
      `UPDATE docking.participant SET own_table = NULL, version = version + 1 WHERE event_id = $1 AND own_table > $2`,
      [event.id, event.tables],
    );
  }

  private async dropDraft(tx: Tx, event: DockingEvent): Promise<void> {
    // Only a timetable that was never shown: published events are not corrected.
    await tx.query('DELETE FROM docking.meeting WHERE event_id = $1', [event.id]);
    event.planNumber = 0;
  }

  private async carryHours(tx: Tx, eventId: string, old: readonly Slot[], now: readonly Slot[]): Promise<void> {
    const rows = (await tx.query(
      `SELECT id, unavailable FROM docking.participant WHERE event_id = $1 AND unavailable <> '{}' ORDER BY id`,
      [eventId],
    )) as { id: string; unavailable: number[] }[];
    for (const { id, unavailable } of rows) {
      await tx.query('UPDATE docking.participant SET unavailable = $2, version = version + 1 WHERE id = $1', [
        id,
        sameHours(unavailable, old, now),
      ]);
    }
  }
}
