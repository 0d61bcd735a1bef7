import { fillTemplate, type Locale, type Localised } from '#kernel';
import type { CapacityKnown } from './free-capacity.js';

const REASONS = {
  names_the_part: { zh: '登记生产“{words}”（经营范围）', en: 'makes {words} (registered scope)' },
  makes_the_family: { zh: '生产同类产品“{words}”', en: 'makes {words}, of the same family' },
  has_the_process: { zh: '有相应工艺“{words}”', en: 'has the process: {words}' },
  declares_the_part: { zh: '自报生产“{words}”（已审核）', en: 'says it makes {words} (reviewed)' },
  declares_the_family: {
    zh: '自报生产同类产品“{words}”（已审核）',
    en: 'says it makes {words}, of the same family (reviewed)',
  },
  declares_the_process: { zh: '自报有相应工艺“{words}”（已审核）', en: 'says it has the process: {words} (reviewed)' },
  firm_name_says_so: { zh: '企业名称含“{words}”', en: 'the firm’s name says {words}' },
  same_place: { zh: '同在{region}', en: 'in {region} as well' },
  distance: { zh: '距交货地约 {km} 公里', en: 'about {km} km from the place of delivery' },
  distance_to_firm: { zh: '距需方约 {km} 公里', en: 'about {km} km from the firm that asks' },
  free_capacity: {
    zh: '本周至 {until} 一周空闲产能 {amount}{unit}（已报 {known}/{weeks} 周，{confirmedOn} 确认）',
    en: '{amount} {unit} free from this week to that of {until} ({known} of {weeks} weeks told, confirmed on {confirmedOn})',
  },
  no_free_capacity: {
    zh: '本周至 {until} 一周没有空闲产能（已报 {known}/{weeks} 周，{confirmedOn} 确认）',
    en: 'nothing free from this week to that of {until} ({known} of {weeks} weeks told, confirmed on {confirmedOn})',
  },
  said_yes_before: { zh: '此前接受过 {count} 次牵线', en: 'accepted {count} introductions before' },
  has_an_account: { zh: '已认领，可在线答复', en: 'claimed: can answer online' },
} as const satisfies Record<string, Localised>;

const UNKNOWNS = {
  free_capacity: { zh: '空闲产能未知', en: 'free capacity not known' },
  free_capacity_stale: {
    zh: '空闲产能自 {confirmedOn} 后未再确认',
    en: 'free capacity was last confirmed on {confirmedOn}',
  },
  specification: { zh: '能否满足规格未知', en: 'whether it meets the specification is not known' },
  certificates: { zh: '资质证书未知', en: 'certificates not known' },
  distance: { zh: '距离未知', en: 'distance not known' },
} as const satisfies Record<string, Localised>;

export type ReasonCode = keyof typeof REASONS;
export type UnknownCode = keyof typeof UNKNOWNS;

/** What nobody knows of a candidate. */
export interface Unknown {
  readonly code: UnknownCode;
  readonly params: Readonly<Record<string, string>>;
}

/** Why a candidate fits, as a code with parameters; the words come with the reader's language. */
export interface Reason {
  readonly code: ReasonCode;
  readonly params: Readonly<Record<string, string | number>>;
}

export function reasonText({ code, params }: Reason, locale: Locale): string {
  return fillTemplate(REASONS[code][locale], params);
}

export function unknownText({ code, params }: Unknown, locale: Locale): string {
  return fillTemplate(UNKNOWNS[code][locale], params);
}

const WORDS_SHOWN = 3;

type PartFit = 'names_it' | 'family' | 'could_make';

/** What made a maker a hit for the part. */
interface Hit {
  readonly fit: PartFit;
  /** The best first. */
  readonly evidence: readonly {
    readonly text: string;
    readonly role: string;
    /** Stands on the firm's own word alone. */
    readonly declared: boolean;
    readonly term: string;
    readonly fit: PartFit;
  }[];
}

const REGISTERED = {
  names_it: 'names_the_part',
  family: 'makes_the_family',
  could_make: 'has_the_process',
} as const satisfies Record<PartFit, ReasonCode>;

const DECLARED = {
  names_it: 'declares_the_part',
  family: 'declares_the_family',
  could_make: 'declares_the_process',
} as const satisfies Record<PartFit, ReasonCode>;

/**
 * The words that fit the part as well as the best of them: those of the register entry, and those that the firm says
 * itself; of a firm's name the word that does.
 */
export function partReasons({ fit, evidence }: Hit): Reason[] {
  if (evidence[0]?.role === 'name') {
    return wordsReason(
      'firm_name_says_so',
      evidence.map(({ term }) => term),
    );
  }
  const best = evidence.filter((hit) => hit.fit === fit);
  const textsOf = (declared: boolean) => best.filter((hit) => hit.declared === declared).map(({ text }) => text);
  return [...wordsReason(REGISTERED[fit], textsOf(false)), ...wordsReason(DECLARED[fit], textsOf(true))];
}

function wordsReason(code: ReasonCode, words: readonly string[]): Reason[] {
  if (words.length === 0) return [];
  return [{ code, params: { words: [...new Set(words)].slice(0, WORDS_SHOWN).join('、') } }];
}

/** What is free, or that nothing is; where it is not known there is no reason. */
export function capacityReason(capacity: CapacityKnown, unit: string): Reason[] {
  if (capacity.known !== 'fresh') return [];
  const { amount, lastWeek: until, weeksKnown: known, weeks, confirmedOn } = capacity.free;
  const told = { until, known, weeks, confirmedOn };
  if (amount === '0') return [{ code: 'no_free_capacity', params: told }];
  return [{ code: 'free_capacity', params: { ...told, amount, unit } }];
}

/** That nothing is known of what is free, or that what was said is too old to go by. */
export function capacityUnknown(capacity: CapacityKnown): Unknown[] {
  if (capacity.known === 'fresh') return [];
  if (capacity.known === 'never') return [{ code: 'free_capacity', params: {} }];
  return [{ code: 'free_capacity_stale', params: { confirmedOn: capacity.confirmedOn } }];
}

export interface Nearness {
  readonly samePlace: boolean;
  readonly makerRegion: string;
  /** Undefined where one of the places is not known. */
  readonly km: number | undefined;
  /** Whether the line names a place of delivery; else the firm that asks is where it is to go. */
  readonly placeNamed: boolean;
}

export function nearReason({ samePlace, makerRegion, km, placeNamed }: Nearness): Reason[] {
  if (samePlace) return [{ code: 'same_place', params: { region: makerRegion } }];
  const code = placeNamed ? 'distance' : 'distance_to_firm';
  return km === undefined ? [] : [{ code, params: { km: Math.round(km) } }];
}
