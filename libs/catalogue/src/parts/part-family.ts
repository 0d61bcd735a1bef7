import type { Localised } from '#kernel';
import { z } from 'zod';
import { listCell, readDataFile } from '../data-file.js';

/** The trade a family belongs to; it tells apart words that mean different things in different trades. */
export const TRADES = {
  automotive: { zh: '汽车', en: 'vehicles' },
  metallurgy: { zh: '冶金', en: 'steel and coking' },
  chemical: { zh: '化工', en: 'chemicals' },
  electronics: { zh: '电子', en: 'electronics' },
  general: { zh: '通用', en: 'general machinery' },
} as const satisfies Record<string, Localised>;

export type Trade = keyof typeof TRADES;

/** A family of parts that the same makers make in the same way: one node of the could-make graph. */
export interface PartFamily {
  readonly code: string;
  readonly name: Localised;
  readonly trade: Trade;
  /** Nouns that name the family where they end a part's name (`弹簧` in `回位弹簧`). */
  readonly headNouns: readonly string[];
  /** Other names and abbreviations, Chinese or Latin. */
  readonly synonyms: readonly string[];
  /** How makers of the part word their registered scope. */
  readonly scopeWords: readonly string[];
  /** Codes of {@link Process}, the most telling first. */
  readonly processes: readonly string[];
  /** Scope words of firms that could make it without naming it. */
  readonly couldMakeWords: readonly string[];
  readonly materials: readonly string[];
  /** GB/T 4754-2017 codes. */
  readonly industries: readonly string[];
  /** Words that show another meaning, in a part's name or in a scope (`暖气片` is no vehicle radiator). */
  readonly notWords: readonly string[];
}

const familyRow = z
  .object({
    code: z.string().regex(/^[a-z][a-z0-9-]*$/),
    zh: z.string().min(1),
    en: z.string().min(2),
    trade: z.enum(Object.keys(TRADES) as [Trade, ...Trade[]]),
    head_nouns: listCell,
    synonyms: listCell,
    scope_words: listCell,
    processes: listCell,
    could_make_words: listCell,
    materials: listCell,
    industries: listCell,
    not_words: listCell,
  })
  .transform((row): PartFamily => ({
    code: row.code,
    name: { zh: row.zh, en: row.en },
    trade: row.trade,
    headNouns: row.head_nouns,
    synonyms: row.synonyms,
    scopeWords: row.scope_words,
    processes: row.processes,
    couldMakeWords: row.could_make_words,
    materials: row.materials,
    industries: row.industries,
    notWords: row.not_words,
  }));

/** `data/part-families.csv`. */
export function readPartFamilies(): PartFamily[] {
  return readDataFile('part-families.csv', familyRow);
}
