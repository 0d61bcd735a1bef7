const NOUNS =
  '壳体|外壳|机壳|壳|箱体|盒体|罩壳|底板|面板|盖板|背板|侧板|端盖|上盖|盖|护板|挡板|衬板|刮板|底座|顶盖|门框|窗框|地板|机座|支座|支架|托架|机架|横梁|纵梁|骨架|框架|手柄|把手|托轮|滑块|导轨|接头';
const OWNED = new RegExp(`^[前后上下左右]?(?:${NOUNS})$`);
const OWNED_AT_END = new RegExp(`^(.{2,}?)[前后上下左右]?(?:${NOUNS})$`);
/** How a part comes or is made, behind what it is. */
const FORM = /(?:焊接总成|焊接组件|分?总成|组件|合件|焊合件?|毛坯|(?:焊接|压铸|铸|锻|冲压|钣金)件)+$/;

/** What may stand before such a noun and names no owner: of what, how, for whom at large. */
const NO_OWNER =
  /(?:^[^\u4e00-\u9fff]*|汽车|车辆|车用|机动车|客车|货车|卡车|挂车|驾驶室?|机械|机电|工业|金属|五金|钣金|合金|铝|铜|钢|铁|[铝钢铁铜木塑][制质]|铸造|压铸|锻造|冲压|焊接|注塑|塑料|塑胶|橡胶|尼龙|聚氨酯|聚乙烯|聚丙烯|玻璃钢|碳纤维|陶瓷|镀锌|固定|耐磨|耐热|高锰|精密|大型|小型|各种|各类|其他|其它|专用|系列|标准|异形|加工|制造|生产|及|和|与|或|等|[、,，;；/\s])$/;

/** Whose a noun is in a line, beside whose it is in the part's name. */
export type Owner = 'same' | 'none' | 'other';

/**
 * Whether a part's name ends in a noun that is told by what it belongs to, and says to what: the 外壳 of an 电焊机 is no
 * 外壳 of a controller, while a 轴承 is one whatever it sits in.
 */
export function isOwned(part: string): boolean {
  const owner = OWNED_AT_END.exec(withoutForm(part))?.[1];
  return owner !== undefined && !NO_OWNER.test(owner);
}

/** What a part is, without how it comes or is made: 支架 of a 支架焊合总成. */
export function withoutForm(part: string): string {
  return part.replace(FORM, '');
}

/** Whether a word is such a noun and nothing else. */
export function isOwnedNoun(text: string): boolean {
  return OWNED.test(text);
}

/**
 * Whose such a noun is in a line: `电焊机外壳` is another's than a 控制器外壳, and `外壳` may be anybody's.
 * @param before the line before the noun
 */
export function ownerIn(before: string, part: string): Owner {
  const owner = before.replace(/[（(][^（）()]*[)）]$/, '').replace(/[左右前后上下内外]?[侧端部]?[用的]?$/, '');
  if (NO_OWNER.test(owner)) return 'none';
  // An 电动机 is no 发动机.
  return part.includes(owner.slice(owner.endsWith('动机') ? -3 : -2)) ? 'same' : 'other';
}
