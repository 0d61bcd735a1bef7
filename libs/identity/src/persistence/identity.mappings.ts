import type { EntitySchema } from 'typeorm';
import { accountSchema } from './account.schema.js';
import { accountSessionSchema } from './account-session.schema.js';
import { invitationSchema, passwordResetSchema } from './link.schema.js';
import { departmentMembershipSchema, enterpriseMembershipSchema } from './membership.schema.js';

/** Table mappings of identity, for the schema lib. */
export const identityMappings: EntitySchema[] = [
  accountSchema,
  accountSessionSchema,
  departmentMembershipSchema,
  enterpriseMembershipSchema,
  invitationSchema,
  passwordResetSchema,
];
