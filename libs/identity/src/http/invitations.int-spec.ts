import { randomUUID } from 'node:crypto';
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

const LINK = /http:\/\/lianqiao\.test\/invitations\/([\w-]{43})/;
let invited = 0;

function invite(token: string, post: object, email = `guest${++invited}@mail.invalid`) {
  return api
    .http()
    .post('/api/invitations')
    .auth(token, { type: 'bearer' })
    .send({ email, name: '客人', ...post });
}

/** Invites and reads the link out of the letter. */
async function invitation(login: string, post: object): Promise<string> {
  const email = `guest${++invited}@mail.invalid`;
  await invite(await api.bearer(login), post, email).expect(201);
  return LINK.exec((await api.letter(email, LINK)).text)?.[1] as string;
}

function accept(link: string, body: object = {}) {
  return api.http().post(`/api/invitations/${link}/accept`).send(body);
}

const newcomer = (login: string) => ({ login, name: '新同事', password: PASSWORD });

describe('an invitation', () => {
  it('into an enterprise: letter, page, new account with the post', async () => {
    const email = 'lathe.hand@mail.invalid';
    const sent = await invite(
      await api.bearer('axle.owner'),
      { enterprise: { id: axleWorks, role: 'member' } },
      email,
    ).expect(201);
    expect(Object.keys(sent.body as object).sort()).toEqual(['email', 'expiresAt', 'id', 'name']);
    const letter = await api.letter(email, LINK);
    expect(letter.text).toContain('桥总邀请您在链桥加入宁晋县虚构车桥有限公司');
    const link = LINK.exec(letter.text)?.[1] as string;
    const page = await api.http().get(`/api/invitations/${link}`).expect(200);
    expect(page.body).toEqual({
      name: '客人',
      email,
      invitedBy: '桥总',
      enterprise: { id: axleWorks, name: '宁晋县虚构车桥有限公司', role: 'member' },
      department: null,
      expiresAt: expect.any(String),
    });
    const opened = await accept(link, newcomer('lathe.hand')).expect(201);
    expect(opened.body).toMatchObject({ login: 'lathe.hand', email });
    const me = await api
      .http()
      .get('/api/me')
      .auth(await api.bearer('lathe.hand'), { type: 'bearer' });
    expect(me.body).toMatchObject({
      enterprises: [{ id: axleWorks, name: '宁晋县虚构车桥有限公司', role: 'member' }],
      permissions: [
        'deals.conduct',
        'events.take_part',
        'intents.answer',
        'intents.raise',
        'introductions.answer',
        'introductions.put',
        'shortages.raise',
        'supply.maintain',
      ],
    });
  });

  it('into a department: accepted by somebody who has an account', async () => {
    const link = await invitation('xingtai.admin', { department: { region: '130528', role: 'officer' } });
    await api.account({ login: 'county.clerk' });
    const token = await api.bearer('county.clerk');
    await accept(link).auth(token, { type: 'bearer' }).expect(201);
    const me = await api.http().get('/api/me').auth(token, { type: 'bearer' });
    expect(me.body).toMatchObject({
      departments: [{ region: '130528', name: '河北省邢台市宁晋县', role: 'officer' }],
      permissions: expect.arrayContaining(['claims.decide', 'introductions.telephone']),
    });
  });

  it('needs an account, new or signed in to', async () => {
    const link = await invitation('axle.owner', { enterprise: { id: axleWorks, role: 'member' } });
    expect((await accept(link).expect(422)).body).toMatchObject({ code: 'identity.invitation_needs_account' });
    await accept(link, newcomer('needs.account')).expect(201);
  });

  it('works once, also for five at the same time', async () => {
    const link = await invitation('axle.owner', { enterprise: { id: axleWorks, role: 'owner' } });
    const answers = await Promise.all([1, 2, 3, 4, 5].map((n) => accept(link, newcomer(`racer${n}`))));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 410, 410, 410, 410]);
    const opened = await api.database.query(`SELECT 1 FROM identity.account WHERE login LIKE 'racer%'`);
    expect(opened).toHaveLength(1);
    expect((await api.http().get(`/api/invitations/${link}`)).body).toMatchObject({ code: 'identity.link_used' });
  });

  it('is not used up by a login that is taken', async () => {
    const link = await invitation('axle.owner', { enterprise: { id: axleWorks, role: 'member' } });
    expect((await accept(link, newcomer('gear.owner')).expect(409)).body).toMatchObject({
      code: 'identity.login_taken',
    });
    await accept(link, newcomer('not.taken')).expect(201);
  });

  it('ends after seven days', async () => {
    const link = await invitation('axle.owner', { enterprise: { id: axleWorks, role: 'member' } });
    api.clock.advance(7 * 86_400_000);
    expect((await accept(link, newcomer('too.late')).expect(410)).body).toMatchObject({
      code: 'identity.link_expired',
    });
  });

  it('is void when whoever sent it may no longer invite', async () => {
    await api.account({ login: 'leaving', departments: [{ region: '130500', role: 'administrator' }] });
    const link = await invitation('leaving', { department: { region: '130528', role: 'administrator' } });
    await api.database.query(
      `DELETE FROM identity.department_membership m USING identity.account a
       WHERE a.id = m.account_id AND a.login = 'leaving'`,
    );
    expect((await accept(link, newcomer('orphan')).expect(410)).body).toMatchObject({
      code: 'identity.invitation_withdrawn',
    });
    expect(await api.database.query(`SELECT 1 FROM identity.account WHERE login = 'orphan'`)).toEqual([]);
  });

  it('sent again with the same key is one letter', async () => {
    const token = await api.bearer('axle.owner');
    const send = () =>
      invite(token, { enterprise: { id: axleWorks, role: 'member' } }, 'key@mail.invalid').set(
        'Idempotency-Key',
        'the-same-key',
      );
    const [first, second] = [await send().expect(201), await send().expect(201)];
    expect(second.body).toEqual(first.body);
    await api.settled();
    expect(await api.letters('key@mail.invalid')).toHaveLength(1);
  });
});

describe('over-reaching', () => {
  const into = {
    axle: () => ({ enterprise: { id: axleWorks, role: 'member' } }),
    gear: () => ({ enterprise: { id: gearWorks, role: 'member' } }),
    county: () => ({ department: { region: '130528', role: 'officer' } }),
    province: () => ({ department: { region: '130000', role: 'officer' } }),
    otherCity: () => ({ department: { region: '130600', role: 'officer' } }),
    nowhere: () => ({ enterprise: { id: randomUUID(), role: 'member' } }),
  };

  it.each<[string, keyof typeof into, string]>([
    ['axle.member', 'axle', 'access.permission_missing'],
    ['axle.owner', 'gear', 'access.other_enterprise'],
    ['axle.owner', 'nowhere', 'access.other_enterprise'],
    ['axle.owner', 'county', 'access.other_region'],
    ['xingtai.admin', 'axle', 'access.other_enterprise'],
    ['xingtai.admin', 'province', 'access.other_region'],
    ['xingtai.admin', 'otherCity', 'access.other_region'],
    ['xingtai.supervisor', 'county', 'access.permission_missing'],
  ])('%s cannot invite into %s: %s', async (login, place, code) => {
    const email = `refused${++invited}@mail.invalid`;
    const answer = await invite(await api.bearer(login), into[place](), email).expect(403);
    expect(answer.body).toMatchObject({ code });
    expect(await api.database.query('SELECT 1 FROM identity.invitation WHERE email = $1', [email])).toEqual([]);
  });

  it('is not possible without an account, nor with roles of the other kind', async () => {
    await api
      .http()
      .post('/api/invitations')
      .send({ email: 'a@mail.invalid', name: 'x', ...into.axle() })
      .expect(401);
    const owner = await api.bearer('axle.owner');
    await invite(owner, { enterprise: { id: axleWorks, role: 'administrator' } }).expect(400);
    await invite(owner, { ...into.axle(), ...into.county() }).expect(400);
  });

  it('names a region that does not exist', async () => {
    const answer = await invite(await api.bearer('xingtai.admin'), {
      department: { region: '130599', role: 'officer' },
    }).expect(422);
    expect(answer.body).toMatchObject({ code: 'identity.region_unknown', params: { region: '130599' } });
  });
});
