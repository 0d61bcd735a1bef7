import fc from 'fast-check';
import { type DayPlan, makeSlots, sameHours, type SessionHours, slotsBegun, slotsOver } from './slots.js';

const day: DayPlan = {
  day: '2026-11-30',
  sessions: [
    { session: 'afternoon', from: '14:00', to: '15:00' },
    { session: 'morning', from: '09:00', to: '10:25' },
  ],
  talkMinutes: 25,
  changeMinutes: 5,
};
const clock = (instant: Date) => new Date(instant.getTime() + 8 * 3600 * 1000).toISOString().slice(11, 16);

describe('Slots', () => {
  it('are as many talks as each half day holds, the morning’s first, whatever order it was told in', () => {
    expect(
      makeSlots(day).map(({ number, session, startsAt, endsAt }) => [number, session, clock(startsAt), clock(endsAt)]),
    ).toEqual([
      [1, 'morning', '09:00', '09:25'],
      [2, 'morning', '09:30', '09:55'],
      // The last talk needs no change of tables after it.
      [3, 'morning', '10:00', '10:25'],
      [4, 'afternoon', '14:00', '14:25'],
      [5, 'afternoon', '14:30', '14:55'],
    ]);
  });

  it.each<[string, Partial<DayPlan>]>([
    ['docking.session_backwards', { sessions: [{ session: 'morning', from: '10:00', to: '09:00' }] }],
    ['docking.session_too_short', { sessions: [{ session: 'morning', from: '09:00', to: '09:24' }] }],
    [
      'docking.sessions_overlap',
      {
        sessions: [
          { session: 'morning', from: '09:00', to: '14:30' },
          { session: 'afternoon', from: '14:00', to: '16:00' },
        ],
      },
    ],
    [
      'docking.too_many_slots',
      { sessions: [{ session: 'morning', from: '06:00', to: '12:00' }], talkMinutes: 5, changeMinutes: 0 },
    ],
  ])('are refused with %s', (code, wrong) => {
    expect(() => makeSlots({ ...day, ...wrong })).toThrow(code);
  });

  it('count what has begun and what is over by the clock', () => {
    const slots = makeSlots(day);
    const at = (time: string) => new Date(`2026-11-30T${time}:00+08:00`);
    expect([slotsBegun(slots, at('08:59')), slotsOver(slots, at('08:59'))]).toEqual([0, 0]);
    expect([slotsBegun(slots, at('09:00')), slotsOver(slots, at('09:00'))]).toEqual([1, 0]);
    expect([slotsBegun(slots, at('09:27')), slotsOver(slots, at('09:27'))]).toEqual([1, 1]);
    expect([slotsBegun(slots, at('18:00')), slotsOver(slots, at('18:00'))]).toEqual([5, 5]);
  });

  it('carry over the hours somebody cannot come: no hour that was closed is open afterwards', () => {
    const hours = fc.record({
      from: fc.integer({ min: 8 * 60, max: 9 * 60 }),
      length: fc.integer({ min: 60, max: 180 }),
      talkMinutes: fc.integer({ min: 10, max: 40 }),
      changeMinutes: fc.integer({ min: 0, max: 10 }),
    });
    const time = (minutes: number) =>
      `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
    const plan = ({
      from,
      length,
      ...rest
    }: {
      from: number;
      length: number;
      talkMinutes: number;
      changeMinutes: number;
    }) => {
      const session: SessionHours = { session: 'morning', from: time(from), to: time(from + length) };
      return makeSlots({ day: '2026-11-30', sessions: [session], ...rest });
    };
    fc.assert(
      fc.property(hours, hours, fc.array(fc.integer({ min: 1, max: 6 })), (before, after, closed) => {
        const [old, now] = [plan(before), plan(after)];
        const carried = sameHours(closed, old, now);
        const closedHours = old.filter(({ number }) => closed.includes(number));
        for (const slot of now) {
          const overlaps = closedHours.some((one) => slot.startsAt < one.endsAt && one.startsAt < slot.endsAt);
          expect(carried.includes(slot.number)).toBe(overlaps);
        }
        // On another day they are the same hours.
        const moved = now.map((slot) => ({
          ...slot,
          startsAt: new Date(slot.startsAt.getTime() + 86_400_000),
          endsAt: new Date(slot.endsAt.getTime() + 86_400_000),
        }));
        expect(sameHours(closed, old, moved)).toEqual(carried);
      }),
      { seed: 7 },
    );
  });
});
