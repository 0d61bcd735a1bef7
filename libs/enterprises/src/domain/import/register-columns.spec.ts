import { describe, expect, it } from '@jest/globals';
import {
  capitalUnitOf,
  fieldFor,
  guessColumns,
  mapColumns,
  missingFields,
  REGISTER_FIELDS,
} from './register-columns.js';

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
    expect(guessColumns(['统一社会信用代码/注册号', '企业名称全称', '企业名称', '企业名称'])).toEqual([
      'creditCode',
      null,
      'name',
      null,
    ]);
  });

  it('leaves alone what the file of bad rows puts before', () => {
    expect(guessColumns(['行号 / line', '问题', 'problem'])).toEqual([null, null, null]);
  });

  it('follows overrides, which take a field away from the column it was guessed for', () => {
    const { mapping, faults } = mapColumns(['名称', '厂名', '备注'], { 厂名: '企业名称', 备注: '-' });
    expect(mapping).toEqual([null, 'name', null]);
    expect(faults).toEqual({ unknownColumns: [], unknownFields: [] });
    expect(mapColumns(['名称'], { 甲: 'name', 名称: '乙' }).faults).toEqual({
      unknownColumns: ['甲'],
      unknownFields: ['乙'],
    });
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
