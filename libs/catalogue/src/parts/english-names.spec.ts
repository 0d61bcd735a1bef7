import { EnglishNames } from './english-names.js';
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
  ])('%s is %s', (en, zh) => expect(english.toChinese(en)).toBe(zh));

  it.each(['zhidongpan', 'Bosch', '', '1234', 'wonderful unknown thing disc'])('leaves “%s” to others', (text) =>
    expect(english.toChinese(text)).toBeUndefined(),
  );

  it('leads from the English of every family back to it', () => {
    const catalogue = PartCatalogue.load();
    const lost = catalogue.families.filter(({ code, name }) => {
      const { families, broader } = catalogue.understand(english.toChinese(name.en) ?? '');
      return ![...families, ...broader].some(({ family }) => family.code === code);
    });
    expect(lost.map(({ name }) => name.en)).toEqual([]);
  });
});
