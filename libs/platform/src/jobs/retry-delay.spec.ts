import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { RetryDelay, retryDelaySeconds } from './retry-delay.js';

describe('retry delay', () => {
  it('doubles with each attempt', () => {
    expect([1, 2, 3, 8].map((attempt) => retryDelaySeconds(attempt, () => 0.5))).toEqual([2, 4, 8, 256]);
  });

  it('stays within a quarter of that, and within an hour and a quarter', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), fc.double({ min: 0, max: 1, noNaN: true }), (attempt, chance) => {
        const middle = Math.min(2 ** attempt, 3600);
        const delay = retryDelaySeconds(attempt, () => chance);
        expect(delay).toBeGreaterThanOrEqual(middle * 0.75);
        expect(delay).toBeLessThanOrEqual(middle * 1.25);
      }),
      { seed: 20261122 },
    );
  });

  it('is not the same for all that failed together', () => {
    const delays = Array.from({ length: 50 }, () => new RetryDelay().seconds(5));
    expect(new Set(delays).size).toBeGreaterThan(40);
  });
});
