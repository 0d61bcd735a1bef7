import type { RegionLevel } from '#kernel';
import type { Region } from './region.js';
import type { RegionIndex } from './region-index.js';
import { cleanName, isZone } from './region-names.js';

/** A place as the columns of a file name it; each field as it was written, empty text counts as absent. */
export interface PlaceFields {
  readonly province?: string;
  readonly city?: string;
  readonly county?: string;
  /** GB/T 2260 code of a county or city, also one that is no longer in force. */
  readonly countyCode?: string;
  readonly address?: string;
}

export type PlaceField = keyof PlaceFields;

export interface ResolvedPlace {
  readonly code: string;
  readonly level: RegionLevel;
  readonly via: 'code' | 'name' | 'alias' | 'address';
  /** A column that names another place than the code does. The code is believed; the row is worth a look. */
  readonly contradicts?: PlaceField;
}

/** The field that names no known place, or contradicts the fields above it. */
export interface UnknownPlace {
  readonly unknown: PlaceField;
}

export type PlaceResolution = ResolvedPlace | UnknownPlace;

type Step = { region: Region; via: ResolvedPlace['via'] } | UnknownPlace;

/** Turns the place columns of a register row into one division, from the surest field to the least sure. */
export function resolvePlace(index: RegionIndex, fields: PlaceFields, home: string): PlaceResolution {
  const province = within(index, cleanName(fields.province), 'province', undefined);
  if (province && 'unknown' in province) return province;
  const city = cityOf(index, cleanName(fields.city), province?.region, home);
  if (city && 'unknown' in city) return city;
  const above = city ?? province;

  const coded = byCode(index, cleanName(fields.countyCode));
  if (coded) {
    const place = answer(coded);
    const agrees =
      'unknown' in coded || !above || above.region === coded.region || index.contains(above.region, coded.region);
    return agrees ? place : { ...place, contradicts: city ? 'city' : 'province' };
  }

  const named = countyOf(index, cleanName(fields.county), above?.region, home);
  if (named) return answer(named);

  const found = index.find(cleanName(fields.address), { home, inside: above?.region.code });
  if (found && (!above || depth(found.region) > depth(above.region))) {
    return { code: found.region.code, level: found.region.level, via: 'address' };
  }
  if (above) return answer(above);
  return { unknown: fields.address ? 'address' : 'city' };
}

function byCode(index: RegionIndex, code: string): Step | undefined {
  if (code === '') return undefined;
  const current = index.byCode(code);
  const region = current ?? index.successor(code);
  if (!region) return { unknown: 'countyCode' };
  return { region, via: current ? 'code' : 'alias' };
}

function cityOf(index: RegionIndex, name: string, province: Region | undefined, home: string): Step | undefined {
  if (name === '') return undefined;
  // Some files put a municipality (北京市) or a county run by its province (济源市) into the city column.
  for (const level of ['city', 'province', 'county'] as const) {
    const step = within(index, name, level, province, home);
    if (step && !('unknown' in step)) return step;
  }
  return { unknown: 'city' };
}

function countyOf(index: RegionIndex, name: string, above: Region | undefined, home: string): Step | undefined {
  if (name === '') return undefined;
  const step = within(index, name, 'county', above, home);
  if (step && !('unknown' in step)) return step;
  if (above && above.level !== 'county') {
    // The city's own name in the county column, or a zone without a code: valid at city level.
    if (isZone(name) || name === '市辖区' || index.named(name).some((n) => n.region === above)) {
      return { region: above, via: 'name' };
    }
    // `石家庄市栾城区` in the county column.
    const found = index.find(name, { home, inside: above.code });
    if (found && depth(found.region) > depth(above)) return { region: found.region, via: found.via };
  }
  return { unknown: 'county' };
}

function within(
  index: RegionIndex,
  name: string,
  level: 'province' | 'city' | 'county',
  above: Region | undefined,
  home?: string,
): Step | undefined {
  if (name === '') return undefined;
  const all = index
    .named(name)
    .filter((n) => n.region.level === level || (n.via === 'alias' && level === 'county'))
    .filter((n) => !above || index.contains(above, n.region) || n.region === above);
  const homely = home === undefined ? [] : all.filter((n) => index.isInside(n.region.code, home));
  const choice = all.length > 1 && homely.length > 0 ? homely : all;
  // A full name outranks another place's short form or former name.
  const best = choice.filter((n) => n.via === 'name' && n.region.name === name);
  const pool = best.length > 0 ? best : choice;
  const [first] = pool;
  if (!first || pool.some((n) => n.region !== first.region)) return { unknown: level };
  return { region: first.region, via: first.via };
}

function answer(step: Step): PlaceResolution {
  return 'unknown' in step ? step : { code: step.region.code, level: step.region.level, via: step.via };
}

function depth(region: Region): number {
  return { province: 1, city: 2, county: 3 }[region.level];
}
