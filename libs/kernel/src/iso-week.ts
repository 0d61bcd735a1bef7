const DAY = 24 * 3600 * 1000;

/** The Monday with which the ISO week of a day begins; both `YYYY-MM-DD`. */
export function mondayOf(day: string): string {
  const instant = Date.parse(`${day}T00:00:00Z`);
  const sinceMonday = (new Date(instant).getUTCDay() + 6) % 7;
  return dayOf(instant - sinceMonday * DAY);
}

export function isMonday(day: string): boolean {
  return mondayOf(day) === day;
}

/** The day so many weeks later. */
export function weeksAfter(day: string, weeks: number): string {
  return dayOf(Date.parse(`${day}T00:00:00Z`) + weeks * 7 * DAY);
}

/** How many ISO weeks lie from that of one day to that of a later one, both counted; 0 or less where it is not later. */
export function weeksBetween(from: string, to: string): number {
  return (Date.parse(`${mondayOf(to)}T00:00:00Z`) - Date.parse(`${mondayOf(from)}T00:00:00Z`)) / (7 * DAY) + 1;
}

/** So many Mondays, the first being that of the week of `day`. */
export function weeksFrom(day: string, count: number): string[] {
  const first = mondayOf(day);
  return Array.from({ length: count }, (_, week) => weeksAfter(first, week));
}

function dayOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}
