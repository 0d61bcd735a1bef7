import { Decimal } from 'decimal.js';

/** What a number in a cell is shown as. */
export type NumberStyle =
  | { readonly kind: 'text' }
  | { readonly kind: 'percent' }
  | { readonly kind: 'moment'; readonly shows: 'day' | 'month' | 'time' | 'duration' }
  | {
      readonly kind: 'number';
      readonly before: string;
      /** Words behind it, as in the format `0"件"`. */
      readonly after: string;
      /** Least digits before the point, as in `000000`. */
      readonly digits: number;
    };

export const PLAIN_NUMBER: NumberStyle = { kind: 'number', before: '', after: '', digits: 1 };
const DAY: NumberStyle = { kind: 'moment', shows: 'day' };
const MONTH: NumberStyle = { kind: 'moment', shows: 'month' };
const TIME: NumberStyle = { kind: 'moment', shows: 'time' };

/** Formats that need not be written down in a file, ECMA-376 part 1, 18.8.30; those from 27 on as Chinese Excel has them. */
const BUILT_IN: ReadonlyMap<number, NumberStyle> = new Map<number, NumberStyle>([
  [9, { kind: 'percent' }],
  [10, { kind: 'percent' }],
  ...[14, 15, 16, 22, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 58].map((id) => [id, DAY] as const),
  ...[17, 27, 55, 56, 57].map((id) => [id, MONTH] as const),
  ...[18, 19, 20, 21, 32, 33, 34, 35, 45, 47].map((id) => [id, TIME] as const),
  [46, { kind: 'moment', shows: 'duration' }],
  [49, { kind: 'text' }],
]);

/** Excel keeps no more. */
const SIGNIFICANT_DIGITS = 15;
const LAST_SERIAL = 2_958_466;
const SECONDS_A_DAY = 86_400;

/** @param code as the file writes it down; absent for a format that is built in */
export function numberStyle(id: number, code: string | undefined): NumberStyle {
  if (code === undefined) return BUILT_IN.get(id) ?? PLAIN_NUMBER;
  const [first = ''] = sections(code);
  if (first.trim() === '@') return { kind: 'text' };
  if (/\[[hms]{1,2}\]/i.test(first)) return { kind: 'moment', shows: 'duration' };
  const bare = first
    .replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|AM\/PM|A\/P|上午\/下午/gi, ' ')
    .replace(/General|G\/通用格式/gi, '0');
  if (/[ymdhs]/i.test(bare) && !/[#?]/.test(bare)) return momentStyle(bare);
  if (bare.includes('%')) return { kind: 'percent' };
  const [whole = ''] = bare.split('.');
  const zeros = /^[\s,]*0+[\s,]*$/.test(whole) ? whole.replace(/[^0]/g, '').length : 1;
  return { kind: 'number', ...wordsAround(first), digits: /[,#?]/.test(whole) ? 1 : zeros };
}

/** A number as people see it in a cell, exact to the digits that a spreadsheet keeps; days as `2026-11-22`. */
export function shownNumber(value: number, style: NumberStyle, date1904: boolean): string {
  switch (style.kind) {
    case 'percent':
      return `${plainNumber(new Decimal(value).times(100))}%`;
    case 'moment':
      return shownMoment(value, style.shows, date1904) ?? plainNumber(value);
    case 'text':
      return plainNumber(value);
    case 'number': {
      const digits = Number.isInteger(value) && value >= 0 ? plainNumber(value).padStart(style.digits, '0') : undefined;
      return `${style.before}${digits ?? plainNumber(value)}${style.after}`;
    }
  }
}

function plainNumber(value: number | Decimal): string {
  if (typeof value === 'number' && Number.isSafeInteger(value) && Math.abs(value) < 1e15) return String(value);
  return new Decimal(value).toSignificantDigits(SIGNIFICANT_DIGITS).toFixed();
}

function shownMoment(serial: number, shows: 'day' | 'month' | 'time' | 'duration', date1904: boolean) {
  if (serial < 0 || serial >= LAST_SERIAL) return undefined;
  const seconds = Math.round(serial * SECONDS_A_DAY);
  if (shows === 'duration') return clock(seconds);
  const days = Math.floor(seconds / SECONDS_A_DAY);
  const time = clock(seconds % SECONDS_A_DAY);
  if (shows === 'time' && days === 0) return time;
  const day = dayOfSerial(days, date1904);
  if (day === undefined) return undefined;
  if (shows === 'month') return `${day.slice(0, 4)}年${Number(day.slice(5, 7))}月`;
  return seconds % SECONDS_A_DAY === 0 ? day : `${day} ${time}`;
}

/** Excel counts 29 February 1900, which never was, so that days before it stand one further on. */
function dayOfSerial(days: number, date1904: boolean): string | undefined {
  if (!date1904 && days === 60) return undefined;
  const first = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
  return new Date(first + days * SECONDS_A_DAY * 1000).toISOString().slice(0, 10);
}

function clock(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)];
  if (seconds % 60 !== 0) parts.push(seconds % 60);
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

function momentStyle(bare: string): NumberStyle {
  const [year, day, clockwork] = [/y/i, /d/i, /[hs]/i].map((letter) => letter.test(bare));
  if (year && !day && !clockwork) return MONTH;
  return year || day || !clockwork ? DAY : TIME;
}

/** Words of a format that are part of what is read: `0"件"`, not a currency sign or a colour. */
function wordsAround(format: string): { before: string; after: string } {
  const words: { before: string; after: string } = { before: '', after: '' };
  let side: 'before' | 'after' = 'before';
  for (const [token, quoted, escaped] of format.matchAll(/"([^"]*)"|\\(.)|_.|\*.|\[[^\]]*\]|General|[\s\S]/gi)) {
    const literal =
      quoted ?? escaped ?? (/[\p{L}]/u.test(token) && token.length === 1 && !/[eE]/.test(token) ? token : '');
    if (/^(?:[0#?]|General)$/i.test(token)) side = 'after';
    else if (/\p{L}|^[/-]$/u.test(literal)) words[side] += literal.trim();
  }
  return words;
}

/** Positive, negative, zero, text; a semicolon inside quotation marks parts nothing. */
function sections(code: string): string[] {
  return code.match(/(?:"[^"]*"|\\.|\[[^\]]*\]|[^;])+/g) ?? [];
}
