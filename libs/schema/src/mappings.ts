import { enterprisesMappings } from '#enterprises';
import type { EntitySchema } from 'typeorm';

/** The table mappings of every context. */
export const MAPPINGS: EntitySchema[] = [...enterprisesMappings];
