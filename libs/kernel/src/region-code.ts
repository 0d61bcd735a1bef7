import { DomainError } from './domain-error.js';

export type RegionLevel = 'province' | 'city' | 'county';

/**
 * An administrative division (行政区划) by its GB/T 2260 code: six digits, two each for province, city and county.
 * Knows only what the digits say; names and centre points stand in the catalogue's region directory.
 */
export class RegionCode {
  private constructor(readonly value: string) {}

  /** @throws DomainError `region.code_malformed` */
  static parse(text: string): RegionCode {
    if (!/^[1-9]\d{5}$/.test(text)) throw new DomainError('region.code_malformed', { value: text });
    return new RegionCode(text);
  }

  get level(): RegionLevel {
    if (this.value.endsWith('0000')) return 'province';
    return this.value.endsWith('00') ? 'city' : 'county';
  }

  /** The leading digits that every division inside this one shares: `13`, `1305` or `130528`. */
  get prefix(): string {
    switch (this.level) {
      case 'province':
        return this.value.slice(0, 2);
      case 'city':
        return this.value.slice(0, 4);
      case 'county':
        return this.value;
    }
  }

  get province(): RegionCode {
    return new RegionCode(`${this.value.slice(0, 2)}0000`);
  }

  get city(): RegionCode {
    return new RegionCode(`${this.value.slice(0, 4)}00`);
  }

  /** Whether `other` is this division or lies inside it. */
  contains(other: RegionCode): boolean {
    return other.value.startsWith(this.prefix);
  }

  toString(): string {
    return this.value;
  }
}
