import { EntitySchema } from 'typeorm';
import { Account } from '../domain/account.js';

export const accountSchema = new EntitySchema<Account>({
  name: 'Account',
  target: Account,
  schema: 'identity',
  tableName: 'account',
  columns: {
    id: { type: 'uuid', primary: true },
    login: { type: 'text', update: false },
    name: { type: 'text' },
    email: { type: 'text' },
    locale: { type: 'text' },
    createdAt: { name: 'created_at', type: 'timestamptz', update: false },
    version: { type: 'integer', version: true },
  },
});
