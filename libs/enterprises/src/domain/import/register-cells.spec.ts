import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { capitalText, cellText, readCapital, readDay, readEmail, readPhone } from './register-cells.js';

const TODAY = '2026-05-01';

describe('days', () => {
  it.each([
    '2012-09-26',
    '2012/9/26',
    '2012.09.26',
    '2012年9月26日',
    '20120926',
    '2012-09-26 00:00:00',
    '2012 年 9 月 26 日',
    '2012年9月26号',
    '2012年9月26日 00:00:00',
    '2012年9月26号 0:00',
    '二〇一二年九月二十六日 00:00:00',
    '二〇一二年九月二十六日',
    '41178',
    '２０１２-09-26',
  ])('%s is read', (text) => expect(readDay(text, TODAY)).toEqual({ value: '2012-09-26' }));

  it.each(['2012-02-30', '2012-13-01', '26.09.2012', '昨天', '4117', '2012-9', '2012年9月', '二〇一二年'])(
    '%s is none',
    (text) => expect(readDay(text, TODAY)).toMatchObject({ reason: { code: 'date_unreadable' } }),
  );

  it.each(['1899-12-31', '2026-05-02', '9999-01-01'])('%s cannot be', (text) =>
    expect(readDay(text, TODAY)).toMatchObject({ reason: { code: 'date_absurd' } }),
  );

  it('on the edges are read', () => {
    expect(readDay('1900-01-01', TODAY)).toEqual({ value: '1900-01-01' });
    expect(readDay(TODAY, TODAY)).toEqual({ value: TODAY });
  });
});

describe('registered capital', () => {
  it.each([
    ['150,000(万元人民币)', '150000', 'CNY'],
    ['23,368.0700(万元人民币)', '23368.07', 'CNY'],
    ['500万美元', '500', 'USD'],
    ['50(万港币)', '50', 'HKD'],
    ['1.2亿元', '12000', 'CNY'],
    ['人民币3000000元', '300', 'CNY'],
    ['3000000.01元', '300.000001', 'CNY'],
    ['500', '500', 'CNY'],
    ['60万人民币元', '60', 'CNY'],
    ['8（万元）', '8', 'CNY'],
    ['100万欧元', '100', 'EUR'],
  ])('%s is %s %s', (text, amount, currency) =>
    expect(readCapital(text, '万元')).toEqual({ value: { amount, currency } }),
  );

  it('without a unit counts in that of the heading', () => {
    expect(readCapital('5000000', '元')).toEqual({ value: { amount: '500', currency: 'CNY' } });
    expect(readCapital('500万', '元')).toEqual({ value: { amount: '500', currency: 'CNY' } });
  });

  it('of zero is not stated', () => expect(readCapital('0.00万元', '万元')).toEqual({ value: undefined }));

  it.each([
    ['很多', 'capital_unreadable'],
    ['5-8万元', 'capital_unreadable'],
    ['0.0000001万元', 'capital_unreadable'],
    ['-5万元', 'capital_absurd'],
    ['1000000001万元', 'capital_absurd'],
    ['5万贝壳', 'currency_unknown'],
  ])('%s is refused: %s', (text, code) => expect(readCapital(text, '万元')).toMatchObject({ reason: { code } }));

  it('keeps every digit', () => {
    const amounts = fc.tuple(fc.integer({ min: 1, max: 999_999_999 }), fc.integer({ min: 0, max: 999_999 }));
    fc.assert(
      fc.property(amounts, ([whole, millionths]) => {
        const digits = `${whole}.${String(millionths).padStart(6, '0')}`;
        const plain = digits.replace(/\.?0+$/, '');
        const expected = millionths === 0 ? String(whole) : plain;
        expect(readCapital(`${digits}万元`, '万元')).toEqual({ value: { amount: expected, currency: 'CNY' } });
      }),
      { seed: 20265 },
    );
  });
});

describe('other cells', () => {
  it.each(['', ' ', '-', '——', '无', 'N/A', 'null', '\u3000'])('%j says nothing', (cell) =>
    expect(cellText(cell)).toBe(''),
  );

  it('telephones and addresses of mail are looked at', () => {
    expect(readPhone('0319-1234567；0319-7654321')).toEqual({ value: '0319-1234567;0319-7654321' });
    expect(readPhone('找老王')).toMatchObject({ reason: { code: 'phone_unreadable' } });
    expect(readPhone('123')).toMatchObject({ reason: { code: 'phone_unreadable' } });
    expect(readEmail('a@example.com')).toEqual({ value: 'a@example.com' });
    expect(readEmail('a@b')).toMatchObject({ reason: { code: 'email_unreadable' } });
  });
});

it.each(['CNY', 'USD', 'HKD', 'EUR', 'JPY', 'GBP', 'KRW', 'TWD', 'AUD', 'CAD', 'SGD', 'CHF'])(
  'capital in %s is read as it was written',
  (currency) => {
    const capital = { amount: '1500.25', currency };
    expect(readCapital(capitalText(capital), '元')).toEqual({ value: capital });
  },
);
