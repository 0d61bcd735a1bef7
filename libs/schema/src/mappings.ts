import type { EntitySchema } from 'typeorm';
import { demandMappings } from '#demand';
import { enterprisesMappings } from '#enterprises';
import { identityMappings } from '#identity';
import { matchingMappings } from '#matching';
import { supplyMappings } from '#supply';

/** The table mappings of every context. */
export const MAPPINGS: EntitySchema[] = [
  ...demandMappings,
  ...enterprisesMappings,
  ...identityMappings,
  ...matchingMappings,
  ...supplyMappings,
];
