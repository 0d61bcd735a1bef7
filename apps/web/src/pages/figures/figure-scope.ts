import type { FigurePart, FigureScope, Figures } from '../../api/views.js';
import { shanghaiDayOf } from '../../language/format.js';
import type { Dictionary } from '../../language/dictionary.js';

type Get = (name: string) => string | undefined;

/** Of what figures are told, as it stands in the address. */
export function scopeIn(get: Get): FigureScope {
  const [region, eventId, from, to] = ['region', 'event', 'from', 'to'].map(get);
  return { ...(region && { region }), ...(eventId && { eventId }), ...(from && { from }), ...(to && { to }) };
}

/** Which part of a quantity, as it stands in the address. */
export function partIn(get: Get): FigurePart {
  const [item, unit] = ['item', 'unit'].map(get);
  return { ...(item && { item }), ...(unit && { unit }) };
}

/** Where the rows of a figure are, for a link. */
export function rowsAddress(code: string, { eventId, ...scope }: FigureScope, unit: string | null): string {
  const asked = new URLSearchParams({ ...scope, ...(eventId && { event: eventId }), ...(unit && { unit }) }).toString();
  return asked === '' ? `/figures/${code}` : `/figures/${code}?${asked}`;
}

/** Where the figures are that a row's page was opened from. */
export function figuresAddress({ eventId, ...scope }: FigureScope): string {
  if (eventId !== undefined) return `/figures/events/${eventId}`;
  const asked = new URLSearchParams(scope).toString();
  return asked === '' ? '/figures' : `/figures?${asked}`;
}

export const PERIODS = ['all', 'this_month', 'last_month', 'this_year', 'last_year'] as const;
export type Period = (typeof PERIODS)[number];
type Days = Pick<FigureScope, 'from' | 'to'>;

/** The days of a period, both of which belong to it. */
export function daysOf(period: Period, today = shanghaiDayOf(new Date())): Days {
  const [year = 0, month = 0] = today.split('-').map(Number);
  switch (period) {
    case 'all':
      return {};
    case 'this_month':
      return { from: dayAt(year, month, 1), to: dayAt(year, month + 1, 0) };
    case 'last_month':
      return { from: dayAt(year, month - 1, 1), to: dayAt(year, month, 0) };
    case 'this_year':
      return { from: dayAt(year, 1, 1), to: dayAt(year, 12, 31) };
    case 'last_year':
      return { from: dayAt(year - 1, 1, 1), to: dayAt(year - 1, 12, 31) };
  }
}

/** The period that has these days; none has days of one's own. */
export function periodOf({ from, to }: Days): Period | undefined {
  return PERIODS.find((period) => {
    const days = daysOf(period);
    return days.from === from && days.to === to;
  });
}

/** Months and days may lie beyond their year or month: the day 0 is the last one of the month before. */
function dayAt(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

/** The regions and the period in words. */
export function scopeInWords(
  { regions, event, from, to }: Figures['scope'],
  t: Dictionary,
  day: (day: string) => string,
) {
  const words = t.figures;
  const where = event ? [event.title, day(event.day)] : [words.of(regions.map(({ name }) => name).join('、'))];
  const period =
    from !== null && to !== null
      ? words.between(day(from), day(to))
      : from !== null
        ? words.since(day(from))
        : to !== null
          ? words.until(day(to))
          : !event && words.allTime;
  return [...where, period].filter(Boolean).join(' · ');
}
