import { Injectable } from '@nestjs/common';
import { RegionDirectory } from '#catalogue';
import { EnterprisesFacade } from '#enterprises';
import { type Actor, DomainError } from '#kernel';
import { offsetOf, type Page, type PageQuery, Transactions } from '#platform';
import { Shortage } from '../domain/shortage.js';
import type { ShortageListSummary, ShortageListView, ShortageView } from '../http/demand.dto.js';

interface ListRow {
  readonly id: string;
  readonly title: string;
  readonly enterprise_id: string;
  readonly created_at: Date;
  readonly lines: number;
  readonly promised: number;
  readonly introduced: number;
  readonly gap: number;
  readonly open: number;
  readonly total: string;
}

/** Lists of shortages: a manufacturer's own, and for staff those of their region. */
@Injectable()
export class ShortageLists {
  constructor(
    private readonly transactions: Transactions,
    private readonly enterprises: EnterprisesFacade,
    private readonly regions: RegionDirectory,
  ) {}

  async page(actor: Actor, query: PageQuery): Promise<Page<ShortageListSummary>> {
    const rows = await this.rows(actor, null, query);
    return {
      items: await this.summaries(rows),
      total: Number(rows[0]?.total ?? 0),
      page: query.page,
      size: query.size,
    };
  }

  async one(actor: Actor, id: string): Promise<ShortageListView> {
    const [row] = await this.rows(actor, id, { page: 1, size: 1 });
    if (!row) throw new DomainError('demand.list_not_found', { id });
    const [summary] = await this.summaries([row]);
    const shortages = await this.transactions.reader.find(Shortage, { where: { listId: id }, order: { line: 'ASC' } });
    return { ...(summary as ShortageListSummary), lines: shortages.map((shortage) => this.view(shortage)) };
  }

  view(shortage: Shortage): ShortageView {
    const place = shortage.placeCode === null ? undefined : this.regions.byCode(shortage.placeCode);
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
      state: shortage.state,
      note: shortage.note,
      version: shortage.version,
    };
  }

  private async rows(actor: Actor, id: string | null, query: PageQuery): Promise<ListRow[]> {
    return (await this.transactions.reader.query(
      `SELECT l.id, l.title, l.enterprise_id, l.created_at, count(*) OVER () AS total, c.*
       FROM demand.shortage_list l
       JOIN LATERAL (
         SELECT count(*) FILTER (WHERE state <> 'withdrawn')::int AS lines,
                count(*) FILTER (WHERE state = 'promised')::int AS promised,
                count(*) FILTER (WHERE state = 'introduced')::int AS introduced,
                count(*) FILTER (WHERE state = 'gap')::int AS gap,
                count(*) FILTER (WHERE state = 'raised')::int AS open,
                min(region_code) AS region_code
         FROM demand.shortage WHERE list_id = l.id) c ON true
       WHERE ($1::uuid IS NULL OR l.id = $1)
         AND (l.enterprise_id = ANY ($2) OR c.region_code LIKE ANY ($3))
       ORDER BY l.created_at DESC, l.id LIMIT $4 OFFSET $5`,
      [
        id,
        actor.enterprisesWith('shortages.raise'),
        actor.regionPrefixesWith('shortages.read_region').map((prefix) => `${prefix}%`),
        query.size,
        offsetOf(query),
      ],
    )) as ListRow[];
  }

  private async summaries(rows: readonly ListRow[]): Promise<ShortageListSummary[]> {
    const cards = await this.enterprises.cards([...new Set(rows.map((row) => row.enterprise_id))]);
    return rows.map((row) => ({
      id: row.id,
      title: row.title,
      enterprise: { id: row.enterprise_id, name: cards.get(row.enterprise_id)?.name ?? '' },
      createdAt: row.created_at.toISOString(),
      coverage: {
        total: row.lines,
        promised: row.promised,
        introduced: row.introduced,
        gap: row.gap,
        open: row.open,
      },
    }));
  }
}
