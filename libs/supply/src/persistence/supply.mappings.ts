import type { EntitySchema } from 'typeorm';
import { declaredOfferingSchema } from './declared-offering.schema.js';
import { offeringSchema } from './offering.schema.js';
import { productPictureSchema, productSchema } from './product.schema.js';
import { capacityWeekSchema, productionLineSchema } from './production-line.schema.js';

export const supplyMappings: EntitySchema[] = [
  offeringSchema as EntitySchema,
  declaredOfferingSchema as EntitySchema,
  productionLineSchema as EntitySchema,
  capacityWeekSchema as EntitySchema,
  productSchema as EntitySchema,
  productPictureSchema as EntitySchema,
];
