import { z } from 'zod';

/** A plan in the making. */
export const PlanningView = z.object({
  /** When it began; null where none is being made. */
  since: z.iso.datetime().nullable(),
  /** It was asked to end with the best plan so far. */
  stopping: z.boolean(),
  /** The best plan so far; null while there is none. */
  best: z
    .object({
      placed: z.number().int(),
      value: z.number().int(),
      /** No plan is worth more. */
      valueBound: z.number().int(),
      breaks: z.number().int(),
    })
    .nullable(),
});
export type PlanningView = z.infer<typeof PlanningView>;
