import { englishKey, EnglishNames, readEnglishNames } from './english-names.js';
import { PartCatalogue } from './part-catalogue.js';

const english = EnglishNames.load();

describe('English names', () => {
  it.each([
    ['brake disc', '制动盘'],
    ['Front left brake disc', '前左制动盘'],
    ['Brake Discs (vented)', '制动盘'],
    ['engine mounting bracket', '发动机悬置支架'],
    ['leaf spring', '钢板弹簧'],
    ['high-voltage wiring harness', '高压线束'],
    ['pistons', '活塞'],
    ['lead-acid batteries', '铅酸蓄电池'],
    ['brake disks', '制动盘'],
    ['tyre valve', '气门嘴'],
    ['timing-chain', '正时链条'],
    ['backplate', '背板'],
    ['gasket for cylinder head', '气缸盖垫'],
    ['housing of gearbox', '变速箱壳体'],
    ['bolt, hex', '六角螺栓'],
    ['Brake Caliper RL', '后左制动钳'],
    ['steel pipe with flange', '钢管'],
    ['hose, brake', '制动软管'],
    ['door trim clips', '车门饰板卡扣'],
    ['tyre-pressure monitoring sensor', '胎压监测传感器'],
  ])('%s is %s', (en, zh) => expect(english.readings(en)).toContain(zh));

  // A word has its sense in a car only where something of a car stands beside it.
  it.each([
    ['hex head bolt', '缸盖螺栓'],
    ['auto parts', '自动件'],
    ['water tank cap', '水油箱盖'],
    ['hydraulic press', '液压压'],
    ['flare nut', '轮眉螺母'],
    ['LED backlight', '后窗玻璃'],
    ['pickup truck', '拾取器卡车'],
    ['high tension bolt', '高压螺栓'],
    ['test bench', '试验长条'],
    ['fluid coupling', '液联轴器'],
    ['bearing cup', '轴承杯'],
    ['spindle bearing', '主轴承'],
    ['overhead crane', '顶置起重机'],
  ])('%s is no %s', (en, zh) => expect(english.readings(en)[0]).not.toContain(zh));

  it.each(['zhidongpan', 'Bosch', '', '1234', 'wonderful unknown thing disc'])('leaves “%s” to others', (text) =>
    expect(english.readings(text)).toEqual([]),
  );

  it.each([
    ['Xyzzy Acme fuel pump', '燃油泵'],
    ['Acme 3000 brake disc', '制动盘'],
  ])('%s is a %s, whatever the words before it are', (en, zh) => {
    expect(english.readings(en)).toEqual([]);
    expect(english.endReadings(en)).toContain(zh);
  });

  it.each(['zhidongpan', 'Bosch', 'brake zhidongpan', ''])('reads nothing into “%s” by its end', (text) =>
    expect(english.endReadings(text)).toEqual([]),
  );

  it('says once what two words in a row say', () => {
    expect(english.readings('front headlight bulb')).toContain('前大灯灯泡');
  });

  it('tells other Chinese names of one thing, as far as English has one name for them', () => {
    const names = new EnglishNames([
      { en: 'seat rail', zh: '座椅滑轨', besides: ['座椅导轨'] },
      {
        en: 'return line',
        zh: '回油管',
        besides: ['燃油回油管', '回水管'],
        senses: [['回油管', '燃油回油管'], ['回水管']],
      },
      { en: 'boot', zh: '防尘套', besides: ['护套'] },
    ]);
    expect(names.alsoCalled('座椅导轨')).toEqual(['座椅滑轨']);
    // Not what is meant in another sense, nor by a single word, which has more senses than a list of names keeps apart.
    expect(names.alsoCalled('回油管')).toEqual(['燃油回油管']);
    for (const other of ['回水管', '防尘套', '制动盘']) expect(names.alsoCalled(other)).toEqual([]);
    names.become([]);
    expect(names.alsoCalled('座椅导轨')).toEqual([]);
  });

  it('keeps the senses apart that the file keeps apart', () => {
    expect(english.readings('return line')).toEqual(expect.arrayContaining(['回油管', '回水管']));
    expect(english.alsoCalled('回油管')).not.toContain('回水管');
  });

  it('gives each name once, under one spelling', () => {
    const rows = readEnglishNames();
    expect(new Set(rows.map(({ en }) => englishKey(en))).size).toBe(rows.length);
    for (const { zh, besides = [] } of rows)
      expect(besides).toEqual([...new Set(besides)].filter((name) => name !== zh));
  });

  it('leads from the English of every family back to it', () => {
    const catalogue = PartCatalogue.load();
    const lost = catalogue.families.filter(({ code, name }) => {
      const found = english.readings(name.en).map((reading) => catalogue.understand(reading));
      return !found.some(({ families, broader }) =>
        [...families, ...broader].some(({ family }) => family.code === code),
      );
    });
    expect(lost.map(({ name }) => name.en)).toEqual([]);
  });
});
