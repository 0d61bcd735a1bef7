import { EntitySchema } from 'typeorm';
import { FamilyCorrection } from '../domain/family-correction.js';

export const familyCorrectionSchema = new EntitySchema<FamilyCorrection>({
  name: 'FamilyCorrection',
  target: FamilyCorrection,
  schema: 'catalogue',
  tableName: 'family_correction',
  columns: {
    id: { type: 'uuid', primary: true },
    revision: { type: 'integer' },
    familyCode: { type: 'text', name: 'family_code' },
    kind: { type: 'text' },
    field: { type: 'text', nullable: true },
    value: { type: 'text', nullable: true },
    family: { type: 'jsonb', nullable: true },
    remark: { type: 'text', nullable: true },
    state: { type: 'text' },
    madeBy: { type: 'uuid', name: 'made_by' },
    madeByName: { type: 'text', name: 'made_by_name' },
    madeAt: { type: 'timestamptz', name: 'made_at' },
    withdrawnByName: { type: 'text', name: 'withdrawn_by_name', nullable: true },
    withdrawnAt: { type: 'timestamptz', name: 'withdrawn_at', nullable: true },
    version: { type: 'integer', version: true },
  },
});
