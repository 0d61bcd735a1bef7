import { z } from 'zod';
import { defineJob } from '#platform';

/** Participants whose meetings were changed one by one, to be written to some minutes later. */
export const WriteSlips = defineJob(
  'docking.write-changed-slips',
  z.object({ participantIds: z.array(z.uuid()).min(1) }),
);
