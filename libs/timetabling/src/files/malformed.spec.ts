import { changed, GOOD, GOOD_REPLAN, MALFORMED_EVENTS, MALFORMED_REPLANS } from '../../test/malformed-events.js';
import { GOOD_DZN, MALFORMED_DZN, MALFORMED_JSON } from '../../test/malformed-texts.js';
import { FAULT_WORDS } from '../words/fault-words.js';
import { faultSentence } from '../words/sentences.js';
import { readDznEvent } from './dzn-event.js';
import { type Read, readEvent, readPlan, readReplanRequest } from './event-file.js';
import type { FileFault } from './file-fault.js';
import { readText } from './text.js';

function faultsOf(read: Read<unknown>): readonly FileFault[] {
  return 'faults' in read ? read.faults : [];
}

function pathsOf(read: Read<unknown>): string[] {
  return faultsOf(read).map(({ path, code }) => `${path}: ${code}`);
}

describe('A file with mistakes', () => {
  it.each(MALFORMED_EVENTS)('tells all of an event, with their paths: $changes', ({ changes, faults }) => {
    expect(pathsOf(readEvent(changed(GOOD, changes)))).toEqual(faults);
  });

  it.each(MALFORMED_REPLANS)('tells all of a request to plan anew: $changes', ({ changes, faults }) => {
    expect(pathsOf(readReplanRequest(changed(GOOD_REPLAN, changes)))).toEqual(faults);
  });

  it.each(MALFORMED_JSON)('tells where it is no JSON: %j', (text, ...faults) => {
    const told = faultsOf(readEvent(text)).map(({ path, code, line, column }) =>
      line === undefined ? `${path} ${code}` : `${line}:${column} ${code}`,
    );
    expect(told).toEqual(faults);
  });

  it.each(MALFORMED_DZN)('tells line and item of a .dzn: %j -> %j', (was, is, ...faults) => {
    expect(GOOD_DZN).toContain(was);
    const told = faultsOf(readDznEvent(GOOD_DZN.replace(was, is))).map(
      ({ path, code, line }) => `${line ?? '?'} ${path || '?'} ${code}`,
    );
    expect(told).toEqual(faults);
  });

  it('tells what a plan lacks', () => {
    const plan = { meetings: [{ id: 'M1', slot: '3', table: 1, chair: 2 }, 7], unplaced: [{ id: 1, reason: 'late' }] };
    expect(pathsOf(readPlan(JSON.stringify({ ...plan, value: -1, provedOptimal: 'yes', best: true })))).toEqual([
      'meetings[0].slot: number_as_text',
      'meetings[0].chair: unknown_field',
      'meetings[1]: not_an_object',
      'unplaced[0].id: not_an_id',
      'unplaced[0].reason: not_a_choice',
      'value: not_a_count',
      'provedOptimal: not_a_boolean',
      'best: unknown_field',
    ]);
  });

  it('tells that it is no text', () => {
    expect(faultsOf(readText(Uint8Array.of(0x7b, 0xb3, 0xa4)))).toEqual([{ path: '', code: 'not_utf8', params: {} }]);
  });

  it('is told of in sentences without gaps, in both languages', () => {
    const all = [
      ...MALFORMED_EVENTS.map(({ changes }) => readEvent(changed(GOOD, changes))),
      ...MALFORMED_REPLANS.map(({ changes }) => readReplanRequest(changed(GOOD_REPLAN, changes))),
      ...MALFORMED_JSON.map(([text]) => readEvent(text)),
      ...MALFORMED_DZN.map(([was, is]) => readDznEvent(GOOD_DZN.replace(was, is))),
    ].flatMap(faultsOf);
    for (const { code, params } of all) {
      const wanted = (words: string) => [...words.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();
      expect(wanted(FAULT_WORDS[code].zh)).toEqual(wanted(FAULT_WORDS[code].en));
      for (const name of wanted(FAULT_WORDS[code].en))
        expect([code, params]).toEqual([code, expect.objectContaining({ [name]: expect.anything() })]);
    }
    const [fault] = faultsOf(readEvent(changed(GOOD, { 'participants[3].unavailable': [25] }))) as [FileFault];
    expect(faultSentence(fault, 'en')).toBe('participants[3].unavailable[0]: slot 25 of 24');
    expect(faultSentence(fault, 'zh')).toBe('participants[3].unavailable[0]: 时段 25 不存在，共 24 个');
    const [broken] = faultsOf(readEvent('{\n  "slots" 24 }')) as [FileFault];
    expect(faultSentence(broken, 'en')).toBe('line 2, column 11: a colon should follow the field name, not "24 }"');
  });
});

describe('A good file', () => {
  it('is read, with null as much as nothing', () => {
    const read = readEvent(changed(GOOD, {}));
    expect(read).toMatchObject({ content: { slots: 24, participants: { length: 5 } } });
    expect('content' in read && read.content.meetings[1]).not.toHaveProperty('fixedSlot');
    expect(readReplanRequest(changed(GOOD_REPLAN, {}))).toMatchObject({ content: { now: 3, plan: { length: 2 } } });
    const asWritten = changed(GOOD_REPLAN, { plan: { meetings: GOOD_REPLAN.plan, unplaced: [], value: 62 } });
    expect(readReplanRequest(asWritten)).toMatchObject({ content: { plan: GOOD_REPLAN.plan } });
    expect(readText(new TextEncoder().encode('\uFEFF{}'))).toEqual({ content: '{}' });
  });

  it('may be a .dzn', () => {
    expect(readDznEvent(GOOD_DZN)).toEqual({
      content: {
        slots: 4,
        morningSlots: 2,
        tables: 1,
        fairness: 2,
        participants: [{ id: 'P1' }, { id: 'P2', unavailable: [1, 4] }, { id: 'P3' }],
        meetings: [
          { id: 'M1', a: 'P1', b: 'P2', value: 1, required: true, session: 'any', fixedSlot: null, after: ['M2'] },
          { id: 'M2', a: 'P2', b: 'P3', value: 1, required: true, session: 'morning', fixedSlot: 2, after: [] },
        ],
      },
    });
    expect(readDznEvent(GOOD_DZN.replace('{1, 4}', '1..2'))).toMatchObject({
      content: { participants: { 1: { unavailable: [1, 2] } } },
    });
  });
});
