import { Injectable } from '@nestjs/common';
import { In, type SelectQueryBuilder } from 'typeorm';
import { RegionDirectory } from '#catalogue';
import { type Actor, Clock, DomainError } from '#kernel';
import { offsetOf, type Page, Transactions } from '#platform';
import type { DockingErrorCode } from '../domain/docking.errors.js';
import { DockingEvent } from '../domain/docking-event.js';
import type { MeetingState } from '../domain/meeting.lifecycle.js';
import { Participant } from '../domain/participant.js';
import type { Slot } from '../domain/slots.js';
import type {
  CounterpartsQuery,
  CounterpartView,
  MyMeetingsView,
  ParticipationsQuery,
  ParticipationView,
} from '../http/participations.dto.js';
import { slotsOf } from '../persistence/slots.js';
import { Events } from './events.query.js';

const SHOWN: readonly DockingEvent['state'][] = ['published', 'concluded'];

/** A firm's own parts in events. What others wish and where they sit stays theirs. */
@Injectable()
export class Participations {
  constructor(
    private readonly transactions: Transactions,
    private readonly events: Events,
    private readonly regions: RegionDirectory,
    private readonly clock: Clock,
  ) {}

  /** The latest day first. */
  async page(actor: Actor, query: ParticipationsQuery): Promise<Page<ParticipationView>> {
    const found = this.mine(actor)
      .innerJoin(DockingEvent, 'e', 'e.id = p.eventId')
      .orderBy('e.day', 'DESC')
      .addOrderBy('p.id');
    if (query.state) found.andWhere('p.state = :state', { state: query.state });
    if (query.when)
      found.andWhere(`e.day ${query.when === 'ahead' ? '>=' : '<'} :today`, { today: this.clock.today() });
    const total = await found.getCount();
    const rows = await found.offset(offsetOf(query)).limit(query.size).getMany();
    return { items: await this.views(rows), total, page: query.page, size: query.size };
  }

  async one(actor: Actor, id: string): Promise<ParticipationView> {
    const [view] = (await this.views([await this.own(actor, id)])) as [ParticipationView];
    return view;
  }

  /** Firms that take part, without how to reach them. */
  async counterparts(actor: Actor, id: string, query: CounterpartsQuery): Promise<Page<CounterpartView>> {
    const own = await this.own(actor, id);
    const side = query.side ?? (own.side === 'buyer' ? 'supplier' : 'buyer');
    const where = `p.event_id = $1 AND p.state = 'accepted' AND p.side = $2 AND p.id <> $3
      AND ($4 = '' OR strpos(p.enterprise_name, $4) > 0 OR strpos(p.offers, $4) > 0 OR strpos(p.product_title, $4) > 0)`;
    const parameters = [own.eventId, side, own.id, query.q];
    const rows = (await this.transactions.reader.query(
      `SELECT p.id, p.enterprise_id, p.enterprise_name, p.enterprise_region, p.side, p.offers, p.product_id,
              p.product_title, w.weight, w.veto, w.note
       FROM docking.participant p LEFT JOIN docking.wish w ON w.from_id = $3 AND w.to_id = p.id
       WHERE ${where} ORDER BY p.enterprise_name, p.id LIMIT $5 OFFSET $6`,
      [...parameters, query.size, offsetOf(query)],
    )) as CounterpartRow[];
    const [{ total }] = (await this.transactions.reader.query(
      `SELECT count(*)::int AS total FROM docking.participant p WHERE ${where}`,
      parameters,
    )) as [{ total: number }];
    const items = rows.map((row) => ({
      id: row.id,
      enterpriseId: row.enterprise_id,
      name: row.enterprise_name,
      regionName: this.regions.byCode(row.enterprise_region)?.name ?? row.enterprise_region,
      side: row.side,
      offers: row.offers,
      product: row.product_title === '' ? null : { id: row.product_id, title: row.product_title },
      mine: row.veto === null ? null : { weight: row.weight, veto: row.veto, note: row.note ?? '' },
    }));
    return { items, total, page: query.page, size: query.size };
  }

  /** In the order of the day; nothing before the timetable is published. */
  async meetings(actor: Actor, id: string): Promise<MyMeetingsView> {
    const own = await this.own(actor, id);
    const rows = (await this.transactions.reader.query(
      `SELECT m.id, m.slot, t.starts_at, t.ends_at, m.table_number, m.state, p.id AS partner_id, p.enterprise_id,
              p.enterprise_name, p.offers, p.product_title
       FROM docking.meeting m
       JOIN docking.docking_event e ON e.id = m.event_id AND e.state = ANY ($2)
       JOIN docking.slot t ON t.event_id = m.event_id AND t.number = m.slot
       JOIN docking.participant p ON p.id = CASE WHEN m.buyer_id = $1 THEN m.supplier_id ELSE m.buyer_id END
       WHERE $1 IN (m.buyer_id, m.supplier_id) AND (m.state <> 'cancelled' OR m.settled_at >= e.published_at)
       ORDER BY m.slot, m.id`,
      [own.id, SHOWN],
    )) as MyMeetingRow[];
    const event = await this.transactions.reader.findOneByOrFail(DockingEvent, { id: own.eventId });
    return {
      participantId: own.id,
      published: SHOWN.includes(event.state),
      checkInCode: own.state === 'accepted' ? own.checkInCode : null,
      meetings: rows.map((row) => ({
        id: row.id,
        slot: row.slot,
        startsAt: row.starts_at.toISOString(),
        endsAt: row.ends_at.toISOString(),
        table: row.table_number,
        partner: {
          id: row.partner_id,
          enterpriseId: row.enterprise_id,
          name: row.enterprise_name,
          offers: row.offers,
          productTitle: row.product_title,
        },
        state: row.state,
      })),
    };
  }

  /** Those of the actor's firms that were told. */
  private mine(actor: Actor): SelectQueryBuilder<Participant> {
    return this.transactions.reader
      .createQueryBuilder(Participant, 'p')
      .where('p.enterpriseId = ANY (:mine) AND p.toldAt IS NOT NULL', {
        mine: actor.enterprisesWith('events.take_part'),
      });
  }

  private async own(actor: Actor, id: string): Promise<Participant> {
    const participant = await this.mine(actor).andWhere('p.id = :id', { id }).getOne();
    if (!participant) throw new DomainError<DockingErrorCode>('docking.participant_not_found');
    return participant;
  }

  private async views(rows: readonly Participant[]): Promise<ParticipationView[]> {
    const reader = this.transactions.reader;
    const eventIds = [...new Set(rows.map(({ eventId }) => eventId))];
    const events = new Map((await reader.findBy(DockingEvent, { id: In(eventIds) })).map((event) => [event.id, event]));
    const slots = new Map<string, Slot[]>();
    for (const id of eventIds) slots.set(id, await slotsOf(reader, id));
    const counts = (await reader.query(
      `SELECT p.id, (SELECT count(*) FROM docking.wish WHERE from_id = p.id)::int AS wishes,
              (SELECT count(*) FROM docking.participant_seat s
               JOIN docking.docking_event e ON e.id = s.event_id AND e.state = ANY ($2)
               WHERE s.event_id = p.event_id AND s.participant_id = p.id)::int AS meetings
       FROM docking.participant p WHERE p.id = ANY ($1)`,
      [rows.map(({ id }) => id), SHOWN],
    )) as { id: string; wishes: number; meetings: number }[];
    const counted = new Map(counts.map((row) => [row.id, row]));
    const now = this.clock.now();
    return rows.map((row) => {
      const event = events.get(row.eventId) as DockingEvent;
      const taking = row.state === 'accepted';
      return {
        id: row.id,
        event: this.events.card(event, slots.get(row.eventId) ?? []),
        enterprise: { id: row.enterpriseId, name: row.enterpriseName },
        side: row.side,
        state: row.state,
        offers: row.offers,
        product: row.productTitle === '' ? null : { id: row.productId, title: row.productTitle },
        attendee: row.attendee,
        phone: row.phone,
        unavailable: row.unavailable,
        ownTable: row.ownTable,
        invitedAt: row.invitedAt.toISOString(),
        answeredAt: row.answeredAt?.toISOString() ?? null,
        answeredVia: row.answeredVia,
        answeredBy: row.answeredBy,
        remark: row.remark,
        checkInCode: taking ? row.checkInCode : null,
        checkedInAt: row.checkedInAt?.toISOString() ?? null,
        wishes: counted.get(row.id)?.wishes ?? 0,
        meetings: counted.get(row.id)?.meetings ?? 0,
        canAnswer: event.takesAnswers(now) && row.state !== 'withdrawn',
        canWithdraw: taking && event.isUnderWay,
        canSayWishes: taking && event.takesWishes(now),
        version: row.version,
      };
    });
  }
}

interface CounterpartRow {
  readonly id: string;
  readonly enterprise_id: string;
  readonly enterprise_name: string;
  readonly enterprise_region: string;
  readonly side: 'buyer' | 'supplier';
  readonly offers: string;
  readonly product_id: string | null;
  readonly product_title: string;
  readonly weight: number | null;
  readonly veto: boolean | null;
  readonly note: string | null;
}

interface MyMeetingRow {
  readonly id: string;
  readonly slot: number;
  readonly starts_at: Date;
  readonly ends_at: Date;
  readonly table_number: number;
  readonly state: MeetingState;
  readonly partner_id: string;
  readonly enterprise_id: string;
  readonly enterprise_name: string;
  readonly offers: string;
  readonly product_title: string;
}
