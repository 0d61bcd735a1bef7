import { faultsOf } from './faults-of.js';
import type { TimetableProblem } from './problem.js';

describe('The mistakes of a problem', () => {
  it('come all at once, each with its path', () => {
    const problem = {
      slots: 24,
      morningSlots: 25,
      tables: 2,
      participants: [
        { id: 'P1', side: 'buyer', table: 1, unavailable: [3, 25] },
        { id: 'P1', table: 1 },
        { id: 'P3', side: 'seller', minMeetings: 3, maxMeetings: 2 },
        { id: 'P4', side: 'buyer', table: 3 },
        'P5',
      ],
      meetings: [
        { id: 'M1', a: 'P1', b: 'P4', value: 1, after: ['M2', 'M9', 'M1'] },
        { id: 'M2', a: 'P1', b: 'P1', value: -1, after: ['M1'], fixedSlot: 0 },
        { id: 'M3', a: 'P3', b: 'P9', value: 0.5, session: 'noon', required: 'yes' },
      ],
    } as unknown as TimetableProblem;
    expect(faultsOf(problem).map(({ path, code }) => `${path}: ${code}`)).toEqual([
      'morningSlots: more_than_slots',
      'participants[4]: not_an_object',
      'participants[0].unavailable[1]: no_such_slot',
      'participants[1].id: id_taken',
      'participants[1].table: stand_taken',
      'participants[2].side: not_a_choice',
      'participants[2].minMeetings: more_than_maximum',
      'participants[3].table: no_such_table',
      'meetings[0]: same_side',
      'meetings[0]: two_stands',
      'meetings[1].b: meets_itself',
      'meetings[1].value: not_a_count',
      'meetings[1].fixedSlot: no_such_slot',
      'meetings[2].b: unknown_participant',
      'meetings[2].value: not_a_count',
      'meetings[2].session: not_a_choice',
      'meetings[2].required: not_a_boolean',
      'meetings[0].after[1]: unknown_meeting',
      'meetings[0].after[2]: after_itself',
      'meetings[0].after: order_in_a_circle',
      'meetings[1].after: order_in_a_circle',
    ]);
    expect(faultsOf(problem)).toContainEqual({
      path: 'participants[0].unavailable[1]',
      code: 'no_such_slot',
      params: { slot: 25, slots: 24 },
    });
  });

  it('are found in what is no problem at all', () => {
    for (const nonsense of [null, 7, [], 'event', {}]) {
      expect(faultsOf(nonsense as unknown as TimetableProblem).length).toBeGreaterThan(0);
    }
  });
});
