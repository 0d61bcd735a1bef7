import type { EntitySchema } from 'typeorm';
import { certificateSchema, contactSchema, siteSchema } from './belongings.schema.js';
import { claimSchema } from './claim.schema.js';
import { duplicateSchema } from './duplicate.schema.js';
import { enterpriseSchema } from './enterprise.schema.js';
import { importRunSchema } from './import-run.schema.js';

/** The tables of this context. */
export const enterprisesMappings: EntitySchema[] = [
  enterpriseSchema,
  siteSchema,
  contactSchema,
  certificateSchema,
  claimSchema,
  duplicateSchema,
  importRunSchema,
];
