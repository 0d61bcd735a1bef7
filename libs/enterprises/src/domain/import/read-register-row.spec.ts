import { describe, expect, it } from '@jest/globals';
import { IndustryDirectory, RegionDirectory } from '#catalogue';
import type { TableRow } from '#platform';
import { inventedCode } from '../../../test/register-file.js';
import type { ImportPlan } from './import-plan.js';
import { RegisterRowReader, showsCreditCode } from './read-register-row.js';
import type { RegisterField } from './register-columns.js';

const FIELDS: readonly RegisterField[] = [
  'name',
  'creditCode',
  'city',
  'county',
  'countyCode',
  'address',
  'industry',
  'formerName',
  'phone',
];
const PLAN: ImportPlan = {
  encoding: 'utf-8',
  delimiter: ',',
  columns: [...FIELDS],
  mapping: [...FIELDS],
  acceptRenames: false,
};
const reader = new RegisterRowReader(PLAN, {
  regions: RegionDirectory.load(),
  industries: IndustryDirectory.load(),
  today: '2026-05-01',
  onlyWithin: null,
});

function reading(cells: Partial<Record<RegisterField, string>>) {
  const given: Partial<Record<RegisterField, string>> = { name: '试算甲厂', creditCode: inventedCode(1), ...cells };
  const row: TableRow = {
    line: 7,
    cells: FIELDS.map((field) => given[field] ?? ''),
    faults: [],
    end: { offset: 0, line: 8 },
  };
  const { entry, reasons } = reader.read(row);
  return { entry, codes: reasons.map(({ code }) => code) };
}

describe('the place of a row', () => {
  it.each([
    ['a county code', { countyCode: '130505' }, '130505'],
    ['a county code from a spreadsheet', { countyCode: '130505.0' }, '130505'],
    ['a village code', { countyCode: '130505100201' }, '130505'],
    ['a former county code', { city: '邢台', countyCode: '130526' }, '130505'],
    ['names', { city: '邢台市', county: '任泽区' }, '130505'],
    ['a former name', { city: '邢台', county: '任县' }, '130505'],
    ['a former name in the address', { address: '河北省邢台市任县邢家湾镇' }, '130505'],
    ['a city alone', { city: '邢台' }, '130500'],
    ['a development zone', { city: '邢台', county: '邢台经济开发区' }, '130500'],
    ['a district of a municipality', { address: '天津市西青区' }, '120111'],
  ])('is found by %s', (_, cells, code) => {
    expect(reading(cells)).toMatchObject({ entry: { regionCode: code }, codes: [] });
  });

  it.each([
    ['nothing', {}, 'place_missing'],
    ['an unknown city', { city: '不存在市' }, 'place_unknown'],
    ['an unknown code', { countyCode: '139999' }, 'place_unknown'],
    ['a county of another city', { city: '邢台', county: '藁城区' }, 'place_unknown'],
    ['the province alone', { city: '河北省' }, 'place_only_province'],
  ])('is not found by %s', (_, cells, code) => expect(reading(cells)).toEqual({ entry: undefined, codes: [code] }));
});

describe('other cells of a row', () => {
  it.each(['C3670', '3670', 'c3670 汽车零部件及配件制造', '汽车零部件及配件制造'])('industry %s is C3670', (industry) =>
    expect(reading({ city: '邢台', industry }).entry?.industryCode).toBe('C3670'),
  );

  it('hold several names, and a telephone without a person', () => {
    const { entry } = reading({ city: '邢台', formerName: '旧名一厂；旧名二厂', phone: '0319-1234567' });
    expect(entry).toMatchObject({
      formerNames: ['旧名一厂', '旧名二厂'],
      contact: { name: '登记联系人', phone: '0319-1234567', email: null },
    });
  });

  it('are all named where several are wrong', () => {
    expect(reading({ name: '', creditCode: '1', city: '不存在市', industry: '算命', phone: '?' }).codes).toEqual([
      'name_missing',
      'code_wrong_length',
      'place_unknown',
      'industry_unknown',
      'phone_unreadable',
    ]);
  });
});

describe('the beginning of a row', () => {
  it('is told by a credit code in its column', () => {
    const starts = showsCreditCode(PLAN);
    expect(starts(['甲厂', inventedCode(1)])).toBe(true);
    expect(starts([inventedCode(1), '甲厂'])).toBe(false);
    expect(starts(['甲厂'])).toBe(false);
  });
});
