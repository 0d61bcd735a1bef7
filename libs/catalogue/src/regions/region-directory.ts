import type { RegionLevel } from '#kernel';
import { greatCircleKm, type Point } from './distance.js';
import { resolvePlace, type PlaceFields, type PlaceResolution } from './place-resolver.js';
import { readRegionAliases, readRegions, type Region, type RegionAlias } from './region.js';
import { RegionIndex } from './region-index.js';
import { cleanName } from './region-names.js';

/** Hebei: the province this market serves unless told otherwise. */
export const HOME_PROVINCE = '130000';

/** Names from the province down. City districts of municipalities and counties run by their province have no city. */
export interface RegionPath {
  readonly province: string;
  readonly city?: string;
  readonly county?: string;
}

/** A place found in running text. */
export interface FoundPlace {
  readonly code: string;
  readonly level: RegionLevel;
  readonly via: 'name' | 'alias';
  /** The words of the text that named it. */
  readonly matched: string;
  /** Offset of `matched` in the text as given, in UTF-16 units. */
  readonly start: number;
}

/** China's administrative divisions: by code, by present and former names, and how far apart they are. */
export class RegionDirectory {
  constructor(
    private readonly index: RegionIndex,
    /** Code of the province that is meant where a name stands in several. */
    readonly home: string = HOME_PROVINCE,
  ) {}

  /** Reads the directory from the files in `data/`. Takes about a tenth of a second: do it once. */
  static load(home: string = HOME_PROVINCE): RegionDirectory {
    return new RegionDirectory(new RegionIndex(readRegions(), readRegionAliases()), home);
  }

  /** All former names. */
  get aliases(): readonly RegionAlias[] {
    return this.index.aliases;
  }

  /** The division in force under a code; undefined for codes that are unknown or no longer in force. */
  byCode(code: string): Region | undefined {
    return this.index.byCode(code);
  }

  /** The division that took the place of a code no longer in force. */
  successor(oldCode: string): Region | undefined {
    return this.index.successor(oldCode);
  }

  /** Divisions directly below, in the order of their codes; without a code the provinces. */
  children(code = ''): readonly Region[] {
    return this.index.children(code);
  }

  /** Undefined for an unknown code. */
  path(code: string): RegionPath | undefined {
    const region = this.index.byCode(code);
    if (!region) return undefined;
    const at = (level: RegionLevel) => this.index.lineage(region).find((r) => r.level === level)?.name;
    const [city, county] = [at('city'), at('county')];
    return { province: at('province') ?? region.name, ...(city && { city }), ...(county && { county }) };
  }

  /**
   * One division for the place columns of a row. A code wins over a name, a name over the address. A column that names
   * nothing known, or a county outside the city named, is returned as `unknown`; a city that the code contradicts is
   * told with the answer. Development zones and rows
   * without a county are valid at city level.
   */
  resolve(fields: PlaceFields): PlaceResolution {
    return resolvePlace(this.index, fields, this.home);
  }

  /** The place a free text names (`10.15前到邢台`): with its surroundings before alone, longest name, home province first. */
  find(text: string, home: string = this.home): FoundPlace | undefined {
    const found = this.index.find(text, { home });
    return (
      found && {
        code: found.region.code,
        level: found.region.level,
        via: found.via,
        matched: found.matched,
        start: found.start,
      }
    );
  }

  /**
   * Kilometres between the centre points of two divisions, as the crow flies (haversine). Centres stand for
   * whole divisions: two firms of one county are 0 km apart here. Undefined where a code is unknown.
   */
  distanceKm(a: string, b: string): number | undefined {
    const [from, to] = [this.index.byCode(a), this.index.byCode(b)];
    return from && to ? greatCircleKm(from, to) : undefined;
  }

  /** Codes of all divisions whose centre points lie within so many kilometres of a point. */
  within(point: Point, km: number): string[] {
    return this.index.regions.filter((region) => greatCircleKm(point, region) <= km).map(({ code }) => code);
  }

  /** Divisions whose present or former name begins with or contains the text; home province first, then wider before narrower. */
  search(text: string, limit = 20): Region[] {
    const sought = cleanName(text);
    if (sought === '') return [];
    const places = new Map<Region, number>();
    const note = (region: Region | undefined, name: string) => {
      const place = name.indexOf(sought);
      if (region && place >= 0) places.set(region, Math.min(places.get(region) ?? 2, place === 0 ? 0 : 1));
    };
    for (const region of this.index.regions) note(region, region.name);
    for (const { code, names } of this.index.aliases) for (const name of names) note(this.index.byCode(code), name);
    return [...places]
      .map(([region, rank]) => ({ region, rank, away: this.index.isInside(region.code, this.home) ? 0 : 1 }))
      .sort(
        (a, b) =>
          a.away - b.away ||
          a.rank - b.rank ||
          LEVELS[a.region.level] - LEVELS[b.region.level] ||
          Number(a.region.code) - Number(b.region.code),
      )
      .slice(0, limit)
      .map(({ region }) => region);
  }
}

const LEVELS: Readonly<Record<RegionLevel, number>> = { province: 1, city: 2, county: 3 };
