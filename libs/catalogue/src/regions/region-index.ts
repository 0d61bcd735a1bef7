import type { Region, RegionAlias } from './region.js';
import { namesAStreet, writtenForms } from './region-names.js';

/** One place that bears a written name. */
export interface NamedRegion {
  readonly region: Region;
  readonly via: 'name' | 'alias';
}

export interface FoundRegion extends NamedRegion {
  /** The words of the text that named it. */
  readonly matched: string;
  /** Offset of `matched` in the text. */
  readonly start: number;
}

interface Mention extends FoundRegion {
  /** Characters of the text that speak for this place: its own name and the names of what lies around it. */
  readonly support: number;
  readonly homely: boolean;
}

/** Where to look for a place in a text. */
export interface FindOptions {
  /** Code of the province that is meant where a name stands in several. */
  readonly home: string;
  /** Only divisions inside this one. */
  readonly inside?: string | undefined;
}

/** Divisions by code and by every way their names are written. */
export class RegionIndex {
  private readonly codes = new Map<string, Region>();
  private readonly successors = new Map<string, string>();
  private readonly below = new Map<string, Region[]>();
  private readonly names = new Map<string, NamedRegion[]>();
  private readonly formerCounties: ReadonlySet<string>;
  private longest = 0;

  constructor(
    readonly regions: readonly Region[],
    readonly aliases: readonly RegionAlias[],
  ) {
    for (const region of regions) {
      this.codes.set(region.code, region);
      const parent = region.parent ?? '';
      this.below.set(parent, [...(this.below.get(parent) ?? []), region]);
    }
    this.formerCounties = new Set(
      aliases.filter((a) => a.names.some((name) => /[县市]$/.test(name))).map((a) => a.code),
    );
    for (const region of regions) for (const form of writtenForms(region)) this.name(form, { region, via: 'name' });
    for (const alias of aliases) {
      const region = this.codes.get(alias.code);
      if (!region)
        throw new Error(`region-aliases.csv: ${alias.names.join()} leads to ${alias.code}, which is no region`);
      if (alias.oldCode !== undefined && alias.oldCode !== alias.code) this.successors.set(alias.oldCode, alias.code);
      for (const name of alias.names) this.name(name, { region, via: 'alias' });
    }
  }

  byCode(code: string): Region | undefined {
    return this.codes.get(code);
  }

  /** The division that took the place of a code no longer in force. */
  successor(oldCode: string): Region | undefined {
    const code = this.successors.get(oldCode);
    return code === undefined ? undefined : this.codes.get(code);
  }

  /** Divisions directly below, in the order of their codes; '' gives the provinces. */
  children(code: string): readonly Region[] {
    return this.below.get(code) ?? [];
  }

  named(name: string): readonly NamedRegion[] {
    return this.names.get(name) ?? [];
  }

  /** From the province down to the division itself. */
  lineage(region: Region): Region[] {
    const parent = region.parent === undefined ? undefined : this.codes.get(region.parent);
    return parent ? [...this.lineage(parent), region] : [region];
  }

  contains(outer: Region, inner: Region): boolean {
    return outer !== inner && this.lineage(inner).includes(outer);
  }

  /** Whether `code` is `outer` or lies inside it. */
  isInside(code: string, outer: string): boolean {
    const region = this.codes.get(code);
    return region !== undefined && this.lineage(region).some((r) => r.code === outer);
  }

  /**
   * The place a text names. What is named together with the places around it (`唐山市丰润区`) comes first, then the
   * longest name, then the home province. Undefined where nothing is named or two places are named equally well by
   * the same words.
   */
  find(text: string, options: FindOptions): FoundRegion | undefined {
    const mentions = this.mentions(text, options);
    const [best, ...others] = mentions.sort(
      (a, b) =>
        b.support - a.support ||
        Number(b.homely) - Number(a.homely) ||
        Number(b.via === 'name') - Number(a.via === 'name') ||
        a.start - b.start,
    );
    if (!best) return undefined;
    const rival = others.find(
      (other) =>
        other.region !== best.region &&
        other.start === best.start &&
        other.support === best.support &&
        other.homely === best.homely &&
        other.via === best.via,
    );
    return rival ? undefined : { region: best.region, via: best.via, matched: best.matched, start: best.start };
  }

  private mentions(text: string, { home, inside }: FindOptions): Mention[] {
    const found: FoundRegion[] = [];
    for (let start = 0; start < text.length; start++) {
      for (let length = Math.min(this.longest, text.length - start); length >= 2; length--) {
        const matched = text.slice(start, start + length);
        for (const named of this.names.get(matched) ?? []) {
          if (this.isMeant(named, matched, text.slice(start + length))) found.push({ ...named, matched, start });
        }
      }
    }
    const within = inside === undefined ? [] : this.lineage(this.codes.get(inside) as Region);
    return found
      .filter((f) => inside === undefined || this.isInside(f.region.code, inside))
      .map((f) => {
        const around = this.lineage(f.region).slice(0, -1);
        const named = around.map((outer) =>
          Math.max(0, ...found.filter((g) => g.region === outer && g.start < f.start).map((g) => g.matched.length)),
        );
        const supported = named.some((length) => length > 0) || around.some((outer) => within.includes(outer));
        return {
          ...f,
          support: f.matched.length + named.reduce((sum, n) => sum + n, 0),
          homely: this.isInside(f.region.code, home),
          supported,
        };
      })
      .filter(
        (m) =>
          m.supported ||
          m.homely ||
          m.region.level !== 'county' ||
          (m.matched.length >= 3 && m.matched === m.region.name),
      );
  }

  /** Whether a name found in running text can be taken for the place. */
  private isMeant({ region, via }: NamedRegion, matched: string, rest: string): boolean {
    if (via === 'alias' || matched === region.name) return true;
    if (namesAStreet(rest)) return false;
    if (region.level !== 'county') return true;
    // 新华, 长安 and other city districts are words of their own; a district that has been a county is a place's name.
    return !region.name.endsWith('区') || this.formerCounties.has(region.code);
  }

  private name(form: string, named: NamedRegion): void {
    const known = this.names.get(form) ?? [];
    if (known.some((k) => k.region === named.region)) return;
    this.names.set(form, [...known, named]);
    this.longest = Math.max(this.longest, form.length);
  }
}
