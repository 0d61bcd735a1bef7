import { newId, Quantity } from '#kernel';
import { type ShortageLine, Shortage } from './shortage.js';
import { type ShortageCommand, shortageLifecycle, type ShortageState } from './shortage.lifecycle.js';

const said: ShortageLine = {
  part: '制动盘',
  specification: 'φ430×45',
  quantity: Quantity.of('2400', '件'),
  neededBy: '2026-12-20',
  placeCode: '130503',
  severity: 'urgent',
  note: '',
};
const list = { id: newId(), enterpriseId: newId(), regionCode: '130503' };

describe('The lifecycle of a shortage', () => {
  it('is sound', () => {
    expect(shortageLifecycle.faults()).toEqual([]);
  });

  it('leads from each state where the table says, and nowhere else', () => {
    const expected: Record<ShortageState, Partial<Record<ShortageCommand, ShortageState>>> = {
      raised: { introduce: 'introduced', find_nobody: 'gap', correct: 'raised', withdraw: 'withdrawn' },
      gap: {
        introduce: 'introduced',
        find_nobody: 'gap',
        find_somebody: 'raised',
        correct: 'raised',
        withdraw: 'withdrawn',
      },
      introduced: {
        introduce: 'introduced',
        promise: 'promised',
        lapse: 'raised',
        correct: 'introduced',
        withdraw: 'withdrawn',
      },
      promised: { introduce: 'promised', promise: 'promised', lapse: 'promised', withdraw: 'withdrawn' },
      withdrawn: {},
    };
    for (const state of Object.keys(expected) as ShortageState[]) {
      for (const command of shortageLifecycle.table.commands) {
        const next = expected[state][command];
        expect([state, command, shortageLifecycle.allows(state, command)]).toEqual([
          state,
          command,
          next !== undefined,
        ]);
        if (next !== undefined) expect(shortageLifecycle.next(state, command)).toBe(next);
        else expect(() => shortageLifecycle.next(state, command)).toThrow('lifecycle.command_not_possible');
      }
    }
  });
});

describe('A shortage', () => {
  it('is raised with what was said', () => {
    const shortage = Shortage.raise(list, 3, said);
    expect(shortage).toMatchObject({
      listId: list.id,
      enterpriseId: list.enterpriseId,
      regionCode: '130503',
      line: 3,
      amount: '2400',
      unit: '件',
      state: 'raised',
      version: 1,
    });
    expect(shortage.quantity.toString()).toBe('2400件');
    expect(Object.keys(shortage)).not.toContain('quantity');
  });

  it('is corrected as a whole, and off the gap list', () => {
    const shortage = Shortage.raise(list, 1, said);
    shortage.follow('find_nobody');
    shortage.correct({ ...said, part: '制动鼓', quantity: Quantity.of('1.50', '吨'), neededBy: null });
    expect(shortage).toMatchObject({ part: '制动鼓', amount: '1.5', unit: '吨', neededBy: null, state: 'raised' });
  });

  it('is not corrected once it is promised, and keeps what it said', () => {
    const shortage = Shortage.raise(list, 1, said);
    shortage.follow('introduce');
    shortage.follow('promise');
    expect(shortage.allows('correct')).toBe(false);
    expect(() => shortage.correct({ ...said, part: '别的' })).toThrow('lifecycle.command_not_possible');
    expect(shortage.part).toBe('制动盘');
  });
});
