import { performance } from 'node:perf_hooks';
import { Transactions } from '#platform';
import { PasswordCheck } from '../application/password-check.js';
import { Passwords } from '../application/passwords.js';
import { type IdentityApi, PASSWORD, startIdentity } from '../../test/identity-api.js';

const MINUTE = 60_000;
/** Milliseconds for tests that hash many passwords; a busy machine is slow at it. */
const PATIENCE = 30_000;
let api: IdentityApi;

beforeAll(async () => {
  api = await startIdentity();
});

// Guesses all come from one address here; each test begins with an empty count for it.
beforeEach(() => api.database.query('DELETE FROM identity.source_attempt'));

afterAll(() => api.stop());

async function attempt(login: string, password: string, through: IdentityApi = api) {
  const { status, body } = await through.http().post('/api/sessions').send({ login, password, token: 'bearer' });
  const { code, title, params } = body as { code?: string; title?: string; params?: object };
  return { status, code, title, params };
}

function guess(login: string, times: number, through: IdentityApi = api) {
  return Promise.all(Array.from({ length: times }, (_, n) => attempt(login, `a wrong guess ${n}`, through)));
}

/** As if so many wrong passwords had come from here just now. */
async function tried(attempts: number): Promise<void> {
  await attempt('somebody', 'a wrong guess');
  await api.database.query('UPDATE identity.source_attempt SET attempts = $1', [attempts]);
}

const looked = ({ status }: { status: number }) => status === 401;

describe('guessing', () => {
  it('gets the same answers for a login that does not exist, to the last character', async () => {
    await api.account({ login: 'real' });
    for (let n = 0; n < 7; n++) {
      expect(await attempt('unreal', 'a wrong guess')).toEqual(await attempt('real', 'a wrong guess'));
    }
    expect(await attempt('unreal', 'a wrong guess')).toMatchObject({ status: 429, code: 'identity.login_locked' });
  });

  it('takes as long for a login that does not exist', async () => {
    const passwords = api.get(Passwords);
    const stored = await passwords.hash(PASSWORD);
    const quickest = async (hash: string | undefined) => {
      const times: number[] = [];
      for (let n = 0; n < 7; n++) {
        const start = performance.now();
        expect(await passwords.matches(hash, 'a wrong guess')).toBe(false);
        times.push(performance.now() - start);
      }
      return Math.min(...times);
    };
    expect((await quickest(undefined)) / (await quickest(stored))).toBeGreaterThan(0.5);
  });

  it('locks after five wrong passwords, even against the right one, and opens by itself', async () => {
    await api.account({ login: 'qian.fang' });
    for (let n = 0; n < 5; n++) expect(await attempt('qian.fang', 'a wrong guess')).toMatchObject({ status: 401 });
    expect(await attempt('qian.fang', PASSWORD)).toMatchObject({
      status: 429,
      code: 'identity.login_locked',
      params: { minutes: 15 },
    });
    api.clock.advance(14 * MINUTE);
    expect(await attempt('qian.fang', PASSWORD)).toMatchObject({ status: 429, params: { minutes: 1 } });
    api.clock.advance(MINUTE);
    expect(await attempt('qian.fang', PASSWORD)).toMatchObject({ status: 201 });
  });

  it('locks for longer each time', async () => {
    await api.account({ login: 'feng.lei' });
    for (const minutes of [15, 30, 60]) {
      await api.database.query('DELETE FROM identity.source_attempt');
      expect((await guess('feng.lei', 5)).every(looked)).toBe(true);
      expect(await attempt('feng.lei', PASSWORD)).toMatchObject({ status: 429, params: { minutes } });
      api.clock.advance(minutes * MINUTE);
    }
  });

  it('begins anew after the right password', async () => {
    await api.account({ login: 'chen.bo' });
    for (let round = 0; round < 3; round++) {
      expect((await guess('chen.bo', 4)).every(looked)).toBe(true);
      expect(await attempt('chen.bo', PASSWORD)).toMatchObject({ status: 201 });
    }
  });

  it('gets no more tries with 20 guesses at once', async () => {
    await api.account({ login: 'xu.ning' });
    const answers = await guess('xu.ning', 20);
    expect(answers.filter(looked)).toHaveLength(5);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(15);
  });

  it(
    'gets no more tries with 20 guesses at once to each of two processes',
    async () => {
      await api.account({ login: 'he.tao' });
      const other = await startIdentity({ database: api.database });
      other.clock.set(api.clock.now());
      try {
        const answers = (await Promise.all([guess('he.tao', 20), guess('he.tao', 20, other)])).flat();
        expect(answers.filter(looked)).toHaveLength(5);
      } finally {
        await other.stop();
      }
    },
    PATIENCE,
  );

  it('does not shut out somebody whose programs all log in at once', async () => {
    await api.account({ login: 'robot' });
    const answers = await Promise.all(Array.from({ length: 20 }, () => attempt('robot', PASSWORD)));
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(201));
  });

  it('counts the current password at a change of password too', async () => {
    await api.account({ login: 'left.open' });
    const token = await api.bearer('left.open');
    const change = () =>
      api
        .http()
        .post('/api/me/password')
        .auth(token, { type: 'bearer' })
        .send({ current: 'a wrong guess', next: '另外一句谁也想不到的话' });
    for (let n = 0; n < 5; n++)
      expect((await change()).body).toMatchObject({ code: 'identity.current_password_wrong' });
    expect((await change()).body).toMatchObject({ code: 'identity.login_locked' });
  });

  it('does not get a try back when the work around it is rolled back', async () => {
    await api.account({ login: 'rolled.back' });
    for (let n = 0; n < 5; n++) {
      const work = api.get(Transactions).run(async () => {
        await api.get(PasswordCheck).check('rolled.back', 'a wrong guess');
        throw new Error('undone');
      });
      await expect(work).rejects.toThrow('undone');
    }
    expect(await attempt('rolled.back', PASSWORD)).toMatchObject({ code: 'identity.login_locked' });
  });

  it('is stopped by address after 100 wrong passwords, whatever the logins', async () => {
    await tried(95);
    const answers = await Promise.all(Array.from({ length: 12 }, (_, n) => attempt(`victim${n}`, '生日1990-01-01')));
    expect(answers.filter(looked)).toHaveLength(5);
    expect(answers.filter(({ code }) => code === 'identity.too_many_from_here')).toHaveLength(7);
    api.clock.advance(15 * MINUTE);
    expect(await attempt('victim0', 'a wrong guess')).toMatchObject({ status: 401 });
  });

  it('does not use up what an office of many needs to log in from one address', async () => {
    await api.account({ login: 'office' });
    await tried(95);
    for (let n = 0; n < 12; n++) expect(await attempt('office', PASSWORD)).toMatchObject({ status: 201 });
  });

  it('gets nowhere while attempts cannot be counted', async () => {
    await api.account({ login: 'closed' });
    await api.database.query('ALTER TABLE identity.source_attempt RENAME TO source_attempt_away');
    try {
      expect((await attempt('closed', PASSWORD)).status).toBe(500);
    } finally {
      await api.database.query('ALTER TABLE identity.source_attempt_away RENAME TO source_attempt');
    }
    expect((await attempt('closed', PASSWORD)).status).toBe(201);
  });
});

describe('passwords at rest', () => {
  it('are argon2id with the recommended cost and a salt of their own', async () => {
    const passwords = api.get(Passwords);
    const [one, two] = [await passwords.hash(PASSWORD), await passwords.hash(PASSWORD)];
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(two);
    expect(await passwords.matches(one, PASSWORD)).toBe(true);
    expect(await passwords.matches(one, `${PASSWORD}。`)).toBe(false);
  });
});
