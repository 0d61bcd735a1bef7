import { Decimal } from 'decimal.js';
import { plainDecimal, type RegisteredCapital } from '../registered-capital.js';
import { reason, type RowReason } from './row-reason.js';

/** A cell's value, or why it has none. Undefined: the cell says nothing. */
export type CellReading<T> = { readonly value: T } | { readonly reason: RowReason };

const NOTHING = /^(?:-+|—+|\/|\\N|无|暂无|未知|N\/A|NULL|NONE)$/i;
const EARLIEST = '1900-01-01';
const DATE =
  /^(\d{4})(?:-(\d{1,2})-(\d{1,2})|\/(\d{1,2})\/(\d{1,2})|\.(\d{1,2})\.(\d{1,2})|年(\d{1,2})月(\d{1,2})日|(\d{2})(\d{2}))(?:(?:[T ]|(?<=日))\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/;
/** In 万元: ten times the largest registered capital in the country. */
const LARGEST_CAPITAL = '1000000000';
const CAPITAL_DECIMALS = 6;

const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/^(?:人民币|人民幣|cny|rmb)?$/, 'CNY'],
  [/^(?:美|美金|usd)$/, 'USD'],
  [/^(?:港|港币|港幣|香港|香港币|hkd)$/, 'HKD'],
  [/^(?:欧|eur)$/, 'EUR'],
  [/^(?:日|日币|jpy)$/, 'JPY'],
  [/^(?:英镑|gbp)$/, 'GBP'],
  [/^(?:韩|韩币|krw)$/, 'KRW'],
  [/^(?:台币|新台币|twd)$/, 'TWD'],
  [/^(?:澳|澳大利亚|aud)$/, 'AUD'],
  [/^(?:加|加拿大|cad)$/, 'CAD'],
  [/^(?:新加坡|sgd)$/, 'SGD'],
  [/^(?:瑞士法郎|chf)$/, 'CHF'],
];

/** The text of a cell without blanks around it; empty where a placeholder says that there is nothing. */
export function cellText(cell: string | undefined): string {
  const text = (cell ?? '').replace(/^[\s\u3000\u00a0]+|[\s\u3000\u00a0]+$/g, '');
  return NOTHING.test(text) ? '' : text;
}

/**
 * A day as registers write it: `2012-09-26`, `2012/9/26`, `2012.9.26`, `2012年9月26日`, `二〇一二年九月二十六日`, `20120926`,
 * each with a time or not; or `41178`, the number under which a spreadsheet keeps it.
 */
export function readDay(text: string, today: string): CellReading<string> {
  const parts = DATE.exec(plainDay(text.normalize('NFKC')))
    ?.slice(1)
    .filter((part) => part !== undefined);
  const [year, month, day] = parts ?? [];
  if (!year || !month || !day) return { reason: reason('date_unreadable', { value: text }) };
  const value = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const instant = Date.parse(`${value}T00:00:00Z`);
  if (Number.isNaN(instant) || new Date(instant).toISOString().slice(0, 10) !== value) {
    return { reason: reason('date_unreadable', { value: text }) };
  }
  if (value < EARLIEST || value > today) return { reason: reason('date_absurd', { value, earliest: EARLIEST }) };
  return { value };
}

/**
 * Registered capital as registers write it: `150,000(万元人民币)`, `500万美元`, `1.2亿元`, `人民币3000000元`, `500`.
 * Zero stands for "not stated" in registers. Exact: nothing is rounded.
 * @param unit of an amount that names none itself
 */
export function readCapital(text: string, unit: '元' | '万元'): CellReading<RegisteredCapital | undefined> {
  const unreadable = { reason: reason('capital_unreadable', { value: text }) };
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s,()]/g, '');
  const parts = /^([^\d.+-]*)([+-]?\d{1,21}(?:\.\d{1,12})?)([^\d]*)$/.exec(plain);
  if (!parts) return unreadable;
  const [, before = '', digits = '', after = ''] = parts;
  const words = before + after;
  const currency = CURRENCIES.find(([wording]) => wording.test(words.replace(/[亿万元圆]/g, '')))?.[1];
  if (currency === undefined) return { reason: reason('currency_unknown', { value: text, currency: words }) };
  const amount = new Decimal(digits).times(factor(after, unit));
  if (amount.isZero()) return { value: undefined };
  if (amount.isNegative() || amount.greaterThan(LARGEST_CAPITAL)) {
    return { reason: reason('capital_absurd', { value: text }) };
  }
  if (amount.decimalPlaces() > CAPITAL_DECIMALS) return unreadable;
  return { value: { amount: plainDecimal(amount.toFixed()), currency } };
}

const CURRENCY_WORDS: Readonly<Record<string, string>> = {
  CNY: '元',
  USD: '美元',
  HKD: '港元',
  EUR: '欧元',
  JPY: '日元',
  GBP: '英镑',
  KRW: '韩元',
  TWD: '新台币',
  AUD: '澳元',
  CAD: '加元',
  SGD: '新加坡元',
  CHF: '瑞士法郎',
};

/** As {@link readCapital} reads it: `1500万元`, `200万美元`. */
export function capitalText({ amount, currency }: RegisteredCapital): string {
  return `${amount}万${CURRENCY_WORDS[currency] ?? currency}`;
}

/** Several telephones may stand in a cell, parted by `;`, `,`, `/` or blanks; the whole is kept as written. */
export function readPhone(text: string): CellReading<string> {
  const plain = text.normalize('NFKC');
  const digits = plain.replace(/\D/g, '').length;
  if (!/^[\d+\-()\s;,/、转*]+$/.test(plain) || digits < 7 || digits > 60) {
    return { reason: reason('phone_unreadable', { value: text }) };
  }
  return { value: plain };
}

export function readEmail(text: string): CellReading<string> {
  const plain = text.normalize('NFKC');
  if (!/^[^\s@,;]{1,64}@[^\s@,;]+\.[^\s@,;]{2,}$/.test(plain))
    return { reason: reason('email_unreadable', { value: text }) };
  return { value: plain };
}

const NUMERALS = '〇一二三四五六七八九';
/** Days before March 1900 are counted otherwise by every spreadsheet, and no firm is that old. */
const SERIAL = /^([1-9]\d{4})(?:\.0+)?$/;
const DAYS_TO_1970 = 25_569;

/** With Arabic figures and without blanks; a spreadsheet's number as the day that it stands for. */
function plainDay(text: string): string {
  const serial = SERIAL.exec(text)?.[1];
  if (serial) return new Date((Number(serial) - DAYS_TO_1970) * 86_400_000).toISOString().slice(0, 10);
  if (!/[年月日号]/.test(text)) return text;
  return text
    .replace(/\s+(?=[\d年月日号])/g, '')
    .replace(/[零○Ｏ]/g, '〇')
    .replace(/[〇一二三四五六七八九十]+/g, arabic)
    .replace(/[号日](?=\d|$)/, '日');
}

/** `二〇一二`, `十`, `二十六`. */
function arabic(numeral: string): string {
  const [tens, ones] = numeral.split('十') as [string, string?];
  const figures = (text: string) => [...text].map((character) => NUMERALS.indexOf(character)).join('');
  return ones === undefined ? figures(tens) : `${figures(tens) || '1'}${figures(ones) || '0'}`;
}

/** How many 万元 one of what is written is. */
function factor(after: string, unit: '元' | '万元'): Decimal {
  if (after.includes('亿')) return new Decimal(10_000);
  if (after.includes('万')) return new Decimal(1);
  const written = /^[元圆]/.test(after) ? '元' : unit;
  return written === '万元' ? new Decimal(1) : new Decimal('0.0001');
}
