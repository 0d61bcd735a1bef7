import fc from 'fast-check';
import { brokenRules, bruteForce } from '../../test/brute-force.js';
import { anyEvent } from '../../test/random-event.js';
import { check } from '../check.js';
import { asAsked } from '../plan.js';
import type { PlanProgress, TimetableProblem } from '../problem.js';
import { planWithProof } from './plan-with-proof.js';

const SECONDS = 1000;
const EVENTS = Number(process.env['PROOFS'] ?? 12);

const allHeld = (event: TimetableProblem) => asAsked(event, { objective: 'breaks' });

/** Nine people of whom each meets every other but one, in as many slots as that takes, with too few tables for it. */
const CROWDED: TimetableProblem = {
  slots: 12,
  tables: 3,
  fairness: 2,
  participants: Array.from({ length: 9 }, (_, at) => ({ id: `P${at}` })),
  meetings: Array.from({ length: 36 }, (_, at) => {
    const a = Math.floor((1 + Math.sqrt(1 + 8 * at)) / 2);
    return { id: `M${at}`, a: `P${a}`, b: `P${at - (a * (a - 1)) / 2}`, value: 1 };
  }),
};

describe('A plan with its proof', () => {
  const tiny = anyEvent({ people: 6, meetings: 7, slots: 4 });
  const fewestBreaks = (event: TimetableProblem) => bruteForce(allHeld(event));
  const few = { numRuns: EVENTS / 2 };

  it(
    'keeps fairness where that is possible, though it costs breaks',
    async () => {
      // Each of three meets both others: whoever meets first and last waits, unless all of them do.
      const triangle: TimetableProblem = {
        slots: 5,
        tables: 1,
        fairness: 0,
        participants: ['A', 'B', 'C'].map((id) => ({ id })),
        meetings: ['AB', 'AC', 'BC'].map((id) => ({ id, a: id.charAt(0), b: id.charAt(1), value: 1 })),
      };
      const fair = await planWithProof(triangle, { objective: 'breaks', seconds: 60 });
      expect(fair).toMatchObject({ breaks: 3, breaksBound: 3, provedOptimal: true });
      const tight = await planWithProof({ ...triangle, slots: 4 }, { objective: 'breaks', seconds: 60 });
      expect(tight).toMatchObject({ breaks: 1, breaksBound: 1, provedOptimal: true });
    },
    120 * SECONDS,
  );

  it(
    'has as few breaks as trying all plans finds',
    () =>
      fc.assert(
        fc.asyncProperty(
          tiny.filter((event) => fewestBreaks(event) !== undefined),
          async (event) => {
            const optimum = fewestBreaks(event);
            const breaks = optimum?.fairBreaks ?? optimum?.breaks;
            const proved = await planWithProof(event, { objective: 'breaks', seconds: 60 });
            expect(proved).toMatchObject({ infeasible: false, provedOptimal: true, breaks, breaksBound: breaks });
            expect(check(allHeld(event), proved)).toEqual([]);
          },
        ),
        few,
      ),
    300 * SECONDS,
  );

  it(
    'says that there is no plan where trying all finds none',
    () =>
      fc.assert(
        fc.asyncProperty(
          tiny.filter((event) => fewestBreaks(event) === undefined),
          async (event) => {
            const proved = await planWithProof(event, { objective: 'breaks', seconds: 60 });
            expect(proved).toMatchObject({ infeasible: true, provedOptimal: false });
          },
        ),
        few,
      ),
    300 * SECONDS,
  );

  it(
    'is worth as much as trying all plans finds, and its bound says so',
    async () => {
      await fc.assert(
        fc.asyncProperty(anyEvent({ people: 6, meetings: 7, slots: 3 }), async (event) => {
          const optimum = bruteForce(event);
          const stop = new AbortController();
          const proved = await planWithProof(event, {
            seconds: 60,
            signal: stop.signal,
            onProgress: ({ value, valueBound }) => {
              if (optimum && value === optimum.value && valueBound === optimum.value) stop.abort();
            },
          });
          expect(proved.infeasible).toBe(optimum === undefined);
          if (optimum) expect([proved.value, proved.valueBound]).toEqual([optimum.value, optimum.value]);
          expect(brokenRules(event, proved)).toEqual([]);
        }),
        { numRuns: EVENTS },
      );
    },
    300 * SECONDS,
  );

  it('is never worth more than its bound, whatever it lacks', async () => {
    // Each of the three wants a meeting in the only slot, and only one pair can have it.
    const one = { maxMeetings: 1, minMeetings: 1 };
    const event: TimetableProblem = {
      slots: 1,
      tables: 4,
      fairness: 0,
      participants: [
        { id: 'P0', table: 1, ...one },
        { id: 'P1', ...one },
        { id: 'P2', ...one },
      ],
      meetings: [
        { id: 'M0', a: 'P1', b: 'P0', value: 0 },
        { id: 'M1', a: 'P1', b: 'P2', value: 0 },
        { id: 'M2', a: 'P2', b: 'P0', value: 1 },
      ],
    };
    const seen: PlanProgress[] = [];
    const proved = await planWithProof(event, { seconds: 60, onProgress: (progress) => seen.push(progress) });
    expect(proved).toMatchObject({ infeasible: true, value: 1 });
    expect(brokenRules(event, proved)).toEqual([]);
    expect(seen.filter(({ value, valueBound }) => value > valueBound)).toEqual([]);
  });

  it(
    'ends when it is told to, with the plan that it has and what is known of better ones',
    async () => {
      const stop = new AbortController();
      const seen: PlanProgress[] = [];
      const proved = await planWithProof(CROWDED, {
        objective: 'breaks',
        seconds: 600,
        signal: stop.signal,
        onProgress: (progress) => {
          seen.push(progress);
          if (progress.value === 36) stop.abort();
        },
      });
      expect(proved).toMatchObject({ infeasible: false, value: 36 });
      expect(proved.breaks).toBeGreaterThanOrEqual(proved.breaksBound);
      expect(check(allHeld(CROWDED), proved)).toEqual([]);
      expect(seen.map(({ breaksBound }) => breaksBound)).toEqual(
        seen.map(({ breaksBound }) => breaksBound).sort((one, other) => one - other),
      );
    },
    60 * SECONDS,
  );
});
