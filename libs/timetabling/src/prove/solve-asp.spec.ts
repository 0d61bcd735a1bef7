import fc from 'fast-check';
import { bruteForce } from '../../test/brute-force.js';
import { anyEvent } from '../../test/random-event.js';
import { check } from '../check.js';
import { encode, slotsIn } from './encode.js';
import { solveAsp } from './solve-asp.js';

/** One pigeon more than there are holes: there is no model, and showing it takes longer than anybody waits. */
const PIGEONS = `
  { at(P,H) : H = 1..14 } = 1 :- P = 1..15, work.
  :- H = 1..14, #count { P : at(P,H) } > 1.
`;

describe('clingo in a thread of its own', () => {
  it('finds what costs least, and says that nothing costs less', async () => {
    const answer = await solveAsp('{ a(1..4) } 2. :- #count { X : a(X) } < 2. #minimize { X : a(X) }. #show a/1.', {
      seconds: 30,
    });
    expect(answer).toEqual({ outcome: 'optimum', atoms: ['a(1)', 'a(2)'], costs: [3], lowerBound: [3] });
  });

  it('says that there is no model', async () => {
    const program = '{ a }. :- a. :- not a.';
    expect(await solveAsp(program, { seconds: 30 })).toMatchObject({ outcome: 'unsatisfiable', atoms: [] });
  });

  it('reads atoms with whatever is in them', async () => {
    const program = 'a("x, ] \\"y\\"",-3).';
    expect((await solveAsp(program, { seconds: 30 })).atoms).toEqual(['a("x, ] \\"y\\"",-3)']);
  });

  it('ends at its deadline with the best model until then', async () => {
    const program = `{ work }. ${PIGEONS} #minimize { 1 : not work }.`;
    const answer = await solveAsp(program, { seconds: 5 });
    expect(answer).toMatchObject({ outcome: 'satisfiable', costs: [1] });
  });

  it('ends when it is told to', async () => {
    const stop = new AbortController();
    const answer = solveAsp(`work. ${PIGEONS}`, { seconds: 600, signal: stop.signal });
    stop.abort();
    expect(await answer).toMatchObject({ outcome: 'unknown', atoms: [] });
  });

  it('throws on a faulty program', async () => {
    await expect(solveAsp('a :-', { seconds: 30 })).rejects.toThrow('syntax error');
  });
});

describe('The hard rules of an event as a program', () => {
  it('have a model where a plan keeps all rules, and only there', async () => {
    let [feasible, infeasible] = [0, 0];
    await fc.assert(
      fc.asyncProperty(anyEvent({ people: 5, meetings: 6, slots: 3 }), async (event) => {
        const { outcome, atoms } = await solveAsp(encode(event, { hold: 'required' }), { seconds: 60 });
        const isFeasible = bruteForce(event) !== undefined;
        expect(outcome).toBe(isFeasible ? 'satisfiable' : 'unsatisfiable');
        if (isFeasible) feasible++;
        else infeasible++;
        const slotOf = slotsIn(atoms, event.meetings.length);
        const broken = check(event, {
          meetings: event.meetings.flatMap(({ id }, at) =>
            (slotOf[at] as number) < 0 ? [] : [{ id, slot: (slotOf[at] as number) + 1, table: 1 }],
          ),
        }).filter(({ code }) => !code.includes('table') && !code.includes('stand'));
        if (isFeasible) expect(broken).toEqual([]);
      }),
      { numRuns: 20 },
    );
    expect(Math.min(feasible, infeasible)).toBeGreaterThan(0);
  }, 300_000);
});
