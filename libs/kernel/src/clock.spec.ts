import { describe, expect, it } from '@jest/globals';
import { FixedClock, shanghaiDay, startOfShanghaiDay } from './clock.js';

describe('the day in Shanghai', () => {
  it('begins eight hours before the day in UTC', () => {
    expect(shanghaiDay(new Date('2026-11-21T15:59:59.999Z'))).toBe('2026-11-21');
    expect(shanghaiDay(new Date('2026-11-21T16:00:00Z'))).toBe('2026-11-22');
    expect(startOfShanghaiDay('2026-11-22').toISOString()).toBe('2026-11-21T16:00:00.000Z');
  });

  it('is what a clock calls today', () => {
    const clock = new FixedClock(new Date('2026-12-31T15:00:00Z'));
    expect(clock.today()).toBe('2026-12-31');
    clock.advance(3600 * 1000);
    expect(clock.today()).toBe('2027-01-01');
  });
});
