import type { EntitySchema } from 'typeorm';
import { familyCorrectionSchema } from './family-correction.schema.js';

/** The tables of this context. */
export const catalogueMappings: EntitySchema[] = [familyCorrectionSchema];
