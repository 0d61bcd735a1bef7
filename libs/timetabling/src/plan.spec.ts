import fc from 'fast-check';
import { bruteForce, brokenRules } from '../test/brute-force.js';
import { anyEvent } from '../test/random-event.js';
import { check } from './check.js';
import { faultsOf } from './faults-of.js';
import { plan } from './plan.js';

describe('A plan', () => {
  it('breaks no rule, whatever the event', () => {
    fc.assert(
      fc.property(anyEvent({ people: 12, meetings: 40, slots: 7 }), (event) => {
        expect(faultsOf(event)).toEqual([]);
        expect(brokenRules(event, plan(event))).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  it('is as good as any on a tiny event, and its bound is never too low', () => {
    let [events, best, feasible, missed] = [0, 0, 0, 0];
    fc.assert(
      fc.property(anyEvent({ people: 5, meetings: 6, slots: 4 }), (event) => {
        const optimum = bruteForce(event);
        const found = plan(event);
        const violations = check(event, found);
        events++;
        if (!optimum) return;
        feasible++;
        if (violations.length > 0) missed++;
        expect(found.valueBound).toBeGreaterThanOrEqual(optimum.value);
        if (violations.length > 0) return;
        expect(found.value).toBeLessThanOrEqual(optimum.value);
        if (found.value === optimum.value) best++;
        if (found.provedOptimal) expect(found.breaks).toBe(optimum.breaks);
      }),
      { numRuns: 2000 },
    );
    expect(missed / events).toBeLessThan(0.01);
    expect(best / feasible).toBeGreaterThan(0.97);
  });
});
