import * as fc from 'fast-check';
import { IndustryDirectory } from '../industries/industry-directory.js';
import { PartCatalogue } from './part-catalogue.js';
import { cleanPartName } from './part-name.js';

const catalogue = PartCatalogue.load();
const industries = IndustryDirectory.load();

const codesOf = (name: string) => catalogue.understand(name).families.map(({ family }) => family.code);

describe('the file of part families', () => {
  it.each(catalogue.families.map((family) => [family.code, family] as const))(
    '%s stands on known things',
    (_, family) => {
      for (const code of family.industries) expect([code, industries.byCode(code)?.code]).toEqual([code, code]);
      for (const code of family.processes) expect([code, catalogue.process(code)?.code]).toEqual([code, code]);
      expect(family.industries.length).toBeGreaterThan(0);
      expect(family.processes.length).toBeGreaterThan(0);
      expect(family.scopeWords.length).toBeGreaterThan(0);
      expect(family.scopeWords.filter((word) => family.couldMakeWords.includes(word))).toEqual([]);
      for (const list of [
        family.headNouns,
        family.synonyms,
        family.scopeWords,
        family.couldMakeWords,
        family.notWords,
      ]) {
        expect(new Set(list).size).toBe(list.length);
      }
    },
  );

  it('gives each code once, and each name, synonym and head noun to one family only', () => {
    expect(new Set(catalogue.families.map((family) => family.code)).size).toBe(catalogue.families.length);
    const owners = new Map<string, Set<string>>();
    for (const family of catalogue.families) {
      for (const term of [family.name.zh, family.name.en, ...family.synonyms, ...family.headNouns]) {
        const key = cleanPartName(term);
        owners.set(key, (owners.get(key) ?? new Set()).add(family.code));
      }
    }
    expect([...owners].filter(([, codes]) => codes.size > 1).map(([term, codes]) => [term, ...codes])).toEqual([]);
  });

  it('never forbids a family its own terms', () => {
    for (const family of catalogue.families) {
      for (const term of [family.name.zh, ...family.synonyms, ...family.headNouns]) {
        expect([term, codesOf(term)]).toEqual([term, [family.code]]);
      }
    }
  });

  it('uses every process, and none twice under one word in one row', () => {
    const used = new Set(catalogue.families.flatMap((family) => family.processes));
    expect(catalogue.processes.filter((process) => !used.has(process.code)).map((process) => process.code)).toEqual([]);
    for (const { scopeWords } of catalogue.processes) expect(new Set(scopeWords).size).toBe(scopeWords.length);
  });
});

describe('understanding a part name', () => {
  it.each([
    ['减速器壳铸件', ['differential', 'sand-casting']],
    ['前端盖压铸件', ['die-cast-part', 'die-casting']],
    ['缸体灰铸铁件', ['engine-block', 'sand-casting']],
    ['支架精密铸件', ['bracket', 'precision-casting']],
    ['转向节锻件', ['steering-knuckle', 'forging']],
    ['电池箱体冲焊件', ['battery-enclosure', 'stamping']],
    ['储氢瓶支架焊合', ['bracket', 'welding']],
    ['铝合金压铸件', ['die-cast-part', undefined]],
  ])('%s says what it is and how it is made', (name, expected) => {
    const { families, processes } = catalogue.understand(name);
    expect([families[0]?.family.code, processes[0]]).toEqual(expected);
  });

  it('knows work that is given out from things', () => {
    expect(catalogue.processesAsked('热处理外协')).toContain('heat-treatment');
    expect(catalogue.processesAsked('喷涂加工')).toEqual(['coating']);
    expect(catalogue.processesAsked('制动盘')).toEqual([]);
  });

  it('still says whom a part is for that is one word with it', () => {
    const mentioned = (name: string) => catalogue.understand(name).mentions.map(({ family }) => family.code);
    expect(mentioned('轮毂轴承')).toContain('wheel-hub');
    expect(mentioned('液压油缸')).toEqual([]);
  });

  it.each([
    ['电池箱体', 'battery-enclosure'],
    ['左前制动钳总成', 'brake-caliper'],
    ['离合器拉索', 'control-cable'],
    ['散热器芯体', 'radiator'],
    ['尿素箱', 'urea-tank'],
    ['M12×1.5六角法兰螺栓 8.8级 镀锌', 'bolt'],
    ['高压线束', 'hv-harness'],
    ['回位弹簧', 'spring'],
    ['前钢板弹簧总成', 'leaf-spring'],
    ['气囊发生器壳体', 'airbag-inflator'],
    ['储气罐', 'air-tank'],
    ['ＰＴＣ加热器', 'ptc-heater'],
    ['bms', 'battery-management-system'],
    ['T-BOX', 'vehicle-recorder'],
    ['brake disc', 'brake-disc'],
    ['车门外板(左)', 'body-panel'],
    ['焦炉炉门', 'coke-oven-part'],
    ['驱动电机端盖', 'die-cast-part'],
  ])('%s is %s', (name, code) => {
    expect(codesOf(name)).toEqual([code]);
  });

  it('tells what a part is from what it belongs to', () => {
    const { families, mentions } = catalogue.understand('制动气室支架');
    expect(families.map(({ family, via, matched }) => [family.code, via, matched])).toEqual([
      ['bracket', 'name', '支架'],
    ]);
    expect(mentions.map(({ family }) => family.code)).toEqual(['brake-chamber']);
  });

  it('lets the longest term decide and keeps the shorter ones apart', () => {
    const { families, broader } = catalogue.understand('储气罐');
    expect(families.map(({ family }) => family.code)).toEqual(['air-tank']);
    expect(broader.map(({ family }) => family.code)).toEqual(['pressure-vessel']);
  });

  it('guesses nothing where the last noun is not known', () => {
    expect(catalogue.understand('发动机某某').families).toEqual([]);
    expect(catalogue.understand('发动机某某').mentions.map(({ family }) => family.code)).toEqual(['engine']);
    expect(catalogue.understand('')).toEqual({ families: [], broader: [], mentions: [], processes: [] });
  });

  it.each([
    ['某某橡胶座总成', ['rubber-moulding']],
    ['某某锤 左', ['machining', 'forging', 'sand-casting']],
    ['某某酯', ['compounding', 'chemical-synthesis']],
    ['制动盘', undefined],
    ['某某', undefined],
  ])('guesses from the shape of %s how it may be made, where no family knows it', (name, processes) =>
    expect(catalogue.shapeOf(name)?.processes).toEqual(processes),
  );

  it('knows every process that a shape is made by', () => {
    const nouns = '座管盖板架垫圈网绳布膜簧钉线器机砖剂铝铜铸锻'.split('');
    const codes = nouns.flatMap((noun) => catalogue.shapeOf(`某某${noun}`)?.processes ?? [`none for ${noun}`]);
    expect(codes.filter((code) => catalogue.process(code) === undefined)).toEqual([]);
  });

  it('heeds words of another sense', () => {
    expect(codesOf('采暖散热器')).not.toContain('radiator');
    expect(codesOf('压力表')).toEqual(['instrument']);
  });

  it('matches Latin abbreviations whole', () => {
    expect(codesOf('secure')).toEqual([]);
    expect(codesOf('ECU')).toEqual(['vehicle-controller']);
  });

  it.each(['总成', ' 总成', '（左）', '(含附件)', ' 左前', ' M8x20'])('does not change with %s behind it', (tail) => {
    const read = catalogue.families.map(({ name, code }) => [code, codesOf(`${name.zh}${tail}`)]);
    expect(read.filter(([code, codes]) => codes?.length !== 1 || codes[0] !== code)).toEqual([]);
  });

  it('does not change with width and case', () => {
    for (const { name, code } of catalogue.families)
      expect([name.en, codesOf(name.en.toUpperCase())]).toEqual([name.en, [code]]);
  });

  it('never throws, and names a family in one place only', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { families, broader, mentions } = catalogue.understand(text);
        const codes = [...families, ...broader, ...mentions].map(({ family }) => family.code);
        expect(new Set(codes).size).toBe(codes.length);
      }),
    );
  });
});

describe('could-make words', () => {
  it('join the words of the family with those of its processes, each once', () => {
    const family = catalogue.family('battery-enclosure');
    const words = family ? catalogue.couldMakeWords(family) : [];
    expect(words).toEqual(expect.arrayContaining(['铝合金压铸', '铝型材', '钣金加工']));
    expect(new Set(words).size).toBe(words.length);
  });
});
