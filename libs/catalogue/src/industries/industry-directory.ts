import { z } from 'zod';
import { readDataFile } from '../data-file.js';

/** 门类 section, 大类 division, 中类 group, 小类 class. */
export type IndustryLevel = 'section' | 'division' | 'group' | 'class';

/** An entry of GB/T 4754-2017. */
export interface Industry {
  /** Section letter and digits: `C`, `C36`, `C367`, `C3670`. */
  readonly code: string;
  readonly name: string;
  readonly level: IndustryLevel;
  /** Code of the entry above; undefined for a section. */
  readonly parent: string | undefined;
}

const LEVELS: readonly IndustryLevel[] = ['section', 'division', 'group', 'class'];

const industryRow = z
  .object({
    code: z.string().regex(/^[A-T](\d{2,4})?$/),
    name: z.string().min(1),
    level: z.coerce.number().int().min(1).max(4),
    parent: z.string(),
  })
  .transform((row): Industry => ({
    code: row.code,
    name: row.name,
    level: LEVELS[row.level - 1] as IndustryLevel,
    parent: row.parent === '' ? undefined : row.parent,
  }));

/** The national classification of industries, GB/T 4754-2017. */
export class IndustryDirectory {
  private readonly codes = new Map<string, Industry>();
  private readonly below = new Map<string, Industry[]>();

  constructor(readonly industries: readonly Industry[]) {
    for (const industry of industries) {
      this.codes.set(industry.code, industry);
      // Digits alone are unique: divisions are numbered through all sections.
      if (industry.code.length > 1) this.codes.set(industry.code.slice(1), industry);
      const parent = industry.parent ?? '';
      this.below.set(parent, [...(this.below.get(parent) ?? []), industry]);
    }
  }

  /** Reads `data/industries.csv`. */
  static load(): IndustryDirectory {
    return new IndustryDirectory(readDataFile('industries.csv', industryRow));
  }

  /** With or without the section letter, which may be lower case: `C3670`, `c3670`, `3670`. */
  byCode(code: string): Industry | undefined {
    return this.codes.get(code.trim().toUpperCase());
  }

  /** From the section down to the entry itself; empty for an unknown code. */
  path(code: string): Industry[] {
    const industry = this.byCode(code);
    if (!industry) return [];
    return [...(industry.parent === undefined ? [] : this.path(industry.parent)), industry];
  }

  /** Entries directly below, in the order of their codes; without a code the sections. */
  children(code = ''): readonly Industry[] {
    return this.below.get(code === '' ? '' : (this.byCode(code)?.code ?? code)) ?? [];
  }

  /** Whether the entry `code` is `outer` or belongs to it. */
  isInside(code: string, outer: string): boolean {
    const above = this.byCode(outer);
    return above !== undefined && this.path(code).includes(above);
  }

  /** By the beginning of the code, or by the name: beginning with the text before containing it, wider before narrower. */
  search(text: string, limit = 20): Industry[] {
    const sought = text.normalize('NFKC').replace(/\s+/g, '').toUpperCase();
    if (sought === '') return [];
    const rank = ({ code, name }: Industry): number | undefined => {
      if (code.startsWith(sought) || code.slice(1).startsWith(sought)) return 0;
      const place = name.indexOf(sought);
      return place < 0 ? undefined : place === 0 ? 1 : 2;
    };
    return this.industries
      .flatMap((industry) => {
        const place = rank(industry);
        return place === undefined ? [] : [{ industry, place }];
      })
      .sort(
        (a, b) =>
          a.place - b.place ||
          a.industry.code.length - b.industry.code.length ||
          (a.industry.code < b.industry.code ? -1 : 1),
      )
      .slice(0, limit)
      .map(({ industry }) => industry);
  }
}
