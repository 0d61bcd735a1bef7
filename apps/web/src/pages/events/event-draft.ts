import type { DockingEvent, EventSketch } from '../../api/views.js';
import { shanghaiDayOf } from '../../language/format.js';

/** An event as it is typed; hours and days as fields show them, in Shanghai. */
export interface EventDraft {
  readonly kind: EventSketch['kind'];
  readonly title: string;
  readonly venue: string;
  readonly day: string;
  readonly notice: string;
  /** Empty where there is no session. */
  readonly morning: { readonly from: string; readonly to: string };
  readonly afternoon: { readonly from: string; readonly to: string };
  readonly talkMinutes: number;
  readonly changeMinutes: number;
  readonly tables: number;
  readonly answerBy: string;
  readonly wishesClose: string;
  readonly mostForBuyer: number | null;
  readonly mostForSupplier: number | null;
}

const DAY = 86_400_000;

/** A week to answer, three days more for wishes, and the meeting two weeks from now. */
export function newDraft(): EventDraft {
  const at = (days: number, hour: string) => `${shanghaiDayOf(new Date(Date.now() + days * DAY))}T${hour}`;
  return {
    kind: 'component',
    title: '',
    venue: '',
    day: shanghaiDayOf(new Date(Date.now() + 14 * DAY)),
    notice: '',
    morning: { from: '09:00', to: '12:00' },
    afternoon: { from: '13:30', to: '16:30' },
    talkMinutes: 20,
    changeMinutes: 5,
    tables: 20,
    answerBy: at(7, '18:00'),
    wishesClose: at(10, '18:00'),
    mostForBuyer: null,
    mostForSupplier: null,
  };
}

export function draftOf(event: DockingEvent): EventDraft {
  const hours = (session: 'morning' | 'afternoon') => {
    const found = event.sessions.find((one) => one.session === session);
    return { from: found?.from ?? '', to: found?.to ?? '' };
  };
  const { kind, title, venue, day, notice, talkMinutes, changeMinutes, tables, mostForBuyer, mostForSupplier } = event;
  return {
    ...{ kind, title, venue, day, notice, talkMinutes, changeMinutes, tables, mostForBuyer, mostForSupplier },
    morning: hours('morning'),
    afternoon: hours('afternoon'),
    answerBy: fieldOf(event.answerBy),
    wishesClose: fieldOf(event.wishesClose),
  };
}

export function sketchOf({ morning, afternoon, answerBy, wishesClose, ...draft }: EventDraft): EventSketch {
  const sessions = [
    { session: 'morning' as const, ...morning },
    { session: 'afternoon' as const, ...afternoon },
  ].filter(({ from, to }) => from !== '' && to !== '');
  return { ...draft, sessions, answerBy: instantOf(answerBy), wishesClose: instantOf(wishesClose) };
}

export function isWhole(draft: EventDraft): boolean {
  const { sessions } = sketchOf({ ...draft, answerBy: '2000-01-01T00:00', wishesClose: '2000-01-01T00:00' });
  return (
    draft.title.trim() !== '' &&
    draft.venue.trim() !== '' &&
    draft.day !== '' &&
    draft.answerBy !== '' &&
    draft.wishesClose !== '' &&
    sessions.length > 0
  );
}

/** How many slots the hours make: talks follow each other with the time to change tables between them. */
export function slotsOf({ morning, afternoon, talkMinutes, changeMinutes }: EventDraft): number {
  return [morning, afternoon].reduce((slots, { from, to }) => {
    if (from === '' || to === '' || talkMinutes <= 0) return slots;
    const minutes = minutesOf(to) - minutesOf(from);
    return slots + Math.max(0, Math.floor((minutes + changeMinutes) / (talkMinutes + changeMinutes)));
  }, 0);
}

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}

/** A field's day and hour in Shanghai as an instant. */
function instantOf(field: string): string {
  return new Date(`${field}:00+08:00`).toISOString();
}

function fieldOf(instant: string): string {
  return new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 16);
}
