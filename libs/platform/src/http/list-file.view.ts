import { z } from 'zod';
import type { Locale } from '#kernel';
import { CONFIDENCE, GUESSED_FROM } from '../tabular/column-guess.js';
import { fileNotices } from '../tabular/file-notices.js';
import type { ListInFile } from '../tabular/list-files.js';
import type { ListFieldFacts } from '../tabular/list-template.js';

/** `cell` is its address, as in `C7`; null where the table has no column for it. */
export const CellProblemView = z.object({ field: z.string(), message: z.string(), cell: z.string().nullable() });

/** How a file was read: its sheet and heading, what was left out, what each column was taken for. */
export const ListFileView = z.object({
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
  columns: z.array(
    z.object({
      index: z.number().int(),
      /** As the sheet calls it: `C`. */
      letters: z.string(),
      heading: z.string().nullable(),
      field: z.string().nullable(),
      /** Where it is known from; null for a column that nobody knows. */
      from: z.enum(GUESSED_FROM).nullable(),
      confidence: z.enum(['sure', 'likely', 'guess']).nullable(),
    }),
  ),
  /** What a column may be read as. */
  fields: z.array(z.object({ field: z.string(), name: z.string(), required: z.boolean() })),
});
export type ListFileView = z.infer<typeof ListFileView>;

export function listFileView(
  name: string,
  { table, columns }: Pick<ListInFile<string>, 'table' | 'columns'>,
  fields: readonly ListFieldFacts[],
  locale: Locale,
): ListFileView {
  return {
    file: {
      name,
      kind: table.kind,
      sheets: table.sheets.map((sheet) => ({ ...sheet })),
      sheet: table.sheet,
      headingRows: table.heading ? { first: table.heading.first, last: table.heading.last } : null,
      notices: fileNotices(table, columns.length, locale),
    },
    columns: columns.map((column) => ({
      ...column,
      confidence: column.from === null ? null : CONFIDENCE[column.from],
    })),
    fields: fields.map(({ field, name: said, required }) => ({
      field,
      name: said[locale],
      required: required ?? false,
    })),
  };
}
