import { newId, Quantity } from '#kernel';
import { type ShortageLine, Shortage } from './shortage.js';
import { type ShortageCommand, shortageLifecycle, type ShortageState } from './shortage.lifecycle.js';
import { stopCost } from './stop-cost.js';

const said: ShortageLine = {
  part: '制动盘',
  specification: 'φ430×45',
  quantity: Quantity.of('2400', '件'),
  neededBy: '2026-12-20',
  placeCode: '130503',
  severity: 'urgent',
  stopCostPerDay: null,
  note: '',
};
const at = new Date('2026-11-23T08:00:00+08:00');
const today = '2026-11-23';
const by = (reason = '') => ({ by: '试用科员', at, reason });
const raised = (line = 1) => {
  const shortage = Shortage.submit(list, line, said, at);
  shortage.pass(at);
  return shortage;
};
const list = { id: newId(), enterpriseId: newId(), regionCode: '130503' };

describe('The lifecycle of a shortage', () => {
  it('is sound', () => {
    expect(shortageLifecycle.faults()).toEqual([]);
  });

  it('leads from each state where the table says, and nowhere else', () => {
    const expected: Record<ShortageState, Partial<Record<ShortageCommand, ShortageState>>> = {
      submitted: { approve: 'raised', refuse: 'refused', correct: 'submitted', withdraw: 'withdrawn' },
      refused: { resubmit: 'submitted', withdraw: 'withdrawn' },
      raised: {
        introduce: 'introduced',
        find_nobody: 'gap',
        correct: 'raised',
        cover: 'covered',
        expire: 'expired',
        withdraw: 'withdrawn',
      },
      gap: {
        introduce: 'introduced',
        find_nobody: 'gap',
        find_somebody: 'raised',
        correct: 'raised',
        cover: 'covered',
        expire: 'expired',
        withdraw: 'withdrawn',
      },
      introduced: {
        introduce: 'introduced',
        promise: 'promised',
        lapse: 'raised',
        correct: 'introduced',
        cover: 'covered',
        expire: 'expired',
        withdraw: 'withdrawn',
      },
      promised: {
        introduce: 'promised',
        promise: 'promised',
        lapse: 'promised',
        cover: 'covered',
        withdraw: 'withdrawn',
      },
      covered: { uncover: 'promised' },
      expired: { promise: 'promised' },
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
    const shortage = raised(3);
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
    const shortage = raised();
    shortage.follow('find_nobody');
    shortage.correct({ ...said, part: '制动鼓', quantity: Quantity.of('1.50', '吨'), neededBy: null }, at);
    expect(shortage).toMatchObject({ part: '制动鼓', amount: '1.5', unit: '吨', neededBy: null, state: 'raised' });
  });

  it('is not corrected once it is promised, and keeps what it said', () => {
    const shortage = raised();
    shortage.follow('introduce');
    shortage.follow('promise');
    expect(shortage.allows('correct')).toBe(false);
    expect(() => shortage.correct({ ...said, part: '别的' }, at)).toThrow('lifecycle.command_not_possible');
    expect(shortage.part).toBe('制动盘');
  });
});

describe('The review of a shortage', () => {
  const submitted = () => Shortage.submit(list, 1, said, at);

  it('shows it to others from its approval on', () => {
    const shortage = submitted();
    expect([shortage.state, shortage.seenByOthers]).toEqual(['submitted', false]);
    shortage.approve(by('属实'), today);
    expect(shortage).toMatchObject({ state: 'raised', raisedAt: at, reviewedBy: '试用科员', reviewReason: '属实' });
    expect(shortage.seenByOthers).toBe(true);
  });

  it('is not asked for where it passes at once', () => {
    expect(raised()).toMatchObject({ state: 'raised', raisedAt: at, reviewedBy: null, reviewReason: null });
  });

  it('sends it back with a reason, and takes it again when it is corrected', () => {
    const shortage = submitted();
    expect(() => shortage.refuse(by(''))).toThrow('demand.reason_missing');
    expect(shortage.state).toBe('submitted');
    shortage.refuse(by('规格不清'));
    expect([shortage.state, shortage.reviewReason, shortage.seenByOthers]).toEqual(['refused', '规格不清', false]);
    const later = new Date(at.getTime() + 1000);
    shortage.correct({ ...said, specification: 'φ430×45' }, later);
    expect(shortage).toMatchObject({ state: 'submitted', submittedAt: later, reviewReason: '规格不清' });
    shortage.approve(by(), today);
    expect(shortage.state).toBe('raised');
  });

  it('keeps its place in the queue when it is corrected while it waits', () => {
    const shortage = submitted();
    shortage.correct({ ...said, note: '急' }, new Date(at.getTime() + 1000));
    expect(shortage).toMatchObject({ state: 'submitted', submittedAt: at, note: '急' });
  });

  it('does not pass what nobody could deliver in time any more', () => {
    const shortage = submitted();
    expect(() => shortage.approve(by(), '2026-12-21')).toThrow('demand.day_passed_in_review');
    expect([shortage.state, shortage.raisedAt]).toEqual(['submitted', null]);
    shortage.approve(by(), '2026-12-20');
    expect(shortage.state).toBe('raised');
  });
});

describe('The cost of a stopped line', () => {
  it.each([
    ['120000', '120000.00'],
    ['1,200,000.5', '1200000.50'],
    ['0.01', '0.01'],
    ['007.10', '7.10'],
    ['9999999999999999.99', '9999999999999999.99'],
    ['3.500', '3.50'],
  ])('%s is %s', (written, cost) => {
    expect(stopCost(written)).toBe(cost);
  });

  it.each(['', '0', '0.00', '-5', '1.005', '很多', '10000000000000000', '1e3', ' 1'])('%j is no amount', (written) => {
    expect(stopCost(written)).toBeUndefined();
  });
});
