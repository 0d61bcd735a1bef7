import { check, plan } from '#timetabling';
import fc from 'fast-check';
import {
  firstProblem,
  keepTables,
  nextProblem,
  type Planned,
  type ProblemFacts,
  seatsOfHall,
} from './timetable-problem.js';

const sitter = (id: string, side: 'buyer' | 'supplier', facts: Partial<Planned> = {}): Planned => ({
  id,
  name: id,
  side,
  unavailable: new Set(),
  ownTable: null,
  most: null,
  least: 0,
  ...facts,
});
const pair = (buyerId: string, supplierId: string, fixedSlot: number | null = null) => ({
  id: `${buyerId}${supplierId}`,
  buyerId,
  supplierId,
  value: 3,
  fixedSlot,
  required: fixedSlot !== null,
});
const facts: ProblemFacts = {
  slots: 4,
  morningSlots: 4,
  tables: 4,
  lostTables: [2],
  participants: [sitter('b1', 'buyer'), sitter('b2', 'buyer', { most: 1 }), sitter('s1', 'supplier', { ownTable: 3 })],
  pairs: [pair('b1', 's1'), pair('b2', 's1', 2)],
};

describe('An event as the engine reads it', () => {
  it('counts the tables that are left for a first plan, and counts them back', () => {
    const problem = firstProblem(facts);
    expect(problem.tables).toBe(3);
    expect(problem.participants[2]).toMatchObject({ id: 's1', table: 2 });
    const placed = [1, 2, 3].map((table) => ({ id: String(table), slot: 1, table }));
    expect(seatsOfHall(placed, facts).map(({ table }) => table)).toEqual([1, 3, 4]);
  });

  it('counts all of them to plan again', () => {
    const problem = nextProblem(facts);
    expect(problem.tables).toBe(4);
    expect(problem.participants[2]).toMatchObject({ id: 's1', table: 3 });
  });

  it('tells what is fixed as required, and limits where there are any', () => {
    const problem = firstProblem(facts);
    expect(problem.meetings).toEqual([
      { id: 'b1s1', a: 'b1', b: 's1', value: 3, required: false, fixedSlot: null },
      { id: 'b2s1', a: 'b2', b: 's1', value: 3, required: true, fixedSlot: 2 },
    ]);
    expect(problem.participants[0]).not.toHaveProperty('maxMeetings');
    expect(problem.participants[1]).toMatchObject({ maxMeetings: 1 });
  });
});

describe('Tables that are to be kept', () => {
  it('are kept by changing places, and the plan stays within the rules', () => {
    const firm = fc.record({ closed: fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { maxLength: 2 }) });
    fc.assert(
      fc.property(
        fc.array(firm, { minLength: 1, maxLength: 6 }),
        fc.array(firm, { minLength: 1, maxLength: 6 }),
        fc.array(fc.tuple(fc.nat(35), fc.integer({ min: 1, max: 6 })), { maxLength: 8 }),
        fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { maxLength: 2 }),
        fc.boolean(),
        (buyers, suppliers, wanted, lostTables, stand) => {
          const tables = 6;
          const own = [1, 2, 3, 4, 5, 6].find((table) => !lostTables.includes(table)) as number;
          const participants = [
            ...buyers.map(({ closed }, at) => sitter(`b${at}`, 'buyer', { unavailable: new Set(closed) })),
            ...suppliers.map(({ closed }, at) =>
              sitter(`s${at}`, 'supplier', { unavailable: new Set(closed), ownTable: stand && at === 0 ? own : null }),
            ),
          ];
          const pairs = buyers.flatMap((_, b) => suppliers.map((__, s) => pair(`b${b}`, `s${s}`)));
          const event = { slots: 5, morningSlots: 5, tables, lostTables, participants, pairs };
          const placed = seatsOfHall(plan(firstProblem(event), { seed: 1, effort: 0.05 }).meetings, event);
          const atStand = new Set(
            stand ? pairs.filter(({ supplierId }) => supplierId === 's0').map(({ id }) => id) : [],
          );
          const free = wanted.filter(([, table]) => !lostTables.includes(table) && !(stand && table === own));
          const kept = new Map(free.map(([at, table]) => [(pairs[at % pairs.length] as { id: string }).id, table]));
          const after = keepTables(placed, kept, atStand);
          expect(after.map(({ id, slot }) => [id, slot])).toEqual(placed.map(({ id, slot }) => [id, slot]));
          expect(after.some(({ table }) => lostTables.includes(table))).toBe(false);
          expect(check(nextProblem(event), { meetings: after })).toEqual([]);
          const [first] = kept;
          const seat = first && after.find(({ id }) => id === first[0]);
          if (kept.size === 1 && seat && first && !atStand.has(seat.id)) expect(seat.table).toBe(first[1]);
        },
      ),
      { seed: 5, numRuns: 200 },
    );
  });
});
