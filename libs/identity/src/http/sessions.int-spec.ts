import type { Response } from 'supertest';
import { hashSecret } from '#kernel';
import { type IdentityApi, PASSWORD, startIdentity } from '../../test/identity-api.js';

let api: IdentityApi;

beforeAll(async () => {
  api = await startIdentity();
  await api.account({ login: 'wang.lihua', name: '王丽华' });
  await api.account({ login: 'li.qiang' });
});

afterAll(() => api.stop());

const DAY = 86_400_000;

function logIn(token?: 'cookie' | 'bearer', login = 'wang.lihua') {
  return api
    .http()
    .post('/api/sessions')
    .send({ login, password: PASSWORD, ...(token && { token }) });
}

function cookieOf(answer: Response): string {
  const [cookie] = answer.headers['set-cookie'] as unknown as string[];
  return (cookie as string).split(';')[0] as string;
}

describe('logging in', () => {
  it('gives the web app a cookie that scripts and other sites cannot use, and no token', async () => {
    const answer = await logIn().expect(201);
    expect(answer.body).toEqual({
      account: expect.objectContaining({ login: 'wang.lihua', name: '王丽华', locale: 'zh', version: 1 }),
      token: null,
    });
    const [cookie] = answer.headers['set-cookie'] as unknown as [string];
    expect(cookie).toMatch(/^lianqiao_session=[\w-]{43}; /);
    const attributes = cookie.split('; ').slice(1);
    expect(attributes).toEqual(expect.arrayContaining(['Path=/', 'HttpOnly', 'SameSite=Lax']));
    expect(attributes).not.toContain('Secure');
    expect(attributes.some((attribute) => attribute.startsWith('Expires='))).toBe(true);
    await api.http().get('/api/me').set('Cookie', cookieOf(answer)).expect(200);
  });

  it('gives programs a token and no cookie', async () => {
    const answer = await logIn('bearer').expect(201);
    expect(answer.headers['set-cookie']).toBeUndefined();
    const { token } = answer.body as { token: string };
    const me = await api.http().get('/api/me').auth(token, { type: 'bearer' }).expect(200);
    expect(me.body).toEqual({
      account: expect.objectContaining({ login: 'wang.lihua' }),
      enterprises: [],
      departments: [],
      permissions: [],
    });
  });

  it('takes the login however it is written', async () => {
    await logIn('bearer', ' Wang.LiHua ').expect(201);
  });

  it('keeps the token only as a hash', async () => {
    const token = await api.bearer('wang.lihua');
    const rows = await api.database.query<{ found: string }>(
      'SELECT s::text AS found FROM identity.session s WHERE token_hash = $1',
      [hashSecret(token)],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.found).not.toContain(token);
  });

  it('refuses fields it does not know', async () => {
    const answer = await api
      .http()
      .post('/api/sessions')
      .send({ login: 'wang.lihua', password: PASSWORD, role: 'administrator', accountId: 'x' })
      .expect(400);
    expect(answer.body).toMatchObject({ code: 'request.invalid' });
  });

  it('marks the cookie Secure where the public address is https', async () => {
    const secure = await startIdentity({
      database: api.database,
      environment: { PUBLIC_URL: 'https://lianqiao.test' },
    });
    try {
      const answer = await secure.http().post('/api/sessions').send({ login: 'wang.lihua', password: PASSWORD });
      expect(answer.headers['set-cookie']?.[0]).toContain('; Secure');
    } finally {
      await secure.stop();
    }
  });
});

describe('other sites', () => {
  it('cannot act through the cookie, whatever the method that changes something', async () => {
    const cookie = cookieOf(await logIn());
    for (const attempt of [
      api.http().delete('/api/sessions/current').set('Origin', 'https://evil.invalid'),
      api.http().post('/api/me/password').set('Origin', 'null').send({ current: PASSWORD, next: 'another good one' }),
      api.http().patch('/api/me').set('Sec-Fetch-Site', 'cross-site').send({ name: '坏人' }),
      api.http().delete('/api/sessions/current'),
    ]) {
      const answer = await attempt.set('Cookie', cookie);
      expect([answer.status, answer.body]).toEqual([403, expect.objectContaining({ code: 'access.foreign_origin' })]);
    }
    await api.http().get('/api/me').set('Cookie', cookie).expect(200);
  });

  it('cannot sign a visitor in to an account of their choosing', async () => {
    const answer = await logIn().set('Origin', 'https://evil.invalid').expect(403);
    expect(answer.headers['set-cookie']).toBeUndefined();
    await logIn().set('Origin', 'http://lianqiao.test').expect(201);
  });
});

describe('a session', () => {
  const me = (token: string) => api.http().get('/api/me').auth(token, { type: 'bearer' });

  it('ends with logging out, and its cookie is taken back', async () => {
    const cookie = cookieOf(await logIn());
    const answer = await api
      .http()
      .delete('/api/sessions/current')
      .set('Cookie', cookie)
      .set('Origin', 'http://lianqiao.test')
      .expect(204);
    expect(answer.headers['set-cookie']?.[0]).toMatch(/^lianqiao_session=;.*Expires=Thu, 01 Jan 1970/);
    const refused = await api.http().get('/api/me').set('Cookie', cookie).expect(401);
    expect(refused.body).toMatchObject({ code: 'access.not_signed_in' });
  });

  it('is listed, and can be ended from another one', async () => {
    await api.account({ login: 'zhao.min' });
    const here = await api.bearer('zhao.min');
    const there = await api
      .http()
      .post('/api/sessions')
      .set('User-Agent', 'lathe-terminal/2')
      .send({ login: 'zhao.min', password: PASSWORD, token: 'bearer' });
    const list = await api.http().get('/api/sessions').auth(here, { type: 'bearer' }).expect(200);
    const { items, total } = list.body as { items: { id: string; current: boolean; client: string }[]; total: number };
    expect(total).toBe(2);
    expect(items.filter(({ current }) => current)).toHaveLength(1);
    const other = items.find(({ client }) => client === 'lathe-terminal/2');
    expect(JSON.stringify(list.body)).not.toContain(hashSecret(here));
    await api.http().delete(`/api/sessions/${other?.id}`).auth(here, { type: 'bearer' }).expect(204);
    await me((there.body as { token: string }).token).expect(401);
    await me(here).expect(200);
  });

  it('of somebody else is not found', async () => {
    const mine = await api.bearer('li.qiang');
    const [foreign] = await api.database.query<{ id: string }>(
      `SELECT s.id FROM identity.session s JOIN identity.account a ON a.id = s.account_id WHERE a.login = 'wang.lihua'`,
    );
    const answer = await api.http().delete(`/api/sessions/${foreign?.id}`).auth(mine, { type: 'bearer' }).expect(404);
    expect(answer.body).toMatchObject({ code: 'identity.session_unknown' });
    const kept = await api.database.query('SELECT 1 FROM identity.session WHERE id = $1', [foreign?.id]);
    expect(kept).toHaveLength(1);
  });

  it('ends when it stands idle, and does not while it is used', async () => {
    const cookie = cookieOf(await logIn());
    const idle = cookieOf(await logIn());
    api.clock.advance(2 * DAY);
    await api.http().get('/api/me').set('Cookie', cookie).expect(200);
    api.clock.advance(2 * DAY);
    await api.http().get('/api/me').set('Cookie', cookie).expect(200);
    await api.http().get('/api/me').set('Cookie', idle).expect(401);
  });

  it('ends after its longest life, however much it is used', async () => {
    const cookie = cookieOf(await logIn());
    for (let day = 0; day < 30; day += 2) {
      await api.http().get('/api/me').set('Cookie', cookie).expect(200);
      api.clock.advance(2 * DAY);
    }
    await api.http().get('/api/me').set('Cookie', cookie).expect(401);
  });

  it('is marked as seen at most once a minute', async () => {
    const token = await api.bearer('wang.lihua');
    const seen = async () => {
      const rows = await api.database.query<{ at: Date }>(
        'SELECT last_seen_at AS at FROM identity.session WHERE token_hash = $1',
        [hashSecret(token)],
      );
      return rows[0]?.at.getTime();
    };
    const opened = await seen();
    api.clock.advance(59_000);
    await me(token).expect(200);
    expect(await seen()).toBe(opened);
    api.clock.advance(1_000);
    await me(token).expect(200);
    expect(await seen()).toBe(api.clock.now().getTime());
  });

  it.each(['', 'x'.repeat(43), "' OR 1=1 --", 'ü'])('is not opened by %p', async (token) => {
    await api
      .http()
      .get('/api/me')
      .set('Cookie', `lianqiao_session=${encodeURIComponent(token)}`)
      .expect(401);
  });
});

describe('one’s own account', () => {
  it('is changed by whoever saw it as it is', async () => {
    await api.account({ login: 'sun.yan', name: '孙燕' });
    const token = await api.bearer('sun.yan');
    const patch = (body: object) => api.http().patch('/api/me').auth(token, { type: 'bearer' }).send(body);
    await patch({ name: '孙艳' }).expect(428);
    const changed = await patch({ name: '孙艳', locale: 'en' }).set('If-Match', '"1"').expect(200);
    expect(changed.body).toMatchObject({ name: '孙艳', locale: 'en', version: 2 });
    expect(changed.headers['etag']).toBe('"2"');
    await patch({ name: '孙' }).set('If-Match', '"1"').expect(412);
    await patch({ login: 'root', id: 'x', version: 9 }).set('If-Match', '"2"').expect(400);
  });

  it('tells the old address when letters go to another one', async () => {
    await api.account({ login: 'zhou.jie', email: 'old@mail.invalid' });
    const token = await api.bearer('zhou.jie');
    await api
      .http()
      .patch('/api/me')
      .auth(token, { type: 'bearer' })
      .set('If-Match', '"1"')
      .send({ email: 'new@mail.invalid' })
      .expect(200);
    expect((await api.letter('old@mail.invalid', /邮箱刚刚更改/)).text).not.toContain('new@mail.invalid');
  });
});

it('neither passwords nor tokens stand in the log', async () => {
  // Nest logs through the application that was started last.
  const own = await startIdentity({ database: api.database });
  try {
    const token = await own.bearer('wang.lihua');
    await own.http().get('/api/me').auth(token, { type: 'bearer' });
    await own.http().post('/api/sessions').send({ login: 'wang.lihua', password: '猜错的密码在这里' });
    await own.http().post('/api/password-resets/some-secret-of-a-link').send({ password: PASSWORD });
    expect(own.logged()).toContain('identity.log_in_refused');
    expect(own.logged()).toContain('identity.link_unknown');
    for (const secret of [PASSWORD, token, hashSecret(token), '猜错的密码在这里', 'some-secret-of-a-link']) {
      expect(own.logged()).not.toContain(secret);
    }
  } finally {
    await own.stop();
  }
});
