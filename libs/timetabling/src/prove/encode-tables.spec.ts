import type { TimetableProblem } from '../problem.js';
import { encode, slotsIn } from './encode.js';
import { countsAloud } from './encode-tables.js';
import { solveAsp } from './solve-asp.js';

const SLOTS = 6;

/** Hosts with two guests each, so many meetings in all; everybody can come in the first two slots only. */
function crowd(meetings: number, tables: number): TimetableProblem {
  const unavailable = Array.from({ length: SLOTS - 2 }, (_, at) => at + 3);
  const hosts = Math.ceil(meetings / 2);
  const people = Array.from({ length: hosts + meetings }, (_, at) => ({ id: `P${at}`, unavailable }));
  return {
    slots: SLOTS,
    tables,
    participants: people,
    meetings: Array.from({ length: meetings }, (_, at) => ({
      id: `M${at}`,
      a: `P${at >> 1}`,
      b: `P${hosts + at}`,
      value: 1,
    })),
  };
}

describe('Tables that are counted aloud', () => {
  it.each([1, 2, 3, 5])('hold as many meetings as there are seats in two slots, with %i tables', async (tables) => {
    const event = crowd(2 * tables, tables);
    const over = crowd(2 * tables + 1, tables);
    expect(countsAloud(over)).toBe(true);
    const { outcome, atoms } = await solveAsp(encode(event), { seconds: 60 });
    expect(outcome).toBe('satisfiable');
    const inSlot = [...slotsIn(atoms, event.meetings.length)];
    expect([0, 1].map((slot) => inSlot.filter((each) => each === slot).length)).toEqual([tables, tables]);
    expect((await solveAsp(encode(over), { seconds: 60 })).outcome).toBe('unsatisfiable');
  });
});
