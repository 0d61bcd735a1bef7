import { Injectable } from '@nestjs/common';
import { type Actor, DomainError } from '#kernel';
import { offsetOf, type Page, Transactions } from '#platform';
import type { DockingErrorCode } from '../domain/docking.errors.js';
import type { CancelledBecause, Missing, Outcome } from '../domain/meeting.js';
import type { MeetingState } from '../domain/meeting.lifecycle.js';
import type { MeetingsQuery, MeetingView } from '../http/timetable.dto.js';
import { regionsOf, requireEvent } from '../persistence/docking.store.js';

interface MeetingRow {
  readonly id: string;
  readonly event_id: string;
  readonly slot: number;
  readonly starts_at: Date;
  readonly ends_at: Date;
  readonly table_number: number;
  readonly buyer_id: string;
  readonly buyer: string;
  readonly supplier_id: string;
  readonly supplier: string;
  readonly value: number;
  readonly pinned: boolean;
  readonly state: MeetingState;
  readonly outcome: Outcome | null;
  readonly remark: string;
  readonly next_step: string;
  readonly next_step_due: string | null;
  readonly concluded_at: Date | null;
  readonly missing: Missing | null;
  readonly cancelled_because: CancelledBecause | null;
  readonly settled_at: Date | null;
  readonly settled_by: string | null;
  readonly version: number;
}

const COLUMNS = `m.id, m.event_id, m.slot, t.starts_at, t.ends_at, m.table_number,
  m.buyer_id, b.enterprise_name AS buyer, m.supplier_id, s.enterprise_name AS supplier, m.value, m.pinned, m.state,
  m.outcome, m.remark, m.next_step, m.next_step_due::text AS next_step_due, m.concluded_at, m.missing,
  m.cancelled_because, m.settled_at, m.settled_by, m.version`;
const FROM = `docking.meeting m
  JOIN docking.slot t ON t.event_id = m.event_id AND t.number = m.slot
  JOIN docking.participant b ON b.id = m.buyer_id
  JOIN docking.participant s ON s.id = m.supplier_id`;
const IN_ORDER = 'm.slot, m.table_number, m.id';

/** Meetings as staff of the event's region see them. */
@Injectable()
export class Meetings {
  constructor(private readonly transactions: Transactions) {}

  /** Those without an outcome first. */
  async page(actor: Actor, eventId: string, query: MeetingsQuery): Promise<Page<MeetingView>> {
    await requireEvent(this.transactions.reader, actor, ['events.organise', 'events.check_in'], eventId);
    const where = `m.event_id = $1 AND ($2::text IS NULL OR m.state = $2) AND ($3::text IS NULL OR m.outcome = $3)
      AND ($4::int IS NULL OR m.slot = $4) AND ($5::uuid IS NULL OR $5 IN (m.buyer_id, m.supplier_id))
      AND ($6 = '' OR strpos(b.enterprise_name, $6) > 0 OR strpos(s.enterprise_name, $6) > 0)`;
    const { state = null, outcome = null, slot = null, participantId = null, q } = query;
    const parameters = [eventId, state, outcome, slot, participantId, q];
    const rows = (await this.transactions.reader.query(
      `SELECT ${COLUMNS} FROM ${FROM} WHERE ${where}
       ORDER BY m.state <> 'planned', ${IN_ORDER} LIMIT $7 OFFSET $8`,
      [...parameters, query.size, offsetOf(query)],
    )) as MeetingRow[];
    const [{ total }] = (await this.transactions.reader.query(
      `SELECT count(*)::int AS total FROM ${FROM} WHERE ${where}`,
      parameters,
    )) as [{ total: number }];
    return { items: rows.map(view), total, page: query.page, size: query.size };
  }

  async one(actor: Actor, id: string): Promise<MeetingView> {
    const [row] = (await this.transactions.reader.query(
      `SELECT ${COLUMNS} FROM ${FROM} JOIN docking.docking_event e ON e.id = m.event_id
       WHERE m.id = $1 AND e.region_code LIKE ANY ($2)`,
      [id, regionsOf(actor, 'events.organise', 'events.check_in')],
    )) as MeetingRow[];
    if (!row) throw new DomainError<DockingErrorCode>('docking.meeting_not_found');
    return view(row);
  }

  /** All but the cancelled ones, for whoever may see the event. */
  async standing(eventId: string): Promise<MeetingView[]> {
    return (await this.of(eventId, ['planned', 'held', 'missed'])).map(view);
  }

  /** Those that hold their seats. */
  async seated(eventId: string): Promise<MeetingView[]> {
    return (await this.of(eventId, ['planned', 'held'])).map(view);
  }

  private async of(eventId: string, states: readonly MeetingState[]): Promise<MeetingRow[]> {
    return (await this.transactions.reader.query(
      `SELECT ${COLUMNS} FROM ${FROM} WHERE m.event_id = $1 AND m.state = ANY ($2) ORDER BY ${IN_ORDER}`,
      [eventId, states],
    )) as MeetingRow[];
  }
}

function view(row: MeetingRow): MeetingView {
  return {
    id: row.id,
    eventId: row.event_id,
    slot: row.slot,
    startsAt: row.starts_at.toISOString(),
    endsAt: row.ends_at.toISOString(),
    table: row.table_number,
    buyer: { id: row.buyer_id, name: row.buyer },
    supplier: { id: row.supplier_id, name: row.supplier },
    value: row.value,
    pinned: row.pinned,
    state: row.state,
    outcome: row.outcome,
    remark: row.remark,
    nextStep: row.next_step,
    nextStepDue: row.next_step_due,
    concludedAt: row.concluded_at?.toISOString() ?? null,
    missing: row.missing,
    cancelledBecause: row.cancelled_because,
    settledAt: row.settled_at?.toISOString() ?? null,
    settledBy: row.settled_by,
    version: row.version,
  };
}
