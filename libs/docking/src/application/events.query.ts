import { Injectable } from '@nestjs/common';
import { RegionDirectory } from '#catalogue';
import type { Actor } from '#kernel';
import { offsetOf, type Page, Transactions } from '#platform';
import { DockingEvent } from '../domain/docking-event.js';
import type { Slot } from '../domain/slots.js';
import type {
  EventCardView,
  EventCountsView,
  EventFiguresView,
  EventsQuery,
  EventSummaryView,
  EventView,
} from '../http/docking-events.dto.js';
import { regionsOf, requireEvent } from '../persistence/docking.store.js';
import { slotsOf } from '../persistence/slots.js';
import { countsOf } from './event-counts.js';
import { Plans } from './plans.query.js';

/** Events as staff see them: those of their region. */
@Injectable()
export class Events {
  constructor(
    private readonly transactions: Transactions,
    private readonly regions: RegionDirectory,
    private readonly plans: Plans,
  ) {}

  async page(actor: Actor, query: EventsQuery): Promise<Page<EventSummaryView>> {
    const found = this.transactions.reader
      .createQueryBuilder(DockingEvent, 'e')
      .where('e.regionCode LIKE ANY (:regions)', { regions: regionsOf(actor, 'events.organise', 'events.check_in') })
      .orderBy('e.day', 'DESC')
      .addOrderBy('e.id');
    if (query.state) found.andWhere('e.state = :state', { state: query.state });
    if (query.kind) found.andWhere('e.kind = :kind', { kind: query.kind });
    if (query.q) found.andWhere('(strpos(e.title, :q) > 0 OR strpos(e.venue, :q) > 0)', { q: query.q });
    if (query.from) found.andWhere('e.day >= :from', { from: query.from });
    if (query.to) found.andWhere('e.day <= :to', { to: query.to });
    const [rows, total] = await found.skip(offsetOf(query)).take(query.size).getManyAndCount();
    const counts = await countsOf(
      this.transactions.reader,
      rows.map(({ id }) => id),
    );
    const items = rows.map((event) => ({
      ...this.card(event, []),
      counts: counts.get(event.id) as EventCountsView,
      version: event.version,
    }));
    return { items, total, page: query.page, size: query.size };
  }

  /** The board of one event. */
  async one(actor: Actor, id: string): Promise<EventView> {
    const reader = this.transactions.reader;
    const event = await requireEvent(reader, actor, ['events.organise', 'events.check_in'], id);
    const slots = await slotsOf(reader, id);
    const plan = event.planNumber === 0 ? null : await this.plans.stored(id, event.planNumber);
    return {
      ...this.card(event, slots),
      sessions: [...event.sessions],
      talkMinutes: event.talkMinutes,
      changeMinutes: event.changeMinutes,
      lostTables: event.lostTables,
      mostForBuyer: event.mostForBuyer,
      mostForSupplier: event.mostForSupplier,
      createdAt: event.createdAt.toISOString(),
      createdBy: event.createdByName,
      openedAt: event.openedAt?.toISOString() ?? null,
      wishesClosedAt: event.wishesClosedAt?.toISOString() ?? null,
      concludedAt: event.concludedAt?.toISOString() ?? null,
      cancelledAt: event.cancelledAt?.toISOString() ?? null,
      counts: (await countsOf(reader, [id])).get(id) as EventCountsView,
      plan,
      planIsStale: plan !== null && (await this.changedSince(id, plan.madeAt)),
      commands: event.commands,
      version: event.version,
    };
  }

  async figures(actor: Actor, id: string): Promise<EventFiguresView> {
    const reader = this.transactions.reader;
    await requireEvent(reader, actor, ['events.organise', 'events.check_in'], id);
    const counts = (await countsOf(reader, [id])).get(id) as EventCountsView;
    const outcomes = (await reader.query(
      `SELECT outcome, count(*)::int AS count FROM docking.meeting WHERE event_id = $1 AND state = 'held' GROUP BY 1`,
      [id],
    )) as { outcome: keyof EventFiguresView['outcomes']; count: number }[];
    const via = (await reader.query(
      `SELECT answered_via, count(*)::int AS count FROM docking.participant
       WHERE event_id = $1 AND state <> 'withdrawn' AND answered_via IS NOT NULL GROUP BY 1`,
      [id],
    )) as { answered_via: keyof EventFiguresView['answeredVia']; count: number }[];
    const came = new Map(outcomes.map(({ outcome, count }) => [outcome, count]));
    const ways = new Map(via.map(({ answered_via, count }) => [answered_via, count]));
    const { invited, accepted, declined, unanswered, withdrawn, checkedIn, absent } = counts;
    return {
      eventId: id,
      ...{ invited, accepted, declined, unanswered, withdrawn, checkedIn, absent },
      answeredVia: {
        account: ways.get('account') ?? 0,
        link: ways.get('link') ?? 0,
        telephone: ways.get('telephone') ?? 0,
      },
      meetings: counts.planned + counts.held + counts.missed,
      held: counts.held,
      missed: counts.missed,
      withoutOutcome: counts.planned,
      cancelled: counts.cancelled,
      outcomes: {
        nothing: came.get('nothing') ?? 0,
        follow_up: came.get('follow_up') ?? 0,
        negotiating: came.get('negotiating') ?? 0,
        trial_agreed: came.get('trial_agreed') ?? 0,
        order_signed: came.get('order_signed') ?? 0,
      },
    };
  }

  /** What everybody who is invited may know. */
  card(event: DockingEvent, slots: readonly Slot[]): EventCardView {
    return {
      id: event.id,
      kind: event.kind,
      title: event.title,
      region: {
        code: event.regionCode,
        name: this.regions.byCode(event.regionCode)?.name ?? event.regionCode,
      },
      venue: event.venue,
      day: event.day,
      notice: event.notice,
      slots: slots.map((slot) => ({
        ...slot,
        startsAt: slot.startsAt.toISOString(),
        endsAt: slot.endsAt.toISOString(),
      })),
      tables: event.tables,
      answerBy: event.answerBy.toISOString(),
      wishesClose: event.wishesClose.toISOString(),
      state: event.state,
      publishedAt: event.publishedAt?.toISOString() ?? null,
      cancelReason: event.cancelReason,
    };
  }

  private async changedSince(eventId: string, madeAt: string): Promise<boolean> {
    const rows = (await this.transactions.reader.query(
      'SELECT 1 FROM docking.participant WHERE event_id = $1 AND changed_at > $2 LIMIT 1',
      [eventId, madeAt],
    )) as unknown[];
    return rows.length > 0;
  }
}
