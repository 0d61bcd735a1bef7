/** Nouns that say by which process a part is asked for, and not what it is: `驱动桥壳铸件` is an axle housing, cast. */
const FORMS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?:球墨|灰铁|球铁)?铸铁件$|铸钢件$|铸件$|铸造件$|铸造毛坯$/, ['sand-casting', 'precision-casting']],
  [/精密?铸件$/, ['precision-casting', 'sand-casting']],
  [/(?:铝合金|铝|锌合金|镁合金)?压铸件$|铝铸件$/, ['die-casting', 'aluminium-casting']],
  [/(?:模|自由)?锻件$|锻造件$|锻造毛坯$|锻坯$/, ['forging']],
  [/冲压件$|冲焊件$/, ['stamping', 'welding']],
  [/拉伸件$|拉深件$/, ['deep-drawing', 'stamping']],
  [/钣金件$/, ['sheet-metal', 'laser-cutting']],
  [/(?:焊接|焊)件$|焊合件$|焊接总成$/, ['welding', 'sheet-metal']],
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

/** The form a part's name asks for; undefined where it names none, or nothing besides. */
export function formOf(name: string): PartForm | undefined {
  for (const [form, processes] of FORMS) {
    const at = name.search(form);
    if (at >= 2) return { rest: name.slice(0, at), processes };
  }
  return undefined;
}
