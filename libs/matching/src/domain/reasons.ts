import { fillTemplate, type Locale, type Localised } from '#kernel';

const REASONS = {
  names_the_part: { zh: '登记生产“{words}”（经营范围）', en: 'makes {words} (registered scope)' },
  makes_the_family: { zh: '生产同类产品“{words}”', en: 'makes {words}, of the same family' },
  has_the_process: { zh: '有相应工艺“{words}”', en: 'has the process: {words}' },
  firm_name_says_so: { zh: '企业名称含“{words}”', en: 'the firm’s name says {words}' },
  same_place: { zh: '同在{region}', en: 'in {region} as well' },
  distance: { zh: '距交货地约 {km} 公里', en: 'about {km} km from the place of delivery' },
  said_yes_before: { zh: '此前接受过 {count} 次牵线', en: 'accepted {count} introductions before' },
  has_an_account: { zh: '已认领，可在线答复', en: 'claimed: can answer online' },
} as const satisfies Record<string, Localised>;

const UNKNOWNS = {
  free_capacity: { zh: '空闲产能未知', en: 'free capacity not known' },
  specification: { zh: '能否满足规格未知', en: 'whether it meets the specification is not known' },
  certificates: { zh: '资质证书未知', en: 'certificates not known' },
  distance: { zh: '距离未知', en: 'distance not known' },
} as const satisfies Record<string, Localised>;

export type ReasonCode = keyof typeof REASONS;
export type UnknownCode = keyof typeof UNKNOWNS;

/** Why a candidate fits, as a code with parameters; the words come with the reader's language. */
export interface Reason {
  readonly code: ReasonCode;
  readonly params: Readonly<Record<string, string | number>>;
}

export function reasonText({ code, params }: Reason, locale: Locale): string {
  return fillTemplate(REASONS[code][locale], params);
}

export function unknownText(code: UnknownCode, locale: Locale): string {
  return UNKNOWNS[code][locale];
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
    readonly term: string;
    readonly fit: PartFit;
  }[];
}

const FIT_REASONS = {
  names_it: 'names_the_part',
  family: 'makes_the_family',
  could_make: 'has_the_process',
} as const satisfies Record<PartFit, ReasonCode>;

/** The words of the register entry that fit the part as well as the best of them; of a firm's name the word that does. */
export function partReason({ fit, evidence }: Hit): Reason {
  const named = evidence[0]?.role === 'name';
  const words = named
    ? evidence.map(({ term }) => term)
    : evidence.filter((hit) => hit.fit === fit).map(({ text }) => text);
  const params = { words: [...new Set(words)].slice(0, WORDS_SHOWN).join('、') };
  return { code: named ? 'firm_name_says_so' : FIT_REASONS[fit], params };
}

/** @param km to the place of delivery; undefined where one of the places is not known */
export function nearReason(samePlace: boolean, makerRegion: string, km: number | undefined): Reason[] {
  if (samePlace) return [{ code: 'same_place', params: { region: makerRegion } }];
  return km === undefined ? [] : [{ code: 'distance', params: { km: Math.round(km) } }];
}
