import type { Locale } from '#kernel';

const SHANGHAI = 'Asia/Shanghai';

/** A calendar day given as `YYYY-MM-DD`: 2026年11月22日, 22 November 2026. */
export function formatDay(day: string, locale: Locale): string {
  const [year, month, date] = day.split('-').map(Number);
  if (year === undefined || month === undefined || date === undefined) return day;
  if (locale === 'zh') return `${year}年${month}月${date}日`;
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(year, month - 1, date)),
  );
}

/** The Shanghai day of an instant given in ISO 8601. */
export function formatInstantDay(instant: string, locale: Locale): string {
  return formatDay(shanghaiDayOf(instant), locale);
}

/** An instant with its minute, in Shanghai: 2026年11月22日 08:15. */
export function formatInstant(instant: string, locale: Locale): string {
  const time = new Intl.DateTimeFormat('en-GB', { timeZone: SHANGHAI, hour: '2-digit', minute: '2-digit' }).format(
    new Date(instant),
  );
  return `${formatInstantDay(instant, locale)} ${time}`;
}

/** `YYYY-MM-DD` in Shanghai. */
export function shanghaiDayOf(instant: string | Date): string {
  return new Intl.DateTimeFormat('en-CA', {
    timeZone: SHANGHAI,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(new Date(instant));
}

/** Whole days from today in Shanghai to `day`; negative where it has passed. */
export function daysUntil(day: string): number {
  return (Date.parse(day) - Date.parse(shanghaiDayOf(new Date()))) / 86_400_000;
}

/** Groups the digits of a decimal number without passing it through floating point: 20000 becomes 20,000. */
export function formatAmount(amount: string): string {
  const [whole = '', fraction] = amount.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

export function formatCount(count: number): string {
  return formatAmount(String(count));
}

/** An amount with its unit: `2,000 件`. */
export function formatQuantity(amount: string, unit: string | null): string {
  return unit ? `${formatAmount(amount)} ${unit}` : formatAmount(amount);
}
