import { describe, expect, it } from '@jest/globals';
import { guessColumns } from '#platform';
import { capitalUnitOf, fieldFor, missingFields, REGISTER_FIELDS, REGISTERS } from './register-columns.js';

const fieldsOf = (headings: readonly string[], given: Record<string, string> = {}) =>
  guessColumns(
    headings.map((text, index) => ({ index, text, parts: [text] })),
    REGISTERS,
    { given },
  ).map(({ field }) => field);

describe('what columns hold', () => {
  it.each([
    ['企业名称*', 'name'],
    ['单位名称', 'name'],
    ['Company Name', 'name'],
    ['USCC', 'creditCode'],
    ['统一社会信用代码（18位）', 'creditCode'],
    ['business_scope', 'businessScope'],
    ['county_adcode', 'countyCode'],
    ['address_trunc', 'address'],
    ['reg_date', 'registeredOn'],
    ['注册资本（万元）', 'capital'],
    ['businessScope', 'businessScope'],
    ['备注', undefined],
  ])('%s is %s', (heading, field) => expect(fieldFor(heading)).toBe(field));

  it('is recognised inside longer headings, and never given to two columns', () => {
    expect(fieldsOf(['统一社会信用代码/注册号', '企业名称全称', '企业名称', '企业名称'])).toEqual([
      'creditCode',
      null,
      'name',
      null,
    ]);
  });

  it.each([
    [
      ['主营产品', '经营范围'],
      [null, 'businessScope'],
    ],
    [
      ['企业名称', '主营产品'],
      ['name', 'businessScope'],
    ],
    [
      ['所在地', '注册地址'],
      [null, 'address'],
    ],
    [
      ['负责人', '联系人'],
      [null, 'contact'],
    ],
  ])('what is only near it gives way: %j are %j', (headings, fields) => expect(fieldsOf(headings)).toEqual(fields));

  it('leaves alone what the file of bad rows puts before', () => {
    expect(fieldsOf(['行号 / line', '问题', 'problem'])).toEqual([null, null, null]);
  });

  it('follows overrides, which take a field away from the column it was guessed for', () => {
    expect(fieldsOf(['名称', '厂名', '备注'], { 厂名: '企业名称', 备注: '-' })).toEqual([null, 'name', null]);
    expect(fieldsOf(['名称', '厂名'], { B: 'name' })).toEqual([null, 'name']);
    expect(() => fieldsOf(['名称'], { 甲: 'name' })).toThrow('upload.column_unknown');
    expect(() => fieldsOf(['名称'], { 名称: '乙' })).toThrow('upload.field_unknown');
  });

  it('must include a name, a code and a place', () => {
    expect(missingFields(['name', 'creditCode', 'address'])).toEqual([]);
    expect(missingFields(['name', null])).toEqual(['creditCode', 'city']);
  });

  it('has no wording that means two fields', () => {
    const wordings = Object.values(REGISTER_FIELDS).flat();
    expect(new Set(wordings).size).toBe(wordings.length);
    for (const [field, ways] of Object.entries(REGISTER_FIELDS)) {
      for (const wording of ways) expect([wording, fieldFor(wording)]).toEqual([wording, field]);
    }
  });

  it.each([
    ['注册资本（元）', '元'],
    ['注册资本（万元）', '万元'],
    ['注册资本', '万元'],
  ])('%s counts in %s', (heading, unit) => expect(capitalUnitOf([heading], ['capital'])).toBe(unit));
});
