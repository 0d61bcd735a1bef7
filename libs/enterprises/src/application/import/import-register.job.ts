import { z } from 'zod';
import { defineJob } from '#platform';

/** Take in an uploaded register file, from wherever its import stands. */
export const ImportRegister = defineJob('enterprises.import-register', z.object({ runId: z.uuid() }));
