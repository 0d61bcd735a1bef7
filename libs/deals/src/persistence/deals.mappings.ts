import type { EntitySchema } from 'typeorm';

export const dealsMappings: EntitySchema[] = [];
