import * as fc from 'fast-check';
import { RegionCode } from '#kernel';
import { RegionDirectory } from './region-directory.js';
import { readRegionAliases, readRegions } from './region.js';

const directory = RegionDirectory.load();
const regions = readRegions();

describe('the list of divisions', () => {
  it('gives each code once, at the level its digits say, inside its parent', () => {
    expect(new Set(regions.map((r) => r.code)).size).toBe(regions.length);
    for (const region of regions) {
      const code = RegionCode.parse(region.code);
      expect([region.name, region.level]).toEqual([region.name, code.level]);
      if (region.parent === undefined) expect(region.level).toBe('province');
      else expect([region.name, RegionCode.parse(region.parent).contains(code)]).toEqual([region.name, true]);
    }
  });

  it('has 11 cities and 167 counties in Hebei', () => {
    expect(directory.children('130000')).toHaveLength(11);
    expect(directory.children('130000').flatMap((city) => directory.children(city.code))).toHaveLength(167);
  });

  it('names divisions from the province down', () => {
    expect(directory.path('130503')).toEqual({ province: '河北省', city: '邢台市', county: '信都区' });
    expect(directory.path('110105')).toEqual({ province: '北京市', county: '朝阳区' });
    expect(directory.path('130500')).toEqual({ province: '河北省', city: '邢台市' });
    expect(directory.path('999999')).toBeUndefined();
  });
});

describe('former names', () => {
  const aliases = readRegionAliases();

  it('lead to divisions in force that bear the name written beside them', () => {
    for (const alias of aliases) expect(directory.byCode(alias.code)?.name).toBe(alias.nameNow);
  });

  it('come from codes no longer in force, each standing once', () => {
    const codes = aliases.flatMap((alias) => alias.oldCode ?? []);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect([code, directory.byCode(code)]).toEqual([code, undefined]);
  });

  it.each([
    ['邢台', '任县', '130505'],
    ['邢台市', '南和县', '130506'],
    ['邢台', '邢台县', '130503'],
    ['邢台', '桥东区', '130502'],
    ['邢台', '桥西区', '130503'],
    ['石家庄', '鹿泉市', '130110'],
    ['石家庄', '栾城县', '130111'],
    ['石家庄', '桥东区', '130100'],
    ['张家口', '宣化县', '130705'],
    ['唐山', '唐海县', '130209'],
    ['唐山', '滦县', '130284'],
    ['邯郸', '永年县', '130408'],
    ['承德', '平泉县', '130881'],
    ['衡水', '冀州市', '131103'],
  ])('%s %s is %s now', (city, county, code) => {
    expect(directory.resolve({ city, county })).toMatchObject({ code, via: 'alias' });
  });
});

describe('resolving the place columns of a row', () => {
  it('takes city names with and without 市', () => {
    const xingtai = { code: '130500', level: 'city', via: 'name' };
    expect(directory.resolve({ city: '邢台' })).toEqual(xingtai);
    expect(directory.resolve({ province: '河北', city: ' 邢台市 ' })).toEqual(xingtai);
  });

  it('takes every county under its city by name, every one by code', () => {
    for (const region of regions.filter((r) => r.level === 'county')) {
      const { province, city, county } = directory.path(region.code) ?? {};
      expect(directory.resolve({ province, city, county })).toEqual({
        code: region.code,
        level: 'county',
        via: 'name',
      });
      expect(directory.resolve({ countyCode: region.code })).toMatchObject({ code: region.code, via: 'code' });
    }
  });

  it('tells districts of one name apart by their city, and asks where none is given', () => {
    expect(directory.resolve({ city: '张家口', county: '桥西区' })).toMatchObject({ code: '130703' });
    expect(directory.resolve({ city: '石家庄', county: '桥西区' })).toMatchObject({ code: '130104' });
    expect(directory.resolve({ county: '桥西区' })).toEqual({ unknown: 'county' });
  });

  it('prefers the home province for a county named alone', () => {
    expect(directory.resolve({ county: '清河县' })).toMatchObject({ code: '130534' });
    expect(directory.resolve({ county: '昌黎' })).toMatchObject({ code: '130322' });
  });

  it('follows codes no longer in force', () => {
    expect(directory.resolve({ city: '邢台', countyCode: '130526' })).toEqual({
      code: '130505',
      level: 'county',
      via: 'alias',
    });
  });

  it('places development zones at their city', () => {
    expect(directory.resolve({ city: '石家庄', county: '高新技术产业开发区' })).toEqual({
      code: '130100',
      level: 'city',
      via: 'name',
    });
    expect(directory.resolve({ city: '秦皇岛', county: '北戴河新区' })).toMatchObject({ code: '130300' });
    expect(directory.resolve({ city: '保定', county: '雄安新区' })).toMatchObject({ code: '130600', level: 'city' });
  });

  it('reads the county from the address where no column names it', () => {
    const place = directory.resolve({ city: '石家庄', address: '河北省石家庄市栾城县窦妪镇' });
    expect(place).toEqual({ code: '130111', level: 'county', via: 'address' });
    expect(directory.resolve({ address: '邢台市任县经济开发区' })).toMatchObject({ code: '130505', via: 'address' });
    expect(directory.resolve({ city: '石家庄', address: '河北省石家庄市变电街' })).toMatchObject({
      code: '130100',
      level: 'city',
    });
  });

  it('says which field names nothing known, or nothing inside what stands above it', () => {
    expect(directory.resolve({ province: '河東' })).toEqual({ unknown: 'province' });
    expect(directory.resolve({ city: '邢合' })).toEqual({ unknown: 'city' });
    expect(directory.resolve({ province: '山东省', city: '邢台市' })).toEqual({ unknown: 'city' });
    expect(directory.resolve({ city: '邢台', county: '栾城区' })).toEqual({ unknown: 'county' });
    expect(directory.resolve({ city: '邢台', countyCode: '139999' })).toEqual({ unknown: 'countyCode' });
    expect(directory.resolve({ address: '某某路' })).toEqual({ unknown: 'address' });
    expect(directory.resolve({})).toEqual({ unknown: 'city' });
  });

  it('believes a code against a city or province, and says so', () => {
    const luancheng = { code: '130111', level: 'county', via: 'code' };
    expect(directory.resolve({ city: '邢台', countyCode: '130111' })).toEqual({ ...luancheng, contradicts: 'city' });
    expect(directory.resolve({ province: '山东', countyCode: '130111' })).toEqual({
      ...luancheng,
      contradicts: 'province',
    });
    expect(directory.resolve({ city: '石家庄', countyCode: '130111' })).toEqual(luancheng);
  });

  it('never throws, whatever is written', () => {
    const field = fc.option(fc.string(), { nil: undefined });
    fc.assert(
      fc.property(
        fc.record({ province: field, city: field, county: field, countyCode: field, address: field }),
        (row) => {
          const place = directory.resolve(row);
          return 'unknown' in place || directory.byCode(place.code)?.level === place.level;
        },
      ),
    );
  });
});

describe('finding a place in free text', () => {
  it.each([
    ['M12×1.5六角法兰螺栓 20000件 10.15前到邢台', '130500', '邢台'],
    ['送唐山市丰润区公园道', '130208', '丰润区'],
    ['石家庄市新华路12号', '130100', '石家庄市'],
    ['沧州市新华区', '130902', '新华区'],
    ['发往鹿泉', '130110', '鹿泉'],
    ['交货地点：任县', '130505', '任县'],
    ['交邢台县', '130503', '邢台县'],
    ['辽宁省朝阳市', '211300', '朝阳市'],
    ['北京市朝阳区', '110105', '朝阳区'],
    ['青龙满族自治县', '130321', '青龙满族自治县'],
    ['清河羊绒小镇旁', '130534', '清河'],
    ['上海宝山区新华路', '310113', '宝山区'],
    ['天津市河北区', '120105', '河北区'],
    ['河北', '130000', '河北'],
  ])('%s', (text, code, matched) => {
    const found = directory.find(text);
    expect(found).toMatchObject({ code, matched });
    expect(text.slice(found?.start, (found?.start ?? 0) + matched.length)).toBe(matched);
  });

  it('takes no street, firm or ambiguous district for a place', () => {
    expect(directory.find('新华区')).toBeUndefined();
    expect(directory.find('长安汽车制动盘')).toBeUndefined();
    expect(directory.find('平山街5号')).toBeUndefined();
    expect(directory.find('六角法兰螺栓')).toBeUndefined();
  });

  it('finds every city of the home province in a sentence', () => {
    for (const city of directory.children('130000')) {
      expect(directory.find(`本月底前送到${city.name}仓库`)?.code).toBe(city.code);
    }
  });
});

describe('distance between centre points', () => {
  it('is the great circle', () => {
    expect(directory.distanceKm('130100', '110000')).toBeCloseTo(264.2, 1);
    expect(directory.distanceKm('130500', '130500')).toBe(0);
    expect(directory.distanceKm('130500', '1')).toBeUndefined();
  });

  it('is the same both ways and obeys the triangle', () => {
    const code = fc.constantFrom(...regions.map((r) => r.code));
    const km = (a: string, b: string) => directory.distanceKm(a, b) ?? Number.NaN;
    fc.assert(
      fc.property(code, code, code, (a, b, c) => {
        expect(km(a, b)).toBeCloseTo(km(b, a), 6);
        expect(km(a, c)).toBeLessThanOrEqual(km(a, b) + km(b, c) + 1e-6);
      }),
    );
  });
});

describe('searching for a picker', () => {
  it('puts the home province and beginnings first, and knows former names', () => {
    expect(directory.search('邢').map((r) => r.name)).toContain('邢台市');
    expect(directory.search('邢台')[0]?.code).toBe('130500');
    expect(directory.search('任县')[0]?.code).toBe('130505');
    expect(
      directory
        .search('桥')
        .slice(0, 3)
        .every((r) => r.code.startsWith('13')),
    ).toBe(true);
    expect(directory.search('区', 5)).toHaveLength(5);
    expect(directory.search('  ')).toEqual([]);
  });
});
