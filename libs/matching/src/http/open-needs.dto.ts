import { z } from 'zod';
import { pageOf, PageQuery } from '#platform';

export const OpenNeedsQuery = PageQuery.extend({
  /** The maker; one of the caller's own. */
  enterpriseId: z.uuid(),
});
export type OpenNeedsQuery = z.infer<typeof OpenNeedsQuery>;

/** What a maker sees of a need that nobody has asked it about. */
export const GlimpsedNeedView = z.object({
  part: z.string(),
  /** Between which round numbers it lies. */
  quantity: z.object({ from: z.string(), below: z.string() }),
  unit: z.string(),
  neededBy: z.iso.date().nullable(),
  /** The city, no nearer. */
  placeName: z.string().nullable(),
});

export const OpenNeedView = z.object({
  need: GlimpsedNeedView,
  fit: z.enum(['names_it', 'family', 'could_make']),
  reasons: z.array(z.object({ code: z.string(), text: z.string() })),
  /** Where it was asked about it already, and may answer. */
  introductionId: z.uuid().nullable(),
});
export type OpenNeedView = z.infer<typeof OpenNeedView>;

export const OpenNeedsPage = pageOf(OpenNeedView);
export type OpenNeedsPage = z.infer<typeof OpenNeedsPage>;
