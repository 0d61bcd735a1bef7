import { z } from 'zod';
import { CellProblemView, ListFileView, pageOf } from '#platform';

export const ImportStartedView = z.object({ id: z.uuid() });

export const ImportView = z.object({
  id: z.uuid(),
  fileName: z.string(),
  state: z.enum(['running', 'completed']),
  rowsRead: z.number().int(),
  /** Lines of the file without its heading; rows may take several lines. */
  rowsTotalGuess: z.number().int(),
  bytesRead: z.number().int(),
  bytesTotal: z.number().int(),
  created: z.number().int(),
  updated: z.number().int(),
  unchanged: z.number().int(),
  bad: z.number().int(),
  /** Examples, totals, captions, hidden rows and headings said again: no firms, and not among the rows read. */
  passedOver: z.number().int(),
  startedBy: z.string(),
  startedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime().nullable(),
});
export type ImportView = z.infer<typeof ImportView>;
export const ImportPage = pageOf(ImportView);
export type ImportPage = z.infer<typeof ImportPage>;

/** How a register file would be read, and what is wrong with its first rows. */
export const ImportPreviewView = ListFileView.extend({
  /** Fields without which the file cannot be taken in. */
  missing: z.array(z.object({ field: z.string(), name: z.string() })),
  /** The first rows as they stand in the file; `line` as an editor or the sheet counts. */
  rows: z.array(z.object({ line: z.number().int(), cells: z.array(z.string()) })),
  /** How many rows were checked, from the first on; none while a field is missing. */
  checked: z.number().int(),
  /** How many of those would not be taken in. */
  faulty: z.number().int(),
  /** What is wrong, the first of it. */
  problems: z.array(CellProblemView.extend({ line: z.number().int() })),
  /** How many of them were found in all. */
  problemsFound: z.number().int(),
});
export type ImportPreviewView = z.infer<typeof ImportPreviewView>;
