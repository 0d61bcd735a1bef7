import type { EntitySchema } from 'typeorm';

export const dockingMappings: EntitySchema[] = [];
