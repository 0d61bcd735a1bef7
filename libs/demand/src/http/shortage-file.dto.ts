import { z } from 'zod';
import { GUESSED_FROM } from '#platform';
import { PreviewedLine, ShortageListPreview } from './demand.dto.js';

const FileColumn = z.object({
  index: z.number().int(),
  /** As the sheet calls it: `C`. */
  letters: z.string(),
  heading: z.string().nullable(),
  field: z.string().nullable(),
  /** Where it is known from; null for a column that nobody knows. */
  from: z.enum(GUESSED_FROM).nullable(),
  confidence: z.enum(['sure', 'likely', 'guess']).nullable(),
});

const FileLine = PreviewedLine.extend({
  /** `cell` is its address, as in `C7`; null where the table has no column for it. */
  problems: z.array(z.object({ field: z.string(), message: z.string(), cell: z.string().nullable() })),
});

/** What a pasted list's preview shows, and how the file was read. */
export const ShortageFilePreview = ShortageListPreview.extend({
  file: z.object({
    name: z.string(),
    kind: z.enum(['workbook', 'text']),
    sheets: z.array(z.object({ name: z.string(), hidden: z.boolean(), empty: z.boolean() })),
    /** The sheet that was read; null for text. */
    sheet: z.string().nullable(),
    headingRows: z.object({ first: z.number().int(), last: z.number().int() }).nullable(),
    /** What was left out, and what else should be known. */
    notices: z.array(z.object({ code: z.string(), message: z.string() })),
  }),
  columns: z.array(FileColumn),
  /** What a column may be read as. */
  fields: z.array(z.object({ field: z.string(), name: z.string(), required: z.boolean() })),
  rows: z.array(FileLine),
});
export type ShortageFilePreview = z.infer<typeof ShortageFilePreview>;
