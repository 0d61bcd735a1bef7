import { EntitySchema } from 'typeorm';
import { Introduction } from '../domain/introduction.js';

export const introductionSchema = new EntitySchema<Introduction>({
  target: Introduction,
  name: 'Introduction',
  schema: 'matching',
  tableName: 'introduction',
  columns: {
    id: { type: 'uuid', primary: true },
    shortageId: { name: 'shortage_id', type: 'uuid' },
    enterpriseId: { name: 'enterprise_id', type: 'uuid' },
    makerRegionCode: { name: 'maker_region_code', type: 'text' },
    makerClaimed: { name: 'maker_claimed', type: 'boolean' },
    askingEnterpriseId: { name: 'asking_enterprise_id', type: 'uuid' },
    askingRegionCode: { name: 'asking_region_code', type: 'text' },
    place: { type: 'integer' },
    state: { type: 'text' },
    message: { type: 'text' },
    ownerId: { name: 'owner_id', type: 'uuid' },
    ownerName: { name: 'owner_name', type: 'text' },
    putAt: { name: 'put_at', type: 'timestamptz' },
    dueAt: { name: 'due_at', type: 'timestamptz' },
    answeredAt: { name: 'answered_at', type: 'timestamptz', nullable: true },
    answeredVia: { name: 'answered_via', type: 'text', nullable: true },
    answeredBy: { name: 'answered_by', type: 'text', nullable: true },
    remark: { type: 'text' },
    weeklyQuantity: { name: 'weekly_quantity', type: 'numeric', nullable: true },
    earliestDate: { name: 'earliest_date', type: 'date', nullable: true },
    version: { type: 'integer', version: true },
  },
});

export const matchingMappings: EntitySchema[] = [introductionSchema as EntitySchema];
