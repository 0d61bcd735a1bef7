import { DataSource, type EntitySchema } from 'typeorm';
import { dataSourceOptions, updateVersioned } from '#platform';
import { newId } from '#kernel';
import { createTestDatabase, type TestDatabase } from '#test-support';
import { Account } from '../domain/account.js';
import { AccountSession } from '../domain/account-session.js';
import { Invitation } from '../domain/invitation.js';
import { DepartmentMembership, EnterpriseMembership } from '../domain/membership.js';
import { PasswordReset } from '../domain/password-reset.js';
import { accountSchema } from './account.schema.js';
import { accountSessionSchema } from './account-session.schema.js';
import { identityMappings } from './identity.mappings.js';
import { invitationSchema, passwordResetSchema } from './link.schema.js';
import { departmentMembershipSchema, enterpriseMembershipSchema } from './membership.schema.js';

const AT = new Date('2026-11-22T08:00:00.123Z');
let database: TestDatabase;
let dataSource: DataSource;
let account: Account;

beforeAll(async () => {
  database = await createTestDatabase();
  const settings = { url: database.url, poolSize: 2, applicationName: 'test' };
  dataSource = await new DataSource(dataSourceOptions(settings, identityMappings)).initialize();
  const facts = { id: newId(), login: 'wang.lihua', name: '王丽华', email: 'wang@mail.invalid', locale: 'zh', at: AT };
  account = Account.open({ ...facts, locale: 'zh' });
  await dataSource.manager.insert(accountSchema, account);
});

afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

async function stored<E extends { id: string }>(schema: EntitySchema<E>, entity: E): Promise<E> {
  await dataSource.manager.getRepository<{ id: string }>(schema as EntitySchema<{ id: string }>).insert(entity);
  return reloaded(schema, entity.id);
}

async function reloaded<E extends { id: string }>(schema: EntitySchema<E>, id: string): Promise<E> {
  const repository = dataSource.manager.getRepository<{ id: string }>(schema as EntitySchema<{ id: string }>);
  return (await repository.findOneByOrFail({ id })) as E;
}

describe('mappings bring back what was stored', () => {
  it('accounts, with changes and version', async () => {
    const loaded = await reloaded(accountSchema, account.id);
    expect(loaded).toBeInstanceOf(Account);
    expect(loaded).toEqual(account);
    loaded.change({ name: '王莉华', locale: 'en', email: 'lihua@mail.invalid' });
    await updateVersioned(dataSource.manager, accountSchema, loaded);
    const changed = await reloaded(accountSchema, account.id);
    expect(changed).toEqual({
      ...account,
      name: '王莉华',
      locale: 'en',
      email: 'lihua@mail.invalid',
      version: 2,
    });
    await expect(updateVersioned(dataSource.manager, accountSchema, loaded)).rejects.toThrow('version.stale');
  });

  it('memberships of enterprises', async () => {
    const post = { enterpriseId: newId(), role: 'owner' } as const;
    const membership = EnterpriseMembership.begin(newId(), account.id, post, AT);
    const loaded = await stored(enterpriseMembershipSchema, membership);
    expect(loaded).toBeInstanceOf(EnterpriseMembership);
    expect(loaded).toEqual(membership);
    expect(loaded.post).toEqual(post);
  });

  it('memberships of departments', async () => {
    const post = { region: '130528', role: 'supervisor' } as const;
    const membership = DepartmentMembership.begin(newId(), account.id, post, AT);
    const loaded = await stored(departmentMembershipSchema, membership);
    expect(loaded).toBeInstanceOf(DepartmentMembership);
    expect(loaded).toEqual(membership);
    expect(loaded.post).toEqual(post);
  });

  it('sessions', async () => {
    const session = AccountSession.open({
      id: newId(),
      accountId: account.id,
      tokenHash: 'a'.repeat(64),
      via: 'bearer',
      client: 'lathe-terminal/2',
      source: '192.0.2.7',
      at: AT,
    });
    const loaded = await stored(accountSessionSchema, session);
    expect(loaded).toBeInstanceOf(AccountSession);
    expect(loaded).toEqual(session);
  });

  it('password resets', async () => {
    const reset = PasswordReset.ask({ id: newId(), accountId: account.id, tokenHash: 'b'.repeat(64), at: AT });
    const loaded = await stored(passwordResetSchema, reset);
    expect(loaded).toEqual(reset);
    expect(() => loaded.requireOpen(new Date(AT.getTime() + 3_599_999))).not.toThrow();
    expect(() => loaded.requireOpen(new Date(AT.getTime() + 3_600_000))).toThrow('identity.link_expired');
  });

  it.each([
    ['an enterprise', { enterpriseId: newId(), role: 'member' } as const],
    ['a department', { region: '130500', role: 'officer' } as const],
  ])('invitations into %s', async (_, post) => {
    const facts = { id: newId(), email: 'guest@mail.invalid', name: '客人', invitedBy: account.id, at: AT };
    const invitation = Invitation.send({ ...facts, tokenHash: newId().padEnd(64, '0'), post });
    const loaded = await stored(invitationSchema, invitation);
    expect(loaded).toBeInstanceOf(Invitation);
    expect(loaded).toEqual(invitation);
    expect(loaded.post).toEqual(post);
  });
});

describe('the database refuses', () => {
  it.each([
    ['a login in capitals', `UPDATE identity.account SET login = 'WANG'`, 'account_login_lower_case'],
    [
      'a password that is not hashed as it must be',
      `INSERT INTO identity.credential SELECT id, 'secret', now() FROM identity.account`,
      'credential_argon2id',
    ],
    [
      'an invitation into nothing',
      `UPDATE identity.invitation SET enterprise_id = NULL, region = NULL`,
      'invitation_one_post',
    ],
    [
      'a role of the other kind',
      `UPDATE identity.invitation SET role = 'administrator' WHERE enterprise_id IS NOT NULL`,
      'invitation_one_post',
    ],
  ])('%s', async (_, sql, constraint) => {
    await expect(database.query(sql)).rejects.toMatchObject({ constraint });
  });
});
