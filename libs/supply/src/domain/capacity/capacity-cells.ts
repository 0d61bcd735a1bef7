import { convertAmount, resolveUnit, type Unit } from '#catalogue';
import { mondayOf, weeksAfter } from '#kernel';
import { readDateCell, readQuantityCell } from '#language';

/** A day that says no year is the one nearest to now: this far back it has just passed, further back it is next year's. */
const WEEKS_BACK = 26;
const NUMBERED = /^(?:(20\d{2})[-年]?)?(?:第|w)?(\d{1,2})(?:周(?:次)?|(?<=w\d{1,2})(?:-[1-7])?)$/;
const WITHOUT_YEAR = /^(?:\d{1,2}[./-]\d{1,2}|[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}[日号]?)$/;
/** Parts of a month or a year, and spans: no single week. */
const VAGUE = /[月年].*[底末初旬]|内/;

/**
 * The Monday of the week that a cell means: `2026-W49`, `2026年第49周`, 本周, or any day in it, `11/30–12/6` among them.
 * @returns undefined for what means no week, or several
 */
export function readWeekCell(cell: string, today: string): string | undefined {
  const text = cell.normalize('NFKC').replace(/\s/g, ' ').trim().toLowerCase();
  const compact = text.replaceAll(' ', '').replace(/\([^)]*\)$/, '');
  if (/^[本这]周$/.test(compact)) return mondayOf(today);
  if (/^下周$/.test(compact)) return weeksAfter(mondayOf(today), 1);
  const [, year, number] = NUMBERED.exec(compact) ?? [];
  if (number !== undefined) return numberedWeek(year, Number(number), today);
  const mondays = text.split(/[–—~至到]/).map((part) => weekOfDay(part.trim(), today));
  return new Set(mondays).size === 1 ? mondays[0] : undefined;
}

function weekOfDay(text: string, today: string): string | undefined {
  if (VAGUE.test(text)) return undefined;
  const day = readDateCell(text, WITHOUT_YEAR.test(text) ? weeksAfter(mondayOf(today), -WEEKS_BACK) : today);
  return day === undefined ? undefined : mondayOf(day);
}

function numberedWeek(year: string | undefined, number: number, today: string): string | undefined {
  if (year !== undefined) return mondayOfWeek(Number(year), number);
  const from = weeksAfter(mondayOf(today), -WEEKS_BACK);
  const now = Number(today.slice(0, 4));
  return [now - 1, now, now + 1].map((of) => mondayOfWeek(of, number)).find((monday) => monday && monday >= from);
}

/** The first ISO week of a year holds its fourth of January. */
function mondayOfWeek(year: number, number: number): string | undefined {
  const monday = weeksAfter(`${year}-01-04`, number - 1);
  const begins = mondayOf(monday);
  return number >= 1 && begins < mondayOf(`${year + 1}-01-04`) ? begins : undefined;
}

export type AmountCell = { readonly amount: string } | { readonly fault: 'unreadable' | 'of_other_unit' };

/** As the API takes it. */
const AMOUNT = /^\d{1,15}(?:\.\d{1,6})?$/;
const LONGEST = 40;

/**
 * An amount of a week, zero among them, in the unit of its line: `500`, `2万`, `500套/周`, `0.5吨` of a line in 千克.
 * @param told the unit that counts where the cell names none
 */
export function readAmountCell(cell: string, told: Unit, ofLine: Unit): AmountCell {
  const text = cell
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/\s*(?:[/每一]\s*(?:周|星期|week)|per week)$/, '');
  for (let at = 1; at <= Math.min(text.length, LONGEST); at++) {
    const rest = text.slice(at).trim();
    const unit = rest === '' ? told : resolveUnit(rest);
    const digits = unit && readDigits(text.slice(0, at).trim());
    if (!digits) continue;
    const amount = convertAmount(digits, unit, ofLine);
    return amount !== undefined && AMOUNT.test(amount) ? { amount } : { fault: 'of_other_unit' };
  }
  return { fault: 'unreadable' };
}

function readDigits(text: string): string | undefined {
  if (/^0+(?:\.0*)?$/.test(text)) return '0';
  if (!/^(?:约|共)?[\d,.\s零〇一二两三四五六七八九十百千万]+$/.test(text) || /\.\d{7}/.test(text)) return undefined;
  const amount = readQuantityCell(text)?.amount;
  return amount !== undefined && AMOUNT.test(amount) ? amount : undefined;
}
