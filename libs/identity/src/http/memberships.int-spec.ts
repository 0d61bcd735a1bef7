import { EnterpriseClaimed } from '#enterprises';
import { Outbox, Transactions } from '#platform';
import { eventually } from '#test-support';
import { type IdentityApi, PASSWORD, startIdentity } from '../../test/identity-api.js';

let api: IdentityApi;
let axleWorks: string;
let gearWorks: string;

beforeAll(async () => {
  api = await startIdentity();
  axleWorks = await api.enterprise('宁晋县虚构车桥有限公司');
  gearWorks = await api.enterprise('宁晋县虚构齿轮有限公司');
  await api.account({ login: 'axle.owner', name: '桥总', enterprises: [{ enterpriseId: axleWorks, role: 'owner' }] });
  await api.account({ login: 'axle.member', enterprises: [{ enterpriseId: axleWorks, role: 'member' }] });
  await api.account({ login: 'gear.owner', enterprises: [{ enterpriseId: gearWorks, role: 'owner' }] });
  await api.account({ login: 'xingtai.admin', departments: [{ region: '130500', role: 'administrator' }] });
  await api.account({ login: 'xingtai.supervisor', departments: [{ region: '130500', role: 'supervisor' }] });
  await api.account({ login: 'baoding.officer', departments: [{ region: '130600', role: 'officer' }] });
});

afterAll(() => api.stop());

async function permissionsOf(login: string): Promise<string[]> {
  const me = await api
    .http()
    .get('/api/me')
    .auth(await api.bearer(login), { type: 'bearer' });
  return (me.body as { permissions: string[] }).permissions;
}

describe('members', () => {
  it('of an enterprise are named to its owners, without logins and addresses', async () => {
    const list = await api
      .http()
      .get('/api/enterprise-members')
      .auth(await api.bearer('gear.owner'), { type: 'bearer' })
      .expect(200);
    expect(list.body).toMatchObject({ total: 1, items: [{ enterpriseId: gearWorks, role: 'owner' }] });
    expect(list.text).not.toContain('mail.invalid');
    const foreign = await api
      .http()
      .get(`/api/enterprise-members?enterpriseId=${axleWorks}`)
      .auth(await api.bearer('gear.owner'), { type: 'bearer' });
    expect(foreign.body).toMatchObject({ total: 0, items: [] });
  });

  it('of departments are seen by administrators of the region, and by nobody else', async () => {
    const look = async (login: string) =>
      api
        .http()
        .get('/api/department-members?size=100')
        .auth(await api.bearer(login), { type: 'bearer' });
    const seen = (await look('xingtai.admin')).body as { items: { region: string; login: string }[] };
    expect(seen.items.map(({ login }) => login)).toContain('xingtai.supervisor');
    expect(seen.items.every(({ region }) => region.startsWith('1305'))).toBe(true);
    for (const login of ['xingtai.supervisor', 'baoding.officer', 'axle.owner']) {
      expect((await look(login)).status).toBe(403);
    }
  });

  it('lose what they may do at once, in sessions that are open', async () => {
    await api.account({ login: 'dismissed', enterprises: [{ enterpriseId: axleWorks, role: 'owner' }] });
    const token = await api.bearer('dismissed');
    const members = () => api.http().get('/api/enterprise-members').auth(token, { type: 'bearer' });
    const { items } = (await members().expect(200)).body as { items: { id: string; name: string }[] };
    const own = items.find(({ name }) => name.startsWith('dismissed'));
    const owner = await api.bearer('axle.owner');
    await api.http().delete(`/api/enterprise-members/${own?.id}`).auth(owner, { type: 'bearer' }).expect(204);
    await members().expect(403);
    expect(await permissionsOf('dismissed')).toEqual([]);
  });

  it('gain what they may do at once, in sessions that are open', async () => {
    await api.account({ login: 'promoted' });
    const token = await api.bearer('promoted');
    const look = () => api.http().get('/api/department-members').auth(token, { type: 'bearer' });
    await look().expect(403);
    await api.account({ login: 'promoted', departments: [{ region: '130528', role: 'administrator' }] });
    await look().expect(200);
  });

  it('of other enterprises and regions are not found', async () => {
    const [foreign] = await api.database.query<{ id: string }>(
      'SELECT id FROM identity.enterprise_membership WHERE enterprise_id = $1',
      [axleWorks],
    );
    const [baoding] = await api.database.query<{ id: string }>(
      `SELECT id FROM identity.department_membership WHERE region = '130600'`,
    );
    const gear = await api.bearer('gear.owner');
    const xingtai = await api.bearer('xingtai.admin');
    await api.http().delete(`/api/enterprise-members/${foreign?.id}`).auth(gear, { type: 'bearer' }).expect(404);
    await api.http().delete(`/api/department-members/${baoding?.id}`).auth(xingtai, { type: 'bearer' }).expect(404);
  });

  it('of a department are dismissed by its administrator', async () => {
    await api.account({ login: 'retired', departments: [{ region: '130528', role: 'organiser' }] });
    const [membership] = await api.database.query<{ id: string }>(
      `SELECT m.id FROM identity.department_membership m JOIN identity.account a ON a.id = m.account_id
       WHERE a.login = 'retired'`,
    );
    const admin = await api.bearer('xingtai.admin');
    await api.http().delete(`/api/department-members/${membership?.id}`).auth(admin, { type: 'bearer' }).expect(204);
    expect(await permissionsOf('retired')).toEqual([]);
    const audited = await api.database.query<{ region: string }>(
      `SELECT region FROM platform.audit_entry WHERE action = 'membership.ended' AND region IS NOT NULL`,
    );
    expect(audited).toEqual([{ region: '130528' }]);
  });

  it('leave one owner, also when two owners dismiss each other at the same time', async () => {
    const logins = ['cast.one', 'cast.two'];
    const works = await Promise.all(Array.from({ length: 8 }, (_, n) => api.enterprise(`宁晋县虚构铸造${n}厂`)));
    const enterprises = works.map((enterpriseId) => ({ enterpriseId, role: 'owner' as const }));
    for (const login of logins) await api.account({ login, enterprises });
    const [one, two] = [await api.bearer('cast.one'), await api.bearer('cast.two')];
    const rows = await api.database.query<{ id: string; login: string }>(
      `SELECT m.id, a.login FROM identity.enterprise_membership m JOIN identity.account a ON a.id = m.account_id
       WHERE a.login = ANY ($1) ORDER BY m.enterprise_id, a.login`,
      [logins],
    );
    const dismiss = ({ id, login }: { id: string; login: string }) =>
      api
        .http()
        .delete(`/api/enterprise-members/${id}`)
        .auth(login === 'cast.one' ? two : one, { type: 'bearer' });
    await Promise.all(rows.map(dismiss));
    const left = await api.database.query<{ id: string; login: string }>(
      `SELECT m.id, a.login FROM identity.enterprise_membership m JOIN identity.account a ON a.id = m.account_id
       WHERE a.login = ANY ($1)`,
      [logins],
    );
    expect(left).toHaveLength(works.length);
    const last = left[0] as { id: string; login: string };
    const own = last.login === 'cast.one' ? one : two;
    const answer = await api.http().delete(`/api/enterprise-members/${last.id}`).auth(own, { type: 'bearer' });
    expect(answer.body).toMatchObject({ code: 'identity.last_owner' });
  });
});

describe('a claimed enterprise', () => {
  it('belongs to whoever claimed it, once, however often that is told', async () => {
    const works = await api.enterprise('宁晋县虚构轮毂有限公司');
    const accountId = await api.account({
      login: 'claimant',
      enterprises: [{ enterpriseId: works, role: 'member' }],
    });
    const tell = () =>
      api
        .get(Transactions)
        .run((tx) => api.get(Outbox).publish(tx, EnterpriseClaimed, { enterpriseId: works, accountId }));
    await tell();
    await tell();
    await eventually('the claimant owns it', async () =>
      (await permissionsOf('claimant')).includes('enterprise.maintain'),
    );
    await api.settled();
    const rows = await api.database.query<{ role: string }>(
      'SELECT role FROM identity.enterprise_membership WHERE account_id = $1',
      [accountId],
    );
    expect(rows).toEqual([{ role: 'owner' }]);
  });
});

it('seeding twice changes nothing, and never the password', async () => {
  const facts = { login: 'seeded', departments: [{ region: '130000', role: 'officer' as const }] };
  const id = await api.account(facts);
  expect(await api.account({ ...facts, password: '换了一句别的什么话吧', name: '别的名字' })).toBe(id);
  await api.bearer('seeded', PASSWORD);
});
