import { Injectable } from '@nestjs/common';
import { In, type SelectQueryBuilder } from 'typeorm';
import { RegionDirectory } from '#catalogue';
import { EnterprisesFacade } from '#enterprises';
import { type Actor, DomainError } from '#kernel';
import { offsetOf, type Page, Transactions } from '#platform';
import type { DemandErrorCode } from '../domain/demand.errors.js';
import { Shortage } from '../domain/shortage.js';
import type { ShortageItem, ShortagesQuery, ShortageView } from '../http/demand.dto.js';
import { seenBy, sightOf } from '../persistence/shortage-sight.js';
import { ShortageListRow } from '../persistence/shortage.schema.js';

/** The most pressing first, and among equals who has waited longest. */
const BY_URGENCY = `array_position(ARRAY['line_stops', 'urgent', 'normal'], s.severity)`;

/** Single shortages over all lists, as each side sees them. */
@Injectable()
export class Shortages {
  constructor(
    private readonly transactions: Transactions,
    private readonly enterprises: EnterprisesFacade,
    private readonly regions: RegionDirectory,
  ) {}

  async page(actor: Actor, query: ShortagesQuery): Promise<Page<ShortageItem>> {
    const found = this.ofSide(actor, query.side);
    if (query.state) found.andWhere('s.state = :state', { state: query.state });
    if (query.listId) found.andWhere('s.listId = :listId', { listId: query.listId });
    const [rows, total] = await found.offset(offsetOf(query)).limit(query.size).getManyAndCount();
    return { items: await this.items(rows), total, page: query.page, size: query.size };
  }

  async one(actor: Actor, id: string): Promise<ShortageView> {
    return this.view(await this.require(actor, id));
  }

  /** @throws DomainError `demand.shortage_not_found` where it does not exist or is not the actor's to see */
  async require(actor: Actor, id: string): Promise<Shortage> {
    const shortage = await this.of(actor).andWhere('s.id = :id', { id }).getOne();
    if (!shortage) throw new DomainError<DemandErrorCode>('demand.shortage_not_found', { id });
    return shortage;
  }

  /** Those that the actor sees, for a query with more conditions on `s`. */
  of(actor: Actor): SelectQueryBuilder<Shortage> {
    return this.transactions.reader
      .createQueryBuilder(Shortage, 's')
      .where(seenBy('s', ':mine', ':reviewing', ':reading'), sightOf(actor));
  }

  view(shortage: Shortage): ShortageView {
    const place = shortage.placeCode === null ? undefined : this.regions.byCode(shortage.placeCode);
    const { reviewedAt, reviewedBy, reviewReason } = shortage;
    return {
      id: shortage.id,
      listId: shortage.listId,
      line: shortage.line,
      part: shortage.part,
      specification: shortage.specification,
      quantity: shortage.quantity.amount,
      unit: shortage.unit,
      neededBy: shortage.neededBy,
      place: place ? { code: place.code, name: place.name } : null,
      severity: shortage.severity,
      stopCostPerDay: shortage.stopCostPerDay,
      state: shortage.state,
      note: shortage.note,
      submittedAt: shortage.submittedAt.toISOString(),
      raisedAt: shortage.raisedAt?.toISOString() ?? null,
      review: reviewedAt && { by: reviewedBy ?? '', at: reviewedAt.toISOString(), reason: reviewReason ?? '' },
      version: shortage.version,
    };
  }

  private ofSide(actor: Actor, side: ShortagesQuery['side']): SelectQueryBuilder<Shortage> {
    const { mine, reviewing, reading } = sightOf(actor);
    const query = this.transactions.reader.createQueryBuilder(Shortage, 's');
    switch (side) {
      case 'own':
        return newestFirst(query.where('s.enterpriseId = ANY (:mine)', { mine }));
      case 'region':
        return newestFirst(query.where('s.raisedAt IS NOT NULL AND s.regionCode LIKE ANY (:reading)', { reading }));
      case 'review':
        return query
          .where('s.raisedAt IS NULL AND s.regionCode LIKE ANY (:reviewing)', { reviewing })
          .orderBy(BY_URGENCY)
          .addOrderBy('s.submittedAt')
          .addOrderBy('s.listId')
          .addOrderBy('s.line');
    }
  }

  private async items(rows: readonly Shortage[]): Promise<ShortageItem[]> {
    const listIds = [...new Set(rows.map(({ listId }) => listId))];
    const lists = await this.transactions.reader.findBy(ShortageListRow, { id: In(listIds) });
    const titles = new Map(lists.map(({ id, title }) => [id, title]));
    const cards = await this.enterprises.cards([...new Set(rows.map(({ enterpriseId }) => enterpriseId))]);
    return rows.map((row) => ({
      ...this.view(row),
      list: { id: row.listId, title: titles.get(row.listId) ?? '' },
      enterprise: { id: row.enterpriseId, name: cards.get(row.enterpriseId)?.name ?? '' },
    }));
  }
}

function newestFirst(query: SelectQueryBuilder<Shortage>): SelectQueryBuilder<Shortage> {
  return query.orderBy('s.submittedAt', 'DESC').addOrderBy('s.listId').addOrderBy('s.line');
}
