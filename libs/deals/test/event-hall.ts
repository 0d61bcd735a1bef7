import { newId } from '#kernel';
import type { TestDatabase } from '#test-support';

type MeetingState = 'planned' | 'held' | 'missed';

/** Talks of two firms, written straight into docking's tables: what came of them is all that deals ask. */
export class EventHall {
  constructor(
    private readonly database: TestDatabase,
    private readonly firms: { readonly buyer: string; readonly supplier: string },
  ) {}

  /** An event with the two firms. @returns its id */
  async event(region = '130500'): Promise<string> {
    const id = newId();
    await this.database.query(
      `INSERT INTO docking.docking_event (id, kind, title, region_code, venue, day, notice, sessions, talk_minutes,
         change_minutes, tables, lost_tables, answer_by, wishes_close, state, plan_number, created_at, created_by,
         created_by_name, cancel_reason, version)
       VALUES ($1, 'production_demand', '产需对接会', $2, '', '2026-11-20', '', '[]', 25, 5, 9, '{}', now(), now(), 'published', 0,
         now(), $1, '某', '', 1)`,
      [id, region],
    );
    await this.database.query(
      `INSERT INTO docking.slot (event_id, number, session, starts_at, ends_at)
       VALUES ($1, 1, 'morning', now(), now() + interval '25 minutes')`,
      [id],
    );
    for (const [side, firm] of Object.entries(this.firms)) {
      await this.database.query(
        `INSERT INTO docking.participant (id, event_id, enterprise_id, enterprise_name, enterprise_region, claimed, side,
           state, offers, product_title, attendee, phone, unavailable, least_meetings, check_in_code, invited_at, invited_by,
           invited_by_name, remark, withdrawal_reason, changed_at, version)
         VALUES ($1, $2, $3, '某', '130503', true, $4, 'invited', '', '', '', '', '{}', 0, $4, now(), $1, '某', '', '', now(), 1)`,
        [newId(), id, firm, side],
      );
    }
    return id;
  }

  /** @returns the meeting's id */
  async talk(eventId: string, outcome: string, agreed: { what: string; due: string } | null = null): Promise<string> {
    const id = newId();
    await this.database.query(
      `INSERT INTO docking.meeting (id, event_id, buyer_id, supplier_id, slot, table_number, value, pinned, state, planned_at,
         outcome, remark, next_step, next_step_due, version)
       SELECT $1, $2, b.id, s.id, 1, 1, 1, false, 'held', now(), $3, '', $4, $5, 1
       FROM docking.participant b, docking.participant s
       WHERE b.event_id = $2 AND b.side = 'buyer' AND s.event_id = $2 AND s.side = 'supplier'`,
      [id, eventId, outcome, agreed?.what ?? '', agreed?.due ?? null],
    );
    return id;
  }

  /** Enters the outcome anew, behind docking's back. */
  async enter(meetingId: string, state: MeetingState, outcome: string | null): Promise<void> {
    await this.database.query(`UPDATE docking.meeting SET state = $2, outcome = $3, missing = $4 WHERE id = $1`, [
      meetingId,
      state,
      outcome,
      state === 'missed' ? 'both' : null,
    ]);
  }
}
