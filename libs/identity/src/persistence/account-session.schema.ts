import { EntitySchema } from 'typeorm';
import { AccountSession } from '../domain/account-session.js';

export const accountSessionSchema = new EntitySchema<AccountSession>({
  name: 'AccountSession',
  target: AccountSession,
  schema: 'identity',
  tableName: 'session',
  columns: {
    id: { type: 'uuid', primary: true },
    accountId: { name: 'account_id', type: 'uuid' },
    tokenHash: { name: 'token_hash', type: 'text' },
    via: { type: 'text' },
    openedAt: { name: 'opened_at', type: 'timestamptz' },
    lastSeenAt: { name: 'last_seen_at', type: 'timestamptz' },
    idleSeconds: { name: 'idle_seconds', type: 'integer' },
    expiresAt: { name: 'expires_at', type: 'timestamptz' },
    client: { type: 'text' },
    source: { type: 'text' },
  },
});
