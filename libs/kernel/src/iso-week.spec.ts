import fc from 'fast-check';
import { isMonday, mondayOf, weeksAfter, weeksBetween, weeksFrom } from './iso-week.js';

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('An ISO week', () => {
  it('begins on Monday, also across a year', () => {
    expect(['2026-11-22', '2026-11-23', '2026-11-29', '2027-01-01', '2024-03-03'].map(mondayOf)).toEqual([
      '2026-11-16',
      '2026-11-23',
      '2026-11-23',
      '2026-12-28',
      '2024-02-26',
    ]);
  });

  it('holds each of its seven days and no other', () => {
    fc.assert(
      fc.property(day, (one) => {
        const monday = mondayOf(one);
        expect(isMonday(monday)).toBe(true);
        expect(monday <= one && one < weeksAfter(monday, 1)).toBe(true);
      }),
    );
  });

  it('is counted from that of one day to that of another', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 120 }), (from, count) => {
        const weeks = weeksFrom(from, count);
        expect(new Set(weeks).size).toBe(count);
        expect(weeks.every(isMonday)).toBe(true);
        expect(weeksBetween(from, weeks.at(-1) as string)).toBe(count);
      }),
    );
    expect(weeksBetween('2026-11-29', '2026-11-30')).toBe(2);
    expect(weeksBetween('2026-11-30', '2026-11-29')).toBe(0);
  });
});
