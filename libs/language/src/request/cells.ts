import { foldInPlace } from '../normalise.js';
import type { Day } from './day.js';
import { findDates } from './need-date.js';
import { readNumeral, timesPowerOfTen } from './numeral.js';
import { findQuantities, likeliestQuantity, unitForm, type QuantityPeriod } from './quantity.js';
import { findSeverity, type Severity } from './severity.js';

export interface QuantityCell {
  /** Exact decimal digits, above zero. */
  readonly amount: string;
  /** One form (`KG` is `千克`); `''` where neither cell nor column says. */
  readonly unit: string;
  readonly per?: QuantityPeriod;
}

/** Reads a quantity cell: `20,000`, `2万`, `八百`, `500套`; the unit column decides where the cell names no unit. */
export function readQuantityCell(cell: string, unitCell = ''): QuantityCell | undefined {
  const folded = foldInPlace(cell).trim();
  const bare =
    /^(?:约|共)?\s{0,3}([\d,]{1,20}(?:\.\d{1,6})?)\s{0,3}(万|千)?$/.exec(folded) ??
    /^(?:约|共)?([一二两三四五六七八九十][零〇一二两三四五六七八九十百千]{0,8})(万)?$/.exec(folded);
  if (bare?.[1] !== undefined) {
    const digits = readNumeral(bare[1]);
    if (digits === undefined || /^0(?:\.0*)?$/.test(digits)) return undefined;
    const amount = timesPowerOfTen(digits, bare[2] === '万' ? 4 : bare[2] === '千' ? 3 : 0);
    return { amount, unit: unitForm(foldInPlace(unitCell)) };
  }
  const found = likeliestQuantity(findQuantities(folded));
  if (found === undefined) return undefined;
  const { amount, unit, per } = found;
  return { amount, unit: unit === '' ? unitForm(foldInPlace(unitCell)) : unit, ...(per === undefined ? {} : { per }) };
}

/** Reads a date cell; here a bare `10.15` or `10/15` is a date. */
export function readDateCell(cell: string, today: Day): Day | undefined {
  const folded = foldInPlace(cell).trim();
  const bare = /^\d{1,2}[./-]\d{1,2}$/.test(folded) ? `${folded}前` : folded;
  return findDates(bare, today)[0]?.date;
}

const MONEY =
  /^(?:约|人民币|rmb|cny|[¥￥])?\s{0,3}([\d,]{1,20}(?:\.\d{1,6})?)\s{0,3}(万|千)?\s{0,3}(?:元|块|rmb|cny)?\s{0,3}(?:[/每一]\s{0,3}[天日])?$/i;

/**
 * Reads an amount of money in yuan: `12,000.50元`, `3.5万`, `¥120000/天`. A bare number counts in what the heading
 * says (`日损失（万元）`).
 * @returns exact decimal digits above zero
 */
export function readMoneyCell(cell: string, heading = ''): string | undefined {
  const [, written, step] = MONEY.exec(foldInPlace(cell).trim()) ?? [];
  const digits = written === undefined ? undefined : readNumeral(written);
  if (digits === undefined || /^0(?:\.0*)?$/.test(digits)) return undefined;
  const counted = step ?? (/元/.test(cell) ? undefined : /[万千](?=元)/.exec(heading)?.[0]);
  return timesPowerOfTen(digits, counted === '万' ? 4 : counted === '千' ? 3 : 0);
}

const YES = /^(?:是|y|yes|true|1|√|✓|✔|对)$/i;

/** The gravest word about haste in a remark. A bare 是 or 高 says nothing there: no heading was asked. */
export function readSeverityInRemark(remark: string): Severity | undefined {
  return findSeverity(foldInPlace(remark))?.level;
}

/** Reads a severity cell. A bare 是 answers the heading, so it means a stopped line where the heading asks about that. */
export function readSeverityCell(cell: string, heading = ''): Severity | undefined {
  const folded = foldInPlace(cell).trim();
  if (YES.test(folded)) return /停|down|stop/i.test(heading) ? 'line_stopped' : 'urgent';
  if (/^(?:高|最高|严重|非常严重|high|critical|p0|p1|a)$/i.test(folded)) return 'urgent';
  return findSeverity(folded)?.level;
}
