import { resolveUnit, type Unit } from '#catalogue';
import { readAmountCell, readWeekCell } from './capacity-cells.js';

const TODAY = '2026-11-25';
const unit = (text: string) => resolveUnit(text) as Unit;

describe('A cell that means a week', () => {
  it.each([
    ['2026-11-30', '2026-11-30'],
    ['2026年12月6日', '2026-11-30'],
    ['2026/12/2 0:00', '2026-11-30'],
    ['十二月二日', '2026-11-30'],
    ['12.2', '2026-11-30'],
    ['11/30–12/6', '2026-11-30'],
    ['2026-W49', '2026-11-30'],
    ['2026w49', '2026-11-30'],
    ['2026-W49-3', '2026-11-30'],
    ['2026年第49周', '2026-11-30'],
    ['２０２６年 第４９周（11/30–12/6）', '2026-11-30'],
    ['第49周', '2026-11-30'],
    ['W2', '2027-01-11'],
    ['2026年第53周', '2026-12-28'],
    ['下周三', '2026-11-30'],
    ['本周', '2026-11-23'],
    // Of the present week and of the one before, not of next year.
    ['11/23', '2026-11-23'],
    ['11月20日', '2026-11-16'],
    ['2026-10-01', '2026-09-28'],
  ])('reads %s', (cell, monday) => {
    expect(readWeekCell(cell, TODAY)).toBe(monday);
  });

  it.each(['', '49', '2026年第54周', '2025-W53', '第0周', '2026-13-01', '12月底', '2026-11-30 至 2026-12-20', '尽快'])(
    'takes %j for none',
    (cell) => {
      expect(readWeekCell(cell, TODAY)).toBeUndefined();
    },
  );
});

describe('A cell that says an amount of a week', () => {
  it.each([
    ['600', '600'],
    ['1,200', '1200'],
    ['120.5', '120.5'],
    ['2万', '20000'],
    ['０', '0'],
    ['0件', '0'],
    ['约 500 件/周', '500'],
    ['五百个', '500'],
    ['3打', '36'],
  ])('reads %s', (cell, amount) => {
    expect(readAmountCell(cell, unit('件'), unit('件'))).toEqual({ amount });
  });

  it('counts in the unit of the line, whatever the cell or the column beside it says', () => {
    expect(readAmountCell('0.5吨', unit('件'), unit('千克'))).toEqual({ amount: '500' });
    expect(readAmountCell('5千克', unit('千克'), unit('千克'))).toEqual({ amount: '5' });
    expect(readAmountCell('5', unit('吨'), unit('千克'))).toEqual({ amount: '5000' });
    expect(readAmountCell('5', unit('套'), unit('件'))).toEqual({ fault: 'of_other_unit' });
  });

  it.each(['-5', '若干', '1.2.3', '300件/月', '1.2345678', '3号线500', '1e3'])('refuses %j', (cell) => {
    expect(readAmountCell(cell, unit('件'), unit('件'))).toEqual({ fault: 'unreadable' });
  });
});
