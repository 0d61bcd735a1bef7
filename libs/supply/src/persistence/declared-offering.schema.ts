import { EntitySchema } from 'typeorm';
import { DeclaredOffering } from '../domain/offerings/declared-offering.js';

export const declaredOfferingSchema = new EntitySchema<DeclaredOffering>({
  target: DeclaredOffering,
  name: 'DeclaredOffering',
  schema: 'supply',
  tableName: 'declared_offering',
  columns: {
    id: { type: 'uuid', primary: true },
    enterpriseId: { name: 'enterprise_id', type: 'uuid' },
    regionCode: { name: 'region_code', type: 'text' },
    role: { type: 'text' },
    text: { type: 'text' },
    note: { type: 'text' },
    state: { type: 'text' },
    validUntil: { name: 'valid_until', type: 'date' },
    submittedAt: { name: 'submitted_at', type: 'timestamptz' },
    submittedBy: { name: 'submitted_by', type: 'text' },
    decidedAt: { name: 'decided_at', type: 'timestamptz', nullable: true },
    decidedBy: { name: 'decided_by', type: 'text', nullable: true },
    reason: { type: 'text', nullable: true },
    version: { type: 'integer', version: true },
  },
});
