import type { EntitySchema } from 'typeorm';
import { catalogueMappings } from '#catalogue';
import { dealsMappings } from '#deals';
import { demandMappings } from '#demand';
import { dockingMappings } from '#docking';
import { enterprisesMappings } from '#enterprises';
import { identityMappings } from '#identity';
import { matchingMappings } from '#matching';
import { searchMappings } from '#search';
import { supplyMappings } from '#supply';

/** The table mappings of every context. */
export const MAPPINGS: EntitySchema[] = [
  ...catalogueMappings,
  ...dealsMappings,
  ...demandMappings,
  ...dockingMappings,
  ...enterprisesMappings,
  ...identityMappings,
  ...matchingMappings,
  ...searchMappings,
  ...supplyMappings,
];
