/** Nouns that say by which process a part is asked for, and not what it is: `减速器壳压铸件` is a reducer's housing, die-cast. */
const FORMS: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /(?:球墨|灰口?|蠕墨|可锻|合金)?铸铁(?:件|毛坯)$|[球灰]铁(?:铸)?件$|铸钢(?:件|毛坯)$|(?:砂型?)?铸造?(?:件|毛坯)$/,
    ['sand-casting', 'precision-casting'],
  ],
  [/(?:精密?|失蜡|熔模|硅溶胶|消失模)铸造?(?:件|毛坯)$/, ['precision-casting', 'sand-casting']],
  [/(?:铝合金|铝|锌合金|镁合金)?(?:高压)?压铸(?:件|毛坯)$/, ['die-casting', 'aluminium-casting']],
  [/铝合金铸造?件$|铝铸件$|铸铝件$|(?:低压|重力)铸造?件$/, ['aluminium-casting', 'die-casting']],
  [/(?:铜|铜合金|有色金属)铸造?件$|铸铜件$/, ['aluminium-casting', 'sand-casting']],
  [/(?:模|自由|精密?|冷|热)?锻造?(?:件|毛坯)$|锻坯$/, ['forging']],
  [/(?:五金|精密)?冲压件$|冲焊件$/, ['stamping', 'welding']],
  [/拉伸件$|拉深件$/, ['deep-drawing', 'stamping']],
  [/钣金件$/, ['sheet-metal', 'laser-cutting']],
  [/(?:焊接|焊)件$|焊合(?:件|总成|组件)?$|焊接(?:总成|组件)$/, ['welding', 'sheet-metal']],
  [/机加工?件$|机械加工件$/, ['machining']],
  [/注塑件$|塑料件$/, ['injection-moulding']],
  [/吹塑件$/, ['blow-moulding']],
  [/滚塑件$/, ['rotomoulding']],
  [/橡胶件$/, ['rubber-moulding']],
  [/(?:玻璃钢|复合材料)件$/, ['composite-moulding']],
];

export interface PartForm {
  /** The name without the word for how it is made. */
  readonly rest: string;
  /** Codes of processes, the most telling first. */
  readonly processes: readonly string[];
}

/** The form a part's name asks for, by the longest word for one; undefined where it names none, or nothing besides. */
export function formOf(name: string): PartForm | undefined {
  const found = FORMS.map(([form, processes]) => ({ at: name.search(form), processes })).filter(({ at }) => at >= 0);
  const longest = found.sort((a, b) => a.at - b.at)[0];
  return longest === undefined || longest.at < 2
    ? undefined
    : { rest: name.slice(0, longest.at), processes: longest.processes };
}
