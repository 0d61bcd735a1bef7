import type { Tx } from '#platform';
import type { Slot } from '../domain/slots.js';

/** Writes an event's slots anew; no meeting may stand in them. */
export async function storeSlots(tx: Tx, eventId: string, slots: readonly Slot[]): Promise<void> {
  await tx.query('DELETE FROM docking.slot WHERE event_id = $1', [eventId]);
  await tx.query(
    `INSERT INTO docking.slot (event_id, number, session, starts_at, ends_at)
     SELECT $1, number, session, starts_at, ends_at
     FROM unnest($2::int[], $3::text[], $4::timestamptz[], $5::timestamptz[]) AS slot (number, session, starts_at, ends_at)`,
    [
      eventId,
      slots.map(({ number }) => number),
      slots.map(({ session }) => session),
      slots.map(({ startsAt }) => startsAt),
      slots.map(({ endsAt }) => endsAt),
    ],
  );
}

export async function slotsOf(tx: Tx, eventId: string): Promise<Slot[]> {
  return (await tx.query(
    `SELECT number, session, starts_at AS "startsAt", ends_at AS "endsAt" FROM docking.slot
     WHERE event_id = $1 ORDER BY number`,
    [eventId],
  )) as Slot[];
}
