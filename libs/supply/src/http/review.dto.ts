import { z } from 'zod';

export const RefuseDto = z.strictObject({ reason: z.string().trim().min(2).max(500) });
export type RefuseDto = z.infer<typeof RefuseDto>;
