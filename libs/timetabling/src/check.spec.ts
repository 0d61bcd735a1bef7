import { check, type PlanToCheck, type ViolationCode } from './check.js';
import type { TimetableProblem } from './problem.js';

const EVENT: TimetableProblem = {
  slots: 4,
  morningSlots: 2,
  tables: 3,
  participants: [
    { id: 'B1', side: 'buyer', minMeetings: 1, maxMeetings: 2 },
    { id: 'B2', side: 'buyer', unavailable: [4], table: 3 },
    { id: 'S1', side: 'supplier' },
    { id: 'S2', side: 'supplier', table: 2 },
  ],
  meetings: [
    { id: 'M1', a: 'B1', b: 'S1', value: 5, session: 'morning', required: true },
    { id: 'M2', a: 'B2', b: 'S2', value: 7, after: ['M1'] },
    { id: 'M3', a: 'B1', b: 'S2', value: 3, fixedSlot: 4 },
    { id: 'M4', a: 'B1', b: 'S1', value: 1 },
  ],
};

const GOOD: PlanToCheck = {
  meetings: [
    { id: 'M1', slot: 2, table: 1 },
    { id: 'M2', slot: 3, table: 2 },
    { id: 'M3', slot: 4, table: 2 },
  ],
  unplaced: [{ id: 'M4', reason: 'participant_full' }],
  value: 15,
  valueBound: 16,
  breaks: 1,
  breaksBound: 0,
  provedOptimal: false,
};

/** The good plan with a meeting elsewhere. */
function moved(id: string, place: { slot?: number; table?: number }): PlanToCheck {
  return { meetings: GOOD.meetings.map((entry) => (entry.id === id ? { ...entry, ...place } : entry)) };
}

function without(id: string): PlanToCheck {
  return { meetings: GOOD.meetings.filter((entry) => entry.id !== id) };
}

describe('The checker', () => {
  it('finds nothing wrong with a good plan', () => {
    expect(check(EVENT, GOOD)).toEqual([]);
    expect(check(EVENT, { meetings: GOOD.meetings })).toEqual([]);
  });

  const extra = (entry: PlanToCheck['meetings'][number]): PlanToCheck => ({ meetings: [...GOOD.meetings, entry] });
  const WRONG: [PlanToCheck, ViolationCode[]][] = [
    [extra({ id: 'M9', slot: 1, table: 1 }), ['unknown_meeting']],
    [extra({ id: 'M1', slot: 1, table: 1 }), ['placed_twice']],
    [extra({ id: 'M4', slot: 1, table: 1 }), ['too_many_meetings']],
    [moved('M2', { slot: 5 }), ['no_such_slot']],
    [moved('M1', { table: 4 }), ['no_such_table']],
    [moved('M1', { table: 3 }), ['at_a_strangers_stand']],
    [moved('M2', { table: 3 }), ['not_at_its_stand']],
    [moved('M2', { slot: 4 }), ['participant_unavailable', 'participant_taken_in_slot', 'table_taken_in_slot']],
    [moved('M2', { slot: 2 }), ['not_after']],
    [moved('M1', { slot: 3 }), ['outside_its_session', 'not_after']],
    [moved('M3', { slot: 1 }), ['not_in_its_fixed_slot']],
    [without('M1'), ['not_after', 'required_but_unplaced']],
    [{ meetings: [] }, ['too_few_meetings', 'required_but_unplaced']],
    [{ ...GOOD, unplaced: [] }, ['forgotten']],
    [{ ...GOOD, unplaced: [{ id: 'M1', reason: 'tables_full' }] }, ['placed_and_unplaced', 'forgotten']],
    [{ ...GOOD, value: 14 }, ['wrong_value']],
    [{ ...GOOD, breaks: 0 }, ['wrong_breaks']],
    [{ ...GOOD, valueBound: 14 }, ['worth_more_than_its_bound']],
    [{ ...GOOD, valueBound: 15, breaksBound: 2 }, ['fewer_breaks_than_its_bound']],
    [{ ...GOOD, provedOptimal: true }, ['not_proved']],
  ];

  it.each(WRONG)('names what is wrong: %#', (plan, codes) => {
    expect(check(EVENT, plan).map(({ code }) => code)).toEqual(codes);
  });
});
