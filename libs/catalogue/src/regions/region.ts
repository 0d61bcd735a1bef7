import type { RegionLevel } from '#kernel';
import { z } from 'zod';
import { listCell, readDataFile } from '../data-file.js';

/** An administrative division (行政区划) with the centre point that stands for it on maps and in distances. */
export interface Region {
  /** GB/T 2260, six digits. */
  readonly code: string;
  readonly name: string;
  readonly level: RegionLevel;
  /** Code of the division above; undefined for a province. Counties run by a province directly have that province. */
  readonly parent: string | undefined;
  /** Degrees. The source states no datum. */
  readonly lon: number;
  readonly lat: number;
}

/** A name a place no longer bears, or bears besides its official one. */
export interface RegionAlias {
  /** Former names, the latest first; none where only the code is another. */
  readonly names: readonly string[];
  /** The code the place had under that name; undefined where it is not known or never had one. */
  readonly oldCode: string | undefined;
  /** The division that stands for it now; a city where the old county was shared out among several. */
  readonly code: string;
  /** Its name, for whoever reads the file. */
  readonly nameNow: string;
  /** Year since which the old name is out of use. */
  readonly since: number | undefined;
}

const code = z.string().regex(/^[1-9]\d{5}$/);
const optional = <T>(schema: z.ZodType<T>) =>
  z.string().transform((cell, context): T | undefined => {
    if (cell === '') return undefined;
    const read = schema.safeParse(cell);
    if (read.success) return read.data;
    context.addIssue({ code: 'custom', message: z.prettifyError(read.error) });
    return z.NEVER;
  });

const regionRow = z.object({
  code,
  name: z.string().min(2),
  level: z.enum(['province', 'city', 'county']),
  parent: optional(code),
  lon: z.coerce.number().min(70).max(140),
  lat: z.coerce.number().min(3).max(54),
});

const aliasRow = z
  .object({
    old_names: listCell,
    old_code: optional(code),
    new_code: code,
    new_name: z.string().min(2),
    since: optional(z.coerce.number().int().min(1949).max(2100)),
  })
  .transform((row): RegionAlias => ({
    names: row.old_names,
    oldCode: row.old_code,
    code: row.new_code,
    nameNow: row.new_name,
    since: row.since,
  }));

/** `data/regions.csv`. */
export function readRegions(): Region[] {
  return readDataFile('regions.csv', regionRow);
}

/** `data/region-aliases.csv`. */
export function readRegionAliases(): RegionAlias[] {
  return readDataFile('region-aliases.csv', aliasRow);
}
