import { EntitySchema } from 'typeorm';
import { Duplicate } from '../domain/duplicates/duplicate.js';

export const duplicateSchema = new EntitySchema<Duplicate>({
  name: 'Duplicate',
  target: Duplicate,
  schema: 'enterprises',
  tableName: 'duplicate',
  columns: {
    id: { type: 'uuid', primary: true },
    oneId: { type: 'uuid', name: 'one_id' },
    otherId: { type: 'uuid', name: 'other_id' },
    likeness: { type: 'numeric', update: false },
    state: { type: 'text' },
    survivorId: { type: 'uuid', name: 'survivor_id', nullable: true },
    mergedId: { type: 'uuid', name: 'merged_id', nullable: true },
    reason: { type: 'text', nullable: true },
    decidedBy: { type: 'text', name: 'decided_by', nullable: true },
    decidedAt: { type: 'timestamptz', name: 'decided_at', nullable: true },
    version: { type: 'integer', version: true },
  },
});
