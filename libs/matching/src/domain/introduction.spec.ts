import { FixedClock, newId } from '#kernel';
import { type Answer, Introduction } from './introduction.js';
import { introductionLifecycle, type IntroductionState } from './introduction.lifecycle.js';

const DUE = new Date('2026-11-25T08:00:00Z');
const yes: Answer = {
  answer: 'yes',
  by: '洪跑外',
  via: 'link',
  remark: '可以',
  weeklyQuantity: '600',
  earliestDate: '2026-12-01',
};

function put(): Introduction {
  return Introduction.put({
    shortageId: newId(),
    enterpriseId: newId(),
    makerRegionCode: '130506',
    makerClaimed: false,
    askingEnterpriseId: newId(),
    askingRegionCode: '130503',
    place: 1,
    message: '',
    ownerId: newId(),
    ownerName: '试用人',
    putAt: new Date('2026-11-22T08:00:00Z'),
    dueAt: DUE,
  });
}

describe('The lifecycle of an introduction', () => {
  it('is sound', () => {
    expect(introductionLifecycle.faults()).toEqual([]);
  });

  it('knows one way out, and every end is final', () => {
    const ends: [Parameters<typeof introductionLifecycle.next>[1], IntroductionState][] = [
      ['accept', 'accepted'],
      ['decline', 'declined'],
      ['expire', 'expired'],
      ['withdraw', 'withdrawn'],
    ];
    for (const [command, end] of ends) {
      expect(introductionLifecycle.next('put', command)).toBe(end);
      for (const [another] of ends) expect(introductionLifecycle.allows(end, another)).toBe(false);
    }
  });
});

describe('An introduction', () => {
  const clock = new FixedClock(new Date('2026-11-23T08:00:00Z'));
  const atDue = new FixedClock(DUE);

  it('keeps a yes whole', () => {
    const introduction = put();
    introduction.answer(yes, clock);
    expect(introduction).toMatchObject({
      state: 'accepted',
      answeredAt: clock.now(),
      answeredVia: 'link',
      answeredBy: '洪跑外',
      remark: '可以',
      weeklyQuantity: '600',
      earliestDate: '2026-12-01',
    });
    expect(introduction.isOpen(clock)).toBe(false);
  });

  it('keeps no quantity and no date of a no', () => {
    const introduction = put();
    introduction.answer({ ...yes, answer: 'no' }, clock);
    expect(introduction).toMatchObject({ state: 'declined', weeklyQuantity: null, earliestDate: null, remark: '可以' });
  });

  it('takes no answer at its due time or later, though nobody has expired it yet', () => {
    const introduction = put();
    expect(introduction.isOpen(atDue)).toBe(false);
    expect(() => introduction.answer(yes, atDue)).toThrow('matching.introduction_overdue');
    expect(introduction.state).toBe('put');
  });

  it('takes no second answer, and none from nobody', () => {
    const introduction = put();
    expect(() => introduction.answer({ ...yes, by: ' ' }, clock)).toThrow('matching.answerer_missing');
    expect(introduction.state).toBe('put');
    introduction.answer(yes, clock);
    expect(() => introduction.answer({ ...yes, answer: 'no' }, clock)).toThrow('lifecycle.command_not_possible');
    expect(() => introduction.requireOpen(clock)).toThrow('lifecycle.command_not_possible');
    expect(introduction.state).toBe('accepted');
  });

  it('ends without an answer when it is withdrawn or expires', () => {
    const [withdrawn, expired] = [put(), put()];
    withdrawn.withdraw();
    expired.expire();
    expect([withdrawn.state, expired.state]).toEqual(['withdrawn', 'expired']);
    expect([withdrawn.answeredAt, expired.answeredAt]).toEqual([null, null]);
    expect(() => withdrawn.expire()).toThrow('lifecycle.command_not_possible');
  });
});
