import type { Figure } from '../figures/figure.js';
import type { FigureScope } from './figure-scope.js';

/** Which rows of a figure are meant; all where nothing is said. */
export interface FigurePart {
  readonly item?: string | undefined;
  readonly unit?: string | undefined;
}

/** The seven parameters that every statement about figures begins with; its own follow from $8 on. */
export function parametersOf(scope: FigureScope, part: FigurePart = {}): unknown[] {
  return [
    scope.prefixes.map((prefix) => `${prefix}%`),
    scope.from,
    scope.to,
    scope.event?.id ?? null,
    scope.today,
    part.item ?? null,
    part.unit ?? null,
  ];
}

const ASKED = `WITH asked AS MATERIALIZED (SELECT $1::text[] AS regions, $2::date AS from_day, $3::date AS to_day,
  $4::uuid AS event_id, $5::date AS today, $6::text AS item, $7::text AS unit)`;

/** A statement over the rows of one figure, which it finds as `r`. */
export function overRows(figure: Figure, select: string, rest: string): string {
  return `${ASKED} SELECT ${select} FROM (${rowsOf(figure)}) r ${rest}`;
}

/** The sums of several figures by unit, counted in one statement and so at one moment: code, unit, value, rows. */
export function sumsOf(figures: readonly Figure[]): string {
  const sums = figures.map(
    (figure) => `SELECT '${figure.code}' AS code, r.unit, trim_scale(sum(r.value))::text AS value, count(*)::int AS rows
      FROM (${rowsOf(figure)}) r GROUP BY r.unit`,
  );
  return `${ASKED} ${sums.join(' UNION ALL ')} ORDER BY code, rows DESC, unit`;
}

function rowsOf(figure: Figure): string {
  return `SELECT r.* FROM (${figure.rows}) r, asked a
    WHERE (a.item IS NULL OR r.item = a.item) AND (a.unit IS NULL OR r.unit = a.unit)`;
}
