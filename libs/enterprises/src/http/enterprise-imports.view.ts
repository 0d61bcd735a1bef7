import { z } from 'zod';
import { pageOf } from '#platform';

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
  startedBy: z.string(),
  startedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime().nullable(),
});
export type ImportView = z.infer<typeof ImportView>;
export const ImportPage = pageOf(ImportView);
export type ImportPage = z.infer<typeof ImportPage>;

export const ImportPreviewView = z.object({
  encoding: z.enum(['utf-8', 'gb18030']),
  delimiter: z.string(),
  columns: z.array(z.string()),
  /** Column to field, for the columns that were recognised; can be sent back, corrected. */
  mapping: z.record(z.string(), z.string()),
  /** Fields without which the file cannot be taken in. */
  missing: z.array(z.string()),
  rows: z.array(z.array(z.string())),
});
export type ImportPreviewView = z.infer<typeof ImportPreviewView>;
