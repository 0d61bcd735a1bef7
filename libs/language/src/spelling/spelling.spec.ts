import fc from 'fast-check';
import { Lexicon } from './lexicon.js';
import { mendCharacters } from './mend-characters.js';
import { readInitials, readPinyin } from './read-pinyin.js';
import { simplify } from './simplified.js';
import { syllablesOf } from './syllables.js';

const WORDS = '制动盘 转向节 传动轴 钢板弹簧 密封条 车窗 发动机 轮胎 座椅 骨架 电池 箱体 螺栓 六角 法兰'.split(' ');

describe('spelling', () => {
  let lexicon: Lexicon;

  beforeAll(async () => {
    const places = [...'前后左右'].map((word) => ({ word, weight: 300 }));
    const words = WORDS.map((word) => ({ word, weight: 30 }));
    const rare = [
      { word: '铅', weight: 20 },
      { word: '制', weight: 1 },
      { word: 'abc', weight: 5 },
    ];
    lexicon = await Lexicon.build([...places, ...words, ...rare], () => Promise.resolve());
  });

  it.each([
    ['製動盤', '制动盘'],
    ['鋼板彈簧', '钢板弹簧'],
    ['發動機', '发动机'],
    ['制动盘 M12×1.5', '制动盘 M12×1.5'],
  ])('simplifies %s', (typed, simple) => expect(simplify(typed)).toBe(simple));

  it('reads pinyin as the likeliest words, with or without blanks', () => {
    expect(readPinyin('zhidongpan', lexicon)).toBe('制动盘');
    expect(readPinyin('Zhi dong pan', lexicon)).toBe('制动盘');
    expect(readPinyin('qianyouzhidongpan', lexicon)).toBe('前右制动盘');
    expect(readPinyin('chechuangmifengtiao', lexicon)).toBe('车窗密封条');
    for (const other of ['brake', 'zhidongpanx', '', 'DPF', '制动盘'])
      expect(readPinyin(other, lexicon)).toBeUndefined();
  });

  it('finds its way back from the pinyin of any run of its words', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }), (words) => {
        const text = words.join('');
        expect(readPinyin((syllablesOf(text) as string[]).join(''), lexicon)).toBe(text);
      }),
    );
  });

  it('reads initials', () => {
    expect(readInitials('zdp', lexicon, 5)[0]).toBe('制动盘');
    expect(readInitials('qyzdp', lexicon, 5)).toContain('前右制动盘');
    expect(readInitials('qyzdp ccmft', lexicon, 5)[0]).toBe('前右制动盘车窗密封条');
  });

  it('takes initials for words that were met in a row before commoner ones that were not', async () => {
    const words = ['后轮', '护栏', '螺柱', '立柱'].map((word) => ({ word, weight: word === '护栏' ? 40 : 10 }));
    const read = async (phrases: { words: string[]; weight: number }[]) =>
      readInitials('hllz', await Lexicon.build(words, () => Promise.resolve(), phrases), 1)[0];
    expect(await read([])).toMatch(/^护栏/);
    expect(await read([{ words: ['后轮', '螺柱'], weight: 200 }])).toBe('后轮螺柱');
    // Once in a row is no habit.
    expect(await read([{ words: ['后轮', '螺柱'], weight: 1 }])).toMatch(/^护栏/);
  });

  it('reads no initials longer than a part’s, which would hold up everybody', async () => {
    // As many words for each letter as the trade's have, and more.
    const characters = [...'制造左轴钻直阻轧正柱'];
    const many = characters.flatMap((a) => characters.map((b) => ({ word: a + b, weight: 3 })));
    const crowded = await Lexicon.build([...many, { word: '轴', weight: 3 }], () => Promise.resolve());
    expect(readInitials('z'.repeat(12), crowded, 5)).toHaveLength(5);
    expect(readInitials('z'.repeat(13), crowded, 5)).toEqual([]);
    expect(readInitials('z'.repeat(60), crowded, 5)).toEqual([]);
  });

  it.each([
    ['致动盘', '制动盘', '致', '制', true],
    ['制动盆', '制动盘', '盆', '盘', false],
    ['前左转向结', '前左转向节', '结', '节', true],
    ['车窗蜜封条', '车窗密封条', '蜜', '密', true],
  ])('takes %s for %s', (typed, text, wrong, right, soundsAlike) => {
    expect(mendCharacters(typed, lexicon)).toEqual({ text, wrong, right, soundsAlike });
  });

  it.each([
    ['佐前制动盘', '左前制动盘'],
    ['后佐转向节', '后左转向节'],
    // Each of 轮 and 总 may stand by itself, but not one behind the other; 侧 is a place, but not behind a single character.
    ['座椅轮总', '座椅轮胎'],
    ['发侧机螺栓', '发动机螺栓'],
    // Of two characters one is left, and the word beside it speaks for it.
    ['六角法兰螺佩', '六角法兰螺栓'],
  ])('takes %s for %s, by what stands beside it', (typed, text) => {
    expect(mendCharacters(typed, lexicon)?.text).toBe(text);
  });

  it('leaves alone a word of the language, longer ones whatever they look like, shorter ones unless they sound alike', () => {
    const dictionary = (...words: string[]) => mendCharacters(words.join(''), lexicon, () => words)?.text;
    expect(dictionary('制', '动', '盆')).toBe('制动盘');
    expect(dictionary('制动盆')).toBeUndefined();
    expect(dictionary('六角', '法盆')).toBeUndefined();
    expect(dictionary('六角', '法', '盆')).toBe('六角法兰');
    expect(dictionary('六角', '罗栓')).toBe('六角螺栓');
  });

  it('takes of words as likely the one that was met beside what stands there', async () => {
    const words = ['电池', '散热器', '加热器'].map((word) => ({ word, weight: 10 }));
    const mended = async (phrases: { words: string[]; weight: number }[]) =>
      mendCharacters('电池伸热器', await Lexicon.build(words, () => Promise.resolve(), phrases))?.text;
    expect(await mended([{ words: ['电池', '加热器'], weight: 50 }])).toBe('电池加热器');
    expect(await mended([{ words: ['电池', '散热器'], weight: 50 }])).toBe('电池散热器');
  });

  it('leaves alone what is written rightly, and what it does not know', () => {
    for (const text of [
      '制动盘',
      '前右制动盘',
      '六角法兰螺栓',
      '车窗密封条',
      '光刻物镜',
      '光刻池',
      '光店池',
      '盘',
      '',
    ]) {
      expect(mendCharacters(text, lexicon)).toBeUndefined();
    }
  });

  it('changes one character at most, of any text', () => {
    const character = fc.constantFrom(...WORDS.join(''), '盆', '致', '龘', 'a', '1');
    fc.assert(
      fc.property(fc.string({ unit: character, maxLength: 12 }), (text) => {
        const mended = mendCharacters(text, lexicon);
        if (mended === undefined) return;
        const differing = [...text].filter((one, at) => one !== mended.text.charAt(at));
        expect([mended.text.length, differing]).toEqual([text.length, [mended.wrong]]);
      }),
    );
  });
});
