import { z } from 'zod';
import { CellProblemView, ListFileView } from '#platform';

/** How a list of weeks was read: each row as it would be written, with its mistakes. */
export const CapacityFilePreview = ListFileView.extend({
  rows: z.array(
    z.object({
      /** Of the file. */
      line: z.number().int(),
      /** Null where the row names no line of the firm, or says nothing. */
      lineId: z.uuid().nullable(),
      lineName: z.string(),
      /** The Monday with which the week begins. */
      week: z.iso.date().nullable(),
      /** Decimal digits in the line's unit; both null in a row that says nothing. */
      capacity: z.string().nullable(),
      free: z.string().nullable(),
      problems: z.array(CellProblemView),
    }),
  ),
});
export type CapacityFilePreview = z.infer<typeof CapacityFilePreview>;

export const CapacityOfFirm = z.strictObject({ enterpriseId: z.uuid() });
export type CapacityOfFirm = z.infer<typeof CapacityOfFirm>;
