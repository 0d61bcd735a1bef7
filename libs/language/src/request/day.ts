/** Days are `YYYY-MM-DD` texts; the arithmetic goes through UTC, where every day has 24 hours. */
export type Day = string;

const MILLISECONDS_A_DAY = 86_400_000;

/** The day of these numbers, or undefined where the calendar has no such day (2月30日). */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : undefined;
}

export function addDays(day: Day, count: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

export function monthOf(day: Day): number {
  return Number(day.slice(5, 7));
}

/** The last day of a month; months past twelve run on into the next year. */
export function lastDayOfMonth(year: number, month: number): Day {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** The next time the calendar shows this month and day, today included; 29 February waits for its leap year. */
export function nextOccurrence(month: number, day: number, today: Day): Day | undefined {
  for (let year = yearOf(today); year <= yearOf(today) + 8; year++) {
    const candidate = dayOf(year, month, day);
    if (candidate !== undefined && candidate >= today) return candidate;
  }
  return undefined;
}
