import { z } from 'zod';
import { CellProblemView, ListFileView } from '#platform';
import { DECLARED_ROLES } from '../../domain/offerings/declared-offering.js';

/** How a list of offerings was read: each line as it would be declared, with its mistakes. */
export const OfferingFilePreview = ListFileView.extend({
  rows: z.array(
    z.object({
      line: z.number().int(),
      role: z.enum(DECLARED_ROLES),
      text: z.string(),
      note: z.string(),
      validUntil: z.iso.date().nullable(),
      /** It is declared just so already and listed or awaiting review; nothing is to be done about it. */
      declared: z.boolean(),
      problems: z.array(CellProblemView),
    }),
  ),
});
export type OfferingFilePreview = z.infer<typeof OfferingFilePreview>;

export const OfferingsOfFirm = z.strictObject({ enterpriseId: z.uuid() });
export type OfferingsOfFirm = z.infer<typeof OfferingsOfFirm>;
