/** A good event as a file, and one that is planned anew. */
export const GOOD = {
  slots: 24,
  morningSlots: 12,
  tables: 40,
  fairness: 2,
  participants: [
    { id: 'P1', side: 'buyer', unavailable: [3, 4], maxMeetings: 12, minMeetings: 0, table: 7 },
    { id: 'P2', side: 'supplier' },
    { id: 'P3', side: 'buyer' },
    { id: 'P4', side: 'supplier', table: 8 },
    { id: 'P5' },
  ],
  meetings: [
    { id: 'M0', a: 'P3', b: 'P2', value: 5 },
    { id: 'M1', a: 'P1', b: 'P2', value: 57, required: false, session: 'any', fixedSlot: null, after: ['M0'] },
    { id: 'M2', a: 'P3', b: 'P4', value: 8, after: ['M1'] },
  ],
};

export const GOOD_REPLAN = {
  ...GOOD,
  plan: [
    { id: 'M0', slot: 1, table: 1 },
    { id: 'M1', slot: 5, table: 7 },
  ],
  now: 3,
  changes: [
    { kind: 'late', participant: 'P1', from: 3, to: 5 },
    { kind: 'gone', participant: 'P5' },
    { kind: 'table_lost', table: 9 },
    { kind: 'meeting_added', meeting: { id: 'M9', a: 'P5', b: 'P2', value: 1 } },
  ],
};

/** Puts a value at a path; `undefined` takes it away. */
export function changed(file: object, changes: Readonly<Record<string, unknown>>): string {
  const copy = structuredClone(file);
  for (const [path, value] of Object.entries(changes)) {
    const steps = path.split(/[.[\]]+/).filter((step) => step !== '');
    const last = steps.pop();
    if (last === undefined) return JSON.stringify(value);
    let place = copy as Record<string, unknown>;
    for (const step of steps) place = place[step] as Record<string, unknown>;
    place[last] = value;
  }
  return JSON.stringify(copy, null, 2);
}

/** What is changed in the good event, and the mistakes that must be told: their paths with their codes, in order. */
export interface Malformed {
  readonly changes: Readonly<Record<string, unknown>>;
  readonly faults: readonly string[];
}

function malformed(changes: Malformed['changes'], ...faults: string[]): Malformed {
  return { changes, faults };
}

export const MALFORMED_EVENTS: readonly Malformed[] = [
  malformed({ '': null }, ': not_an_object'),
  malformed({ '': [] }, ': not_an_object'),
  malformed({ '': 'event' }, ': not_an_object'),
  malformed({ '': 7 }, ': not_an_object'),
  malformed({ '': {} }, 'slots: missing', 'tables: missing', 'participants: missing', 'meetings: missing'),
  malformed({ slots: undefined }, 'slots: missing'),
  malformed({ slots: 0 }, 'slots: not_a_count'),
  malformed({ slots: 1e9 }, 'slots: too_large'),
  malformed({ tables: 1e12 }, 'tables: too_large'),
  malformed({ slots: -24 }, 'slots: not_a_count'),
  malformed({ slots: 2.5 }, 'slots: not_a_count'),
  malformed({ slots: '24' }, 'slots: number_as_text'),
  malformed({ slots: null }, 'slots: not_a_count'),
  malformed({ slots: [24] }, 'slots: not_a_count'),
  malformed({ slots: true }, 'slots: not_a_count'),
  malformed({ slots: 1e300 }, 'slots: not_a_count'),
  malformed({ slots: 3 }, 'morningSlots: more_than_slots', 'participants[0].unavailable[1]: no_such_slot'),
  malformed({ morningSlots: 25 }, 'morningSlots: more_than_slots'),
  malformed({ morningSlots: -1 }, 'morningSlots: not_a_count'),
  malformed({ morningSlots: '12' }, 'morningSlots: number_as_text'),
  malformed({ tables: undefined }, 'tables: missing'),
  malformed({ tables: 0 }, 'tables: not_a_count'),
  malformed({ tables: 7 }, 'participants[3].table: no_such_table'),
  malformed({ tables: 'forty' }, 'tables: not_a_count'),
  malformed({ fairness: -1 }, 'fairness: not_a_count'),
  malformed({ fairness: 0.5 }, 'fairness: not_a_count'),
  malformed({ tabels: 40 }, 'tabels: unknown_field'),
  malformed({ plan: [] }, 'plan: unknown_field'),
  malformed({ participants: {} }, 'participants: not_a_list', ...[0, 1, 2].flatMap((at) => unknownPair(at))),
  malformed({ participants: undefined }, 'participants: missing', ...[0, 1, 2].flatMap((at) => unknownPair(at))),
  malformed({ 'participants[4]': 'P5' }, 'participants[4]: not_an_object'),
  malformed({ 'participants[4]': null }, 'participants[4]: not_an_object'),
  malformed({ 'participants[4]': [] }, 'participants[4]: not_an_object'),
  malformed({ 'participants[4]': {} }, 'participants[4].id: missing'),
  malformed({ 'participants[4].id': 5 }, 'participants[4].id: not_an_id'),
  malformed({ 'participants[4].id': '' }, 'participants[4].id: not_an_id'),
  malformed({ 'participants[4].id': 'P1' }, 'participants[4].id: id_taken'),
  malformed({ 'participants[0].id': 'P0' }, 'meetings[1].a: unknown_participant'),
  malformed({ 'participants[4].side': 'seller' }, 'participants[4].side: not_a_choice'),
  malformed({ 'participants[4].side': 1 }, 'participants[4].side: not_a_choice'),
  malformed({ 'participants[1].side': 'buyer' }, 'meetings[0]: same_side', 'meetings[1]: same_side'),
  malformed({ 'participants[3].unavailable': [25] }, 'participants[3].unavailable[0]: no_such_slot'),
  malformed({ 'participants[3].unavailable': [1, 0] }, 'participants[3].unavailable[1]: no_such_slot'),
  malformed({ 'participants[3].unavailable': 3 }, 'participants[3].unavailable: not_a_list'),
  malformed(
    { 'participants[3].unavailable': ['3', 'noon'] },
    'participants[3].unavailable[0]: number_as_text',
    'participants[3].unavailable[1]: not_a_slot',
  ),
  malformed(
    { 'participants[3].unavailable': [null, 1.5] },
    'participants[3].unavailable[0]: not_a_slot',
    'participants[3].unavailable[1]: no_such_slot',
  ),
  malformed({ 'participants[1].maxMeetings': -1 }, 'participants[1].maxMeetings: not_a_count'),
  malformed({ 'participants[1].maxMeetings': '3' }, 'participants[1].maxMeetings: number_as_text'),
  malformed({ 'participants[0].minMeetings': 13 }, 'participants[0].minMeetings: more_than_maximum'),
  malformed({ 'participants[1].minMeetings': 1.5 }, 'participants[1].minMeetings: not_a_count'),
  malformed({ 'participants[0].table': 41 }, 'participants[0].table: no_such_table'),
  malformed({ 'participants[0].table': 0 }, 'participants[0].table: no_such_table'),
  malformed({ 'participants[0].table': 'A' }, 'participants[0].table: not_a_table'),
  malformed({ 'participants[3].table': 7 }, 'participants[3].table: stand_taken'),
  malformed(
    { 'participants[1].table': 7, 'participants[0].side': undefined },
    'participants[1].table: stand_taken',
    'meetings[1]: two_stands',
  ),
  malformed({ 'participants[1].maxMeeting': 3 }, 'participants[1].maxMeeting: unknown_field'),
  malformed({ meetings: 'none' }, 'meetings: not_a_list'),
  malformed({ meetings: null }, 'meetings: missing'),
  malformed({ 'meetings[2]': 3 }, 'meetings[2]: not_an_object'),
  malformed({ 'meetings[2].id': 'M1' }, 'meetings[2].id: id_taken'),
  malformed({ 'meetings[2].id': undefined }, 'meetings[2].id: missing'),
  malformed({ 'meetings[2].a': 'P9' }, 'meetings[2].a: unknown_participant'),
  malformed({ 'meetings[2].a': undefined }, 'meetings[2].a: missing'),
  malformed({ 'meetings[2].b': 4 }, 'meetings[2].b: not_an_id'),
  malformed({ 'meetings[2].b': 'P3' }, 'meetings[2].b: meets_itself'),
  malformed({ 'meetings[2].value': undefined }, 'meetings[2].value: missing'),
  malformed({ 'meetings[2].value': -1 }, 'meetings[2].value: not_a_count'),
  malformed({ 'meetings[2].value': 0.5 }, 'meetings[2].value: not_a_count'),
  malformed({ 'meetings[2].value': '8' }, 'meetings[2].value: number_as_text'),
  malformed({ 'meetings[2].required': 'yes' }, 'meetings[2].required: not_a_boolean'),
  malformed({ 'meetings[2].required': 1 }, 'meetings[2].required: not_a_boolean'),
  malformed({ 'meetings[2].session': 'noon' }, 'meetings[2].session: not_a_choice'),
  malformed({ 'meetings[2].fixedSlot': 25 }, 'meetings[2].fixedSlot: no_such_slot'),
  malformed({ 'meetings[2].fixedSlot': '5' }, 'meetings[2].fixedSlot: number_as_text'),
  malformed({ 'meetings[2].after': 'M1' }, 'meetings[2].after: not_a_list'),
  malformed({ 'meetings[2].after': ['M7'] }, 'meetings[2].after[0]: unknown_meeting'),
  malformed({ 'meetings[2].after': [1] }, 'meetings[2].after[0]: not_an_id'),
  malformed({ 'meetings[2].after': ['M0', 'M2'] }, 'meetings[2].after[1]: after_itself'),
  malformed(
    { 'meetings[0].after': ['M1'] },
    'meetings[0].after: order_in_a_circle',
    'meetings[1].after: order_in_a_circle',
  ),
  malformed({ 'meetings[2].fixed_slot': 5 }, 'meetings[2].fixed_slot: unknown_field'),
  malformed(
    { slots: '24', 'participants[4].id': 'P1', 'meetings[0].value': 'x', 'meetings[2].b': 'P9' },
    'slots: number_as_text',
    'participants[4].id: id_taken',
    'meetings[0].value: not_a_count',
    'meetings[2].b: unknown_participant',
  ),
];

function unknownPair(at: number): string[] {
  return ['a', 'b'].map((end) => `meetings[${at}].${end}: unknown_participant`);
}

export const MALFORMED_REPLANS: readonly Malformed[] = [
  malformed({ plan: undefined }, 'plan: missing'),
  malformed({ plan: 'as before' }, 'plan: not_a_list'),
  malformed({ 'plan[0].id': 'M7' }, 'plan[0].id: unknown_meeting'),
  malformed({ 'plan[1].id': 'M0' }, 'plan[1].id: placed_twice'),
  malformed({ 'plan[0].slot': 25 }, 'plan[0].slot: no_such_slot'),
  malformed({ 'plan[0].table': undefined }, 'plan[0].table: missing'),
  malformed({ 'plan[0].reason': 'x' }, 'plan[0].reason: unknown_field'),
  malformed({ plan: { meetings: [{ id: 'M0', slot: 0, table: 1 }] } }, 'plan.meetings[0].slot: no_such_slot'),
  malformed({ now: 26 }, 'now: no_such_slot'),
  malformed({ now: '3' }, 'now: number_as_text'),
  malformed({ now: undefined }, 'now: missing'),
  malformed({ changes: {} }, 'changes: not_a_list'),
  malformed({ 'changes[0].kind': 'slow' }, 'changes[0].kind: not_a_choice'),
  malformed({ 'changes[0].kind': undefined }, 'changes[0].kind: missing'),
  malformed({ 'changes[0].participant': 'P9' }, 'changes[0].participant: unknown_participant'),
  malformed({ 'changes[0].to': 2 }, 'changes[0].to: ends_before_it_begins'),
  malformed({ 'changes[0].from': undefined }, 'changes[0].from: missing'),
  malformed({ 'changes[1].from': 0 }, 'changes[1].from: no_such_slot'),
  malformed({ 'changes[1].to': 4 }, 'changes[1].to: unknown_field'),
  malformed({ 'changes[2].table': 41 }, 'changes[2].table: no_such_table'),
  malformed({ 'changes[3].meeting': undefined }, 'changes[3].meeting: missing'),
  malformed({ 'changes[3].meeting.b': 'P9' }, 'changes[3].meeting.b: unknown_participant'),
  malformed({ 'changes[3].meeting.id': 'M0' }, 'changes[3].meeting.id: id_taken'),
  malformed({ slots: '24', now: 0 }, 'slots: number_as_text', 'now: no_such_slot'),
];
