import { Injectable } from '@nestjs/common';
import { RegionDirectory } from '#catalogue';
import { EnterprisesFacade } from '#enterprises';
import { type Actor, DomainError } from '#kernel';
import { offsetOf, type Page, type PageQuery, Transactions } from '#platform';
import type { DemandErrorCode } from '../domain/demand.errors.js';
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
}

const WITH_COVERAGE = `
  JOIN LATERAL (
    SELECT count(*) FILTER (WHERE state <> 'withdrawn')::int AS lines,
           count(*) FILTER (WHERE state = 'promised')::int AS promised,
           count(*) FILTER (WHERE state = 'introduced')::int AS introduced,
           count(*) FILTER (WHERE state = 'gap')::int AS gap,
           count(*) FILTER (WHERE state = 'raised')::int AS open
    FROM demand.shortage WHERE list_id = l.id) c ON true`;
const VISIBLE = `(l.enterprise_id = ANY ($1) OR l.region_code LIKE ANY ($2))`;

/** Lists of shortages: a manufacturer's own, and for staff those of their region. */
@Injectable()
export class ShortageLists {
  constructor(
    private readonly transactions: Transactions,
    private readonly enterprises: EnterprisesFacade,
    private readonly regions: RegionDirectory,
  ) {}

  async page(actor: Actor, query: PageQuery): Promise<Page<ShortageListSummary>> {
    const visible = visibleTo(actor);
    const [{ total }] = (await this.transactions.reader.query(
      `SELECT count(*)::int AS total FROM demand.shortage_list l WHERE ${VISIBLE}`,
      visible,
    )) as [{ total: number }];
    const rows = (await this.transactions.reader.query(
      `SELECT l.id, l.title, l.enterprise_id, l.created_at, c.*
       FROM (SELECT * FROM demand.shortage_list l WHERE ${VISIBLE}
             ORDER BY created_at DESC, id LIMIT $3 OFFSET $4) l ${WITH_COVERAGE}
       ORDER BY l.created_at DESC, l.id`,
      [...visible, query.size, offsetOf(query)],
    )) as ListRow[];
    return { items: await this.summaries(rows), total, page: query.page, size: query.size };
  }

  async one(actor: Actor, id: string): Promise<ShortageListView> {
    const [row] = (await this.transactions.reader.query(
      `SELECT l.id, l.title, l.enterprise_id, l.created_at, c.*
       FROM demand.shortage_list l ${WITH_COVERAGE} WHERE ${VISIBLE} AND l.id = $3`,
      [...visibleTo(actor), id],
    )) as ListRow[];
    if (!row) throw new DomainError<DemandErrorCode>('demand.list_not_found', { id });
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

function visibleTo(actor: Actor): [string[], string[]] {
  return [
    actor.enterprisesWith('shortages.raise'),
    actor.regionPrefixesWith('shortages.read_region').map((prefix) => `${prefix}%`),
  ];
}
