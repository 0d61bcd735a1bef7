import type { EntitySchema } from 'typeorm';
import { purchaseIntentSchema } from './purchase-intent.schema.js';
import { shortageListSchema, shortageSchema } from './shortage.schema.js';

export const demandMappings: EntitySchema[] = [
  purchaseIntentSchema as EntitySchema,
  shortageListSchema as EntitySchema,
  shortageSchema as EntitySchema,
];
