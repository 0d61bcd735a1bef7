import { Injectable } from '@nestjs/common';
import { RegionDirectory, resolveUnit } from '#catalogue';
import { type Actor, Clock, DomainError } from '#kernel';
import { offsetOf, type Page, Transactions } from '#platform';
import type { ReportingErrorCode } from '../domain/reporting.errors.js';
import type { Figure } from '../figures/figure.js';
import { figureOf, FIGURES } from '../figures/registry.js';
import type {
  FigureItem,
  FigureItemsQuery,
  FigureRow,
  FigureRowsPage,
  FigureRowsQuery,
  FiguresQuery,
  FiguresView,
  FigureView,
} from '../http/figures.dto.js';
import { type FigureScope, FigureScopes } from './figure-scope.js';
import { type FigurePart, overRows, parametersOf, sumsOf } from './figure-statement.js';

interface Sum {
  readonly code: string;
  readonly unit: string | null;
  readonly value: string;
  readonly rows: number;
}

interface StoredRow {
  readonly id: string;
  readonly day: string;
  readonly title: string;
  readonly first_firm: string | null;
  readonly first_name: string | null;
  readonly second_firm: string | null;
  readonly second_name: string | null;
  readonly region_code: string | null;
  readonly item: string | null;
  readonly value: string;
  readonly unit: string | null;
  readonly case_id: string;
  readonly within_id: string | null;
}

const COLUMNS = `r.id, r.day::text, r.title, r.first_firm, f.name AS first_name, r.second_firm, s.name AS second_name,
  r.region_code, r.item, trim_scale(r.value)::text AS value, r.unit, r.case_id, r.within_id`;
const WITH_NAMES = `LEFT JOIN enterprises.enterprise f ON f.id = r.first_firm
  LEFT JOIN enterprises.enterprise s ON s.id = r.second_firm`;

/** Figures with what stands behind them. */
@Injectable()
export class Figures {
  constructor(
    private readonly transactions: Transactions,
    private readonly scopes: FigureScopes,
    private readonly regions: RegionDirectory,
    private readonly clock: Clock,
  ) {}

  /** Every figure of a region or an event, all counted at one moment. */
  async all(actor: Actor, query: FiguresQuery): Promise<FiguresView> {
    const scope = await this.scopes.read(actor, query);
    const figures = FIGURES.filter(({ scopes }) => scopes.includes(scope.event ? 'event' : 'region'));
    const countedAt = this.clock.now().toISOString();
    return { scope: this.scopes.view(scope), countedAt, figures: await this.views(figures, scope) };
  }

  /** The rows of one figure, a page at a time, and its value over exactly these rows. */
  async rows(actor: Actor, code: string, query: FigureRowsQuery): Promise<FigureRowsPage> {
    const { figure, scope } = await this.required(actor, code, query);
    const [view] = (await this.views([figure], scope, query)) as [FigureView];
    const rows = (await this.transactions.reader.query(
      overRows(figure, COLUMNS, `${WITH_NAMES} ORDER BY r.day DESC, r.id DESC LIMIT $8 OFFSET $9`),
      [...parametersOf(scope, query), query.size, offsetOf(query)],
    )) as StoredRow[];
    return {
      scope: this.scopes.view(scope),
      figure: view,
      items: rows.map((row) => this.row(figure, row)),
      total: view.rows,
      page: query.page,
      size: query.size,
    };
  }

  /** What a figure is made of, by item and unit, the largest first. */
  async items(actor: Actor, code: string, query: FigureItemsQuery): Promise<Page<FigureItem>> {
    const { figure, scope } = await this.required(actor, code, query);
    const rows = (await this.transactions.reader.query(
      overRows(
        figure,
        `r.item, r.unit, trim_scale(sum(r.value))::text AS value, count(*)::int AS rows, count(*) OVER ()::int AS total`,
        `GROUP BY r.item, r.unit ORDER BY sum(r.value) DESC, r.item, r.unit LIMIT $8 OFFSET $9`,
      ),
      [...parametersOf(scope), query.size, offsetOf(query)],
    )) as (FigureItem & { total: number })[];
    const total = rows[0]?.total ?? (query.page > 1 ? await this.countItems(figure, scope) : 0);
    return { items: rows, total, page: query.page, size: query.size };
  }

  /** All rows, the latest first, a batch at a time. */
  async *eachRow(figure: Figure, scope: FigureScope, part: FigurePart): AsyncGenerator<FigureRow[]> {
    for (let after: StoredRow | undefined; ;) {
      const rows = (await this.transactions.reader.query(
        overRows(
          figure,
          COLUMNS,
          `${WITH_NAMES} WHERE $8::date IS NULL OR (r.day, r.id) < ($8, $9::uuid) ORDER BY r.day DESC, r.id DESC LIMIT $10`,
        ),
        [...parametersOf(scope, part), after?.day ?? null, after?.id ?? null, BATCH],
      )) as StoredRow[];
      yield rows.map((row) => this.row(figure, row));
      after = rows.at(-1);
      if (!after || rows.length < BATCH) return;
    }
  }

  /** @throws DomainError `reporting.figure_unknown`, `reporting.figure_not_of_events`, or as {@link FigureScopes.read} */
  async required(actor: Actor, code: string, query: FiguresQuery): Promise<{ figure: Figure; scope: FigureScope }> {
    const figure = figureOf(code);
    if (!figure) throw new DomainError<ReportingErrorCode>('reporting.figure_unknown', { code });
    const scope = await this.scopes.read(actor, query);
    if (!figure.scopes.includes(scope.event ? 'event' : 'region')) {
      throw new DomainError<ReportingErrorCode>('reporting.figure_not_of_events', { code });
    }
    return { figure, scope };
  }

  private async views(figures: readonly Figure[], scope: FigureScope, part: FigurePart = {}): Promise<FigureView[]> {
    const sums = (await this.transactions.reader.query(sumsOf(figures), parametersOf(scope, part))) as Sum[];
    return figures.map((figure) => {
      const own = sums.filter((sum) => sum.code === figure.code);
      const { code, group, name, definition } = figure;
      const rows = own.reduce((count, sum) => count + sum.rows, 0);
      return { code, group, name, definition, rows, values: valuesOf(figure, own) };
    });
  }

  private async countItems(figure: Figure, scope: FigureScope): Promise<number> {
    const [{ total }] = (await this.transactions.reader.query(
      overRows(figure, `count(DISTINCT (r.item, r.unit))::int AS total`, ''),
      parametersOf(scope),
    )) as [{ total: number }];
    return total;
  }

  private row(figure: Figure, row: StoredRow): FigureRow {
    const { region_code: code, case_id, within_id } = row;
    return {
      kind: figure.row,
      id: row.id,
      day: row.day,
      title: row.title,
      firm: firm(row.first_firm, row.first_name),
      otherFirm: firm(row.second_firm, row.second_name),
      region: code === null ? null : { code, name: this.regions.byCode(code)?.name ?? code },
      item: row.item,
      value: row.value,
      unit: row.unit,
      case: { id: case_id, within: within_id, path: figure.path.replace('{case}', case_id) },
    };
  }
}

const BATCH = 1000;

function valuesOf(figure: Figure, sums: readonly Sum[]): FigureView['values'] {
  if (figure.unit) return [{ value: sums[0]?.value ?? '0', unit: figure.unit, unitCode: null }];
  return sums.map(({ unit, value }) => {
    const code = unit ?? '';
    return { value, unit: resolveUnit(code)?.name ?? { zh: code, en: code }, unitCode: unit };
  });
}

function firm(id: string | null, name: string | null): FigureRow['firm'] {
  return id === null ? null : { id, name: name ?? '' };
}
