import { z } from 'zod';
import { defineEvent } from '#kernel';

/** Enterprises came in or were changed by a register file or a seed; at most a batch of them, unchanged ones never. */
export const EnterprisesImported = defineEvent(
  'enterprises.imported',
  z.object({ enterpriseIds: z.array(z.uuid()).min(1) }),
);

/** An enterprise's record, sites, contacts or certificates were changed by a person. */
export const EnterpriseChanged = defineEvent('enterprises.changed', z.object({ enterpriseId: z.uuid() }));

/** Staff found two firms to be one: the merged one leads to the survivor from now on. */
export const EnterprisesMerged = defineEvent(
  'enterprises.merged',
  z.object({ survivorId: z.uuid(), mergedId: z.uuid() }),
);

/** That was taken back: each stands for itself again. */
export const EnterprisesParted = defineEvent(
  'enterprises.parted',
  z.object({ survivorId: z.uuid(), mergedId: z.uuid() }),
);

/** The account became the enterprise's first owner. Happens once for an enterprise. */
export const EnterpriseClaimed = defineEvent(
  'enterprises.claimed',
  z.object({ enterpriseId: z.uuid(), accountId: z.uuid() }),
);
