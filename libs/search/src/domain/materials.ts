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

/**
 * Tells of a line whether it names a stuff and none that the part's name does: 铝合金车轮 beside a 钢制轮辋. Undefined where
 * the part may be of any.
 */
export function asksForOtherMaterial(part: string): ((line: string) => boolean) | undefined {
  const wanted = STUFFS.filter((stuff) => stuff.test(part));
  if (wanted.length === 0) return undefined;
  return (line) => STUFFS.some((stuff) => stuff.test(line)) && !wanted.some((stuff) => stuff.test(line));
}
