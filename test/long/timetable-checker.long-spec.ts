import fc from 'fast-check';
import { check, faultsOf, plan } from '#timetabling';
import { bruteForce, brokenRules } from '../../libs/timetabling/test/brute-force.js';
import { anyEvent } from '../../libs/timetabling/test/random-event.js';

const SECONDS = 1000;
const EVENTS = 10_000;

describe('The checker, over ten thousand events', () => {
  it(
    'finds nothing wrong with any plan',
    () => {
      fc.assert(
        fc.property(anyEvent({ people: 12, meetings: 40, slots: 7 }), fc.nat(), (event, seed) => {
          expect(faultsOf(event)).toEqual([]);
          expect(brokenRules(event, plan(event, { seed, effort: 0.02 }))).toEqual([]);
        }),
        { numRuns: EVENTS },
      );
    },
    1800 * SECONDS,
  );

  it(
    'agrees with brute force about what is possible and what is best',
    () => {
      fc.assert(
        fc.property(anyEvent({ people: 6, meetings: 7, slots: 4 }), (event) => {
          const found = plan(event, { effort: 0.1 });
          const optimum = bruteForce(event);
          if (check(event, found).length > 0) return;
          expect(optimum).toBeDefined();
          expect(found.value).toBeLessThanOrEqual(optimum?.value ?? -1);
          expect(found.valueBound).toBeGreaterThanOrEqual(optimum?.value ?? Infinity);
          if (found.provedOptimal) expect([found.value, found.breaks]).toEqual([optimum?.value, optimum?.fairBreaks]);
        }),
        { numRuns: EVENTS },
      );
    },
    1800 * SECONDS,
  );
});
