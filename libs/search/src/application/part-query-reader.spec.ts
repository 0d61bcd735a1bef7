import { EnglishNames, PartCatalogue } from '#catalogue';
import { FixedClock } from '#kernel';
import { Segmenter } from '#language';
import { PartQueryReader } from './part-query-reader.js';

describe('Reading what part is asked for', () => {
  const catalogue = PartCatalogue.load();
  const words = catalogue.families.flatMap(({ name, headNouns, synonyms }) => [name.zh, ...headNouns, ...synonyms]);
  const clock = new FixedClock(new Date('2026-11-23T08:00:00+08:00'));
  const reader = new PartQueryReader(catalogue, EnglishNames.load(), new Segmenter(words), clock);

  it.each([
    ['左后翼子板', '后翼子板'],
    ['后左翼子板', '后翼子板'],
    ['右侧围板', '侧围板'],
    ['左侧后视镜', '后视镜'],
    ['左前制动钳', '前制动钳'],
    ['左旋螺母', '左旋螺母'],
    ['左右拉杆', '左右拉杆'],
  ])('%s is asked for as %s: no maker writes which of two', (text, part) => {
    expect(reader.read(text).part).toBe(part);
    // What was typed stays in one piece for whoever mends slips in it.
    expect(reader.partIn(text)).toBe(text);
  });

  it.each([
    ['制动盘', '制动盘'],
    ['M12×1.5六角法兰螺栓 8.8级 镀锌 20000件 12.15前到邢台', '六角法兰螺栓'],
    ['ＰＴＣ加热器', 'ptc加热器'],
    ['前排座椅骨架总成', '前排座椅骨架总成'],
    ['高压线束', '高压线束'],
    ['油门拉索', '油门拉索'],
    ['储液罐', '储液罐'],
    ['安全气囊', '安全气囊'],
    ['尿素箱', '尿素箱'],
    ['BMS', 'bms'],
    ['天窗密封条 300根', '天窗密封条'],
    ['光刻机物镜', '光刻机物镜'],
  ])('takes from “%s” the part %s, named first', (text, part) => {
    const query = reader.read(text);
    expect(query.part).toBe(part);
    expect(query.terms[0]).toEqual({ text: part, fit: 'names_it', strength: 1 });
  });

  it.each([
    ['空滤壳体', '空气滤清器壳'],
    ['电动机保护壳', '电机保护壳体'],
  ])('reads %s and %s, which mean the same, as the same part', (one, other) => {
    const [a, b] = [reader.read(one), reader.read(other)];
    const byProcess = ({ terms }: typeof a) => terms.filter(({ fit }) => fit === 'could_make');
    expect(byProcess(a).length).toBeGreaterThan(3);
    expect(byProcess(a)).toEqual(byProcess(b));
    expect(a.terms.map(({ text }) => text)).toContain(other);
    expect(a.trade).toBe(b.trade);
  });

  it.each([
    ['座椅导轨', '座椅滑轨'],
    ['后门密封条', '后车门密封条'],
    ['维修断开装置', '维修开关'],
  ])('asks for %s and %s alike, which have one name in English', (one, other) => {
    const [a, b] = [reader.read(one), reader.read(other)];
    for (const { terms } of [a, b]) {
      const naming = terms.filter(({ strength }) => strength === 1).map(({ text }) => text);
      expect(naming).toEqual(expect.arrayContaining([one, other]));
    }
    expect(a.trade).toBe(b.trade);
  });

  it('reads a part that the catalogue knows as itself, not as another name of it', () => {
    // 拉手 is of the interior, 把手 of doors: equal words, and two families.
    expect(reader.read('拉手').terms.find(({ text }) => text === '拉手')?.strength).toBe(1);
    expect(catalogue.understand('拉手').families[0]?.family.code).not.toBe(
      catalogue.understand('把手').families[0]?.family.code,
    );
    expect(reader.read('拉手').terms.map(({ text }) => text)).not.toContain('汽车门锁');
  });

  it.each([
    ['安全带锁扣', '安全带卡扣'],
    ['储气罐', '储气筒'],
  ])('asks for %s and %s, equal words of one family, in the same words', (one, other) => {
    expect(reader.read(one).terms).toEqual(expect.arrayContaining([...reader.read(other).terms]));
  });

  it('looks for each word once, the strongest first, and for no single character', () => {
    for (const text of ['制动盘', '控制臂', '半轴', '高压线束', '电池托盘']) {
      const { terms } = reader.read(text);
      expect(new Set(terms.map((term) => term.text)).size).toBe(terms.length);
      const strengths = terms.map(({ strength }) => strength);
      expect(strengths).toEqual([...strengths].sort((a, b) => b - a));
      expect(terms.filter((term) => term.text.length < 2)).toEqual([]);
      expect(Math.min(...strengths)).toBeGreaterThan(0);
    }
  });

  it('knows the trade of a part that the catalogue knows, and what its words do not mean', () => {
    expect(reader.read('制动盘').trade).toBe('automotive');
    expect(reader.read('光刻机物镜').trade).toBeNull();
    const { notWords } = reader.read('散热器总成');
    expect(notWords.length).toBeGreaterThan(0);
  });

  it('takes who writes the noun of a name it knows for one that names the part, and a mere piece of the noun for none', () => {
    const fitOf = (name: string, word: string) => reader.read(name).terms.find(({ text }) => text === word)?.fit;
    expect(fitOf('高铝砖', '耐火材料')).toBe('family');
    expect(fitOf('塑料波纹管', '波纹管')).toBe('names_it');
    expect(fitOf('侧防护栏', '防护栏')).not.toBe('names_it');
  });

  it('asks by the usual processes of its shape for a part that no family knows', () => {
    const { shape, terms } = reader.read('某某橡胶座');
    expect(shape).toBe('橡胶');
    expect(terms).toContainEqual(expect.objectContaining({ text: '橡胶制品', fit: 'could_make' }));
    expect(reader.read('制动盘').shape).toBeUndefined();
    expect(reader.read('热处理外协').shape).toBeUndefined();
  });

  it('believes a list that says how a part is made, but not what it says that the part is for', () => {
    const strength = (name: string, word: string) =>
      reader.read(name).terms.find(({ text }) => text === word)?.strength;
    expect(strength('驱动电机壳体（压铸铝 ADC12）', '压铸')).toBeGreaterThan(strength('驱动电机壳体', '压铸') ?? 0);
    expect(strength('密封圈（压铸机用）', '压铸')).toBe(strength('密封圈', '压铸'));
    expect(reader.read('酚醛树脂（耐材用）')).toMatchObject({ part: '酚醛树脂', modifiers: ['耐材'] });
  });

  it('asks for things of the material that a list names beside the part', () => {
    const terms = reader.read('盐酸储罐 50m³ 玻璃钢（FRP）').terms;
    const fitOf = (word: string) => terms.find(({ text }) => text === word)?.fit;
    expect([fitOf('盐酸储罐'), fitOf('玻璃钢储罐'), fitOf('玻璃钢制品')]).toEqual(['names_it', 'names_it', 'family']);
    const plain = reader.read('盐酸储罐').terms;
    expect(plain.find(({ text }) => text === '玻璃钢储罐')?.fit).not.toBe('names_it');
  });

  it('reads every name of a cell that gives several, and abbreviations in brackets', () => {
    const texts = (text: string) => reader.read(text).terms.map((term) => term.text);
    expect(texts('控制臂50#/制动盘')).toEqual(expect.arrayContaining(['控制臂', '制动盘']));
    expect(texts('控制臂 / 制动盘')).toEqual(expect.arrayContaining(['控制臂', '制动盘']));
    expect(texts('某某装置 (DPF)')).toEqual(expect.arrayContaining(['dpf', '尾气净化器']));
    expect(reader.read('DC/DC').part).toBe('dc/dc');
    expect(texts('电子控制单元(ECU)')).toContain('ecu');
    expect(texts('支架(BMS)')).not.toContain('bms');
  });

  it.each([
    ['轮毂及制动盘 HT250', ['轮毂', '制动盘']],
    ['轮毂以及制动盘', ['轮毂', '制动盘']],
    // Of different trades.
    ['板式换热器板片及胶垫 EPDM', ['板式换热器板片', '胶垫']],
  ])('reads both parts of %s', (text, names) => {
    expect(reader.read(text).terms.map((term) => term.text)).toEqual(expect.arrayContaining(names));
    expect(reader.read(text).part).toBe(names[0]);
  });

  it.each(['发动机及变速箱连接螺栓', '电动机冷却及润滑油管', '制动盘总成及其零配件', '驾驶室与车架连接支架'])(
    'reads %s as one part',
    (text) => {
      expect(reader.read(text).part).toBe(text);
    },
  );

  it('asks foundries for what a grade says is cast, and nobody who stamps', () => {
    const texts = (text: string) => reader.read(text).terms.map((term) => term.text);
    expect(texts('转向机支架')).toContain('冲压件');
    expect(texts('转向机支架 QT450-10').filter((one) => /冲压|焊/.test(one))).toEqual([]);
    expect(texts('转向机支架 ADC12')).toContain('压铸件');
    expect(reader.read('转向机支架 QT450-10').terms).toContainEqual({
      text: '铸件',
      fit: 'could_make',
      strength: 0.56,
    });
  });

  it('looks for the material before the noun, unless the noun has it', () => {
    const texts = (text: string) => reader.read(text).terms.map((term) => term.text);
    expect(texts('电器盒壳体 PA66-GF30')).toContain('塑料壳体');
    expect(texts('增压器进气胶管 EPDM')).not.toContain('橡胶胶管');
    expect(texts('料斗 PP')).toContain('塑料料斗');
    // A way of braking, and no plastic.
    expect(texts('齿圈（ABS）')).not.toContain('塑料齿圈');
  });

  it('looks for no 总成 of anything', () => {
    const { terms, modifiers } = reader.read('前转向直拉杆总成');
    expect(terms.filter(({ text }) => text.startsWith('总成'))).toEqual([]);
    expect(modifiers).not.toContain('总成');
  });

  it.each(['保险杠(ABS)', '储液罐（PP）', '护板（PP+EPDM）'])(
    'takes what stands in the bracket of %s for what it is made of, and for no other name',
    (text) => {
      const [, name = ''] = /^(.+)[(（]/.exec(text) ?? [];
      const texts = (asked: string) => reader.read(asked).terms.map((term) => term.text);
      const otherwise = new Set([...texts(name), '塑料制品']);
      expect(texts(text).filter((term) => !otherwise.has(term))).toEqual([`塑料${name}`]);
    },
  );

  it('looks for whoever does the work, where work is asked for and no thing', () => {
    expect(reader.read('热处理外协').terms).toContainEqual({ text: '热处理', fit: 'names_it', strength: 0.9 });
  });

  it('looks for other words of the trade for the same thing, as near as the name itself', () => {
    expect(reader.read('刹车盘').terms).toContainEqual({ text: '制动盘', fit: 'names_it', strength: 1 });
    expect(reader.read('六角螺栓').terms).toContainEqual({ text: '六角螺丝', fit: 'names_it', strength: 0.97 });
  });

  it('asks first for the process that the name itself says', () => {
    const strengthOf = (text: string, word: string) =>
      reader.read(text).terms.find((term) => term.text === word)?.strength ?? 0;
    expect(strengthOf('控制臂锻件', '锻件')).toBeGreaterThan(strengthOf('控制臂锻件', '铸件'));
    expect(strengthOf('控制臂铸件', '铸件')).toBeGreaterThan(strengthOf('控制臂铸件', '锻件'));
  });

  it('lends a part of every trade the trade of what it belongs to, with less weight', () => {
    expect(reader.read('轮毂轴承')).toMatchObject({ trade: 'automotive', tradeWeight: 0.35 });
    expect(reader.read('轴承')).toMatchObject({ trade: 'general', tradeWeight: 1 });
    expect(reader.read('法兰螺栓').trade).toBe('general');
  });

  it('turns to the makers of the whole where nobody knows the piece', () => {
    const { terms, trade } = reader.read('雨刮器某片');
    expect(trade).toBe('automotive');
    expect(terms.find(({ text }) => text === '雨刮器')).toMatchObject({ fit: 'could_make' });
  });

  it('does not shut out a meaning that the part itself names', () => {
    const [word] = reader.read('散热器总成').notWords as [string];
    expect(reader.read(`${word}散热器总成`).notWords).not.toContain(word);
  });

  it('reads anything without failing', () => {
    for (const text of ['', ' ', '😀', "'\\\0", '轴'.repeat(10_000), '1234', '，。、']) {
      expect(Array.isArray(reader.read(text).terms)).toBe(true);
    }
  });
});
