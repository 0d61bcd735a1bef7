import { isOwned, isOwnedNoun, ownerIn } from './owned-nouns.js';

describe('Nouns that are told by what they belong to', () => {
  it.each([
    '电动机控制器下壳体',
    '中央电器盒外壳',
    '平衡轴支架',
    '副车架横梁总成',
    '储氢瓶支架焊合',
    '减速机端盖铸件',
    '控制器支架焊合总成',
  ])('%s says to what', (part) => {
    expect(isOwned(part)).toBe(true);
  });

  it.each(['壳体', '铝合金壳体', '2#横梁总成', '高锰钢衬板', '轮毂轴承', '汽车支架', '铝制壳体', '底座总成'])(
    '%s does not',
    (part) => {
      expect(isOwned(part)).toBe(false);
    },
  );

  it('are such nouns and nothing else', () => {
    expect(['壳体', '下壳体', '外壳'].every(isOwnedNoun)).toBe(true);
    expect(['控制器壳体', '轴承', ''].some(isOwnedNoun)).toBe(false);
  });

  it.each([
    ['电焊机', 'other'],
    ['蓄电池隔板', 'other'],
    ['高压开关和绝缘开关（GIS）', 'other'],
    ['电焊机上', 'other'],
    ['发动机', 'other'],
    ['控制器', 'same'],
    ['控制器下', 'same'],
    ['控制器用', 'same'],
    ['电机', 'same'],
    ['', 'none'],
    ['铝合金', 'none'],
    ['铝制', 'none'],
    ['上', 'none'],
    ['冲压件、', 'none'],
    ['支架及', 'none'],
  ])('stand behind %s in a line with the owner: %s', (before, owner) => {
    expect(ownerIn(before, '电机控制器下壳体')).toBe(owner);
  });
});
