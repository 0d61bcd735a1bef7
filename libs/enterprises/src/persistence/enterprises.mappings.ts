import type { EntitySchema } from 'typeorm';
import { enterpriseSchema } from './enterprise.schema.js';
import { importRunSchema } from './import-run.schema.js';

/** The tables of this context. */
export const enterprisesMappings: EntitySchema[] = [enterpriseSchema, importRunSchema];
