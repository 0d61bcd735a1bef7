import { Decimal } from 'decimal.js';
import type { Localised } from '#kernel';

/**
 * What a unit measures. `count` units are pieces and convert into each other; `set` and `pack` units hold what the
 * parties agreed on and convert into nothing.
 */
export type Dimension = 'count' | 'set' | 'pack' | 'mass' | 'length' | 'area' | 'volume';

export interface Unit {
  /** The canonical code, as quantities carry it: `件`, `千克`. */
  readonly code: string;
  readonly name: Localised;
  /** Other ways it is written; Latin ones in lower case. */
  readonly aliases: readonly string[];
  readonly dimension: Dimension;
  /** How many of the dimension's base unit (件, 千克, 米, 平方米, 升) one is, as decimal text; null where it differs from case to case. */
  readonly factor: string | null;
}

function unit(dimension: Dimension, factor: string | null, zh: string, en: string, ...aliases: string[]): Unit {
  return { code: zh, name: { zh, en }, aliases, dimension, factor };
}

export const UNITS: readonly Unit[] = [
  unit('count', '1', '件', 'piece', 'pc', 'pcs', 'pce', 'piece', 'pieces', 'ea', 'each', '件数'),
  unit('count', '1', '个', 'item', '個', '箇', 'item', 'items', 'no', 'nos'),
  unit('count', '1', '只', 'item', '隻'),
  unit('count', '1', '台', 'machine', '臺', 'unit', 'units'),
  unit('count', '1', '辆', 'vehicle', '輛', '部'),
  unit('count', '1', '根', 'rod'),
  unit('count', '1', '条', 'length (piece)', '條'),
  unit('count', '1', '片', 'sheet', 'sheet', 'sheets'),
  unit('count', '1', '块', 'block', '塊'),
  unit('count', '1', '支', 'slender piece', '枝'),
  unit('count', '1', '把', 'piece with a handle'),
  unit('count', '1', '张', 'leaf', '張'),
  unit('count', '1', '颗', 'bead', '顆', '粒'),
  unit('count', '1', '枚', 'small piece'),
  unit('count', '1', '座', 'installation'),
  unit('count', '2', '对', 'pair', '對', '双', 'pair', 'pairs', 'pr', 'prs'),
  unit('count', '12', '打', 'dozen', 'dozen', 'doz', 'dz'),
  unit('set', null, '套', 'set', 'set', 'sets', '台套', '台/套'),
  unit('set', null, '副', 'set (matched)', '付'),
  unit('set', null, '组', 'group', '組'),
  unit('pack', null, '箱', 'case', 'ctn', 'carton', 'cartons', 'box', 'boxes'),
  unit('pack', null, '包', 'pack', 'pack', 'packs'),
  unit('pack', null, '袋', 'bag', 'bag', 'bags'),
  unit('pack', null, '盒', 'small box'),
  unit('pack', null, '桶', 'drum', 'drum', 'drums'),
  unit('pack', null, '瓶', 'bottle', 'bottle', 'bottles'),
  unit('pack', null, '卷', 'roll', '捲', 'roll', 'rolls'),
  unit('pack', null, '盘', 'reel', '盤', 'reel', 'reels'),
  unit('pack', null, '捆', 'bundle', 'bundle', 'bundles'),
  unit('pack', null, '批', 'lot', 'lot', 'lots', 'batch'),
  unit('mass', '1000', '吨', 'tonne', '噸', '公吨', 't', 'ton', 'tons', 'tonne', 'tonnes', 'mt'),
  unit('mass', '1', '千克', 'kilogram', '公斤', 'kg', 'kgs', 'kilogram', 'kilograms'),
  unit('mass', '0.5', '斤', 'jin', '市斤'),
  unit('mass', '0.001', '克', 'gram', 'g', 'gram', 'grams'),
  unit('length', '1000', '千米', 'kilometre', '公里', 'km'),
  unit('length', '1', '米', 'metre', '公尺', 'm', 'meter', 'meters', 'metre', 'metres', '延米', '延长米'),
  unit('length', '0.01', '厘米', 'centimetre', '公分', 'cm'),
  unit('length', '0.001', '毫米', 'millimetre', 'mm'),
  unit('area', '1', '平方米', 'square metre', '平米', '平方', '㎡', 'm²', 'm2', 'sqm'),
  unit('area', '0.0001', '平方厘米', 'square centimetre', 'cm²', 'cm2'),
  unit('volume', '1000', '立方米', 'cubic metre', '立方', '方', '㎥', 'm³', 'm3', 'cbm'),
  unit('volume', '1', '升', 'litre', '公升', 'l', 'liter', 'liters', 'litre', 'litres'),
  unit('volume', '0.001', '毫升', 'millilitre', 'ml'),
];

const BY_TEXT: ReadonlyMap<string, Unit> = new Map(
  UNITS.flatMap((u) => [u.code, ...u.aliases].map((text): [string, Unit] => [fold(text), u])),
);

/** The unit a text means: `kg`, `KG`, `公斤` and `千克` are one. Undefined for what is no unit. */
export function resolveUnit(text: string): Unit | undefined {
  return BY_TEXT.get(fold(text));
}

/**
 * An amount in another unit, exactly, as decimal text. Undefined where the units do not convert into each other, or
 * where the result has no finite decimals (a piece is no finite share of a dozen).
 * @param amount decimal digits, as `Quantity.amount`
 */
export function convertAmount(amount: string, from: Unit, to: Unit): string | undefined {
  if (from === to) return amount;
  if (from.dimension !== to.dimension || from.factor === null || to.factor === null) return undefined;
  const converted = new Exact(amount).times(from.factor).dividedBy(to.factor);
  return converted.decimalPlaces() <= FINITE ? converted.toFixed() : undefined;
}

/** Wide enough for the 21 digits of a quantity times any factor above. */
const Exact = Decimal.clone({ precision: 60 });
/** A quantity's 6 decimals times and over any factor above stay below this; what has more never ends. */
const FINITE = 20;

function fold(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
}
