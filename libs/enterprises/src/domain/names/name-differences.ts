import type { Localised } from '#kernel';
import { nameKey } from '../enterprise-name.js';
import { type NameParts, nameParts, type PlaceLength } from './name-parts.js';

/** Where two names part company. */
export interface NameDifference {
  readonly in: 'place' | 'brand' | 'trade' | 'form' | 'writing';
  readonly one: string;
  readonly other: string;
}

/**
 * In what two firms' names differ, the most telling first; empty where they are one name in two spellings. Two firms of
 * one place, own name, trade and form under two codes may still be two: the caller says so.
 */
export function nameDifferences(one: string, other: string, placeLength: PlaceLength): NameDifference[] {
  if (nameKey(one) === nameKey(other)) return [];
  const [a, b] = [nameParts(one, placeLength), nameParts(other, placeLength)];
  const found = (['brand', 'trade', 'place', 'form'] as const).flatMap((part) => {
    const [x, y] = [partOf(a, part), partOf(b, part)];
    return x === y ? [] : [{ in: part, one: x, other: y }];
  });
  return found.length > 0 ? found : [{ in: 'writing', one, other }];
}

function partOf(parts: NameParts, part: 'place' | 'brand' | 'trade' | 'form'): string {
  return part === 'place' ? parts.places.join('') : parts[part];
}

const PARTS: Readonly<Record<NameDifference['in'], Localised>> = {
  brand: { zh: '字号', en: 'own name' },
  trade: { zh: '行业', en: 'trade' },
  place: { zh: '地名', en: 'place' },
  form: { zh: '组织形式', en: 'legal form' },
  writing: { zh: '写法', en: 'writing' },
};

/** The sentence that warns of it: `可能不是同一家：行业不同（塑料制品／五金制品）`. */
export function differenceWarning(differences: readonly NameDifference[]): Localised | null {
  if (differences.length === 0) return null;
  const zh = differences.map((d) => `${PARTS[d.in].zh}不同（${d.one || '无'}／${d.other || '无'}）`);
  const en = differences.map((d) => `${PARTS[d.in].en} (${d.one || 'none'} / ${d.other || 'none'})`);
  return {
    zh: `可能不是同一家：${zh.join('，')}。`,
    en: `Perhaps not the same firm; they differ in ${en.join(', ')}.`,
  };
}
