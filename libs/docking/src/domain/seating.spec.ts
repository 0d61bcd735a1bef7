import { DomainError } from '#kernel';
import { check, type TimetableProblem } from '#timetabling';
import fc from 'fast-check';
import { type Hall, type Seated, seatFor, type Sitter } from './seating.js';

const sitter = (id: string, facts: Partial<Sitter> = {}): Sitter => ({
  id,
  name: `${id}厂`,
  unavailable: new Set(),
  ownTable: null,
  most: null,
  ...facts,
});

function hall(sitters: readonly Sitter[], meetings: readonly Seated[] = [], facts: Partial<Hall> = {}): Hall {
  const known = new Map(sitters.map((one) => [one.id, one]));
  return { slots: 4, slotsOver: 0, tables: [1, 2, 3], sitters: known, meetings, ...facts };
}

const [b1, b2, s1, s2] = [sitter('b1'), sitter('b2'), sitter('s1'), sitter('s2')];
const met = (id: string, buyerId: string, supplierId: string, slot: number, table: number): Seated => ({
  id,
  buyerId,
  supplierId,
  slot,
  table,
});
const codeOf = (work: () => unknown) => {
  try {
    work();
    return 'seated';
  } catch (error) {
    return (error as DomainError).code;
  }
};

describe('A seat by hand', () => {
  it('is the table wanted, the one it has, or the lowest that is free and nobody’s stand', () => {
    const stand = sitter('s3', { ownTable: 1 });
    const here = hall([b1, b2, s1, s2, stand], [met('m', 'b2', 's2', 2, 2)]);
    expect(seatFor(here, { buyer: b1, supplier: s1, slot: 2, table: 3 })).toEqual({ slot: 2, table: 3 });
    expect(seatFor(here, { buyer: b1, supplier: s1, slot: 2 })).toEqual({ slot: 2, table: 3 });
    expect(seatFor(here, { buyer: b1, supplier: s1, slot: 1 })).toEqual({ slot: 1, table: 2 });
    expect(seatFor(here, { buyer: b1, supplier: s1, slot: 1, tableNow: 3 })).toEqual({ slot: 1, table: 3 });
    expect(seatFor(here, { buyer: b1, supplier: s1, slot: 2, tableNow: 2 })).toEqual({ slot: 2, table: 3 });
    expect(seatFor(here, { buyer: b1, supplier: stand, slot: 1, tableNow: 2 })).toEqual({ slot: 1, table: 1 });
  });

  it('at two stands is the supplier’s', () => {
    const [buyer, supplier] = [sitter('b', { ownTable: 1 }), sitter('s', { ownTable: 2 })];
    expect(seatFor(hall([buyer, supplier]), { buyer, supplier, slot: 1 }).table).toBe(2);
  });

  it.each([
    ['docking.slot_unknown', { slot: 5 }, {}],
    ['docking.slot_is_over', { slot: 1 }, { slotsOver: 1 }],
    ['docking.table_unknown', { slot: 1, table: 9 }, {}],
    ['docking.participant_unavailable', { slot: 3 }, {}],
    ['docking.participant_busy_in_slot', { slot: 2 }, {}],
    ['docking.participant_full', { slot: 4 }, {}],
    ['docking.table_is_a_stand', { slot: 1, table: 2 }, {}],
    ['docking.table_taken_in_slot', { slot: 1, table: 3 }, {}],
  ])('is refused with %s', (code, wanted, facts) => {
    const buyer = sitter('b', { unavailable: new Set([3]), most: code === 'docking.participant_full' ? 1 : 2 });
    const stand = sitter('s9', { ownTable: 2 });
    const meetings = [met('m1', 'b', 's2', 2, 1), met('m2', 'b2', 's2', 1, 3)];
    const here = hall([buyer, b2, s1, s2, stand], meetings, facts);
    expect(codeOf(() => seatFor(here, { buyer, supplier: s1, ...wanted }))).toBe(code);
  });

  it('is refused where every table is taken or somebody’s stand', () => {
    const stand = sitter('s9', { ownTable: 2 });
    const meetings = [met('m1', 'b2', 's2', 1, 1)];
    expect(
      codeOf(() =>
        seatFor(hall([b1, b2, s1, s2, stand], meetings, { tables: [1, 2] }), { buyer: b1, supplier: s1, slot: 1 }),
      ),
    ).toBe('docking.tables_full_in_slot');
    const taken = hall([b1, b2, s2, stand], [met('m', 'b2', 's9', 1, 2)]);
    expect(codeOf(() => seatFor(taken, { buyer: b1, supplier: s1, slot: 1, table: 1 }))).toBe('seated');
  });

  it('that is moved is not in its own way, nor one too many', () => {
    const buyer = sitter('b', { most: 1 });
    const here = hall([buyer, s1], [met('m', 'b', 's1', 2, 1)]);
    expect(seatFor(here, { meetingId: 'm', buyer, supplier: s1, slot: 2, table: 2 })).toEqual({ slot: 2, table: 2 });
  });

  it('is always one that the engine’s checker agrees with, whoever sits where', () => {
    const people = fc.record({
      unavailable: fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { maxLength: 2 }),
      most: fc.option(fc.integer({ min: 1, max: 3 })),
    });
    const firms = fc.array(people, { minLength: 2, maxLength: 5 });
    const stands = fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { maxLength: 3 });
    const hands = fc.array(
      fc.record({
        buyer: fc.nat(),
        supplier: fc.nat(),
        slot: fc.integer({ min: 1, max: 5 }),
        table: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
      }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(firms, firms, stands, hands, (buyerFacts, supplierFacts, standing, wanted) => {
        const make = (prefix: string, facts: typeof buyerFacts, first: number) =>
          facts.map(({ unavailable, most }, at) => {
            const place = standing.indexOf(first + at);
            return sitter(`${prefix}${at}`, {
              unavailable: new Set(unavailable),
              most,
              ownTable: place < 0 ? null : place + 1,
            });
          });
        const [buyers, suppliers] = [make('b', buyerFacts, 0), make('s', supplierFacts, 5)];
        const meetings: Seated[] = [];
        for (const { buyer: b, supplier: s, ...seat } of wanted) {
          const [buyer, supplier] = [buyers[b % buyers.length] as Sitter, suppliers[s % suppliers.length] as Sitter];
          if (meetings.some(({ buyerId, supplierId }) => buyerId === buyer.id && supplierId === supplier.id)) continue;
          const here = hall([...buyers, ...suppliers], meetings, { slots: 5, tables: [1, 2, 3, 4] });
          try {
            const found = seatFor(here, { buyer, supplier, ...seat });
            meetings.push(met(`m${meetings.length}`, buyer.id, supplier.id, found.slot, found.table));
          } catch (error) {
            if (!(error instanceof DomainError)) throw error;
          }
        }
        expect(check(problemOf([buyers, suppliers], meetings), { meetings })).toEqual([]);
      }),
      { seed: 11, numRuns: 300 },
    );
  });
});

function problemOf([buyers, suppliers]: readonly [Sitter[], Sitter[]], meetings: readonly Seated[]): TimetableProblem {
  const spec = (side: 'buyer' | 'supplier') => (one: Sitter) => ({
    id: one.id,
    side,
    unavailable: [...one.unavailable],
    ...(one.most !== null && { maxMeetings: one.most }),
    ...(one.ownTable !== null && { table: one.ownTable }),
  });
  return {
    slots: 5,
    tables: 4,
    participants: [...buyers.map(spec('buyer')), ...suppliers.map(spec('supplier'))],
    meetings: meetings.map(({ id, buyerId: a, supplierId: b }) => ({ id, a, b, value: 1 })),
  };
}
