import { hashSecret } from '#kernel';
import { PasswordCheck } from '../application/password-check.js';
import { SessionOpening } from '../application/session-opening.js';
import type { StoredCredential } from '../persistence/account.store.js';
import { type IdentityApi, PASSWORD, startIdentity } from '../../test/identity-api.js';

const NEXT = '另外一句谁也想不到的话';
let api: IdentityApi;

beforeAll(async () => {
  api = await startIdentity();
});

afterAll(() => api.stop());

const LINK = /http:\/\/lianqiao\.test\/reset\/([\w-]{43})/;

async function resetToken(login: string): Promise<string> {
  await api.http().post('/api/password-resets').send({ login }).expect(202);
  const { text } = await api.letter(`${login}@mail.invalid`, LINK);
  return LINK.exec(text)?.[1] as string;
}

function reset(token: string, password = NEXT) {
  return api.http().post(`/api/password-resets/${token}`).send({ password });
}

function logIn(login: string, password: string) {
  return api.http().post('/api/sessions').send({ login, password, token: 'bearer' });
}

const me = (token: string) => api.http().get('/api/me').auth(token, { type: 'bearer' });

describe('signing up', () => {
  const facts = { login: 'New.Comer', name: '新来的', email: 'new@mail.invalid', password: PASSWORD };

  it('opens an account that may do nothing yet', async () => {
    const answer = await api.http().post('/api/accounts').set('Accept-Language', 'en').send(facts).expect(201);
    expect(answer.body).toEqual({
      id: expect.any(String),
      login: 'new.comer',
      name: '新来的',
      email: 'new@mail.invalid',
      locale: 'en',
      version: 1,
    });
    const own = await me(await api.bearer('new.comer')).expect(200);
    expect(own.body).toMatchObject({ enterprises: [], departments: [], permissions: [] });
  });

  it('says that a login is taken, also to the second of two at once', async () => {
    const again = await api.http().post('/api/accounts').send(facts).expect(409);
    expect(again.body).toMatchObject({ code: 'identity.login_taken' });
    const twins = await Promise.all(
      [1, 2, 3].map(() =>
        api
          .http()
          .post('/api/accounts')
          .send({ ...facts, login: 'twin' }),
      ),
    );
    expect(twins.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  });

  it.each([
    ['short', '密码至少 10 个字符', 'at least 10 characters'],
    ['new.person2', '不能与登录名相同', 'must not be the login'],
    ['1234567890', '过于常见', 'first to be guessed'],
  ])('refuses the password %s in two languages', async (password, zh, en) => {
    const body = { ...facts, login: 'new.person2', password };
    const chinese = await api.http().post('/api/accounts').send(body).expect(422);
    expect((chinese.body as { title: string }).title).toContain(zh);
    const english = await api.http().post('/api/accounts').set('Accept-Language', 'en').send(body).expect(422);
    expect((english.body as { title: string }).title).toContain(en);
  });

  it('gives no rights to whoever asks for them', async () => {
    const more = { ...facts, login: 'greedy', departments: [{ region: '130000', role: 'administrator' }], version: 7 };
    await api.http().post('/api/accounts').send(more).expect(400);
    expect(await api.database.query(`SELECT 1 FROM identity.account WHERE login = 'greedy'`)).toEqual([]);
  });
});

describe('changing the password', () => {
  it('ends every other session and tells the owner', async () => {
    await api.account({ login: 'liu.mei' });
    const [here, there] = [await api.bearer('liu.mei'), await api.bearer('liu.mei')];
    await api
      .http()
      .post('/api/me/password')
      .auth(here, { type: 'bearer' })
      .send({ current: PASSWORD, next: NEXT })
      .expect(204);
    await me(here).expect(200);
    await me(there).expect(401);
    await logIn('liu.mei', PASSWORD).expect(401);
    await logIn('liu.mei', NEXT).expect(201);
    await api.letter('liu.mei@mail.invalid', /密码刚刚更改/);
  });

  it('needs the current password and a good new one', async () => {
    await api.account({ login: 'gao.shan' });
    const [here, there] = [await api.bearer('gao.shan'), await api.bearer('gao.shan')];
    const change = (typed: object) =>
      api.http().post('/api/me/password').auth(here, { type: 'bearer' }).send(typed).expect(422);
    expect((await change({ current: NEXT, next: NEXT })).body).toMatchObject({
      code: 'identity.current_password_wrong',
    });
    expect((await change({ current: PASSWORD, next: 'gao' })).body).toMatchObject({
      code: 'identity.password_too_short',
    });
    await me(there).expect(200);
    await logIn('gao.shan', PASSWORD).expect(201);
  });

  it('refuses a log-in that was still under way with the old one', async () => {
    await api.account({ login: 'overtaken' });
    const token = await api.bearer('overtaken');
    const verified = await api.get(PasswordCheck).check('overtaken', PASSWORD);
    await api
      .http()
      .post('/api/me/password')
      .auth(token, { type: 'bearer' })
      .send({ current: PASSWORD, next: NEXT })
      .expect(204);
    const caller = { address: '192.0.2.7', client: '' };
    expect(await api.get(SessionOpening).open(verified as StoredCredential, 'cookie', caller)).toBeUndefined();
  });

  it('leaves one of two changes at the same time standing', async () => {
    await api.account({ login: 'ma.chao' });
    const token = await api.bearer('ma.chao');
    const answers = await Promise.all(
      ['甲甲乙乙丙丙丁丁戊戊', '子子丑丑寅寅卯卯辰辰'].map((next) =>
        api.http().post('/api/me/password').auth(token, { type: 'bearer' }).send({ current: PASSWORD, next }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 422]);
  });
});

describe('a password reset', () => {
  it('goes from the letter to the new password, and ends every session', async () => {
    await api.account({ login: 'wu.xia' });
    const session = await api.bearer('wu.xia');
    const token = await resetToken('wu.xia');
    const stored = await api.database.query<{ all: string }>('SELECT r::text AS all FROM identity.password_reset r');
    expect(stored.some(({ all }) => all.includes(hashSecret(token)))).toBe(true);
    expect(stored.some(({ all }) => all.includes(token))).toBe(false);
    await reset(token).expect(204);
    await me(session).expect(401);
    await logIn('wu.xia', PASSWORD).expect(401);
    await logIn('wu.xia', NEXT).expect(201);
    await api.letter('wu.xia@mail.invalid', /密码刚刚更改/);
  });

  it('answers alike whether or not there is such an account', async () => {
    await api.account({ login: 'known' });
    const known = await api.http().post('/api/password-resets').send({ login: 'known' });
    const unknown = await api.http().post('/api/password-resets').send({ login: 'nobody.here' });
    expect([unknown.status, unknown.text]).toEqual([known.status, known.text]);
    expect(known.status).toBe(202);
    await api.letter('known@mail.invalid', LINK);
    expect(await api.letters('nobody.here@mail.invalid')).toEqual([]);
  });

  it('works once, also for five at the same time', async () => {
    await api.account({ login: 'once' });
    const token = await resetToken('once');
    const answers = await Promise.all([1, 2, 3, 4, 5].map((n) => reset(token, `${NEXT}${n}`)));
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 410, 410, 410, 410]);
    expect((await reset(token)).body).toMatchObject({ code: 'identity.link_used' });
  });

  it('is not used up by a password that is refused', async () => {
    await api.account({ login: 'careless' });
    const token = await resetToken('careless');
    await reset(token, '1234567890').expect(422);
    await reset(token).expect(204);
  });

  it('ends after an hour', async () => {
    await api.account({ login: 'late' });
    const token = await resetToken('late');
    api.clock.advance(60 * 60_000);
    expect((await reset(token).expect(410)).body).toMatchObject({ code: 'identity.link_expired' });
    await logIn('late', PASSWORD).expect(201);
  });

  it('is void once the password was changed otherwise', async () => {
    await api.account({ login: 'meanwhile' });
    const token = await resetToken('meanwhile');
    await api
      .http()
      .post('/api/me/password')
      .auth(await api.bearer('meanwhile'), { type: 'bearer' })
      .send({ current: PASSWORD, next: NEXT })
      .expect(204);
    expect((await reset(token, '第三句话也没有人猜到').expect(404)).body).toMatchObject({
      code: 'identity.link_unknown',
    });
    await logIn('meanwhile', NEXT).expect(201);
  });

  it('opens a login that guessing had locked', async () => {
    await api.account({ login: 'besieged' });
    for (let n = 0; n < 5; n++) await logIn('besieged', 'a wrong guess').expect(401);
    await logIn('besieged', PASSWORD).expect(429);
    await reset(await resetToken('besieged')).expect(204);
    await logIn('besieged', NEXT).expect(201);
  });

  it('sends at most three letters an hour, however often it is asked for', async () => {
    await api.account({ login: 'flooded' });
    const ask = () => api.http().post('/api/password-resets').send({ login: 'flooded' }).expect(202);
    await Promise.all([ask(), ask(), ask(), ask(), ask(), ask()]);
    await api.settled();
    expect(await api.letters('flooded@mail.invalid')).toHaveLength(3);
  });

  it.each(['x', 'x'.repeat(43), '..%2F..', encodeURIComponent("' OR 1=1 --")])(
    'does not open with %s',
    async (token) => {
      expect((await reset(token)).status).toBe(404);
    },
  );
});
