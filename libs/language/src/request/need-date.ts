import type { Span } from '../span.js';
import { Claims } from './claims.js';
import { addDays, dayOf, lastDayOfMonth, monthOf, nextOccurrence, weekdayOf, yearOf, type Day } from './day.js';
import { readNumeral } from './numeral.js';

export interface FoundDate {
  readonly date: Day;
  readonly span: Span;
}

/** Words after a date that belong to it: `前`, `之前到货`. A `到` that leads to a place is left to the place. */
const AFTER = String.raw`(?:\s?(?:之前|以前|前|止))?(?:\s?(?:到货|交货|交付|交齐|送达|到位))?`;
/** A bare `10.15` is a date only where such a word follows, for it might be a size. */
const MUST_FOLLOW = String.raw`(?=\s?(?:之前|以前|前|止|到|交|送|发|要|号|日))`;
const CLEAR_BEFORE = String.raw`(?<![A-Za-z0-9./-])`;
const LABEL = String.raw`(?<=(?:交期|交货期|日期|时间|交付期|到货期)\s?:?\s?)`;
const NUMERAL = '[0-9一二两三四五六七八九十]{1,3}';

type Reader = (groups: readonly (string | undefined)[], today: Day) => Day | undefined;

const READERS: readonly (readonly [RegExp, Reader])[] = [
  [
    regex(String.raw`${CLEAR_BEFORE}(20\d{2})\s?[年./-]\s?(\d{1,2})\s?[月./-]\s?(\d{1,2})(?!\d)\s?[日号]?${AFTER}`),
    ([year, month, day]) => dayOf(Number(year), Number(month), Number(day)),
  ],
  [
    regex(String.raw`${CLEAR_BEFORE}(20\d{2})(\d{2})(\d{2})(?![A-Za-z0-9.-])${AFTER}`),
    ([year, month, day]) => dayOf(Number(year), Number(month), Number(day)),
  ],
  [
    regex(String.raw`${CLEAR_BEFORE}(\d{2})年(\d{1,2})月(\d{1,2})[日号]?${AFTER}`),
    ([year, month, day]) => dayOf(2000 + Number(year), Number(month), Number(day)),
  ],
  [
    regex(String.raw`(?:(20\d{2})年|(今年|明年))?(${NUMERAL})月(底|末|上旬|中旬|下旬|初)${AFTER}`),
    ([year, which, month, part], today) => partOfMonth(yearNamed(year, which, today), numeral(month), part, today),
  ],
  [
    regex(String.raw`(今年|明年)?(${NUMERAL})月(${NUMERAL})(?!\d)[日号]?${AFTER}`),
    ([which, month, day], today) =>
      monthAndDay(yearNamed(undefined, which, today), numeral(month), numeral(day), today),
  ],
  [regex(String.raw`${CLEAR_BEFORE}(\d{1,2})[./-](\d{1,2})(?![\d.])${MUST_FOLLOW}[日号]?${AFTER}`), nearest],
  [regex(String.raw`${LABEL}${CLEAR_BEFORE}(\d{1,2})[./-](\d{1,2})(?![A-Za-z0-9.])${AFTER}`), nearest],
  [
    regex(String.raw`(本|这个|下|下个)?月(底|末|初|上旬|中旬|下旬)${AFTER}`),
    ([which, part], today) => {
      const inMonth = (month: number): Day | undefined =>
        partOfMonth(yearOf(today) + (month > 12 ? 1 : 0), month > 12 ? 1 : month, part, today);
      if (which?.startsWith('下') === true) return inMonth(monthOf(today) + 1);
      const near = inMonth(monthOf(today));
      return which === undefined && near !== undefined && near < today ? inMonth(monthOf(today) + 1) : near;
    },
  ],
  [
    regex(String.raw`(今|本|明)?年(?:底|末)${AFTER}`),
    ([which], today) => `${yearOf(today) + (which === '明' ? 1 : 0)}-12-31`,
  ],
  [
    regex(String.raw`(今天|今日|明天|明日|后天|大后天)${AFTER}`),
    ([word], today) => addDays(today, word === undefined ? 0 : (NEAR_DAYS[word] ?? 0)),
  ],
  [
    regex(String.raw`(${NUMERAL})\s?(天|日|周|个?星期|个?月)(?:之内|以内|内)${AFTER}`),
    ([count, unit], today) => within(numeral(count), unit, today),
  ],
  [
    regex(String.raw`(本|这|下)?(?:个?)(?:周|星期|礼拜)([一二三四五六日天末])${AFTER}`),
    ([which, name], today) => weekday(which, name, today),
  ],
];

const NEAR_DAYS: Readonly<Record<string, number>> = { 今天: 0, 今日: 0, 明天: 1, 明日: 1, 后天: 2, 大后天: 3 };

/**
 * Dates in a text whose width is folded, in order, without overlap. A day the calendar does not have is no date. A day
 * without a year is its next occurrence, today included.
 */
export function findDates(folded: string, today: Day): FoundDate[] {
  const claims = new Claims<'date'>(folded.length);
  const found: FoundDate[] = [];
  for (const [pattern, read] of READERS) {
    for (const match of folded.matchAll(pattern)) {
      const span: Span = [match.index, match.index + match[0].length];
      if (!claims.isFree(span)) continue;
      const date = read(match.slice(1), today);
      if (date !== undefined && claims.claim(span, 'date')) found.push({ date, span });
    }
  }
  return found.sort((a, b) => a.span[0] - b.span[0]);
}

function regex(body: string): RegExp {
  return new RegExp(body, 'g');
}

function numeral(text: string | undefined): number {
  return text === undefined ? Number.NaN : Number(readNumeral(text) ?? Number.NaN);
}

function nearest([month, day]: readonly (string | undefined)[], today: Day): Day | undefined {
  return nextOccurrence(Number(month), Number(day), today);
}

function yearNamed(year: string | undefined, which: string | undefined, today: Day): number | undefined {
  if (year !== undefined) return Number(year);
  if (which === undefined) return undefined;
  return yearOf(today) + (which === '明年' ? 1 : 0);
}

function monthAndDay(year: number | undefined, month: number, day: number, today: Day): Day | undefined {
  return year === undefined ? nextOccurrence(month, day, today) : dayOf(year, month, day);
}

/** 初 and 上旬 end on the 10th, 中旬 on the 20th, 下旬, 底 and 末 with the month. */
function partOfMonth(year: number | undefined, month: number, part: string | undefined, today: Day): Day | undefined {
  if (!(month >= 1 && month <= 12)) return undefined;
  const inYear = (of: number): Day | undefined => {
    if (part === '初' || part === '上旬') return dayOf(of, month, 10);
    if (part === '中旬') return dayOf(of, month, 20);
    return lastDayOfMonth(of, month);
  };
  if (year !== undefined) return inYear(year);
  const thisYear = inYear(yearOf(today));
  return thisYear !== undefined && thisYear >= today ? thisYear : inYear(yearOf(today) + 1);
}

function within(count: number, unit: string | undefined, today: Day): Day | undefined {
  if (!(count >= 1) || unit === undefined) return undefined;
  if (unit === '天' || unit === '日') return addDays(today, count);
  if (unit.endsWith('月')) return addDays(today, 30 * count);
  return addDays(today, 7 * count);
}

/** 周五 is the next Friday, today included; 下周五 the Friday of the week after this one. */
function weekday(which: string | undefined, name: string | undefined, today: Day): Day | undefined {
  const wanted = name === undefined ? 0 : '一二三四五六日'.indexOf(name === '天' || name === '末' ? '日' : name) + 1;
  const ahead = wanted - weekdayOf(today);
  if (which === '下') return addDays(today, ahead + 7);
  return addDays(today, ahead >= 0 ? ahead : ahead + 7);
}
