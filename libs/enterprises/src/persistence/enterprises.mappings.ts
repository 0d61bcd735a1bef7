import type { EntitySchema } from 'typeorm';
import { enterpriseSchema } from './enterprise.schema.js';

/** The tables of this context. */
export const enterprisesMappings: EntitySchema[] = [enterpriseSchema];
