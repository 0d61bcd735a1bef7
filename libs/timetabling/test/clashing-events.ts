import type { MeetingSpec, ParticipantSpec, TimetableProblem } from '../src/problem.js';

interface Sketch {
  readonly slots: number;
  readonly morning?: number;
  readonly tables?: number;
  /** Participants that are more than a letter. */
  readonly people?: readonly ParticipantSpec[];
  /** Meetings by their two letters, with what is asked of them beside being held. */
  readonly meetings: readonly (string | readonly [string, Partial<MeetingSpec>])[];
}

function event({ slots, morning, tables = 9, people = [], meetings }: Sketch): TimetableProblem {
  const specs = meetings.map((sketch): MeetingSpec => {
    const [id, more] = typeof sketch === 'string' ? [sketch, {}] : sketch;
    return { id, a: id.charAt(0), b: id.charAt(1), value: 1, required: true, ...more };
  });
  const known = new Map(people.map((one) => [one.id, one]));
  const ids = new Set([...known.keys(), ...specs.flatMap(({ a, b }) => [a, b])]);
  return {
    slots,
    ...(morning !== undefined && { morningSlots: morning }),
    tables,
    participants: [...ids].map((id) => known.get(id) ?? { id }),
    meetings: specs,
  };
}

const optional = { required: false };

/** Events that no plan can satisfy, each for a reason of its own, with how many rules it takes to show it. */
export const CLASHING: readonly (readonly [string, TimetableProblem, number])[] = [
  ['more meetings than slots', event({ slots: 2, meetings: ['AB', 'AC', 'AD', 'BC'] }), 3],
  [
    'more meetings than slots in which one can come',
    event({ slots: 4, people: [{ id: 'A', unavailable: [1, 3, 4] }], meetings: ['AB', 'AC', 'BC'] }),
    5,
  ],
  [
    'two who are never there together',
    event({
      slots: 3,
      people: [
        { id: 'A', unavailable: [1] },
        { id: 'B', unavailable: [2, 3] },
      ],
      meetings: ['AB', 'AC'],
    }),
    4,
  ],
  [
    'two partners who share the only slot',
    event({
      slots: 3,
      people: [
        { id: 'B', unavailable: [1, 2] },
        { id: 'C', unavailable: [1, 2] },
      ],
      meetings: ['AB', 'AC', 'AD'],
    }),
    6,
  ],
  ['too few tables', event({ slots: 2, tables: 1, meetings: ['AB', 'CD', 'EF'] }), 4],
  [
    'too few tables in one slot',
    event({
      slots: 3,
      tables: 2,
      meetings: [['AB', { fixedSlot: 2 }], ['CD', { fixedSlot: 2 }], ['EF', { fixedSlot: 2 }], 'AC'],
    }),
    7,
  ],
  [
    'too few tables beside the stands',
    event({ slots: 1, tables: 2, people: [{ id: 'A', table: 1 }], meetings: ['AB', 'CD', 'EF'] }),
    3,
  ],
  [
    'two in one slot by hand',
    event({ slots: 5, meetings: [['AB', { fixedSlot: 3 }], ['AC', { fixedSlot: 3 }], 'AD'] }),
    4,
  ],
  [
    'by hand into a slot of absence',
    event({ slots: 5, people: [{ id: 'B', unavailable: [3, 4] }], meetings: [['AB', { fixedSlot: 3 }], 'AC'] }),
    3,
  ],
  [
    'by hand outside its session',
    event({ slots: 4, morning: 2, meetings: [['AB', { fixedSlot: 3, session: 'morning' }]] }),
    3,
  ],
  [
    'a full morning',
    event({
      slots: 4,
      morning: 2,
      meetings: [['AB', { session: 'morning' }], ['AC', { session: 'morning' }], ['AD', { session: 'morning' }], 'AE'],
    }),
    6,
  ],
  ['a session without slots', event({ slots: 2, morning: 2, meetings: [['AB', { session: 'afternoon' }], 'CD'] }), 2],
  [
    'an order longer than the day',
    event({ slots: 2, meetings: ['AB', ['CD', { after: ['AB'] }], ['EF', { after: ['CD'] }], 'GH'] }),
    3,
  ],
  [
    'an order against fixed slots',
    event({
      slots: 4,
      meetings: [
        ['AB', { fixedSlot: 3 }],
        ['CD', { fixedSlot: 2, after: ['AB'] }],
      ],
    }),
    4,
  ],
  [
    'an order against sessions',
    event({
      slots: 4,
      morning: 2,
      meetings: [
        ['AB', { session: 'afternoon', ...optional }],
        ['CD', { session: 'morning', after: ['AB'] }],
      ],
    }),
    4,
  ],
  [
    'more than one may have',
    event({ slots: 5, people: [{ id: 'A', maxMeetings: 2 }], meetings: ['AB', 'AC', 'AD', ['AE', optional]] }),
    4,
  ],
  [
    'fewer wishes than asked for',
    event({
      slots: 5,
      people: [{ id: 'A', minMeetings: 3 }],
      meetings: [
        ['AB', optional],
        ['AC', optional],
        ['BC', optional],
      ],
    }),
    1,
  ],
  [
    'a least number against absence',
    event({
      slots: 3,
      people: [{ id: 'A', minMeetings: 2, unavailable: [1, 2] }],
      meetings: [
        ['AB', optional],
        ['AC', optional],
      ],
    }),
    3,
  ],
  [
    'least numbers that need the same partner',
    event({
      slots: 3,
      people: [
        { id: 'A', minMeetings: 1 },
        { id: 'B', minMeetings: 1 },
        { id: 'C', maxMeetings: 1 },
      ],
      meetings: [
        ['AC', optional],
        ['BC', optional],
      ],
    }),
    3,
  ],
  ['three who meet each other in two slots', event({ slots: 2, meetings: ['AB', 'BC', 'CA', 'DE'] }), 3],
  ['a circle of five in two slots', event({ slots: 2, meetings: ['AB', 'BC', 'CD', 'DE', 'EA', 'FG'] }), 5],
  [
    'absences around a circle of four',
    event({
      slots: 3,
      people: ['A', 'B', 'C', 'D'].map((id) => ({ id, unavailable: [3] })).concat({ id: 'E', unavailable: [2, 3] }),
      meetings: ['AB', 'BC', 'CD', 'DA', 'AC', 'EF'],
    }),
    4,
  ],
  ['an order and a table', event({ slots: 2, tables: 1, meetings: ['AB', 'CD', ['EF', { after: ['AB'] }]] }), 4],
];
