import type { EnterpriseFilter } from '../../api/enterprises.js';
import type { KeptSearch } from '../../api/views.js';

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** What may stand in the address of a search, as the API takes it. Whatever else stands there is left out. */
const FORMS = {
  region: /^[1-9]\d{5}$/,
  industry: /^[A-T]\d{0,4}$/,
  process: /^[a-z][a-z-]{1,40}$/,
  material: /^[^\p{C}]{1,40}$/u,
  certificate: /^[^\p{C}]{1,100}$/u,
  near: /^([1-9]\d{5}|\d{2,3}(\.\d{1,6})?,\d{1,2}(\.\d{1,6})?)$/,
} as const;
const LONGEST_TEXT = 300;
const FURTHEST_KM = 2_000;
const LAST_PAGE = 10_000;
export const KILOMETRES = 100;
export const SORTS = ['fit', 'distance', 'name'] as const;

interface Reader {
  /** The first day that is not past, `YYYY-MM-DD`. */
  readonly today: string;
  readonly mayAskFreeCapacity: boolean;
}

/** Reads a search from its address: links are cut, mistyped and old, and the page says what it can. */
export function readSearch(
  get: (name: string) => string | undefined,
  page: number,
  { today, mayAskFreeCapacity }: Reader,
): EnterpriseFilter {
  const filter: Mutable<EnterpriseFilter> = {
    q: (get('q') ?? '').trim().slice(0, LONGEST_TEXT),
    page: Math.min(page, LAST_PAGE),
  };
  for (const [name, form] of Object.entries(FORMS) as [keyof typeof FORMS, RegExp][]) {
    const said = get(name)?.trim();
    if (said !== undefined && form.test(said)) filter[name] = said;
  }
  if (filter.near !== undefined) {
    const within = Number(get('within'));
    filter.within = Number.isInteger(within) && within >= 1 && within <= FURTHEST_KM ? within : KILOMETRES;
  }
  const day = get('freeBy');
  if (mayAskFreeCapacity && day !== undefined && isDay(day) && day >= today) filter.freeBy = day;
  const sort = SORTS.find((known) => known === get('sort'));
  if (sort) filter.sort = sort;
  return filter;
}

/** Names of everything that narrows a search, to be taken out of the address together. */
export const CONDITIONS = [
  ...['region', 'regionName', 'industry', 'process', 'material', 'certificate'],
  ...['near', 'nearName', 'within', 'freeBy'],
] as const;

export function hasConditions(filter: EnterpriseFilter): boolean {
  return filter.freeBy !== undefined || Object.keys(FORMS).some((name) => name in filter);
}

/** Whether anything is left of a search that is kept. */
export function isWorthKeeping(filter: EnterpriseFilter): boolean {
  return Object.values(lastingPart(filter)).some((said) => said !== '');
}

/** What of a search is kept: not its page and its order, and no day that passes. */
export function lastingPart(filter: EnterpriseFilter): KeptSearch['asked'] {
  const lasting = ['q', 'within', ...Object.keys(FORMS)];
  return Object.fromEntries(Object.entries(filter).filter(([name]) => lasting.includes(name)));
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
}
