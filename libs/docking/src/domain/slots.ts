import { DomainError } from '#kernel';
import type { DockingErrorCode } from './docking.errors.js';

export const SESSIONS = ['morning', 'afternoon'] as const;
export type SessionName = (typeof SESSIONS)[number];

/** When people sit down in a half day, as clocks in Shanghai show it: `09:00` to `11:30`. */
export interface SessionHours {
  readonly session: SessionName;
  readonly from: string;
  readonly to: string;
}

export interface Slot {
  /** From 1, through both sessions. */
  readonly number: number;
  readonly session: SessionName;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** What an event's slots are made from. */
export interface DayPlan {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly sessions: readonly SessionHours[];
  readonly talkMinutes: number;
  /** To change tables between two talks. */
  readonly changeMinutes: number;
}

/** A day has no more slots than this. */
export const SLOTS_A_DAY = 60;
const MINUTE = 60_000;

/**
 * As many talks as each session holds, one after the other with time to change tables between them; the last one needs
 * no change after it.
 * @throws DomainError `docking.session_backwards`, `docking.sessions_overlap`, `docking.session_too_short` or
 * `docking.too_many_slots`
 */
export function makeSlots({ day, sessions, talkMinutes, changeMinutes }: DayPlan): Slot[] {
  const ordered = SESSIONS.flatMap((name) => sessions.filter(({ session }) => session === name));
  const slots: Slot[] = [];
  let before = 0;
  for (const { session, from, to } of ordered) {
    const [starts, ends] = [instant(day, from), instant(day, to)];
    if (starts >= ends) throw refusal('docking.session_backwards', { session, from, to });
    if (starts < before) throw refusal('docking.sessions_overlap', { session, from });
    if (ends - starts < talkMinutes * MINUTE) throw refusal('docking.session_too_short', { session, talkMinutes });
    for (let at = starts; at + talkMinutes * MINUTE <= ends; at += (talkMinutes + changeMinutes) * MINUTE) {
      slots.push({
        number: slots.length + 1,
        session,
        startsAt: new Date(at),
        endsAt: new Date(at + talkMinutes * MINUTE),
      });
    }
    before = ends;
  }
  if (slots.length > SLOTS_A_DAY) throw refusal('docking.too_many_slots', { slots: slots.length, most: SLOTS_A_DAY });
  return slots;
}

/**
 * The hours somebody cannot come, told in other slots: whichever begins or ends within an hour of the day that was
 * unavailable. So a changed day plan does not lose what firms said.
 */
export function sameHours(unavailable: readonly number[], before: readonly Slot[], after: readonly Slot[]): number[] {
  const closed = before.filter(({ number }) => unavailable.includes(number)).map(hours);
  return after
    .filter((slot) => {
      const [starts, ends] = hours(slot);
      return closed.some(([from, to]) => starts < to && from < ends);
    })
    .map(({ number }) => number);
}

/** How many slots of the event are over or have begun. */
export function slotsBegun(slots: readonly Slot[], now: Date): number {
  return slots.filter(({ startsAt }) => startsAt <= now).length;
}

export function slotsOver(slots: readonly Slot[], now: Date): number {
  return slots.filter(({ endsAt }) => endsAt <= now).length;
}

const DAY = 24 * 60 * MINUTE;
const SHANGHAI_OFFSET = 8 * 60 * MINUTE;

/** Milliseconds since midnight in Shanghai. */
function hours({ startsAt, endsAt }: Slot): [number, number] {
  const starts = (startsAt.getTime() + SHANGHAI_OFFSET) % DAY;
  return [starts, starts + endsAt.getTime() - startsAt.getTime()];
}

function instant(day: string, time: string): number {
  return Date.parse(`${day}T${time}:00+08:00`);
}

function refusal(code: DockingErrorCode, params: Record<string, string | number>): DomainError {
  return new DomainError<DockingErrorCode>(code, params);
}
