import fc from 'fast-check';
import type { EnterpriseDocument } from './enterprise-document.js';
import { fold } from './fold.js';
import type { PartQuery } from './part-query.js';
import { fitOf, rankMakers } from './rank-makers.js';

const query: PartQuery = {
  part: '制动盘',
  terms: [
    { text: '制动盘', fit: 'names_it', strength: 1 },
    { text: '制动鼓', fit: 'family', strength: 0.8 },
    { text: '铸件', fit: 'could_make', strength: 0.4 },
  ],
  trade: 'automotive',
  tradeWeight: 1,
  modifiers: ['通风'],
  beside: '',
  notWords: ['自行车'],
};

let made = 0;
const firm = (facts: Partial<EnterpriseDocument>): EnterpriseDocument => ({
  enterpriseId: `00000000-0000-4000-8000-${String(++made).padStart(12, '0')}`,
  name: `甲${made}有限公司`,
  regionCode: '130500',
  industryCode: null,
  makes: [],
  declared: [],
  otherNames: [],
  serves: [],
  sells: [],
  ...facts,
});
const ranked = (...documents: EnterpriseDocument[]) => rankMakers(query, documents).map(({ document }) => document);

describe('Ranking makers', () => {
  const names = firm({ makes: ['汽车制动盘'] });
  const family = firm({ makes: ['汽车制动鼓'] });
  const could = firm({ makes: ['汽车铸件'] });

  it('puts who only sells the part behind others that make what is like it', () => {
    const sells = firm({ makes: ['汽车制动鼓', '汽车铸件'], sells: ['制动盘'] });
    const joins = firm({ makes: ['汽车制动鼓'], sells: ['制动及盘'] });
    expect(ranked(sells, joins, could, family)[0]).toBe(family);
    expect(ranked(sells, family)).toEqual([family, sells]);
    expect(ranked(joins, family)).toEqual([family, joins]);
    const both = firm({ makes: ['汽车制动盘'], sells: ['制动盘'] });
    expect(ranked(family, both)).toEqual([both, family]);
  });

  it('puts who names the part before its family, and that before who has the process', () => {
    const makers = rankMakers(query, [could, family, names]);
    expect(makers.map(({ document }) => document)).toEqual([names, family, could]);
    expect(makers.map(({ fit }) => fit)).toEqual(['names_it', 'family', 'could_make']);
    expect(makers[0]?.evidence).toEqual([
      { text: '汽车制动盘', role: 'makes', declared: false, mark: [2, 5], term: '制动盘', fit: 'names_it' },
    ]);
  });

  it('takes a noun that is told by what it belongs to for kin of the part, and less of another thing', () => {
    const housing: PartQuery = {
      ...{ ...query, part: '控制器壳体', trade: null, notWords: [], modifiers: [] },
      terms: [
        { text: '壳体', fit: 'names_it', strength: 0.95 },
        { text: '压铸件', fit: 'family', strength: 0.83 },
      ],
    };
    const [own, bare, cast, other] = ['控制器壳体', '金属壳体', '铝压铸件', '电焊机壳体'].map((line) =>
      firm({ makes: [line] }),
    );
    const makers = rankMakers(housing, [other, cast, bare, own] as EnterpriseDocument[]);
    expect(makers.map(({ document }) => document)).toEqual([own, bare, cast, other]);
    expect(makers.map(({ fit }) => fit)).toEqual(['names_it', 'family', 'family', 'family']);
    // A word of the family is another thing's as well, where the part itself has no owner.
    const fender: PartQuery = { ...housing, part: '翼子板', terms: [{ text: '门框', fit: 'family', strength: 0.65 }] };
    const [door, fire] = ['客车门框', '防火门门框'].map((line) => firm({ makes: [line] })) as [
      EnterpriseDocument,
      EnterpriseDocument,
    ];
    expect(rankMakers(fender, [fire, door]).map(({ document }) => document)).toEqual([door, fire]);
    // Who asks for a 壳体 of nothing in particular is answered by any.
    const any = rankMakers({ ...housing, part: '铝合金壳体' }, [other] as EnterpriseDocument[]);
    expect(any[0]?.fit).toBe('names_it');
  });

  it('sets back who makes it of another stuff: of metal, where it is of none', () => {
    const lining: PartQuery = {
      ...{ ...query, part: '聚乙烯衬板', trade: null, notWords: [], modifiers: [] },
      terms: [{ text: '衬板', fit: 'names_it', strength: 0.85 }],
    };
    const [steel, plain] = ['高锰钢衬板', '衬板'].map((line) => firm({ makes: [line] }));
    const [best, worst] = rankMakers(lining, [steel, plain] as EnterpriseDocument[]);
    expect(best?.document).toBe(plain);
    expect(worst?.partFit).toBeLessThan(0.8 * (best?.partFit ?? 0));
    // What is of plastic is not cast, though the family's makers are founders.
    const box: PartQuery = {
      ...{ ...lining, part: '电器盒壳体', beside: 'pa66-gf30' },
      terms: [
        { text: '压铸件', fit: 'family', strength: 0.83 },
        { text: '塑料制品', fit: 'family', strength: 0.7 },
      ],
    };
    const [cast, moulded] = ['汽车压铸件', '塑料制品'].map((line) => firm({ makes: [line] })) as [
      EnterpriseDocument,
      EnterpriseDocument,
    ];
    expect(rankMakers(box, [cast, moulded])[0]?.document).toBe(moulded);
    // What rubber is made with is no metal part, and a nut with nylon in it is one.
    const hose: PartQuery = { ...lining, part: '橡胶软管', terms: [{ text: '胶管', fit: 'names_it', strength: 1 }] };
    const [braided, bare] = ['钢丝编织胶管', '编织胶管'].map((line) => firm({ makes: [line] })) as [
      EnterpriseDocument,
      EnterpriseDocument,
    ];
    expect(new Set(rankMakers(hose, [braided, bare]).map(({ partFit }) => partFit)).size).toBe(1);
    const nut: PartQuery = { ...lining, part: '尼龙锁紧螺母', terms: [{ text: '螺母', fit: 'names_it', strength: 1 }] };
    const [stainless, any] = ['不锈钢螺母', '高强螺母'].map((line) => firm({ makes: [line] })) as [
      EnterpriseDocument,
      EnterpriseDocument,
    ];
    expect(new Set(rankMakers(nut, [stainless, any]).map(({ partFit }) => partFit)).size).toBe(1);
    const iron = rankMakers({ ...lining, part: '铸铁衬板' }, [steel, plain] as EnterpriseDocument[]);
    expect(iron[0]?.partFit).toBe(iron[1]?.partFit);
  });

  it('never brings up who only sells or serves', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('制动盘', '汽车制动鼓', '铸件', '纸箱')), (texts) => {
        expect(ranked(firm({ sells: texts, serves: texts }))).toEqual([]);
      }),
    );
  });

  it('counts a firm’s own word as much as the register’s, and says whose word it is', () => {
    const said = firm({ makes: ['汽车铸件', '汽车制动盘'], declared: ['汽车制动盘'] });
    const [maker] = rankMakers(query, [said]);
    expect(maker?.partFit).toBe(rankMakers(query, [firm({ makes: said.makes })])[0]?.partFit);
    expect(maker?.evidence.map(({ text, declared }) => [text, declared])).toEqual([
      ['汽车制动盘', true],
      ['汽车铸件', false],
    ]);
  });

  it('says how near a line comes to the part', () => {
    const fits = ['前制动盘', '制动鼓', '球墨铸件', '自行车制动盘', '纸箱'].map((makes) => fitOf(query, makes));
    expect(fits).toEqual(['names_it', 'family', 'could_make', undefined, undefined]);
  });

  it('passes over an offering with a word that shows another meaning, not over the firm', () => {
    expect(ranked(firm({ makes: ['自行车制动盘'] }))).toEqual([]);
    const both = firm({ makes: ['自行车制动盘', '汽车制动鼓'] });
    expect(rankMakers(query, [both])[0]?.fit).toBe('family');
  });

  it('sets back who does not work for the trade', () => {
    const outside = firm({ makes: ['制动盘'] });
    expect(ranked(outside, names)).toEqual([names, outside]);
    const anyTrade = rankMakers({ ...query, trade: null }, [outside])[0];
    expect(anyTrade?.partFit).toBe(1);
    expect(rankMakers(query, [outside])[0]?.partFit).toBeLessThan(1);
  });

  it('sets back less who says in its name, or in what it sells, for whom it works', () => {
    const fits = [{}, { sells: ['汽车配件'] }, { name: '某地汽车配件厂' }].map(
      (facts) =>
        rankMakers({ ...query, terms: query.terms.slice(1) }, [firm({ makes: ['制动鼓'], ...facts })])[0]?.partFit,
    ) as number[];
    expect(fits).toEqual([...fits].sort((a, b) => a - b));
    expect(new Set(fits).size).toBe(3);
  });

  it('does not take a railway’s vehicles for the trade, nor a thing of the same name made beside others of its kind', () => {
    const [railway, bicycles, plain] = [['铁路车辆制动鼓'], ['制动鼓', '自行车'], ['制动鼓', '纸箱']].map(
      (makes) => rankMakers(query, [firm({ makes })])[0]?.partFit as number,
    ) as [number, number, number];
    expect(railway).toBeLessThan(plain);
    expect(bicycles).toBeLessThan(plain);
  });

  it('puts first who makes the thing itself, then its pieces, then what is made with it or for it', () => {
    const lines = ['汽车制动鼓', '汽车制动鼓配件', '汽车制动鼓罩布', '汽车制动鼓机床'].map((text) =>
      firm({ makes: [text] }),
    );
    expect(ranked(...lines.toReversed())).toEqual(lines);
  });

  it('gives more for the part’s modifiers beside the noun, and less for another stuff', () => {
    const [plain, vented] = [firm({ makes: ['汽车制动鼓'] }), firm({ makes: ['汽车通风制动鼓'] })];
    expect(ranked(plain, vented)).toEqual([vented, plain]);
    const steel: PartQuery = { ...query, part: '钢制制动鼓' };
    const fit = (text: string) => rankMakers(steel, [firm({ makes: [text] })])[0]?.partFit as number;
    expect(fit('汽车铝合金制动鼓')).toBeLessThan(fit('汽车制动鼓'));
    expect(fit('汽车铸铁制动鼓')).toBe(fit('汽车制动鼓'));
  });

  it('goes by the stuff that a list names beside the part, in words or by its grade', () => {
    const fit = (text: string, beside: string) =>
      rankMakers({ ...query, beside }, [firm({ makes: [text] })])[0]?.partFit as number;
    expect(fit('汽车铝铸件', 'adc12')).toBeGreaterThan(fit('汽车大铸件', 'adc12'));
    expect(fit('汽车铝铸件', '')).toBe(fit('汽车大铸件', ''));
    expect(fit('汽车铸钢制动鼓', 'adc12')).toBeLessThan(fit('汽车铸钢制动鼓', ''));
    expect(fit('汽车铸钢制动鼓', 'zg270')).toBeGreaterThan(fit('汽车铸钢制动鼓', ''));
  });

  it('prefers who makes little else, without asking more of it', () => {
    const [whole, tenth] = [firm({ makes: ['汽车制动鼓'] }), firm({ makes: ['汽车制动鼓', ...'甲乙丙丁戊己庚辛壬'] })];
    expect(ranked(tenth, whole)).toEqual([whole, tenth]);
  });

  it('takes a firm’s name as a hint, the family at most', () => {
    const named = firm({ name: '某地汽车制动盘厂' });
    const [maker] = rankMakers(query, [named]);
    expect(maker).toMatchObject({ fit: 'family', evidence: [{ role: 'name' }] });
    expect(maker?.partFit).toBeLessThan(rankMakers(query, [names])[0]?.partFit as number);
  });

  it('gives more for further terms, and never more than 1', () => {
    const more = firm({ makes: ['汽车制动鼓', '汽车铸件'] });
    expect(ranked(family, more)).toEqual([more, family]);
    const everything = firm({ name: '汽车制动盘厂', makes: ['汽车制动盘', '汽车制动鼓', '汽车铸件'] });
    expect(rankMakers(query, [everything])[0]?.partFit).toBe(1);
  });

  it('orders the same however the store returned them', () => {
    const documents = Array.from({ length: 12 }, (_, n) =>
      firm({ name: n % 3 === 0 ? '同名厂' : `乙${n}厂`, makes: ['汽车制动盘'] }),
    );
    const expected = ranked(...documents);
    fc.assert(
      fc.property(fc.shuffledSubarray(documents, { minLength: documents.length }), (shuffled) => {
        expect(ranked(...shuffled)).toEqual(expected);
      }),
    );
  });

  it('reads the register in any width and case, and marks what stands there', () => {
    const wide: PartQuery = { ...query, terms: [{ text: 'abs制动器', fit: 'names_it', strength: 1 }] };
    const [maker] = rankMakers(wide, [firm({ makes: ['汽车ＡＢＳ制动器'] })]);
    expect(maker?.evidence[0]?.mark).toEqual([2, 8]);
  });

  it('marks the whole part where it is written, though a shorter term tells as much', () => {
    const shaped: PartQuery = {
      ...{ ...query, part: '法兰螺栓', modifiers: ['法兰'] },
      terms: [{ text: '螺栓', fit: 'names_it', strength: 1 }],
    };
    const marks = rankMakers(shaped, [firm({ makes: ['六角法兰螺栓', 'U型螺栓'] })])[0]?.evidence.map(
      ({ mark }) => mark,
    );
    expect(marks).toEqual([
      [2, 6],
      [2, 4],
    ]);
  });
});

describe('Folding', () => {
  it('keeps every offset', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => expect(fold(text)).toHaveLength(text.length)));
    expect(fold('ＰＴＣ加热器（６００Ｖ）')).toBe('ptc加热器(600v)');
    expect(fold('İ㎡')).toHaveLength(2);
  });
});
