/**
 * How a thing is mostly made that no family knows, by what it is made of or by the noun that ends its name. Soft stuffs come first: a
 * 橡胶座 is moulded, whatever a 座 is otherwise. Only a guess, for names that would find nobody.
 */
const SHAPES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/橡胶|硅胶|丁腈|胶[垫圈套条皮塞块]/, ['rubber-moulding']],
  [/玻璃钢|碳纤维|复合材料/, ['composite-moulding']],
  [/聚氨酯|海绵|泡沫|泡棉/, ['foaming', 'rubber-moulding']],
  [/塑料|尼龙|塑壳/, ['injection-moulding', 'plastic-extrusion']],
  [/石墨|炭素|碳素/, ['carbon-making']],
  [/耐火|砖$/, ['refractory-firing']],
  [/铝.*[型条材管]$/, ['aluminium-extrusion']],
  [/铝/, ['die-casting', 'aluminium-casting', 'machining']],
  [/铜/, ['aluminium-casting', 'machining', 'stamping']],
  [/铸[件钢铁]|铸$/, ['sand-casting', 'precision-casting', 'machining']],
  [/锻[件造]|锻$/, ['forging', 'machining']],
  [/(?:剂|液|粉|酸|盐|酯|酮|醇|胺|烯|烷|酚|醛|油|漆|胶|脂)$/, ['compounding', 'chemical-synthesis']],
  [/网$/, ['wire-weaving']],
  [/[绳索缆]$/, ['rope-making', 'wire-drawing']],
  [/[布毡]$/, ['weaving', 'felting']],
  [/[膜袋]$/, ['film-blowing']],
  [/簧$/, ['spring-making']],
  [/[钉帽]$/, ['cold-heading', 'machining']],
  [/线$/, ['cable-making', 'harness-assembly']],
  [/管$/, ['tube-bending', 'tube-drawing', 'welding']],
  [/[垫圈片]$/, ['stamping', 'rubber-moulding', 'machining']],
  [/[座体壳鼓毂]$/, ['sand-casting', 'machining', 'die-casting']],
  [/[架板框罩盒槽斗桶柜台梁栏箱]$/, ['sheet-metal', 'welding', 'stamping']],
  [/盖$/, ['stamping', 'injection-moulding', 'sand-casting']],
  [/[轴杆棒销套轮盘环块头爪叉锤臂筒钩柱齿辊模缸]$/, ['machining', 'forging', 'sand-casting']],
  [/[嘴芯尖刀]$/, ['machining', 'precision-casting', 'heat-treatment']],
  [/[夹扣锁门]$/, ['stamping', 'injection-moulding', 'welding']],
  [/[柄把钮]$/, ['injection-moulding', 'die-casting', 'machining']],
  [/[轨槛]$/, ['roll-forming', 'stamping', 'machining']],
  [/[带条]$/, ['rubber-extrusion', 'plastic-extrusion', 'weaving']],
  [/瓶$/, ['blow-moulding', 'pressure-vessel']],
  [/[塔炉罐车层]$/, ['welding', 'steel-structure', 'pressure-vessel']],
  [/[器仪表]$/, ['electronics-assembly', 'instrument-making', 'assembly']],
  [/机$/, ['assembly', 'welding', 'machining']],
];

export interface PartShape {
  /** What of the name says it. */
  readonly noun: string;
  /** Codes of processes, the most telling first. */
  readonly processes: readonly string[];
}

/** What the name alone says of how a thing may be made; undefined where it says nothing. */
export function shapeOf(name: string): PartShape | undefined {
  for (const [shape, processes] of SHAPES) {
    const noun = shape.exec(name)?.[0];
    if (noun !== undefined) return { noun, processes };
  }
  return undefined;
}
