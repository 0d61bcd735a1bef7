import { IndustryDirectory } from './industry-directory.js';

const directory = IndustryDirectory.load();
const at = (level: string) => directory.industries.filter((industry) => industry.level === level);

describe('GB/T 4754-2017', () => {
  it('has 20 sections, 97 divisions, 473 groups and 1,380 classes, each code once', () => {
    expect(['section', 'division', 'group', 'class'].map((level) => at(level).length)).toEqual([20, 97, 473, 1380]);
    expect(new Set(directory.industries.map((i) => i.code)).size).toBe(directory.industries.length);
  });

  it('hangs every entry below the one whose code begins its own', () => {
    for (const { code, parent, level } of directory.industries) {
      if (level === 'section') expect(parent).toBeUndefined();
      else expect([code, parent]).toEqual([code, code.length === 3 ? code.slice(0, 1) : code.slice(0, -1)]);
    }
  });

  it('numbers the classes of a group without gaps, 9 being the rest', () => {
    for (const group of at('group')) {
      const digits = directory.children(group.code).map(({ code }) => Number(code.slice(-1)));
      const plain = digits.filter((digit) => digit !== 9 && digit !== 0);
      expect([group.code, plain]).toEqual([group.code, plain.map((_, place) => place + 1)]);
      expect(digits.length).toBeGreaterThan(0);
    }
  });

  it('finds entries with and without the section letter', () => {
    expect(directory.byCode('C3670')).toBe(directory.byCode(' 3670 '));
    expect(directory.byCode('c3670')?.name).toBe('汽车零部件及配件制造');
    expect(directory.byCode('9999')).toBeUndefined();
  });

  it('names the way down and what lies below', () => {
    expect(directory.path('3670').map((i) => i.code)).toEqual(['C', 'C36', 'C367', 'C3670']);
    expect(directory.path('x')).toEqual([]);
    expect(directory.children().map((i) => i.code)).toContain('C');
    expect(directory.children('36').map((i) => i.code)).toContain('C367');
    expect(directory.isInside('C3670', '36')).toBe(true);
    expect(directory.isInside('C3670', 'C35')).toBe(false);
  });

  it('searches names and the beginnings of codes', () => {
    expect(directory.search('汽车零部件')[0]?.code).toBe('C367');
    expect(directory.search('36')[0]?.code).toBe('C36');
    expect(directory.search('制造', 5)).toHaveLength(5);
    expect(directory.search('')).toEqual([]);
  });
});
