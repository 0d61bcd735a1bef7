import { jest } from '@jest/globals';
import { type RegisterToSearch, startRegisterToSearch } from '../../test/register-to-search.js';
import { SuggestionsDto } from '../http/suggestions.dto.js';
import { FindMakers } from './find-makers.js';
import { Suggestions } from './suggestions.query.js';
import { Vocabularies } from './vocabulary.js';

describe('What people type', () => {
  let register: RegisterToSearch;

  beforeAll(async () => {
    register = await startRegisterToSearch();
    await register.register([
      { name: '甲地制动有限公司', businessScope: '制动盘、汽车配件的制造。' },
      { name: '乙地离和商行有限公司', businessScope: '离合器的制造。' },
      { name: '丙地乾元机械有限公司', businessScope: '减速机的制造。' },
    ]);
    await register.quiet();
  }, 120_000);

  afterAll(() => register.stop());

  const found = (text: string) => register.app.get(FindMakers).run({ text, regionPrefixes: ['13'] });
  const suggested = async (q: string) =>
    (await register.app.get(Suggestions).run(SuggestionsDto.parse({ q }))).items.map(({ text }) => text);

  it.each([
    ['製動盤', null],
    ['zhidongpan', '按拼音理解为“制动盘”'],
    ['zhi dong pan', '按拼音理解为“制动盘”'],
    ['brake disc', '按英文理解为“制动盘”'],
    ['Xyzzy brake disc', '按英文理解为“制动盘”'],
    ['致动盘', '“致”当作“制”'],
    // 制动盆 may be any of five: nothing here tells which is written most.
    ['制功盘', '“功”当作“动”'],
    ['M12 致动盘 300件', '“致”当作“制”'],
  ])('%s finds what 制动盘 finds, and says how it was read', async (typed, said) => {
    const { query, makers, understood } = await found(typed);
    expect(query.part).toBe('制动盘');
    expect(makers[0]?.document.name).toBe('甲地制动有限公司');
    if (said === null) expect(understood).toBeNull();
    else expect(understood?.zh).toContain(said);
  });

  it('leaves alone what stands in the register, what is in quotation marks, and abbreviations', async () => {
    expect((await found('离和')).query.part).toBe('离和');
    expect((await found('乾元机械')).query.part).toBe('乾元机械');
    expect((await found('“致动盘”')).query.part).toBe('致动盘');
    // 门泵 ends in a pump, 焊合 says how it comes and 筒体 is a word: none is 门窗, 复合 or 箱体 badly written.
    expect((await found('乘客门泵')).understood).toBeNull();
    expect((await found('储氢瓶支架焊合')).understood).toBeNull();
    expect((await found('球磨机筒体衬板')).understood).toBeNull();
    for (const text of ['BMS', 'DPF', 'M12×1.5', '']) expect((await found(text)).understood).toBeNull();
  });

  it('does not wait for the register’s words to be read where the catalogue knows the part', async () => {
    const reading = jest.spyOn(register.app.get(Vocabularies), 'current').mockReturnValue(new Promise(() => undefined));
    const { makers, understood } = await found('M12 制动盘 300件');
    reading.mockRestore();
    expect([makers[0]?.document.name, understood]).toEqual(['甲地制动有限公司', null]);
  });

  it('suggests firms by a part of their name, behind parts', async () => {
    expect(await suggested('离和商')).toEqual(['乙地离和商行有限公司']);
    expect((await suggested('制动'))[0]).not.toContain('公司');
    expect(await suggested('离')).not.toContain('乙地离和商行有限公司');
  });

  it('suggests by characters, pinyin, initials and English', async () => {
    for (const q of ['制动盘', 'zhidongpan', 'zdp', 'brake disc', '製動盤']) {
      expect((await suggested(q)).slice(0, 5)).toContain('制动盘');
    }
    expect(await suggested('zhidongp')).toContain('制动盘');
    expect((await suggested('qyzdp')).slice(0, 5)).toContain('前右制动盘');
    // No five words by their initials, which `brake` could be as well.
    for (const q of ['brake', 'brake d']) expect((await suggested(q))[0]).toMatch(/制动|刹车/);
    expect(await suggested('')).toEqual([]);
    for (const q of ['%', "'", '😀', 'a'.repeat(60)]) expect(Array.isArray(await suggested(q))).toBe(true);
  });
});
