/** Text that is no JSON, and what is told of it: line and column, or the path, with the code. */
export const MALFORMED_JSON: readonly (readonly [string, ...string[]])[] = [
  ['', '1:1 json_value'],
  ['\n\n   ', '3:4 json_value'],
  ['slots', '1:1 json_value'],
  ['{', '1:2 json_name'],
  ['{\n  "slots": 24,\n}', '2:14 json_comma_at_end'],
  ['{ "slots": 24 "tables": 3 }', '1:15 json_comma_in_object'],
  ['{ "slots" 24 }', '1:11 json_colon'],
  ["{ 'slots': 24 }", '1:3 json_name'],
  ['{ slots: 24 }', '1:3 json_name'],
  ['{ "slots": 024 }', '1:12 json_number'],
  ['{ "slots": +24 }', '1:12 json_number'],
  ['{ "slots": 24. }', '1:12 json_number'],
  ['{ "slots": NaN }', '1:12 json_value'],
  ['{ "slots": nul }', '1:12 json_value'],
  ['{ "slots": True }', '1:12 json_value'],
  ['{ "slots": }', '1:12 json_value'],
  ['{ "slots": 24 } }', '1:17 json_end'],
  ['{ "slots": 24 }\n// done', '2:1 json_end'],
  ['{ "slots: 24 }', '1:3 json_text'],
  ['{ "slots": "two\nlines" }', '1:12 json_text'],
  ['{ "id": "a\tb" }', '1:11 json_text'],
  ['{ "id": "\\x41" }', '1:10 json_escape'],
  ['{ "id": "\\u12" }', '1:10 json_escape'],
  ['{ "unavailable": [1 2] }', '1:21 json_comma_in_list'],
  ['{ "unavailable": [1, 2,] }', '1:23 json_comma_at_end'],
  ['{ "unavailable": [1, 2', '1:23 json_comma_in_list'],
  ['['.repeat(60), '1:52 json_too_deep'],
  [
    '{ "slots": 3, "slots": 4, "tables": 1, "participants": [], "meetings": [], "meetings": [] }',
    'slots key_twice',
    'meetings key_twice',
  ],
  [
    '{ "slots": 3, "tables": 1, "participants": [{ "id": "A", "id": "B" }], "meetings": [] }',
    'participants[0].id key_twice',
  ],
  [
    '{ "slots": 3, "tables": 1, "participants": [], "meetings": [], "__proto__": { "a": 1 } }',
    '__proto__ unknown_field',
  ],
];

/** A small instance, a line an item. */
export const GOOD_DZN = `% two meetings of three
nBusiness = 3;
nMeetings = 2;
nTables = 1;
nTotalSlots = 4;
nMorningSlots = 2;
requested = [|1, 2, 3,
|2, 3, 1,
|];
meetingsxBusiness = [{2}, {2, 3}, {3}];
nMeetingsBusiness = [1, 2, 1];
forbidden = [{0}, {1, 4}, {}];
fixed = [0, 2];
precedences = [{2}, {}];
`;

/** What is written instead of what, and what is told: the line, the item and the code. */
export const MALFORMED_DZN: readonly (readonly [string, string, ...string[]])[] = [
  ['nBusiness = 3;\n', '', '? nBusiness item_missing'],
  ['fixed = [0, 2];\n', '', '? fixed item_missing'],
  ['nMorningSlots = 2;\n', '', '? nMorningSlots item_missing'],
  ['nTables = 1;', 'nTables = 0;', '4 nTables not_a_count'],
  ['nTables = 1;', 'nTables = 1000000000;', '4 nTables too_large'],
  ['nTotalSlots = 4;', 'nTotalSlots = 999999999;', '5 nTotalSlots too_large'],
  ['forbidden = [', `forbidden = [${'['.repeat(20_000)}`, '12 forbidden dzn_too_deep'],
  ['nTables = 1;', 'nTables = {1};', '4 nTables not_a_count'],
  ['nTables = 1;', 'nTables = 1.5;', '4 nTables dzn_semicolon'],
  ['nTables = 1;', 'nTables = one;', '4 nTables dzn_value'],
  ['nTables = 1;', 'nTables 1;', '4 nTables dzn_equals'],
  ['nTables = 1;', 'nTables = 1', '5 nTables dzn_semicolon'],
  ['nTables = 1;', 'nTables = 1;;', '4 ? dzn_name'],
  ['nTables = 1;', 'nTables = 1; nTables = 2;', '4 nTables item_twice'],
  ['nTables = 1;', 'nTables = 1; nChairs = 2;', '4 nChairs unknown_item'],
  ['nMorningSlots = 2;', 'nMorningSlots = 5;', '6 nMorningSlots more_than_slots'],
  ['|2, 3, 1,', '|2, 4, 1,', '8 requested[2][2] no_such_participant'],
  ['|2, 3, 1,', '|0, 3, 1,', '8 requested[2][1] no_such_participant'],
  ['|2, 3, 1,', '|3, 3, 1,', '8 requested[2][2] meets_itself'],
  ['|2, 3, 1,', '|2, 3, 4,', '8 requested[2][3] no_such_session'],
  ['|2, 3, 1,', '|2, 3,', '8 requested[2] wrong_columns'],
  ['|2, 3, 1,\n', '', '7 requested wrong_length'],
  ['|2, 3, 1,', '|2; 3, 1,', '8 requested dzn_separator', '8 ? dzn_name'],
  ['[|1, 2, 3,\n|2, 3, 1,\n|]', '[1, 2]', '7 requested not_rows'],
  ['{1, 4}', '{1, 5}', '12 forbidden[2] no_such_slot'],
  ['{1, 4}', '{1 4}', '12 forbidden dzn_separator'],
  ['{1, 4}', '3', '12 forbidden[2] not_a_set'],
  ['[{0}, {1, 4}, {}]', '[{0}, {1, 4}]', '12 forbidden wrong_length'],
  ['[{0}, {1, 4}, {}]', '{0}', '12 forbidden not_a_list'],
  ['fixed = [0, 2]', 'fixed = [0, 9]', '13 fixed[2] no_such_slot'],
  ['fixed = [0, 2]', 'fixed = [0, {1}]', '13 fixed[2] not_a_whole_number'],
  ['fixed = [0, 2]', 'fixed = [0, 2, 0]', '13 fixed wrong_length'],
  ['[{2}, {}]', '[{3}, {}]', '14 precedences[1] no_such_meeting'],
  ['[{2}, {}]', '[{1}, {}]', '14 precedences[1] after_itself'],
  ['[{2}, {}]', '[{2}, {1}]', '14 precedences[1] order_in_a_circle', '14 precedences[2] order_in_a_circle'],
  ['[{2}, {}];', '[{2}, {}', '15 precedences dzn_separator'],
  ['nBusiness = 3;', 'nBusiness = x;', '2 nBusiness dzn_value'],
];
