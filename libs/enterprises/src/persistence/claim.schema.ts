import { EntitySchema } from 'typeorm';
import { Claim } from '../domain/claim.js';

export const claimSchema = new EntitySchema<Claim>({
  name: 'Claim',
  target: Claim,
  schema: 'enterprises',
  tableName: 'claim',
  columns: {
    id: { type: 'uuid', primary: true },
    enterpriseId: { type: 'uuid', name: 'enterprise_id' },
    accountId: { type: 'uuid', name: 'account_id' },
    accountName: { type: 'text', name: 'account_name' },
    proof: { type: 'text' },
    contact: { type: 'text', nullable: true },
    state: { type: 'text' },
    reason: { type: 'text', nullable: true },
    decidedBy: { type: 'text', name: 'decided_by', nullable: true },
    decidedAt: { type: 'timestamptz', name: 'decided_at', nullable: true },
    raisedAt: { type: 'timestamptz', name: 'raised_at' },
    version: { type: 'integer', version: true },
  },
});
