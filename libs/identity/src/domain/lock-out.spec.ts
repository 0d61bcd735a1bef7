import { FORGET_HOURS, LOCK_MINUTES, lockedUntil, TRIES } from './lock-out.js';

const AT = new Date('2026-11-22T08:00:00Z');

describe('lock-out', () => {
  it.each([
    [0, undefined],
    [4, undefined],
    [5, 15],
    [6, undefined],
    [10, 30],
    [15, 60],
    [35, 1440],
    [500, 1440],
  ])('after %i wrong tries: %p minutes', (tries, minutes) => {
    const until = lockedUntil(tries, AT);
    expect(until && (until.getTime() - AT.getTime()) / 60_000).toBe(minutes);
  });

  it('grows with each lock and is remembered longer than the longest', () => {
    expect([...LOCK_MINUTES].sort((a, b) => a - b)).toEqual([...LOCK_MINUTES]);
    expect(Math.max(...LOCK_MINUTES)).toBeLessThan(FORGET_HOURS * 60);
    expect(TRIES).toBe(5);
  });
});
