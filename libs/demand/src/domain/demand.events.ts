import { z } from 'zod';
import { defineEvent } from '#kernel';

/** Shortages of one list were raised together: others may see them from now on. */
export const ShortagesRaised = defineEvent(
  'demand.shortages_raised',
  z.object({ listId: z.uuid(), shortageIds: z.array(z.uuid()).min(1).max(1000) }),
);

/** The manufacturer says otherwise what it needs. */
export const ShortageCorrected = defineEvent('demand.shortage_corrected', z.object({ shortageId: z.uuid() }));

/** The manufacturer no longer needs it. */
export const ShortageWithdrawn = defineEvent('demand.shortage_withdrawn', z.object({ shortageId: z.uuid() }));

/** What was signed reaches what was asked. */
export const ShortageCovered = defineEvent('demand.shortage_covered', z.object({ shortageId: z.uuid() }));

/** Its needed-by day has passed, and nobody had promised it. */
export const ShortageExpired = defineEvent('demand.shortage_expired', z.object({ shortageId: z.uuid() }));

/** A buyer wants a product; its maker is asked. */
export const PurchaseIntentRaised = defineEvent('demand.purchase_intent_raised', z.object({ intentId: z.uuid() }));

/** The maker takes it up: the two begin to negotiate. */
export const PurchaseIntentTakenUp = defineEvent('demand.purchase_intent_taken_up', z.object({ intentId: z.uuid() }));
