const DAY = 24 * 3600 * 1000;

/** A day so many days after another, both `YYYY-MM-DD`. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** The number of the ISO week that begins on this Monday: that of its Thursday, counted from the year's first Thursday. */
export function isoWeekOf(monday: string): number {
  const thursday = daysAfter(monday, 3);
  const sinceNewYear = (Date.parse(thursday) - Date.parse(`${thursday.slice(0, 4)}-01-01`)) / DAY;
  return Math.floor(sinceNewYear / 7) + 1;
}

/** `11/30–12/6`: as it fits over a column. */
export function shortSpan(monday: string): string {
  const short = (day: string) => `${Number(day.slice(5, 7))}/${Number(day.slice(8, 10))}`;
  return `${short(monday)}–${short(daysAfter(monday, 6))}`;
}
