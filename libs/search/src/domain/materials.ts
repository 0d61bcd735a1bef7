/** Words of one line are of one stuff: a name and a maker's line that fall into different ones mean different parts. */
const STUFFS: readonly RegExp[] = [
  /钢制|铁制|钢质|铁质|碳钢|铸钢|铸铁/,
  /铝合金|铝制|铝质|铸铝|镁合金/,
  /塑料|塑胶|尼龙|聚乙烯|聚丙烯|注塑|吹塑|滚塑|pvc/,
  /橡胶|硅胶|三元乙丙/,
  /紫铜|黄铜|铜制|铜合金/,
  /玻璃钢|复合材料|碳纤维/,
  /木制|木质|实木/,
];

/** Whether both texts name a stuff, and no stuff is named by both: 铝合金车轮 beside a 钢制轮辋. */
export function speaksOfOtherMaterial(asked: string, line: string): boolean {
  const wanted = STUFFS.filter((stuff) => stuff.test(asked));
  if (wanted.length === 0) return false;
  const named = STUFFS.filter((stuff) => stuff.test(line));
  return named.length > 0 && !named.some((stuff) => wanted.includes(stuff));
}
