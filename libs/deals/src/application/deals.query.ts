import { Injectable } from '@nestjs/common';
import type { SelectQueryBuilder } from 'typeorm';
import { RegionDirectory } from '#catalogue';
import { EnterprisesFacade } from '#enterprises';
import { type Actor, Clock, DomainError } from '#kernel';
import { offsetOf, type Page, type PageQuery, Transactions } from '#platform';
import { Deal, type Side } from '../domain/deal.js';
import { DEAL_STATES, type DealState } from '../domain/deal.lifecycle.js';
import type { DealsErrorCode } from '../domain/deals.errors.js';
import type { DealsQuery } from '../http/deals.dto.js';
import type { DealBoard, DealCard, DealView, LogEntryView } from '../http/deals.view.js';
import { LogEntryRow } from '../persistence/deal-record.schema.js';
import { visibleDeals } from '../persistence/deal.store.js';
import { DealRecord } from './deal-record.query.js';

interface Ordered {
  readonly deal_id: string;
  readonly unit: string;
  readonly ordered: string;
  readonly accepted: string;
  readonly rejected: string;
}

interface LastTrial {
  readonly deal_id: string;
  readonly id: string;
  readonly verdict: 'open' | 'passed' | 'failed';
}

/** Deals as each reader sees them: a firm its own, staff those of firms or events of their region. */
@Injectable()
export class Deals {
  constructor(
    private readonly transactions: Transactions,
    private readonly enterprises: EnterprisesFacade,
    private readonly regions: RegionDirectory,
    private readonly record: DealRecord,
    private readonly clock: Clock,
  ) {}

  async board(actor: Actor, query: DealsQuery): Promise<DealBoard> {
    const stages = await this.filtered(actor, query)
      .select('d.state', 'state')
      .addSelect('count(*)::int', 'count')
      .addSelect(`(count(*) FILTER (WHERE d.nextStepDue < :today))::int`, 'overdue')
      .setParameter('today', this.clock.today())
      .groupBy('d.state')
      .getRawMany<{ state: DealState; count: number; overdue: number }>();
    const counts = Object.fromEntries(
      DEAL_STATES.map((state) => [state, stages.find((stage) => stage.state === state)?.count ?? 0]),
    ) as Record<DealState, number>;
    const found = this.filtered(actor, query);
    if (query.state) found.andWhere('d.state = :state', { state: query.state });
    const rows = await found
      .orderBy('d.nextStepDue', 'ASC', 'NULLS LAST')
      .addOrderBy('d.stateSince', 'DESC')
      .addOrderBy('d.id')
      .skip(offsetOf(query))
      .take(query.size)
      .getMany();
    return {
      items: await this.cards(actor, rows),
      total: query.state ? counts[query.state] : Object.values(counts).reduce((sum, count) => sum + count, 0),
      page: query.page,
      size: query.size,
      counts,
      overdue: stages.reduce((sum, { overdue }) => sum + overdue, 0),
    };
  }

  /** @throws DomainError `deals.deal_not_found` where there is none, or it is not the actor's to see */
  async one(actor: Actor, id: string): Promise<DealView> {
    const deal = await this.require(actor, id);
    const [card] = (await this.cards(actor, [deal])) as [DealCard];
    return { ...card, ...(await this.record.of(deal, card.mySide)) };
  }

  /** What was said and done, the latest first. */
  async log(actor: Actor, id: string, query: PageQuery): Promise<Page<LogEntryView>> {
    const { id: dealId } = await this.require(actor, id);
    const [rows, total] = await this.transactions.reader.findAndCount(LogEntryRow, {
      where: { dealId },
      order: { writtenAt: 'DESC', id: 'ASC' },
      skip: offsetOf(query),
      take: query.size,
    });
    return { items: rows.map((row) => this.entry(row)), total, page: query.page, size: query.size };
  }

  entry({ id, kind, day, text, details, writtenAt, writtenByName, side }: LogEntryRow): LogEntryView {
    return {
      id,
      kind,
      day,
      text,
      details: { ...details },
      writtenAt: writtenAt.toISOString(),
      writtenBy: writtenByName,
      side,
    };
  }

  private async require(actor: Actor, id: string): Promise<Deal> {
    const deal = await visibleDeals(this.transactions.reader, actor).andWhere('d.id = :id', { id }).getOne();
    if (!deal) throw new DomainError<DealsErrorCode>('deals.deal_not_found');
    return deal;
  }

  private filtered(actor: Actor, query: DealsQuery): SelectQueryBuilder<Deal> {
    const found = visibleDeals(this.transactions.reader, actor);
    const { origin, eventId, productId, shortageId, enterpriseId, side, nextStep } = query;
    if (origin) found.andWhere('d.originKind = :origin', { origin });
    if (eventId) found.andWhere('d.eventId = :eventId', { eventId });
    if (productId) found.andWhere('d.productId = :productId', { productId });
    if (shortageId) found.andWhere('d.shortageId = :shortageId', { shortageId });
    if (enterpriseId) found.andWhere('(d.buyerId = :firm OR d.sellerId = :firm)', { firm: enterpriseId });
    if (side) found.andWhere(`d.${side}Id = ANY (:own)`, { own: actor.enterprisesWith('deals.conduct') });
    if (nextStep === 'overdue') found.andWhere('d.nextStepDue < :today', { today: this.clock.today() });
    if (nextStep === 'missing') found.andWhere(`d.nextStepDue IS NULL AND d.closedAt IS NULL`);
    return found;
  }

  private async cards(actor: Actor, deals: readonly Deal[]): Promise<DealCard[]> {
    const ids = deals.map(({ id }) => id);
    // One after the other: after a command all of them go over its transaction's one connection.
    const firms = await this.enterprises.cards([
      ...new Set(deals.flatMap(({ buyerId, sellerId }) => [buyerId, sellerId])),
    ]);
    const ordered = await this.ordered(ids);
    const trials = await this.lastTrials(ids);
    const mine = actor.enterprisesWith('deals.conduct');
    const firm = (id: string, regionCode: string) => ({
      id,
      name: firms.get(id)?.name ?? '',
      regionCode,
      regionName: this.regions.byCode(regionCode)?.name ?? regionCode,
    });
    return deals.map((deal) => ({
      id: deal.id,
      state: deal.state,
      stateSince: deal.stateSince.toISOString(),
      subject: deal.subject,
      origin: { kind: deal.originKind, id: deal.originId, event: eventOf(deal) },
      buyer: firm(deal.buyerId, deal.buyerRegionCode),
      seller: firm(deal.sellerId, deal.sellerRegionCode),
      mySide: deal.sideOf(mine) ?? null,
      shortageId: deal.shortageId,
      productId: deal.productId,
      nextStep: this.nextStepOf(deal),
      trial: trials.get(deal.id) ?? null,
      order: orderOf(deal, ordered),
      openedAt: deal.openedAt.toISOString(),
      closedAt: deal.closedAt?.toISOString() ?? null,
      closeReason: deal.closeReason,
      closeRemark: deal.closeRemark,
      version: deal.version,
    }));
  }

  private nextStepOf({ nextStep, nextStepDue, nextStepSide, nextStepOwner }: Deal): DealCard['nextStep'] {
    if (nextStep === null || nextStepDue === null) return null;
    return {
      what: nextStep,
      due: nextStepDue,
      side: nextStepSide as Side,
      owner: nextStepOwner ?? '',
      overdue: nextStepDue < this.clock.today(),
    };
  }

  private async ordered(dealIds: readonly string[]): Promise<Ordered[]> {
    return (await this.transactions.reader.query(
      `SELECT deal_id, unit, trim_scale(sum(quantity))::text AS ordered, trim_scale(sum(accepted))::text AS accepted,
              trim_scale(sum(rejected))::text AS rejected
       FROM deals.order_line WHERE deal_id = ANY ($1) GROUP BY deal_id, unit ORDER BY min(line)`,
      [dealIds],
    )) as Ordered[];
  }

  private async lastTrials(dealIds: readonly string[]): Promise<Map<string, LastTrial>> {
    const rows = (await this.transactions.reader.query(
      `SELECT DISTINCT ON (deal_id) deal_id, id, verdict FROM deals.trial WHERE deal_id = ANY ($1)
       ORDER BY deal_id, begun_at DESC, id`,
      [dealIds],
    )) as LastTrial[];
    return new Map(rows.map((row) => [row.deal_id, row]));
  }
}

function eventOf({ eventId, eventTitle }: Deal): DealCard['origin']['event'] {
  return eventId === null ? null : { id: eventId, title: eventTitle ?? '' };
}

function orderOf({ id, contractNumber, signedOn, amount }: Deal, ordered: readonly Ordered[]): DealCard['order'] {
  if (contractNumber === null || signedOn === null) return null;
  const quantities = ordered.filter(({ deal_id }) => deal_id === id);
  return { contractNumber, signedOn, amount, quantities };
}
