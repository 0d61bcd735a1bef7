import { z } from 'zod';
import { CellProblemView, ListFileView } from '#platform';
import { PreviewedLine, ShortageListPreview } from './demand.dto.js';

/** What a pasted list's preview shows, and how the file was read. */
export const ShortageFilePreview = ShortageListPreview.extend({
  ...ListFileView.shape,
  rows: z.array(PreviewedLine.extend({ problems: z.array(CellProblemView) })),
});
export type ShortageFilePreview = z.infer<typeof ShortageFilePreview>;
