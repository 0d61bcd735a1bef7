import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase, type Program, startApiProgram, type TestDatabase } from '#test-support';

const CLIENTS = 4;
const REQUESTS = 200;
/** So many makers are asked about one line at a time. */
const PLACES = 5;
const PASSWORD = 'lianqiao-demo';

interface Sent {
  readonly url: string;
  readonly token?: string;
  readonly body: object;
}

/** Scarce things are given once, however many ask for them at the same moment from other processes. */
describe('A race for introductions', () => {
  let database: TestDatabase;
  let folder: string;
  let api: Program & { readonly url: string };
  let buyer: string;
  let staff: string;
  let firm: string;
  let makers: string[];

  beforeAll(async () => {
    database = await createTestDatabase();
    folder = await mkdtemp(join(tmpdir(), 'lianqiao-race-'));
    api = await startApiProgram({ DATABASE_URL: database.url, DATA_DIR: folder, DEMO: 'on', LOG_LEVEL: 'warn' });
    buyer = await signIn('changfeng');
    staff = await signIn('province');
    firm = (await get<{ enterprises: [{ id: string }] }>('/me', buyer)).enterprises[0].id;
    makers = await invent(REQUESTS);
  }, 120_000);

  afterAll(async () => {
    await api.stop();
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  });

  it(`lets one of ${REQUESTS} ask the same maker about the same line`, async () => {
    const [line, maker] = [await raise(), makers[0] as string];
    expect(await race(Array.from({ length: REQUESTS }, () => put(line, maker)))).toEqual({ 201: 1, 409: REQUESTS - 1 });
    expect(await stored(line)).toEqual({ introductions: 1, places: 1 });
  }, 120_000);

  it(`lets ${PLACES} of ${REQUESTS} makers be asked about one line`, async () => {
    const line = await raise();
    expect(await race(makers.map((maker) => put(line, maker)))).toEqual({ 201: PLACES, 409: REQUESTS - PLACES });
    expect(await stored(line)).toEqual({ introductions: PLACES, places: PLACES });
  }, 120_000);

  it('takes one of 50 answers by the same link', async () => {
    const line = await raise();
    const put = await post<{ id: string }>('/introductions', buyer, { shortageId: line, enterpriseId: makers[1] });
    const link = await post<{ url: string }>(`/introductions/${put.id}/links`, staff, {});
    const url = `${api.url}/api/answers/${link.url.slice(link.url.lastIndexOf('/') + 1)}`;
    const answers = Array.from({ length: 50 }, (_, n) => ({
      url,
      body: { answer: n % 2 === 0 ? 'yes' : 'no', answeredBy: `答复人${n}` },
    }));
    expect(await race(answers)).toEqual({ 200: 1, 409: 49 });
    const events = await database.query(
      `SELECT count(*)::int AS count FROM platform.event
       WHERE name IN ('matching.introduction_accepted', 'matching.introduction_ended') AND payload ->> 'introductionId' = $1`,
      [put.id],
    );
    expect(events).toEqual([{ count: 1 }]);
  }, 120_000);

  const put = (shortageId: string, enterpriseId: string): Sent => ({
    url: `${api.url}/api/introductions`,
    token: buyer,
    body: { shortageId, enterpriseId },
  });

  /** Deals the requests out to the client processes, lets go of all of them together, and counts the statuses. */
  async function race(requests: readonly Sent[]): Promise<Record<number, number>> {
    const clients = Array.from({ length: CLIENTS }, () =>
      fork(join(import.meta.dirname, 'introductions-client.mjs'), { execArgv: [] }),
    );
    const ready = clients.map((client) => once(client, 'message'));
    clients.forEach((client, n) => client.send({ requests: requests.filter((_, at) => at % CLIENTS === n) }));
    await Promise.all(ready);
    const done = clients.map((client) => once(client, 'message') as Promise<[number[]]>);
    const ended = clients.map((client) => once(client, 'exit'));
    for (const client of clients) client.send('go');
    const counts: Record<number, number> = {};
    for (const [statuses] of await Promise.all(done)) for (const s of statuses) counts[s] = (counts[s] ?? 0) + 1;
    await Promise.all(ended);
    return counts;
  }

  async function raise(): Promise<string> {
    const list = await post<{ lines: [{ id: string }] }>('/shortage-lists', buyer, {
      enterpriseId: firm,
      title: '争先',
      lines: [{ part: '制动盘', quantity: '1', unit: '件' }],
    });
    return list.lines[0].id;
  }

  async function invent(count: number): Promise<string[]> {
    const rows = await database.query<{ id: string }>(
      `INSERT INTO enterprises.enterprise (id, credit_code, name, region_code)
       SELECT gen_random_uuid(), 'RACE' || n, '争先制造第' || n || '有限公司', '130500' FROM generate_series(1, $1::int) AS n
       RETURNING id`,
      [count],
    );
    return rows.map(({ id }) => id);
  }

  async function stored(line: string) {
    const rows = await database.query(
      `SELECT count(*)::int AS introductions, count(DISTINCT place)::int AS places FROM matching.introduction WHERE shortage_id = $1`,
      [line],
    );
    return rows[0];
  }

  async function signIn(login: string): Promise<string> {
    return (await post<{ token: string }>('/sessions', undefined, { login, password: PASSWORD, token: 'bearer' }))
      .token;
  }

  async function get<T>(path: string, token: string): Promise<T> {
    return (await (
      await fetch(`${api.url}/api${path}`, { headers: { authorization: `Bearer ${token}` } })
    ).json()) as T;
  }

  async function post<T>(path: string, token: string | undefined, body: object): Promise<T> {
    const answer = await fetch(`${api.url}/api${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify(body),
    });
    if (answer.status !== 201) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as T;
  }
});
