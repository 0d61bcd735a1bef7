import type { Tx } from '#platform';
import type { Meeting } from '../domain/meeting.js';

/**
 * Takes the seats of meetings: one for each participant and slot, one for each table and slot. Whoever is seated twice
 * meets the constraints `participant_seat_key` and `table_seat_key`.
 */
export async function takeSeats(tx: Tx, meetings: readonly Meeting[]): Promise<void> {
  if (meetings.length === 0) return;
  const ids = meetings.map(({ id }) => id);
  await tx.query(
    `INSERT INTO docking.participant_seat (event_id, participant_id, slot, meeting_id)
     SELECT event_id, unnest(ARRAY[buyer_id, supplier_id]), slot, id FROM docking.meeting WHERE id = ANY ($1)
     ORDER BY 2, 3`,
    [ids],
  );
  await tx.query(
    `INSERT INTO docking.table_seat (event_id, table_number, slot, meeting_id)
     SELECT event_id, table_number, slot, id FROM docking.meeting WHERE id = ANY ($1) ORDER BY 2, 3`,
    [ids],
  );
}

export async function freeSeats(tx: Tx, meetingIds: readonly string[]): Promise<void> {
  await tx.query('DELETE FROM docking.participant_seat WHERE meeting_id = ANY ($1)', [meetingIds]);
  await tx.query('DELETE FROM docking.table_seat WHERE meeting_id = ANY ($1)', [meetingIds]);
}
