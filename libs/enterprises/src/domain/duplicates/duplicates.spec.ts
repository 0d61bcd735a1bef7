import { duplicateKeys } from './duplicate-keys.js';
import { type ComparedFirm, duplicateSigns, LEAST_LIKENESS } from './duplicate-signs.js';

const PLACES = ['河北省', '河北', '邢台市', '邢台', '任泽区', '唐山市', '唐山'];
const placeLength = (text: string) => PLACES.find((place) => text.startsWith(place))?.length ?? 0;

const firm = (name: string, facts: Partial<ComparedFirm> = {}): ComparedFirm => ({
  id: name,
  names: [name],
  regionCode: '130505',
  address: '',
  businessScope: '',
  capital: null,
  registeredOn: null,
  claimed: false,
  ...facts,
});
/** What two of one owner share. */
const TWINS: Partial<ComparedFirm> = {
  ...{ address: '河北省邢台市任泽区工业路12号院内', businessScope: '铁精粉加工；铁矿石销售。' },
  ...{ capital: '100 CNY', registeredOn: '2012-11-10' },
};
const compared = (one: ComparedFirm, other: ComparedFirm) => ({
  ...duplicateSigns(one, other, placeLength),
  meet: duplicateKeys(one, placeLength).some((key) => duplicateKeys(other, placeLength).includes(key)),
});

describe('Two firms that may be one', () => {
  it.each([
    ['another spelling', firm('邢台宏远机械（集团）有限公司'), firm('邢台宏远机械(集团)有限公司')],
    [
      'a former name',
      firm('邢台宏远机械有限公司'),
      firm('邢台大新农具厂', { names: ['邢台大新农具厂', '邢台宏远机械有限公司'] }),
    ],
    ['another legal form', firm('邢台宏远机械制造有限公司'), firm('邢台宏远机械制造厂')],
    ['the place left out', firm('邢台宏远机械制造有限公司'), firm('宏远机械制造有限公司')],
    [
      'a slip, at one address',
      firm('邢台宏远机械制造有限公司', { address: '河北省邢台市任泽区工业路 12号' }),
      firm('邢台弘远机械制造有限公司', { address: '任泽区工业路12号' }),
    ],
  ])('are proposed: %s', (_, one, other) => {
    const { likeness, meet, speaksFor } = compared(one, other);
    expect(meet).toBe(true);
    expect(likeness).toBeGreaterThanOrEqual(LEAST_LIKENESS);
    expect(speaksFor.length).toBeGreaterThan(0);
  });

  it.each([
    ['another trade', firm('邢台宏远机械有限公司'), firm('邢台宏远塑料有限公司')],
    ['another own name', firm('邢台宏远机械有限公司'), firm('邢台大地机械有限公司')],
    ['another number', firm('邢台宏远矿业第一选矿厂', TWINS), firm('邢台宏远矿业第二选矿厂', TWINS)],
    ['another number at the end', firm('邢台宏远矿业选矿一厂', TWINS), firm('邢台宏远矿业选矿二厂', TWINS)],
    [
      'a slip, and all else differs',
      firm('邢台宏远机械制造有限公司', { registeredOn: '2001-01-01', address: '任泽区工业路12号院内' }),
      firm('邢台弘远机械制造有限公司', { registeredOn: '2015-06-01', address: '任泽区大明街100号' }),
    ],
  ])('are not proposed: %s', (_, one, other) => {
    expect(compared(one, other).likeness).toBeLessThan(LEAST_LIKENESS);
  });

  it('are never wholly alike under another own name, though all else is the same', () => {
    const { likeness } = compared(firm('邢台宏远机械有限公司', TWINS), firm('邢台大地机械有限公司', TWINS));
    expect(likeness).toBeGreaterThanOrEqual(LEAST_LIKENESS);
    expect(likeness).toBeLessThanOrEqual(0.8);
    expect(compared(firm('邢台宏远机械厂', TWINS), firm('邢台宏远机械有限公司', TWINS)).likeness).toBe(1);
  });

  it('never meet in another city by what many are called', () => {
    expect(compared(firm('邢台宏远机械有限公司'), firm('唐山宏远机械有限公司', { regionCode: '130200' })).meet).toBe(
      false,
    );
  });

  it('come with what speaks against them, the two codes always', () => {
    const { speaksAgainst } = compared(
      firm('邢台宏远机械有限公司', { claimed: true, registeredOn: '2001-01-01' }),
      firm('邢台宏远塑料有限公司', { claimed: true, registeredOn: '2002-01-01' }),
    );
    expect(speaksAgainst.map(({ zh }) => zh).join()).toMatch(
      /行业不同（机械／塑料）.*成立日期不同.*都已有人认领.*信用代码不同/,
    );
  });

  it('are judged alike from either side', () => {
    const [one, other] = [
      firm('邢台宏远机械制造厂', { capital: '100 CNY' }),
      firm('宏远机械制造有限公司', { capital: '90 CNY' }),
    ];
    expect(compared(one, other).likeness).toBe(compared(other, one).likeness);
  });
});
