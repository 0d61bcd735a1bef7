import { Injectable } from '@nestjs/common';
import type { SelectQueryBuilder } from 'typeorm';
import { EnterprisesFacade } from '#enterprises';
import { type Actor, Clock, DomainError, mondayOf, weeksFrom } from '#kernel';
import { offsetOf, type Page, Transactions } from '#platform';
import { ProductionLine } from '../../domain/capacity/production-line.js';
import type { SupplyErrorCode } from '../../domain/supply.errors.js';
import { CapacityWindow, type LinesQuery, type ProductionLineView } from '../../http/capacity/capacity.dto.js';
import type { CapacityWeekRow } from '../../persistence/production-line.schema.js';
import { regionPatterns } from '../../persistence/supply.store.js';

type WindowedWeek = Pick<CapacityWeekRow, 'lineId' | 'week' | 'capacity' | 'free' | 'confirmedOn'>;

/** Lines with their weeks: a firm's own, and for staff those of their region. */
@Injectable()
export class ProductionLines {
  constructor(
    private readonly transactions: Transactions,
    private readonly enterprises: EnterprisesFacade,
    private readonly clock: Clock,
  ) {}

  async page(actor: Actor, query: LinesQuery): Promise<Page<ProductionLineView>> {
    const found = this.visible(actor);
    if (query.enterpriseId) found.andWhere('l.enterpriseId = :firm', { firm: query.enterpriseId });
    const [lines, total] = await found
      .orderBy('l.enterpriseId')
      .addOrderBy('l.name')
      .limit(query.size)
      .offset(offsetOf(query))
      .getManyAndCount();
    return { items: await this.shown(lines, query), total, page: query.page, size: query.size };
  }

  /** @throws DomainError `supply.line_not_found` where there is none, or it is not the actor's to see */
  async one(actor: Actor, id: string, window: CapacityWindow = CapacityWindow.parse({})): Promise<ProductionLineView> {
    const line = await this.visible(actor).andWhere('l.id = :id', { id }).getOne();
    if (!line) throw new DomainError<SupplyErrorCode>('supply.line_not_found', { id });
    return (await this.shown([line], window))[0] as ProductionLineView;
  }

  private visible(actor: Actor): SelectQueryBuilder<ProductionLine> {
    return this.transactions.reader
      .createQueryBuilder(ProductionLine, 'l')
      .where('(l.enterpriseId = ANY (:mine) OR l.regionCode LIKE ANY (:regions))', {
        mine: actor.enterprisesWith('supply.maintain'),
        regions: regionPatterns(actor, 'supply.review'),
      });
  }

  private async shown(lines: readonly ProductionLine[], window: CapacityWindow): Promise<ProductionLineView[]> {
    const ids = lines.map(({ id }) => id);
    const today = this.clock.today();
    const mondays = weeksFrom(window.from ?? today, window.weeks);
    const cards = await this.enterprises.cards([...new Set(lines.map(({ enterpriseId }) => enterpriseId))]);
    const told = (await this.transactions.reader.query(
      `SELECT line_id AS "lineId", week::text, capacity::text, free::text, confirmed_on::text AS "confirmedOn"
       FROM supply.capacity_week WHERE line_id = ANY ($1) AND week = ANY ($2)`,
      [ids, mondays],
    )) as WindowedWeek[];
    const confirmed = (await this.transactions.reader.query(
      `SELECT line_id AS "lineId", min(confirmed_on)::text AS "confirmedOn" FROM supply.capacity_week
       WHERE line_id = ANY ($1) AND week >= $2 GROUP BY line_id`,
      [ids, mondayOf(today)],
    )) as Pick<CapacityWeekRow, 'lineId' | 'confirmedOn'>[];
    const weeks = new Map(told.map((week) => [`${week.lineId} ${week.week}`, week]));
    const confirmedOn = new Map(confirmed.map((row) => [row.lineId, row.confirmedOn]));
    return lines.map((line) => ({
      id: line.id,
      enterprise: { id: line.enterpriseId, name: cards.get(line.enterpriseId)?.name ?? '' },
      name: line.name,
      makes: line.makes,
      unit: line.unit,
      confirmedOn: confirmedOn.get(line.id) ?? null,
      weeks: mondays.map((monday) => {
        const week = weeks.get(`${line.id} ${monday}`);
        return {
          week: monday,
          capacity: week?.capacity ?? null,
          free: week?.free ?? null,
          confirmedOn: week?.confirmedOn ?? null,
        };
      }),
      version: line.version,
    }));
  }
}
