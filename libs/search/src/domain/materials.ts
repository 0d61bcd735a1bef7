/** What a part is of, as lists say it beside its name: by grades and short words (`ADC12`, `NBR`). */
const GRADE = {
  ironAndSteel:
    /(?<![a-z0-9])(?:q\d{3}[a-f]?|ht\d{3}|qt\d{3}|zg\d{2,3}|\d{2}#|wcb|a105|65mn|[2-5]\d(?:cr|mn|simn)[a-z]*)/,
  aluminium: /(?<![a-z0-9])(?:adc\d|zl\d{3}|a3(?:56|80)|alsi\d|[67]0\d\d-t)|(?<![高化])铝/,
  plastic: /(?<![a-z0-9])(?:abs|p[cpe]|hdpe|pom|pbt|pet|pps|peek|pa\d{1,2})(?![a-z0-9])/,
  rubber: /(?<![a-z0-9])(?:nbr|hnbr|epdm|fkm)(?![a-z0-9])|氟胶|丁腈/,
  copper: /(?<![a-z0-9])(?:zcu[a-z]|h[56]\d(?![0-9]))|铜/,
  composite: /(?<![a-z0-9])(?:smc|frp|bmc)(?![a-z0-9])/,
} as const;

/** Words of one line are of one stuff: a name and a maker's line that fall into different ones mean different parts. */
const STUFFS: readonly {
  readonly named: RegExp;
  readonly grade?: RegExp;
  readonly isMetal?: true;
  readonly word?: string;
}[] = [
  { named: /钢制|铁制|钢质|铁质|碳钢|铸钢|铸铁/, grade: GRADE.ironAndSteel, isMetal: true },
  { named: /铝合金|铝制|铝质|铸铝|镁合金/, grade: GRADE.aluminium, isMetal: true },
  { named: /塑料|塑胶|尼龙|聚乙烯|聚丙烯|注塑|吹塑|滚塑|pvc/, grade: GRADE.plastic, word: '塑料' },
  { named: /橡胶|硅胶|三元乙丙/, grade: GRADE.rubber, word: '橡胶' },
  { named: /紫铜|黄铜|铜制|铜合金/, grade: GRADE.copper, isMetal: true },
  { named: /玻璃钢|复合材料|碳纤维/, grade: GRADE.composite, word: '玻璃钢' },
  { named: /木制|木质|实木/ },
];
/** Words for metal, and for what only metal knows; not what rubber and plastic are made with, or for. */
const METAL = /[铸锻钣]|钢(?![丝帘骨])|铁(?![路道])|冲压|焊接/;
/** Of plastic or rubber in a piece of metal: a 尼龙锁紧螺母 is of steel. */
const OF_METAL_ALL_THE_SAME = /螺母|螺栓|螺杆|螺套|机|模/;

/** What tells of a stuff among the words of a maker's lines, where the list says of which one the part is. */
const SIGNS: readonly { readonly asked: RegExp; readonly made: RegExp }[] = [
  {
    asked: /不锈钢|耐热钢|(?<![a-z0-9])(?:30[1-9]|31[0-9]|321|347|4[1-4]0)(?:l|ti)?(?![a-z0-9])|cr\d{1,2}ni|cf[38]/,
    made: /不锈钢|耐热|耐蚀|合金钢/,
  },
  { asked: /(?<![a-z0-9])(?:ht|qt|rut)\d{3}|铸铁|灰铁|球铁/, made: /铸铁|球墨|灰铁|铸造|铸件/ },
  { asked: /(?<![a-z0-9])zg|铸钢/, made: /铸钢|铸造|铸件/ },
  { asked: GRADE.aluminium, made: /(?<![高化])铝/ },
  { asked: GRADE.plastic, made: /塑料|塑胶|尼龙|注塑|吹塑|滚塑|塑模/ },
  { asked: GRADE.rubber, made: /橡胶|硅胶|三元乙丙|氟胶|丁腈/ },
  { asked: GRADE.copper, made: /铜/ },
  { asked: GRADE.composite, made: /玻璃钢|复合材料|玻纤|smc/ },
];

/**
 * Tells of a line, whole and without the term that was found in it, whether it names a stuff and none that the part is of:
 * 铝合金车轮 beside a 钢制轮辋; of a part that is of no metal also whether the term is metal's, 压铸件. Undefined where the part
 * may be of any.
 * @param beside what a list says of the part beside its name
 */
export function asksForOtherMaterial(
  part: string,
  beside: string,
): ((line: string, around: string) => boolean) | undefined {
  const wanted = STUFFS.filter(({ named, grade }) => named.test(part) || named.test(beside) || grade?.test(beside));
  if (wanted.length === 0) return undefined;
  const mayBeMetal = wanted.some((stuff) => stuff.isMetal) || OF_METAL_ALL_THE_SAME.test(part);
  return (line, around) =>
    !wanted.some(({ named }) => named.test(line)) &&
    (STUFFS.some(({ named }) => named.test(around)) || (!mayBeMetal && METAL.test(line)));
}

/** Tells of a line whether it speaks of the stuff that a list names beside the part. Undefined where it names none. */
export function asksForMaterial(beside: string): ((line: string) => boolean) | undefined {
  const wanted = SIGNS.filter(({ asked }) => asked.test(beside));
  return wanted.length === 0 ? undefined : (line) => wanted.some(({ made }) => made.test(line));
}

const CASTINGS = [
  [/(?<![a-z0-9])(?:k?t?ht|qt|rut|zg)\d/, 'sand-casting'],
  [/(?<![a-z0-9])adc\d/, 'die-casting'],
  [/(?<![a-z0-9])zl\d/, 'aluminium-casting'],
] as const;

/** How a part is cast, by its grade; whoever stamps or bends sheet does not make it. Undefined where none says so. */
export function castingAsked(beside: string): 'sand-casting' | 'die-casting' | 'aluminium-casting' | undefined {
  return CASTINGS.find(([grade]) => grade.test(beside))?.[1];
}

/** Of which ABS is a way of braking, and no plastic. */
const BRAKED = /制动|刹车|齿圈|传感器|轮速|阀|泵/;

/** The word for what is no metal and stands beside a part by its grade alone: 塑料 for `PA66-GF30`, and for a blend of it with rubber. */
export function materialByGrade(beside: string, part: string): string | undefined {
  if (beside === 'abs' && BRAKED.test(part)) return undefined;
  return STUFFS.find(({ grade, word }) => word !== undefined && grade?.test(beside))?.word;
}
