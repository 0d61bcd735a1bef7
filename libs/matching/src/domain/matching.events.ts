import { z } from 'zod';
import { defineEvent } from '#kernel';

const payload = z.object({ introductionId: z.uuid(), shortageId: z.uuid(), enterpriseId: z.uuid() });

/** A maker is asked. */
export const IntroductionPut = defineEvent('matching.introduction_put', payload);

/** The maker said yes. */
export const IntroductionAccepted = defineEvent('matching.introduction_accepted', payload);

/** An introduction ended without a yes: declined, expired or withdrawn. */
export const IntroductionEnded = defineEvent(
  'matching.introduction_ended',
  payload.extend({ state: z.enum(['declined', 'expired', 'withdrawn']) }),
);
