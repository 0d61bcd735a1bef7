import type { Localised } from '#kernel';

/** What of a part family holds several values. */
export const LIST_FIELDS = {
  headNouns: { zh: '中心词', en: 'head nouns' },
  synonyms: { zh: '同义词与缩写', en: 'synonyms and abbreviations' },
  englishNames: { zh: '英文名', en: 'English names' },
  scopeWords: { zh: '经营范围用词', en: 'scope words' },
  processes: { zh: '工艺', en: 'processes' },
  couldMakeWords: { zh: '可转产用词', en: 'words of makers that could make it' },
  materials: { zh: '材料', en: 'materials' },
  industries: { zh: '国民经济行业', en: 'industries' },
  notWords: { zh: '排除词', en: 'words of another meaning' },
} as const satisfies Record<string, Localised>;

/** What of a part family is one value. */
export const SINGLE_FIELDS = {
  nameZh: { zh: '名称', en: 'name' },
  nameEn: { zh: '英文正名', en: 'English name' },
  trade: { zh: '行业领域', en: 'trade' },
} as const satisfies Record<string, Localised>;

export type ListField = keyof typeof LIST_FIELDS;
export type SingleField = keyof typeof SINGLE_FIELDS;
export type FamilyField = ListField | SingleField;

export const LIST_FIELD_NAMES = Object.keys(LIST_FIELDS) as [ListField, ...ListField[]];
export const SINGLE_FIELD_NAMES = Object.keys(SINGLE_FIELDS) as [SingleField, ...SingleField[]];

/** Lists that a family cannot do without: nobody would find it, or know who makes it. */
export const NEVER_EMPTY: ReadonlySet<FamilyField> = new Set<FamilyField>(['scopeWords', 'processes', 'industries']);

export function fieldName(field: FamilyField): Localised {
  return { ...LIST_FIELDS, ...SINGLE_FIELDS }[field];
}
