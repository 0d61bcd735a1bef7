import { Injectable } from '@nestjs/common';
import { type Actor, DomainError } from '#kernel';
import { offsetOf, type Page, type PageQuery, RequestContext, Transactions } from '#platform';
import type { UnplacedReason } from '#timetabling';
import type { DockingErrorCode } from '../domain/docking.errors.js';
import { unplacedText, VALUE_FORMULA } from '../domain/plan-words.js';
import type { ChangeDto, MovedMeetingView, PlanView, UnplacedView } from '../http/timetable.dto.js';
import { requireEvent } from '../persistence/docking.store.js';

interface PlanRow {
  readonly event_id: string;
  readonly number: number;
  readonly kind: 'plan' | 'replan';
  readonly made_at: Date;
  readonly made_by_name: string;
  readonly from_slot: number;
  readonly changes: ChangeDto[];
  readonly seed: number;
  readonly placed: number;
  readonly unplaced: number;
  readonly moved: number;
  readonly value: number;
  readonly value_bound: number;
  readonly breaks: number;
  readonly breaks_bound: number;
  readonly proved_optimal: boolean;
  readonly milliseconds: number;
}

interface PairRow {
  readonly buyer_id: string;
  readonly buyer: string;
  readonly supplier_id: string;
  readonly supplier: string;
}

const NAMED = `JOIN docking.participant b ON b.id = x.buyer_id JOIN docking.participant s ON s.id = x.supplier_id`;
const NAMES = 'x.buyer_id, b.enterprise_name AS buyer, x.supplier_id, s.enterprise_name AS supplier';

/** The plans that were made of an event, what found no place in each, and what each moved. */
@Injectable()
export class Plans {
  constructor(private readonly transactions: Transactions) {}

  /** The latest first. */
  async page(actor: Actor, eventId: string, query: PageQuery): Promise<Page<PlanView>> {
    await requireEvent(this.transactions.reader, actor, ['events.organise'], eventId);
    const rows = (await this.transactions.reader.query(
      'SELECT * FROM docking.timetable_plan WHERE event_id = $1 ORDER BY number DESC LIMIT $2 OFFSET $3',
      [eventId, query.size, offsetOf(query)],
    )) as PlanRow[];
    const total = await this.count('timetable_plan WHERE event_id = $1', [eventId]);
    return { items: await this.views(eventId, rows), total, page: query.page, size: query.size };
  }

  async one(actor: Actor, eventId: string, number: number): Promise<PlanView> {
    await requireEvent(this.transactions.reader, actor, ['events.organise'], eventId);
    return this.stored(eventId, number);
  }

  /** For whoever may see the event. @throws DomainError `docking.plan_not_found` */
  async stored(eventId: string, number: number): Promise<PlanView> {
    const rows = (await this.transactions.reader.query(
      'SELECT * FROM docking.timetable_plan WHERE event_id = $1 AND number = $2',
      [eventId, number],
    )) as PlanRow[];
    const [view] = await this.views(eventId, rows);
    if (!view) throw new DomainError<DockingErrorCode>('docking.plan_not_found');
    return view;
  }

  async unplaced(actor: Actor, eventId: string, number: number, query: PageQuery): Promise<Page<UnplacedView>> {
    await this.one(actor, eventId, number);
    const rows = (await this.transactions.reader.query(
      `SELECT ${NAMES}, x.value, x.reason FROM docking.plan_unplaced x ${NAMED}
       WHERE x.event_id = $1 AND x.plan_number = $2
       ORDER BY x.value DESC, b.enterprise_name, s.enterprise_name, x.supplier_id LIMIT $3 OFFSET $4`,
      [eventId, number, query.size, offsetOf(query)],
    )) as (PairRow & { value: number; reason: UnplacedReason })[];
    const locale = RequestContext.current()?.locale ?? 'zh';
    const items = rows.map((row) => ({
      ...pairOf(row),
      value: row.value,
      reason: row.reason,
      reasonText: unplacedText(row.reason, locale),
    }));
    const total = await this.count('plan_unplaced WHERE event_id = $1 AND plan_number = $2', [eventId, number]);
    return { items, total, page: query.page, size: query.size };
  }

  async moved(actor: Actor, eventId: string, number: number, query: PageQuery): Promise<Page<MovedMeetingView>> {
    await this.one(actor, eventId, number);
    const rows = (await this.transactions.reader.query(
      `SELECT ${NAMES}, x.meeting_id, x.from_slot, x.from_table, x.to_slot, x.to_table
       FROM docking.plan_move x ${NAMED} WHERE x.event_id = $1 AND x.plan_number = $2
       ORDER BY coalesce(x.to_slot, x.from_slot), coalesce(x.to_table, x.from_table), x.meeting_id LIMIT $3 OFFSET $4`,
      [eventId, number, query.size, offsetOf(query)],
    )) as (PairRow &
      Record<'from_slot' | 'from_table' | 'to_slot' | 'to_table', number | null> & { meeting_id: string })[];
    const items = rows.map((row) => ({
      meetingId: row.meeting_id,
      ...pairOf(row),
      from: seat(row.from_slot, row.from_table),
      to: seat(row.to_slot, row.to_table),
    }));
    const total = await this.count('plan_move WHERE event_id = $1 AND plan_number = $2', [eventId, number]);
    return { items, total, page: query.page, size: query.size };
  }

  private async views(eventId: string, rows: readonly PlanRow[]): Promise<PlanView[]> {
    const ids = rows.flatMap(({ changes }) => changes.flatMap(firmsOf));
    const names = new Map<string, string>();
    if (ids.length > 0) {
      const found = (await this.transactions.reader.query(
        'SELECT id, enterprise_name AS name FROM docking.participant WHERE event_id = $1 AND id = ANY ($2)',
        [eventId, ids],
      )) as { id: string; name: string }[];
      for (const { id, name } of found) names.set(id, name);
    }
    const firm = (id: string | undefined) => (id === undefined ? null : { id, name: names.get(id) ?? '' });
    return rows.map((row) => ({
      eventId: row.event_id,
      number: row.number,
      kind: row.kind,
      madeAt: row.made_at.toISOString(),
      madeBy: row.made_by_name,
      fromSlot: row.from_slot,
      changes: row.changes.map((change) => {
        const [first, second] = firmsOf(change);
        return {
          kind: change.kind,
          participant: firm(first),
          partner: firm(second),
          table: change.kind === 'table_lost' ? change.table : null,
          from: change.kind === 'late' || change.kind === 'gone' ? change.from : null,
          to: change.kind === 'late' ? change.to : null,
        };
      }),
      seed: row.seed,
      placed: row.placed,
      unplaced: row.unplaced,
      moved: row.moved,
      value: row.value,
      valueBound: row.value_bound,
      breaks: row.breaks,
      breaksBound: row.breaks_bound,
      provedOptimal: row.proved_optimal,
      milliseconds: row.milliseconds,
      valueFormula: VALUE_FORMULA[RequestContext.current()?.locale ?? 'zh'],
    }));
  }

  private async count(from: string, parameters: unknown[]): Promise<number> {
    const [{ total }] = (await this.transactions.reader.query(
      `SELECT count(*)::int AS total FROM docking.${from}`,
      parameters,
    )) as [{ total: number }];
    return total;
  }
}

function pairOf({ buyer_id, buyer, supplier_id, supplier }: PairRow) {
  return { buyer: { id: buyer_id, name: buyer }, supplier: { id: supplier_id, name: supplier } };
}

function seat(slot: number | null, table: number | null) {
  return slot === null || table === null ? null : { slot, table };
}

function firmsOf(change: ChangeDto): string[] {
  switch (change.kind) {
    case 'late':
    case 'gone':
      return [change.participantId];
    case 'meeting_added':
      return [change.buyerId, change.supplierId];
    case 'table_lost':
      return [];
  }
}
