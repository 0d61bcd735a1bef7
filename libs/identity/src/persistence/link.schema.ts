import { EntitySchema } from 'typeorm';
import { Invitation } from '../domain/invitation.js';
import { PasswordReset } from '../domain/password-reset.js';

export const passwordResetSchema = new EntitySchema<PasswordReset>({
  name: 'PasswordReset',
  target: PasswordReset,
  schema: 'identity',
  tableName: 'password_reset',
  columns: {
    id: { type: 'uuid', primary: true },
    accountId: { name: 'account_id', type: 'uuid' },
    tokenHash: { name: 'token_hash', type: 'text' },
    createdAt: { name: 'created_at', type: 'timestamptz' },
    expiresAt: { name: 'expires_at', type: 'timestamptz' },
  },
});

export const invitationSchema = new EntitySchema<Invitation>({
  name: 'Invitation',
  target: Invitation,
  schema: 'identity',
  tableName: 'invitation',
  columns: {
    id: { type: 'uuid', primary: true },
    tokenHash: { name: 'token_hash', type: 'text' },
    email: { type: 'text' },
    name: { type: 'text' },
    enterpriseId: { name: 'enterprise_id', type: 'uuid', nullable: true },
    region: { type: 'text', nullable: true },
    role: { type: 'text' },
    invitedBy: { name: 'invited_by', type: 'uuid' },
    createdAt: { name: 'created_at', type: 'timestamptz' },
    expiresAt: { name: 'expires_at', type: 'timestamptz' },
  },
});
