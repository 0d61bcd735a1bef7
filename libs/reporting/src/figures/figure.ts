import type { Localised } from '#kernel';

export const FIGURE_GROUPS = ['needs', 'introductions', 'events', 'deals'] as const;
export type FigureGroup = (typeof FIGURE_GROUPS)[number];

/** What a row of a figure is. */
export const ROW_KINDS = [
  'shortage_list',
  'shortage',
  'introduction',
  'intent',
  'event',
  'participant',
  'meeting',
  'trial',
  'deal',
  'order_line',
  'lot',
  'lot_line',
] as const;
export type RowKind = (typeof ROW_KINDS)[number];

/** Whether a figure is told of a region, of one event, or of both. */
export type FigureScopeKind = 'region' | 'event';

/**
 * A figure with its definition. Value and rows come from the one statement in `rows`, so that they cannot disagree: the value is
 * the sum of the rows' values, in each unit.
 */
export interface Figure {
  /** Stays what it is: links and files are made of it. */
  readonly code: string;
  readonly group: FigureGroup;
  readonly name: Localised;
  /** What is counted, at what moment, and by which day it falls into a period. */
  readonly definition: Localised;
  /** What is counted or added up; null where each row brings its own unit, as quantities do. */
  readonly unit: Localised | null;
  readonly scopes: readonly FigureScopeKind[];
  readonly row: RowKind;
  /** The API's address of what a row belongs to; `{case}` and `{within}` stand for the row's columns. */
  readonly path: string;
  /**
   * SELECT of the rows over `asked a`: `a.regions` (patterns), `a.from_day` and `a.to_day` (either may be null), `a.event_id`
   * (null for regions), `a.today`. It answers with the columns of {@link FIGURE_COLUMNS}.
   */
  readonly rows: string;
}

/** Column names of every figure's statement, in the order in which they are selected. */
export const FIGURE_COLUMNS = [
  'id',
  'day',
  'title',
  'first_firm',
  'second_firm',
  'region_code',
  'item',
  'value',
  'unit',
  'case_id',
  'within_id',
] as const;

export type FigureColumn = (typeof FIGURE_COLUMNS)[number];

/** The select list of a figure: what is not said is NULL, and a row counts one. */
export function selected(
  columns: Partial<Record<FigureColumn, string>> & Record<'id' | 'day' | 'title' | 'case_id', string>,
) {
  const absent: Partial<Record<FigureColumn, string>> = { value: '1::numeric' };
  return FIGURE_COLUMNS.map((name) => {
    const type = name === 'first_firm' || name === 'second_firm' || name === 'within_id' ? 'uuid' : 'text';
    return `${columns[name] ?? absent[name] ?? `NULL::${type}`} AS ${name}`;
  }).join(', ');
}

/** The Shanghai day of an instant. */
export function dayOf(instant: string): string {
  return `(${instant} AT TIME ZONE 'Asia/Shanghai')::date`;
}

/** Whether an instant falls on a day of the period; both ends belong to it, and either may be open. */
export function inPeriod(instant: string): string {
  return onDays(dayOf(instant));
}

/** Whether a day belongs to the period. */
export function onDays(day: string): string {
  return `(a.from_day IS NULL OR ${day} >= a.from_day) AND (a.to_day IS NULL OR ${day} <= a.to_day)`;
}
