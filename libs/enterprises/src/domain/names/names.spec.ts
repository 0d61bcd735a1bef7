import { differenceWarning, nameDifferences } from './name-differences.js';
import { nameParts } from './name-parts.js';
import { plainShortName } from './name-likeness.js';
import { NameMatcher } from './name-proposals.js';

const PLACES = ['甲省', '乙市', '乙', '丙县', '丙'];
const placeLength = (text: string) => PLACES.find((place) => text.startsWith(place))?.length ?? 0;

const firm = (id: string, ...names: string[]) => ({ id, names });

describe('A firm’s name', () => {
  it.each([
    ['乙市宏远机械制造有限公司', ['乙市'], '宏远', '机械制造', '有限公司'],
    ['甲省乙市宏远科技股份有限公司', ['甲省', '乙市'], '宏远', '科技', '股份有限公司'],
    ['宏远橡塑(乙市)有限公司', ['乙市'], '宏远', '橡塑', '有限公司'],
    ['宏远（集团）有限公司', [], '宏远', '', '有限公司'],
    ['丙县自来水公司', ['丙县'], '自来水', '', '公司'],
  ])('%s is taken apart', (name, places, brand, trade, form) => {
    expect(nameParts(name, placeLength)).toEqual({ places, brand, trade, form });
  });

  it('differs from another in what a person would look at', () => {
    const of = (one: string, other: string) => nameDifferences(one, other, placeLength).map((d) => d.in);
    expect(of('乙市宏远机械有限公司', '乙市宏远塑料有限公司')).toEqual(['trade']);
    expect(of('乙市宏远机械有限公司', '丙县宏远机械厂')).toEqual(['place', 'form']);
    expect(of('宏远（乙市）机械有限公司', '宏远(乙市)机械有限公司')).toEqual([]);
    expect(of('宏远机械有限公司', '宏大机械有限公司')).toEqual(['brand']);
  });

  it('is warned of with both sides of each difference', () => {
    const warning = differenceWarning(nameDifferences('乙市宏远机械有限公司', '乙市宏远塑料有限公司', placeLength));
    expect(warning?.zh).toBe('可能不是同一家：行业不同（机械／塑料）。');
    expect(warning?.en).toContain('trade (机械 / 塑料)');
    expect(differenceWarning([])).toBeNull();
  });
});

describe('Proposals for a name', () => {
  const matcher = new NameMatcher(
    [
      firm('a', '乙市宏远机械制造股份有限公司', '宏机'),
      firm('b', '乙市宏远塑料有限公司'),
      firm('c', '甲省大地汽车零部件集团有限公司'),
      firm('d', '丙县长河制动系统有限公司'),
    ],
    placeLength,
  );
  const ids = (name: string) => matcher.propose(name).map(({ id }) => id);

  it('are whoever bears it, in any spelling, and nobody else', () => {
    expect(matcher.propose('乙市宏远塑料有限公司 ')).toMatchObject([{ id: 'b', bearsIt: true, warning: null }]);
    expect(ids('宏机')).toEqual(['a']);
  });

  it('are the likeliest for a short name', () => {
    expect(ids('大地汽车')[0]).toBe('c');
    expect(ids('长河制动')).toEqual(['d']);
    expect(ids('宏远机械')[0]).toBe('a');
    expect(ids('*ST大地')[0]).toBe('c');
  });

  it('warn wherever the firm does not bear the name, and are three at most', () => {
    for (const name of ['宏远', '宏远橡胶有限公司', '大地', '长河', '乙市宏远塑料厂']) {
      const proposals = matcher.propose(name);
      expect(proposals.length).toBeLessThanOrEqual(3);
      for (const { bearsIt, warning } of proposals) expect(bearsIt || warning !== null).toBe(true);
    }
  });

  it('are none for what nobody is called', () => {
    for (const name of ['', '不相干', '股份', '🚗', '有限公司']) expect(ids(name)).toEqual([]);
  });

  it('pass over the marks of an exchange', () => {
    expect(['*ST大地', 'PT大地A', 'S*ST大地', '大地B', '大地'].map(plainShortName)).toEqual(Array(5).fill('大地'));
  });
});
