import { z } from 'zod';
import { defineEvent } from '#kernel';

/** Shortages were raised together, as one list. */
export const ShortagesRaised = defineEvent(
  'demand.shortages_raised',
  z.object({ listId: z.uuid(), shortageIds: z.array(z.uuid()).min(1).max(1000) }),
);

/** The manufacturer says otherwise what it needs. */
export const ShortageCorrected = defineEvent('demand.shortage_corrected', z.object({ shortageId: z.uuid() }));

/** The manufacturer no longer needs it. */
export const ShortageWithdrawn = defineEvent('demand.shortage_withdrawn', z.object({ shortageId: z.uuid() }));
