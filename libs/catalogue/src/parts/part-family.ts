import type { Localised } from '#kernel';
import { z } from 'zod';
import { listCell, readDataFile } from '../data-file.js';

/** A trade (行业领域): which of several meanings a word has, and how registered scopes word its parts in general. */
export interface TradeEntry extends Localised {
  /** Say that a firm works for this trade, not what it makes. */
  readonly scopeWords: readonly string[];
}

export const TRADES = {
  automotive: {
    zh: '汽车',
    en: 'vehicles',
    scopeWords: [
      '汽车配件',
      '汽车零配件',
      '汽车零部件',
      '汽车部件',
      '汽车零件',
      '汽车附件',
      '车辆配件',
      '新能源汽车配件',
      '挂车配件',
    ],
  },
  metallurgy: {
    zh: '冶金',
    en: 'steel and coking',
    scopeWords: ['冶金设备', '冶金机械', '冶金备件', '冶金配件', '焦化设备', '矿山机械', '轧钢设备'],
  },
  chemical: {
    zh: '化工',
    en: 'chemicals',
    scopeWords: ['化工设备', '化工机械', '环保设备', '石化设备', '压力容器'],
  },
  electronics: {
    zh: '电子',
    en: 'electronics',
    scopeWords: ['电子产品', '电子元器件', '电子元件', '电子器件', '电器元件', '电器配件'],
  },
  general: {
    zh: '通用',
    en: 'general machinery',
    scopeWords: ['机械配件', '机械零部件', '通用零部件', '五金制品', '五金配件', '金属制品'],
  },
  materials: {
    zh: '原料',
    en: 'materials and chemicals',
    scopeWords: ['化工产品', '化工原料', '精细化工', '专用化学产品', '化学原料'],
  },
} as const satisfies Record<string, TradeEntry>;

export type Trade = keyof typeof TRADES;

/** A family of parts that the same makers make in the same way: one node of the could-make graph. */
export interface PartFamily {
  readonly code: string;
  readonly name: Localised;
  readonly trade: Trade;
  /** Nouns that name the family where they end a part's name (`弹簧` in `回位弹簧`). */
  readonly headNouns: readonly string[];
  /** Other names and abbreviations, Chinese or Latin. */
  readonly synonyms: readonly string[];
  /** How makers of the part word their registered scope. */
  readonly scopeWords: readonly string[];
  /** Codes of {@link Process}, the most telling first. */
  readonly processes: readonly string[];
  /** Scope words of firms that could make it without naming it. */
  readonly couldMakeWords: readonly string[];
  readonly materials: readonly string[];
  /** GB/T 4754-2017 codes. */
  readonly industries: readonly string[];
  /** Words that show another meaning, in a part's name or in a scope (`暖气片` is no vehicle radiator). */
  readonly notWords: readonly string[];
}

const familyRow = z
  .object({
    code: z.string().regex(/^[a-z][a-z0-9-]*$/),
    zh: z.string().min(1),
    en: z.string().min(2),
    trade: z.enum(Object.keys(TRADES) as [Trade, ...Trade[]]),
    head_nouns: listCell,
    synonyms: listCell,
    scope_words: listCell,
    processes: listCell,
    could_make_words: listCell,
    materials: listCell,
    industries: listCell,
    not_words: listCell,
  })
  .transform((row): PartFamily => ({
    code: row.code,
    name: { zh: row.zh, en: row.en },
    trade: row.trade,
    headNouns: row.head_nouns,
    synonyms: row.synonyms,
    scopeWords: row.scope_words,
    processes: row.processes,
    couldMakeWords: row.could_make_words,
    materials: row.materials,
    industries: row.industries,
    notWords: row.not_words,
  }));

/** `data/part-families.csv`. */
export function readPartFamilies(): PartFamily[] {
  return readDataFile('part-families.csv', familyRow);
}
