import { z } from 'zod';
import { pageOf, PageQuery } from '#platform';

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
});
export type EnterpriseSearchDto = z.infer<typeof EnterpriseSearchDto>;

const FacetView = z.array(z.object({ code: z.string(), name: z.string(), count: z.number().int() }));

const EnterpriseHit = z.object({
  id: z.uuid(),
  name: z.string(),
  regionCode: z.string(),
  regionName: z.string(),
  industry: z.object({ code: z.string(), name: z.string() }).nullable(),
  /** 0..1 for how well it fits the part; null when browsing. */
  score: z.number().nullable(),
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
  facets: z.object({ regions: FacetView, industries: FacetView }),
  /** What had to be given up to find anybody, as a sentence. */
  relaxation: z.string().nullable(),
  /** What was made of what was typed (pinyin, English, a slip of the pen), as a sentence; null where it stands as typed. */
  understood: z.string().nullable(),
});
export type EnterpriseSearchPage = z.infer<typeof EnterpriseSearchPage>;
