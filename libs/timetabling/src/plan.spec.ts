import fc from 'fast-check';
import { bruteForce, brokenRules } from '../test/brute-force.js';
import { anyEvent } from '../test/random-event.js';
import { breaksOf, check } from './check.js';
import { FaultyProblem, faultsOf } from './faults-of.js';
import { plan } from './plan.js';
import type { TimetableProblem } from './problem.js';

const SECONDS = 1000;
const EVENTS = Number(process.env['EVENTS'] ?? 2000);

/** A morning of three slots: two buyers, three suppliers, and all meetings but one. */
const MORNING: TimetableProblem = {
  slots: 3,
  tables: 2,
  participants: [
    { id: 'B1', side: 'buyer' },
    { id: 'B2', side: 'buyer' },
    { id: 'S1', side: 'supplier' },
    { id: 'S2', side: 'supplier' },
    { id: 'S3', side: 'supplier' },
  ],
  meetings: ['B1S1', 'B1S2', 'B1S3', 'B2S1', 'B2S2'].map((id) => ({
    id,
    a: id.slice(0, 2),
    b: id.slice(2),
    value: 10,
  })),
};

describe('A plan', () => {
  it(
    'breaks no rule, whatever the event',
    () => {
      fc.assert(
        fc.property(anyEvent({ people: 12, meetings: 40, slots: 7 }), fc.nat(), (event, seed) => {
          expect(faultsOf(event)).toEqual([]);
          expect(brokenRules(event, plan(event, { seed, effort: 0.02 }))).toEqual([]);
        }),
        { numRuns: EVENTS },
      );
    },
    600 * SECONDS,
  );

  it(
    'is as good as any on a tiny event, and its bounds are never too low',
    () => {
      let [feasible, best, complete] = [0, 0, 0];
      fc.assert(
        fc.property(anyEvent({ people: 6, meetings: 7, slots: 4 }), (event) => {
          const optimum = bruteForce(event);
          if (!optimum) return;
          feasible++;
          const found = plan(event, { effort: 0.2 });
          expect(found.valueBound).toBeGreaterThanOrEqual(optimum.value);
          if (check(event, found).length > 0) return;
          complete++;
          expect(found.value).toBeLessThanOrEqual(optimum.value);
          if (found.value < optimum.value) return;
          best++;
          expect(found.breaks).toBeGreaterThanOrEqual(optimum.breaks);
          expect(found.breaksBound).toBeLessThanOrEqual(optimum.breaks);
        }),
        { numRuns: EVENTS },
      );
      expect(complete / feasible).toBeGreaterThan(0.99);
      expect(best / feasible).toBeGreaterThan(0.99);
    },
    600 * SECONDS,
  );

  it('is the same for the same seed', () => {
    fc.assert(
      fc.property(anyEvent({ people: 12, meetings: 40, slots: 7 }), fc.nat(), (event, seed) => {
        expect(plan(event, { seed, effort: 0.02 })).toEqual(plan(event, { seed, effort: 0.02 }));
      }),
      { numRuns: 100 },
    );
  });

  it('holds all that is wished for where there is room, without breaks, and says that nothing is better', () => {
    expect(plan(MORNING)).toMatchObject({ value: 50, valueBound: 50, breaks: 0, unplaced: [], provedOptimal: true });
  });

  it('ends when its time is over', () => {
    let milliseconds = 0;
    const now = () => (milliseconds += 10);
    plan({ ...MORNING, tables: 1 }, { seconds: 1, now });
    expect(milliseconds).toBeLessThan(1500);
  });

  it('says why a meeting has no place', () => {
    const reasonFor = (changes: Partial<TimetableProblem>, id: string) =>
      plan({ ...MORNING, ...changes }).unplaced.find((entry) => entry.id === id)?.reason;
    const away = (slots: readonly number[]) =>
      MORNING.participants.map((one) => (one.id === 'S1' ? { ...one, unavailable: slots } : one));
    const limited = MORNING.participants.map((one) => (one.id === 'S1' ? { ...one, maxMeetings: 0 } : one));
    expect(reasonFor({ participants: away([1, 2, 3]) }, 'B1S1')).toBe('no_common_slot');
    expect(reasonFor({ participants: limited }, 'B1S1')).toBe('participant_full');
    const first = { id: 'first', a: 'B1', b: 'S1', value: 1, fixedSlot: 3 };
    const then = { id: 'then', a: 'B2', b: 'S2', value: 1, after: ['first'] };
    expect(reasonFor({ meetings: [first, then] }, 'then')).toBe('order_impossible');
    const [one, other] = [first, { ...first, id: 'other', a: 'B2', b: 'S2', value: 2 }];
    expect(reasonFor({ tables: 1, meetings: [one, other] }, 'first')).toBe('tables_full');
    expect(reasonFor({ meetings: [one, { ...first, id: 'other', b: 'S2', value: 2 }] }, 'first')).toBe(
      'participants_busy',
    );
  });

  it('lets people stay at their tables', () => {
    const buyers = Array.from({ length: 8 }, (_, at) => `B${at}`);
    const suppliers = Array.from({ length: 8 }, (_, at) => `S${at}`);
    const event: TimetableProblem = {
      slots: 8,
      tables: 8,
      participants: [...buyers, ...suppliers].map((id) => ({ id })),
      meetings: buyers.flatMap((a) => suppliers.map((b) => ({ id: `${a}${b}`, a, b, value: 1 }))),
    };
    const tables = new Map<string, Set<number>>();
    for (const { id, table } of plan(event).meetings) {
      for (const one of [id.slice(0, 2), id.slice(2)]) tables.set(one, (tables.get(one) ?? new Set()).add(table));
    }
    const whoStay = [...tables.values()].filter((used) => used.size === 1).length;
    expect(whoStay).toBeGreaterThanOrEqual(1);
    expect([...tables.values()].reduce((sum, used) => sum + used.size, 0)).toBeLessThan(16 * 8 * 0.7);
  });

  it('spreads breaks that cannot be avoided', () => {
    const participants = ['A', 'B', 'C', 'D'].map((id) => ({ id }));
    const event: TimetableProblem = {
      slots: 7,
      tables: 1,
      fairness: 1,
      participants,
      meetings: ['AB', 'CD', 'AC', 'BD', 'AD', 'BC'].map((id) => ({ id, a: id.charAt(0), b: id.charAt(1), value: 1 })),
    };
    const breaks = [...breaksOf(event, plan(event).meetings).values()];
    expect(Math.max(...breaks) - Math.min(...breaks)).toBeLessThanOrEqual(1);
  });

  it('is not made from a problem with mistakes', () => {
    expect(() => plan({ ...MORNING, slots: 0 })).toThrow(FaultyProblem);
  });
});
