import { jest } from '@jest/globals';
import { check } from '../check.js';
import type { TimetableProblem } from '../problem.js';

jest.unstable_mockModule('./solve-asp.js', () => ({
  solveAsp: () => Promise.reject(new Error('clingo: out of memory')),
}));
const { planWithProof } = await import('./plan-with-proof.js');

/** Four people in a circle, one table, and slots between which somebody waits; counting days alone does not show it. */
const CIRCLE: TimetableProblem = {
  slots: 6,
  tables: 1,
  fairness: 0,
  participants: ['A', 'B', 'C', 'D'].map((id) => ({ id })),
  meetings: ['AB', 'CD', 'AC', 'BD', 'AD', 'BC'].map((id) => ({ id, a: id.charAt(0), b: id.charAt(1), value: 1 })),
};

describe('A prover that breaks down', () => {
  it('costs the proof, not the plan', async () => {
    const planned = await planWithProof(CIRCLE, { objective: 'breaks', seconds: 2 });
    expect(planned).toMatchObject({ value: 6, provedOptimal: false, proverFailure: 'clingo: out of memory' });
    expect(check(CIRCLE, planned)).toEqual([]);
  }, 60_000);
});
