import type { Localised } from '#kernel';
import { isSameName } from '../enterprise-name.js';
import { nameDifferences, type NameDifference } from '../names/name-differences.js';
import type { PlaceLength } from '../names/name-parts.js';
import { addressKey, type KeyedFirm } from './duplicate-keys.js';

/** What two firms are compared by. */
export interface ComparedFirm extends KeyedFirm {
  readonly id: string;
  readonly businessScope: string;
  /** Amount and currency; null where none is stated. */
  readonly capital: string | null;
  /** `YYYY-MM-DD`. */
  readonly registeredOn: string | null;
  readonly claimed: boolean;
}

export interface DuplicateSigns {
  /** 0 to 1: how likely both are one firm. */
  readonly likeness: number;
  readonly speaksFor: readonly Localised[];
  readonly speaksAgainst: readonly Localised[];
}

/** From here on a pair is worth a look. */
export const LEAST_LIKENESS = 0.7;

const SAME_SCOPE = 0.6;

/** What speaks for two firms being one, and what against. */
export function duplicateSigns(one: ComparedFirm, other: ComparedFirm, placeLength: PlaceLength): DuplicateSigns {
  const speaksFor: Localised[] = [];
  const speaksAgainst: Localised[] = [];
  const name = byName(one, other, placeLength, speaksFor, speaksAgainst);
  let { likeness } = name;
  const tell = (same: boolean | null, weight: number, sign: Localised, against: Localised | null) => {
    if (same === null) return;
    if (same) {
      likeness += weight;
      speaksFor.push(sign);
    } else if (against) {
      likeness -= weight / 2;
      speaksAgainst.push(against);
    }
  };
  tell(
    both(addressKey(one.address), addressKey(other.address)),
    0.2,
    { zh: '住所相同', en: 'the same address' },
    { zh: '住所不同', en: 'other addresses' },
  );
  tell(
    both(one.registeredOn ?? '', other.registeredOn ?? ''),
    0.15,
    { zh: `成立日期相同（${one.registeredOn}）`, en: `founded on the same day (${one.registeredOn})` },
    {
      zh: `成立日期不同（${one.registeredOn}／${other.registeredOn}）`,
      en: `founded on other days (${one.registeredOn} / ${other.registeredOn})`,
    },
  );
  tell(
    both(one.capital ?? '', other.capital ?? ''),
    0.05,
    { zh: '注册资本相同', en: 'the same registered capital' },
    { zh: `注册资本不同（${one.capital}／${other.capital}）`, en: `other capital (${one.capital} / ${other.capital})` },
  );
  const scope = scopeOverlap(one.businessScope, other.businessScope);
  const percent = Math.round((scope ?? 0) * 100);
  tell(
    scope === null ? null : scope >= SAME_SCOPE,
    0.1,
    { zh: `经营范围相近（${percent}% 的条目相同）`, en: `alike in scope (${percent}% of the clauses are the same)` },
    percent === 0 ? { zh: '经营范围没有相同条目', en: 'no clause of their scopes is the same' } : null,
  );
  if (one.claimed && other.claimed) {
    speaksAgainst.push({ zh: '两家都已有人认领', en: 'somebody has claimed each of them' });
  }
  speaksAgainst.push({
    zh: '信用代码不同：登记机关认为是两个主体，除非其中一个有误或已注销',
    en: 'two credit codes: to the registry they are two, unless one is mistaken or struck off',
  });
  return { likeness: Math.max(0, Math.min(name.most, likeness)), speaksFor, speaksAgainst };
}

const PARTS: Readonly<Record<NameDifference['in'], Localised>> = {
  brand: { zh: '字号', en: 'own name' },
  trade: { zh: '行业', en: 'trade' },
  place: { zh: '地名', en: 'place' },
  form: { zh: '组织形式', en: 'legal form' },
  writing: { zh: '写法', en: 'writing' },
};
/** How much less alike two names are that differ there. */
const COST: Readonly<Record<NameDifference['in'], number>> = {
  brand: 0.35,
  trade: 0.4,
  place: 0.15,
  form: 0.05,
  writing: 0.05,
};
const SLIP_COST = 0.15;
/** 第一选矿厂 and 第二选矿厂 of one firm share all else, and are two. */
const NUMBERED_COST = 0.7;
const NUMBERS = /^[0-9a-z一二三四五六七八九十甲乙丙丁东西南北]$/i;
/** Who bears another own name, or is in another trade, is never as good as the same. */
const MOST_OF_ANOTHER = 0.8;
/** Both are of one city, where the place is often left out. */
const PLACE_LEFT_OUT = 0.05;

function byName(
  one: ComparedFirm,
  other: ComparedFirm,
  placeLength: PlaceLength,
  speaksFor: Localised[],
  speaksAgainst: Localised[],
): { likeness: number; most: number } {
  const shared = one.names.find((name) => other.names.some((known) => isSameName(name, known)));
  if (shared !== undefined) {
    speaksFor.push({ zh: `都叫“${shared}”`, en: `both bear the name “${shared}”` });
    return { likeness: 0.9, most: 1 };
  }
  const differences = nameDifferences(one.names[0] ?? '', other.names[0] ?? '', placeLength);
  for (const part of ['brand', 'trade'] as const) {
    if (differences.some((difference) => difference.in === part)) continue;
    speaksFor.push({ zh: `${PARTS[part].zh}相同`, en: `the same ${PARTS[part].en}` });
  }
  let likeness = 0.85;
  let most = 1;
  for (const difference of differences) {
    const { zh, en } = PARTS[difference.in];
    const [a, b] = [difference.one || '—', difference.other || '—'];
    speaksAgainst.push({ zh: `${zh}不同（${a}／${b}）`, en: `another ${en} (${a} / ${b})` });
    const cost = costOf(difference);
    likeness -= cost;
    if (cost >= COST.brand) most = MOST_OF_ANOTHER;
  }
  return { likeness, most };
}

function costOf(difference: NameDifference): number {
  if (difference.in === 'place' && (difference.one === '' || difference.other === '')) return PLACE_LEFT_OUT;
  const slip = slipIn(difference);
  if (slip === undefined) return COST[difference.in];
  return slip.every((character) => NUMBERS.test(character)) ? NUMBERED_COST : SLIP_COST;
}

/**
 * Of a longer word one character is another, missing or too much: likelier a slip than another word.
 * @returns the characters in which they differ, of one word or of both; undefined where they differ in more
 */
function slipIn({ in: part, one, other }: NameDifference): string[] | undefined {
  if (part === 'place' || part === 'form' || Math.min(one.length, other.length) < 2) return undefined;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return undefined;
  let at = 0;
  while (at < short.length && short.charAt(at) === long.charAt(at)) at++;
  const isReplaced = short.length === long.length;
  if (short.slice(isReplaced ? at + 1 : at) !== long.slice(at + 1)) return undefined;
  return isReplaced ? [short.charAt(at), long.charAt(at)] : [long.charAt(at)];
}

/** Whether two values are equal; null where one of them is not known. */
function both(one: string, other: string): boolean | null {
  return one === '' || other === '' ? null : one === other;
}

/** How many of all clauses stand in both scopes, 0 to 1; null where one says nothing. */
function scopeOverlap(one: string, other: string): number | null {
  const [a, b] = [clauses(one), clauses(other)];
  if (a.size === 0 || b.size === 0) return null;
  const shared = [...a].filter((clause) => b.has(clause)).length;
  return shared / (a.size + b.size - shared);
}

function clauses(scope: string): Set<string> {
  return new Set(
    scope
      .normalize('NFKC')
      .split(/[;、,。()\s]+/)
      .filter((clause) => clause.length > 1),
  );
}
