import { z } from 'zod';
import { pageOf, PageQuery } from '#platform';
import { FITS } from '../domain/part-query.js';

/** As a facet gave it: printed characters alone. */
const FacetValue = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest)
    .regex(/^[^\p{C}]+$/u);

export const EnterpriseSearchDto = PageQuery.extend({
  /** A part as people ask for it; empty to browse. */
  q: z.string().trim().max(300).default(''),
  /** GB/T 2260 code of a province, city or county. */
  region: z
    .string()
    .regex(/^[1-9]\d{5}$/)
    .optional(),
  /** GB/T 4754 code, or the beginning of one. */
  industry: z
    .string()
    .regex(/^[A-T]\d{0,4}$/)
    .optional(),
  /** Code of a process of the catalogue. */
  process: z
    .string()
    .regex(/^[a-z][a-z-]{1,40}$/)
    .optional(),
  /** A material as the facet names it. */
  material: FacetValue(40).optional(),
  /** Kind of a certificate as the facet names it. */
  certificate: FacetValue(100).optional(),
  /** A day, `YYYY-MM-DD`: whoever has something free until then. */
  freeBy: z.iso.date().optional(),
  /** Around where: a GB/T 2260 code, or `longitude,latitude` in degrees. */
  near: z
    .string()
    .regex(/^([1-9]\d{5}|\d{2,3}(\.\d{1,6})?,\d{1,2}(\.\d{1,6})?)$/)
    .optional(),
  /** Kilometres as the crow flies; counts with `near` alone. */
  within: z.coerce.number().int().min(1).max(2_000).default(100),
  /** While nothing is looked for, the order is that of the names. */
  sort: z.enum(['fit', 'distance', 'name']).default('fit'),
});
export type EnterpriseSearchDto = z.infer<typeof EnterpriseSearchDto>;

const FacetCount = z.object({ code: z.string(), name: z.string(), count: z.number().int() });
const FacetView = z.array(FacetCount);
/** With the centre point of the division in degrees, for maps. */
const RegionFacetView = z.array(FacetCount.extend({ lon: z.number().nullable(), lat: z.number().nullable() }));

const EnterpriseHit = z.object({
  id: z.uuid(),
  name: z.string(),
  regionCode: z.string(),
  regionName: z.string(),
  industry: z.object({ code: z.string(), name: z.string() }).nullable(),
  /** From the place that was named, centre to centre; null where none was. */
  distanceKm: z.number().nullable(),
  /** 0..1 for how well it fits the part; null when browsing, and for a firm of that name. */
  score: z.number().nullable(),
  /** How near it comes to the part: it names it, makes its family or bears such a name, or has the processes; null as `score`. */
  fit: z.enum(FITS).nullable(),
  highlights: z.array(
    z.object({
      text: z.string(),
      role: z.enum(['makes', 'sells', 'serves', 'name']),
      /** The firm says so itself, and its registered scope does not. */
      declared: z.boolean(),
      /** First character and the one after the last. */
      marks: z.array(z.array(z.number().int()).length(2)),
    }),
  ),
});
export type EnterpriseHit = z.infer<typeof EnterpriseHit>;

export const EnterpriseSearchPage = pageOf(EnterpriseHit).extend({
  /** How many have any of the words looked for; the facets count these, and of them the nearest are listed. */
  related: z.number().int(),
  /** The division that stood among the words (and counts unless `region` names another), and the words without it. */
  place: z.object({ code: z.string(), name: z.string(), words: z.string() }).nullable(),
  /** The division that distances are taken from; null where none was asked for by its code. */
  nearName: z.string().nullable(),
  facets: z.object({
    regions: RegionFacetView,
    industries: FacetView,
    processes: FacetView,
    materials: FacetView,
    certificates: FacetView,
  }),
  /** What had to be given up to find anybody, as a sentence. */
  relaxation: z.string().nullable(),
  /** What was made of what was typed (pinyin, English, a slip of the pen), as a sentence; null where it stands as typed. */
  understood: z.string().nullable(),
  /** A sentence where the search server is away or behind and the database answers in its place. */
  catchingUp: z.string().nullable(),
});
export type EnterpriseSearchPage = z.infer<typeof EnterpriseSearchPage>;
