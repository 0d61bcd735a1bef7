import { weightAt } from './term-in-text.js';

const weight = (text: string, term: string, names = true) => weightAt(text, text.indexOf(term) + term.length, names);

describe('How much of a line a term is', () => {
  it.each(['制动盘', '汽车制动盘', '制动盘系列产品', '制动盘及配件', '制动盘（汽车用）', '制动盘总成', '制动盘加工'])(
    'all of it in %s',
    (text) => expect(weight(text, '制动盘')).toBe(1),
  );

  it('less where a piece of it, less again where something for it, least where means of making it are meant', () => {
    const weights = ['制动盘配件', '制动盘罩', '制动盘机床'].map((text) => weight(text, '制动盘'));
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(new Set(weights).size).toBe(3);
  });

  it('of a process almost all where a product follows, little where a machine or a stuff does', () => {
    expect(weight('精密铸造管件', '铸造', false)).toBeGreaterThan(0.9);
    for (const text of ['铸造机械', '铸造材料', '冲压模具', '注塑机']) {
      expect(weight(text, text.slice(0, 2), false)).toBeLessThan(0.5);
    }
  });
});
