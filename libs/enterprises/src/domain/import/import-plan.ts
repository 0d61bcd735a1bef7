import { createHash } from 'node:crypto';
import { z } from 'zod';
import { REGISTER_FIELDS, type RegisterField } from './register-columns.js';

/** How a file is read; settled when its import begins and kept with it, so that it goes on the same way after a stop. */
export const ImportPlan = z.object({
  encoding: z.enum(['utf-8', 'gb18030']),
  delimiter: z.string().length(1),
  columns: z.array(z.string()),
  mapping: z.array(z.enum(Object.keys(REGISTER_FIELDS) as [RegisterField, ...RegisterField[]]).nullable()),
  acceptRenames: z.boolean(),
  /** The sheet that the text was written from: rows are numbered as it numbers them. Absent for text. */
  sheet: z.string().optional(),
});
export type ImportPlan = z.infer<typeof ImportPlan>;

/** Column by its number from 0 to field, as far as fields are known. */
export function columnOf(plan: Pick<ImportPlan, 'mapping'>, field: RegisterField): number | undefined {
  const column = plan.mapping.indexOf(field);
  return column < 0 ? undefined : column;
}

/** Tells apart imports of one file that are to be read or treated differently. */
export function planHash(plan: ImportPlan, onlyWithin: readonly string[] | null): string {
  return createHash('sha256')
    .update(JSON.stringify([plan.mapping, plan.acceptRenames, onlyWithin]))
    .digest('hex');
}
