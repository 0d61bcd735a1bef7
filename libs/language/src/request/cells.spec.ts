import { readDateCell, readMoneyCell, readQuantityCell, readSeverityCell } from './cells.js';

describe('readQuantityCell', () => {
  it.each([
    ['20,000', '件', { amount: '20000', unit: '件' }],
    ['1.5万', '只', { amount: '15000', unit: '只' }],
    ['500套', '', { amount: '500', unit: '套' }],
    ['２００', 'KG', { amount: '200', unit: '千克' }],
    ['300件/月', '', { amount: '300', unit: '件', per: 'month' }],
    ['12.50', '', { amount: '12.5', unit: '' }],
    ['12', '车', { amount: '12', unit: '车' }],
    ['八百', '套', { amount: '800', unit: '套' }],
    ['四千八', '根', { amount: '4800', unit: '根' }],
    ['两万', '', { amount: '20000', unit: '' }],
  ] as const)('reads %s %s', (cell, unit, expected) => {
    expect(readQuantityCell(cell, unit)).toEqual(expected);
  });

  it.each(['', '0', '若干', '-5', '1,2', '1.2.3'])('refuses %j', (cell) => {
    expect(readQuantityCell(cell, '件')).toBeUndefined();
  });
});

describe('readDateCell', () => {
  it.each([
    ['12/5', '2026-12-05'],
    ['1.20', '2027-01-20'],
    ['2026-12-05', '2026-12-05'],
    ['2026/12/5 0:00', '2026-12-05'],
    ['12月底', '2026-12-31'],
    ['尽快', undefined],
    ['31.31', undefined],
  ])('reads %s as %s', (cell, day) => {
    expect(readDateCell(cell, '2026-11-22')).toBe(day);
  });
});

describe('readMoneyCell', () => {
  it.each([
    ['120000', '', '120000'],
    ['12,000.50元', '', '12000.5'],
    ['3.5万', '', '35000'],
    ['３.5万元/天', '', '35000'],
    ['约 20 万元每天', '', '200000'],
    ['¥8000', '', '8000'],
    ['12', '停线损失（万元/天）', '120000'],
    ['12000元', '停线损失（万元/天）', '12000'],
    ['12', '停线损失（元）', '12'],
  ])('reads %s under %s', (cell, heading, digits) => {
    expect(readMoneyCell(cell, heading)).toBe(digits);
  });

  it.each(['', '0', '很大', '-5', '12-15万', '1.2.3', '5天'])('refuses %j', (cell) => {
    expect(readMoneyCell(cell)).toBeUndefined();
  });
});

describe('readSeverityCell', () => {
  it('answers the heading', () => {
    expect(readSeverityCell('是', '是否停线')).toBe('line_stopped');
    expect(readSeverityCell('是', '是否紧急')).toBe('urgent');
    expect(readSeverityCell('否', '是否停线')).toBeUndefined();
  });

  it('reads words', () => {
    expect(readSeverityCell('已停线')).toBe('line_stopped');
    expect(readSeverityCell('高')).toBe('urgent');
    expect(readSeverityCell('一般')).toBeUndefined();
  });
});
