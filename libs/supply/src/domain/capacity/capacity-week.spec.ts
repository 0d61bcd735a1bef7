import fc from 'fast-check';
import { weeksFrom } from '#kernel';
import { checkWeeks, WEEKS_AHEAD } from './capacity-week.js';

const TODAY = '2026-11-25';
const week = (monday: string, free = '0', capacity = '10') => ({ week: monday, capacity, free });
const check = (...weeks: ReturnType<typeof week>[]) => checkWeeks(weeks, TODAY);

describe('A grid of weeks', () => {
  it('reaches from the present week to two years ahead, each week once', () => {
    const mondays = weeksFrom(TODAY, WEEKS_AHEAD);
    check(...mondays.map((monday) => week(monday)));
    expect(() => check(week('2026-11-16'))).toThrow('supply.week_out_of_range');
    expect(() => check(week('2028-11-20'))).toThrow('supply.week_out_of_range');
    expect(() => check(week('2026-11-23'), week('2026-11-30'), week('2026-11-23'))).toThrow('supply.week_named_twice');
  });

  it('is told by Mondays, and says which one is meant', () => {
    expect(() => check(week(TODAY))).toThrow(
      expect.objectContaining({ code: 'supply.week_not_monday', params: { week: TODAY, monday: '2026-11-23' } }),
    );
  });

  it('has no more free than there is, compared as the decimals they are', () => {
    const digits = fc
      .tuple(fc.bigInt({ min: 0n, max: 10n ** 15n - 1n }), fc.integer({ min: 0, max: 999_999 }))
      .map(([whole, part]) => ({
        text: `${whole}.${String(part).padStart(6, '0')}`,
        millionths: whole * 1_000_000n + BigInt(part),
      }));
    fc.assert(
      fc.property(digits, digits, (free, capacity) => {
        const checking = () => check(week('2026-11-23', free.text, capacity.text));
        if (free.millionths <= capacity.millionths) checking();
        else expect(checking).toThrow('supply.free_above_capacity');
      }),
    );
  });
});
