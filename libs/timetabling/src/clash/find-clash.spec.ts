import fc from 'fast-check';
import { bruteForce } from '../../test/brute-force.js';
import { CLASHING } from '../../test/clashing-events.js';
import { anyEvent } from '../../test/random-event.js';
import { check } from '../check.js';
import { faultsOf } from '../faults-of.js';
import { plan } from '../plan.js';
import type { TimetableProblem } from '../problem.js';
import { clashSentences } from '../words/clash-words.js';
import { type Clash, findClash } from './find-clash.js';
import { narrowed, type Rule, rulesOf } from './rules.js';
import { isSolvable } from './solvable.js';

const EVENTS = Number(process.env['EVENTS'] ?? 1000);
const NOWHERE = { meetings: [], participants: [] };

const isPossible = (problem: TimetableProblem) => bruteForce(problem) !== undefined;
const without = (rules: readonly Rule[], rule: Rule) => rules.filter((one) => one !== rule);

/** Its rules cannot be kept by themselves, and any one less could be: as brute force has it, which knows nothing of clashes. */
function expectClash(problem: TimetableProblem, { rules, isMinimal }: Clash): void {
  expect(isMinimal).toBe(true);
  expect(faultsOf(narrowed(problem, rules))).toEqual([]);
  expect(isPossible(narrowed(problem, rules))).toBe(false);
  for (const rule of rules) expect([rule, isPossible(narrowed(problem, without(rules, rule)))]).toEqual([rule, true]);
}

describe('What clashes', () => {
  it.each(CLASHING)('is told, and no more than that: %s', async (_, problem, size) => {
    expect(faultsOf(problem)).toEqual([]);
    expect(isPossible(problem)).toBe(false);
    const clash = (await findClash(problem, NOWHERE)) as Clash;
    expectClash(problem, clash);
    expect(clash.rules).toHaveLength(size);
  });

  it('is found in any event that no plan satisfies, and in no other', async () => {
    let clashing = 0;
    await fc.assert(
      fc.asyncProperty(anyEvent({ people: 6, meetings: 7, slots: 4 }), async (event) => {
        const clash = await findClash(event, NOWHERE);
        expect(clash === undefined).toBe(isPossible(event));
        if (!clash) return;
        clashing++;
        expectClash(event, clash);
        expect(clashSentences(event, clash, 'en').join(' ')).not.toMatch(/undefined|\{/);
      }),
      { numRuns: EVENTS },
    );
    expect(clashing).toBeGreaterThan(EVENTS / 20);
  });

  it('is said as soon as a plan lacks what was asked for, however large the event', async () => {
    const [buyers, suppliers] = [
      Array.from({ length: 40 }, (_, at) => `B${at}`),
      Array.from({ length: 90 }, (_, at) => `S${at}`),
    ];
    const problem: TimetableProblem = {
      slots: 12,
      tables: 40,
      participants: [...buyers, ...suppliers].map((id, at) => ({ id, unavailable: [(at % 12) + 1] })),
      meetings: buyers.flatMap((a, at) =>
        Array.from({ length: a === 'B7' ? 12 : 9 }, (_, n) => ({
          id: `${a}-${n}`,
          a,
          b: `S${(at * 7 + n) % 90}`,
          value: 1,
          required: true,
        })),
      ),
    };
    expect(check(problem, plan(problem, { effort: 0.01 })).map(({ code }) => code)).toContain('required_but_unplaced');
    const clash = (await findClash(problem, NOWHERE)) as Clash;
    expect(clash).toMatchObject({ isMinimal: true });
    expect(clashSentences(problem, clash, 'en')[0]).toMatch(
      /^B7 has 12 meetings .* and 11 slots for them: 1-7, 9-12\.$/,
    );
  });
});

describe('Trying all', () => {
  it('answers as brute force does', () => {
    fc.assert(
      fc.property(anyEvent({ people: 6, meetings: 7, slots: 4 }), (event) => {
        expect(isSolvable(narrowed(event, rulesOf(event)), 1_000_000)).toBe(isPossible(event));
      }),
      { numRuns: EVENTS },
    );
  });
});
