import { z } from 'zod';
import { defineEvent } from '#kernel';

/** What these enterprises offer was read anew from their scopes, or what they declare is listed or no longer. */
export const OfferingsRead = defineEvent(
  'supply.offerings_read',
  z.object({ enterpriseIds: z.array(z.uuid()).min(1) }),
);
