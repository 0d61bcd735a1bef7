import type { Span } from '../span.js';
import { Claims } from './claims.js';
import { readNumeral, timesPowerOfTen } from './numeral.js';

export interface FoundQuantity {
  /** Exact decimal digits. */
  readonly amount: string;
  readonly unit: string;
  readonly per?: QuantityPeriod;
  readonly span: Span;
  /** Whether the thing is counted (件) or measured (kg, m). */
  readonly counted: boolean;
  /** Whether a word follows without a break, as in `4片弹簧`, where the number may belong to the name. */
  readonly glued: boolean;
  /** Whether the line says that it is the quantity (`数量：`, `共`). */
  readonly labelled: boolean;
}

export type QuantityPeriod = 'day' | 'week' | 'month' | 'year';

/**
 * Chinese units of counting, and the characters that must not follow, because together they begin a part's name:
 * `2支架` is two brackets, `5组合开关` five switches, `4片式` a build.
 */
const COUNTED: Readonly<Record<string, string>> = {
  台套: '',
  台份: '',
  车份: '',
  套件: '',
  个: '',
  件: '号',
  套: '筒管装圈',
  台: '阶架',
  只: '',
  支: '架撑座承',
  根: '部',
  条: '形',
  片: '式',
  块: '',
  副: '车簧轴箱',
  对: '称接开重焊',
  辆: '',
  张: '紧',
  把: '手',
  卷: '帘筒',
  盘: '式簧片',
  箱: '体盖',
  包: '装塑胶',
  桶: '体',
  袋: '',
  盒: '体',
  瓶: '盖',
  捆: '',
  组: '合件',
  枚: '',
  颗: '',
  粒: '',
  付: '',
  批: '',
  扇: '叶',
  双: '头列联向金面层',
  节: '温气流距叉能',
  束: '带',
};
/** The same for measured units: `千斤顶` is a jack, `3吨级` a class. */
const MEASURED_NOT_BEFORE: Readonly<Record<string, string>> = { 吨: '位级', 斤: '顶', 米: '字', 升: '降压级高' };

/** Spellings of measured and English units, and the one form they are given. */
const ONE_FORM: Readonly<Record<string, string>> = {
  吨: '吨',
  t: '吨',
  ton: '吨',
  tons: '吨',
  公斤: '千克',
  千克: '千克',
  kg: '千克',
  kgs: '千克',
  克: '克',
  g: '克',
  斤: '斤',
  米: '米',
  m: '米',
  千米: '千米',
  公里: '千米',
  km: '千米',
  平方米: '平方米',
  平米: '平方米',
  '㎡': '平方米',
  'm²': '平方米',
  m2: '平方米',
  立方米: '立方米',
  'm³': '立方米',
  m3: '立方米',
  升: '升',
  l: '升',
};
const ENGLISH_COUNTED: Readonly<Record<string, string>> = {
  pcs: '件',
  pc: '件',
  pieces: '件',
  ea: '件',
  set: '套',
  sets: '套',
  pair: '对',
  pairs: '对',
  roll: '卷',
  rolls: '卷',
  unit: '台',
  units: '台',
};
const PERIODS: Readonly<Record<string, QuantityPeriod>> = { 天: 'day', 日: 'day', 周: 'week', 月: 'month', 年: 'year' };

const CHINESE_UNITS = [...Object.entries(COUNTED), ...Object.keys(ONE_FORM).map((unit) => [unit, ''] as const)]
  .filter(([unit]) => !/^[a-z]/.test(unit))
  .sort(([a], [b]) => b.length - a.length)
  .map(([unit, notBefore]) => `${unit}(?![式型化${notBefore}${MEASURED_NOT_BEFORE[unit] ?? ''}])`)
  .join('|');
const LATIN_UNITS = [...Object.keys(ONE_FORM), ...Object.keys(ENGLISH_COUNTED)]
  .filter((unit) => /^[a-z]/.test(unit))
  .sort((a, b) => b.length - a.length)
  .join('|');
const AMOUNT = String.raw`\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,6})?|\d{1,15}(?:\.\d{1,6})?|[一二两三四五六七八九十][一二两三四五六七八九十百千零]{0,8}`;
const BEFORE = String.raw`(?<![A-Za-z0-9.第]|\d\s?[-~～至,/])`;

const QUANTITY = new RegExp(
  String.raw`${BEFORE}(?:(?<label>(?:需求数量|需求量|采购量|采购数量|数量|需求|用量|总共|共计|合计|共|各|约)\s?:?\s?)|(?<times>[xX*]\s?)|(?<every>[每月年日]|每[天日周月年])(?:需|需要|要|用)?\s?)?` +
    String.raw`(?<amount>${AMOUNT})\s?(?<scale>[万千百亿](?!克|米))?\s?(?:余|多)?(?:(?<chinese>${CHINESE_UNITS})|(?<latin>${LATIN_UNITS})(?![A-Za-z0-9]))` +
    String.raw`(?:\s?[/每]\s?(?<per>[天日周月年]))?`,
  'gi',
);
const BARE_LABELLED =
  /(?:需求数量|需求量|采购量|采购数量|数量|Qty|QTY|qty)\s?[:=]?\s?(?<amount>\d{1,3}(?:,\d{3}){1,4}|\d{1,15}(?:\.\d{1,6})?)\s?(?<scale>万)?(?![\dA-Za-z.])/g;
/** `316L` is a steel; that many litres are written `316升`, or with a word that says what the number is. */
const STAINLESS = new Set(['304L', '316L', '317L', '321L']);
const SCALES: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 亿: 8 };

/**
 * Amounts with a unit in a text whose width is folded, in order. `万` multiplies exactly. A range (`100-200件`) is not
 * read: which end is meant is for a person to say. A labelled amount without a unit has the unit `''`.
 */
export function findQuantities(folded: string): FoundQuantity[] {
  const found: FoundQuantity[] = [];
  const claims = new Claims<'quantity'>(folded.length);
  for (const match of folded.matchAll(QUANTITY)) {
    const groups = match.groups ?? {};
    const amount = scaled(groups['amount'], groups['scale']);
    const written = (groups['chinese'] ?? groups['latin'] ?? '').toLowerCase();
    const unit = ENGLISH_COUNTED[written] ?? ONE_FORM[written] ?? written;
    if (amount === undefined || STAINLESS.has(match[0])) continue;
    const end = match.index + match[0].length;
    claims.claim([match.index, end], 'quantity');
    const per = periodOf(groups['per'] ?? groups['every']?.slice(-1));
    found.push({
      amount,
      unit,
      ...(per === undefined ? {} : { per }),
      span: [match.index, end],
      counted: ONE_FORM[written] === undefined,
      glued: /^[\u4e00-\u9fffA-Za-z]/.test(folded.slice(end, end + 1)),
      labelled: groups['label'] !== undefined || groups['times'] !== undefined,
    });
  }
  for (const match of folded.matchAll(BARE_LABELLED)) {
    const span: Span = [match.index, match.index + match[0].length];
    const amount = scaled(match.groups?.['amount'], match.groups?.['scale']);
    if (amount !== undefined && claims.claim(span, 'quantity'))
      found.push({ amount, unit: '', span, counted: true, glued: false, labelled: true });
  }
  return found.sort((a, b) => a.span[0] - b.span[0]);
}

/** What a quantity is packed in, beside it: `20000件 10箱`. */
const PACKED = /^(?:箱|包|桶|袋|盒|捆|批|托|柜|车)$/;

/**
 * The amount that is most likely what is asked for: labelled before unlabelled, standing free before glued, counted
 * before measured, pieces before packs. Of equal ones the last, because what a thing is goes before how many (`板簧 4片 200副`).
 */
export function likeliestQuantity(candidates: readonly FoundQuantity[]): FoundQuantity | undefined {
  const weight = (of: FoundQuantity): number =>
    (of.labelled ? 8 : 0) + (of.glued ? 0 : 4) + (of.counted ? 2 : 0) + (PACKED.test(of.unit) ? 0 : 1);
  return [...candidates].reverse().sort((a, b) => weight(b) - weight(a))[0];
}

/** The one form of a unit's spelling (`KG` is `千克`, `pcs` is `件`); a unit nobody knows stays as written. */
export function unitForm(unit: string): string {
  const written = unit.trim().toLowerCase();
  return ENGLISH_COUNTED[written] ?? ONE_FORM[written] ?? unit.trim();
}

function scaled(amount: string | undefined, scale: string | undefined): string | undefined {
  const digits = amount === undefined ? undefined : readNumeral(amount);
  if (digits === undefined || /^0*(?:\.0*)?$/.test(digits)) return undefined;
  const exact = timesPowerOfTen(digits, scale === undefined ? 0 : (SCALES[scale] ?? 0));
  return /^\d{1,15}(?:\.\d{1,6})?$/.test(exact) ? exact : undefined;
}

function periodOf(word: string | undefined): QuantityPeriod | undefined {
  return word === undefined ? undefined : PERIODS[word];
}

/** Whether a text is a unit and nothing else. */
export function isUnit(text: string): boolean {
  const written = text.trim().toLowerCase();
  return Object.hasOwn(COUNTED, written) || Object.hasOwn(ONE_FORM, written) || Object.hasOwn(ENGLISH_COUNTED, written);
}
