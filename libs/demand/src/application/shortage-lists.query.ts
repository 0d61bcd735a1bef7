import { Injectable } from '@nestjs/common';
import { EnterprisesFacade } from '#enterprises';
import { type Actor, DomainError } from '#kernel';
import { offsetOf, type Page, Transactions } from '#platform';
import type { DemandErrorCode } from '../domain/demand.errors.js';
import type { ShortageListsQuery, ShortageListSummary, ShortageListView } from '../http/demand.dto.js';
import { seenBy, sightOf } from '../persistence/shortage-sight.js';
import { Shortages } from './shortages.query.js';

type Coverage = ShortageListSummary['coverage'];

interface ListRow {
  readonly id: string;
  readonly title: string;
  readonly enterprise_id: string;
  readonly created_at: Date;
  readonly coverage: Coverage;
}

const SEEN = seenBy('s', '$1', '$2', '$3');
/** Nobody sees a list of which they see no line. Firm and region stand on the list too, for its indexes. */
const VISIBLE = `(l.enterprise_id = ANY ($1) OR l.region_code LIKE ANY ($2) OR l.region_code LIKE ANY ($3))
  AND EXISTS (SELECT FROM demand.shortage s WHERE s.list_id = l.id AND ${SEEN}
  AND ($4::text IS NULL OR s.state = $4))`;
/** Withdrawn lines are not counted; those before approval stand beside the total, for those who see them. */
const WITH_COVERAGE = `
  JOIN LATERAL (
    SELECT json_build_object(
      'total', count(*) FILTER (WHERE state NOT IN ('submitted', 'refused', 'withdrawn')),
      'covered', count(*) FILTER (WHERE state = 'covered'),
      'promised', count(*) FILTER (WHERE state = 'promised'),
      'introduced', count(*) FILTER (WHERE state = 'introduced'),
      'open', count(*) FILTER (WHERE state = 'raised'),
      'gap', count(*) FILTER (WHERE state = 'gap'),
      'expired', count(*) FILTER (WHERE state = 'expired'),
      'submitted', count(*) FILTER (WHERE state = 'submitted'),
      'refused', count(*) FILTER (WHERE state = 'refused')) AS coverage
    FROM demand.shortage s WHERE s.list_id = l.id AND ${SEEN}) c ON true`;

/** Lists of shortages: a manufacturer's own, and for staff those of their region. */
@Injectable()
export class ShortageLists {
  constructor(
    private readonly transactions: Transactions,
    private readonly enterprises: EnterprisesFacade,
    private readonly shortages: Shortages,
  ) {}

  async page(actor: Actor, query: ShortageListsQuery): Promise<Page<ShortageListSummary>> {
    const visible = [...sightOn(actor, query.side), query.state ?? null];
    const [{ total }] = (await this.transactions.reader.query(
      `SELECT count(*)::int AS total FROM demand.shortage_list l WHERE ${VISIBLE}`,
      visible,
    )) as [{ total: number }];
    const rows = (await this.transactions.reader.query(
      `SELECT l.id, l.title, l.enterprise_id, l.created_at, c.coverage
       FROM (SELECT * FROM demand.shortage_list l WHERE ${VISIBLE}
             ORDER BY created_at DESC, id LIMIT $5 OFFSET $6) l ${WITH_COVERAGE}
       ORDER BY l.created_at DESC, l.id`,
      [...visible, query.size, offsetOf(query)],
    )) as ListRow[];
    return { items: await this.summaries(rows), total, page: query.page, size: query.size };
  }

  async one(actor: Actor, id: string): Promise<ShortageListView> {
    const [row] = (await this.transactions.reader.query(
      `SELECT l.id, l.title, l.enterprise_id, l.created_at, c.coverage
       FROM demand.shortage_list l ${WITH_COVERAGE} WHERE ${VISIBLE} AND l.id = $5`,
      [...sightOn(actor), null, id],
    )) as ListRow[];
    if (!row) throw new DomainError<DemandErrorCode>('demand.list_not_found', { id });
    const [summary] = await this.summaries([row]);
    const lines = await this.shortages.of(actor).andWhere('s.listId = :id', { id }).orderBy('s.line').getMany();
    return { ...(summary as ShortageListSummary), lines: lines.map((line) => this.shortages.view(line)) };
  }

  private async summaries(rows: readonly ListRow[]): Promise<ShortageListSummary[]> {
    const cards = await this.enterprises.cards([...new Set(rows.map((row) => row.enterprise_id))]);
    return rows.map((row) => ({
      id: row.id,
      title: row.title,
      enterprise: { id: row.enterprise_id, name: cards.get(row.enterprise_id)?.name ?? '' },
      createdAt: row.created_at.toISOString(),
      coverage: row.coverage,
    }));
  }
}

function sightOn(actor: Actor, side?: ShortageListsQuery['side']): [string[], string[], string[]] {
  const { mine, reviewing, reading } = sightOf(actor);
  return [side === 'region' ? [] : mine, side === 'own' ? [] : reviewing, side === 'own' ? [] : reading];
}
