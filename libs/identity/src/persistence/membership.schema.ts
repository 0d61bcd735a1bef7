import { EntitySchema } from 'typeorm';
import { DepartmentMembership, EnterpriseMembership } from '../domain/membership.js';

export const enterpriseMembershipSchema = new EntitySchema<EnterpriseMembership>({
  name: 'EnterpriseMembership',
  target: EnterpriseMembership,
  schema: 'identity',
  tableName: 'enterprise_membership',
  columns: {
    id: { type: 'uuid', primary: true },
    accountId: { name: 'account_id', type: 'uuid' },
    enterpriseId: { name: 'enterprise_id', type: 'uuid' },
    role: { type: 'text' },
    since: { type: 'timestamptz' },
  },
});

export const departmentMembershipSchema = new EntitySchema<DepartmentMembership>({
  name: 'DepartmentMembership',
  target: DepartmentMembership,
  schema: 'identity',
  tableName: 'department_membership',
  columns: {
    id: { type: 'uuid', primary: true },
    accountId: { name: 'account_id', type: 'uuid' },
    region: { type: 'text' },
    role: { type: 'text' },
    since: { type: 'timestamptz' },
  },
});
