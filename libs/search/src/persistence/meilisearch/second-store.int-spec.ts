import { EnterpriseChanged } from '#enterprises';
import { Actor, newId } from '#kernel';
import { Outbox, Transactions } from '#platform';
import { eventually, type MeiliStandIn, startMeiliStandIn } from '#test-support';
import { type RegisterToSearch, startRegisterToSearch } from '../../../test/register-to-search.js';
import { Vocabularies } from '../../application/vocabulary.js';
import { SearchEnterprises } from '../../application/search-enterprises.query.js';
import { EnterpriseSearchDto } from '../../http/search.dto.js';
import { EnterpriseDocuments } from '../enterprise-document.projection.js';
import { Reindex } from '../reindex.js';
import { LIVE, NEXT } from './meili-indexes.js';
import { SearchStoreFailed } from './meili-server.js';
import { SendDocuments } from './send-documents.js';

const SOON_MILLISECONDS = 2_000;
const anybody = new Actor(newId(), '路人', []);

describe('Meilisearch beside PostgreSQL', () => {
  let server: MeiliStandIn;
  let register: RegisterToSearch;
  let firm: string;

  beforeAll(async () => {
    server = await startMeiliStandIn();
    register = await startRegisterToSearch(server.environment);
    await register.app.get(Reindex).run();
    [firm] = (await register.register([
      { name: '甲地制动有限公司', businessScope: '制动盘的制造。' },
      { name: '乙地橡胶有限公司', businessScope: '橡胶密封件的制造。' },
    ])) as [string];
    await register.quiet();
    // On a busy machine the store may be looked upon as late for a while; and words are read beside the first searches.
    await caughtUp();
    await register.app.get(Vocabularies).current();
  }, 120_000);

  afterAll(async () => {
    await register.stop();
    await server.stop();
  });

  // A test that failed leaves no server behind that others wait for.
  afterEach(() => {
    server.always('documentAdditionOrUpdate', undefined);
    server.always('search', undefined);
    server.release();
  });

  const search = (q: string) => register.app.get(SearchEnterprises).run(anybody, EnterpriseSearchDto.parse({ q }));
  const found = async (q: string) => (await search(q)).items.map(({ name }) => name);
  const searches = () => server.heard.filter(({ operation }) => operation === 'search').length;
  const due = async () =>
    (await register.database.query('SELECT 1 FROM search.publication WHERE sent IS DISTINCT FROM turn')).length;
  const change = (set: string) =>
    register.app.get(Transactions).run(async (tx) => {
      await tx.query(`UPDATE enterprises.enterprise SET ${set} WHERE id = $1`, [firm]);
      await register.app.get(Outbox).publish(tx, EnterpriseChanged, { enterpriseId: firm });
    });
  /** The store is asked again, and a search tells of nothing any more. */
  const caughtUp = () =>
    eventually('search has caught up', async () => (await search('密封件')).catchingUp === null && (await due()) === 0);
  const inIndex = () => server.indexes.records(LIVE).map(({ name }) => name);

  it('answers, and says nothing of itself', async () => {
    const before = searches();
    const answer = await search('制动盘');
    expect(answer.items[0]?.name).toBe('甲地制动有限公司');
    expect(answer.catchingUp).toBeNull();
    expect(searches()).toBeGreaterThan(before);
  });

  it('has a change within two seconds, and loses who is gone within two', async () => {
    const begun = performance.now();
    await change(`business_scope = '半轴的制造。'`);
    await eventually('the change is found', async () => (await found('半轴')).includes('甲地制动有限公司'));
    expect(performance.now() - begun).toBeLessThan(SOON_MILLISECONDS);
    expect(await found('制动盘')).toEqual([]);
    await register.quiet();
    expect(server.indexes.records(LIVE).find(({ id }) => id === firm)).toMatchObject({ makes: ['半轴'] });
    const suspended = performance.now();
    await change(`status = 'suspended'`);
    await eventually('the firm is gone', async () => (await found('半轴')).length === 0);
    expect(performance.now() - suspended).toBeLessThan(SOON_MILLISECONDS);
    await register.quiet();
    expect(inIndex()).not.toContain('甲地制动有限公司');
    await change(`status = 'registered', business_scope = '制动盘的制造。'`);
    await register.quiet();
  });

  it('is answered for by PostgreSQL while it is away, which the answer says', async () => {
    server.always('search', { cut: true });
    const answer = await search('制动盘');
    expect(answer.items[0]?.name).toBe('甲地制动有限公司');
    expect(answer.catchingUp).toBe('搜索服务器正在赶上最新数据，目前由数据库代为回答。');
    const asked = searches();
    await search('制动盘');
    expect(searches()).toBe(asked);
    server.always('search', undefined);
    await caughtUp();
  });

  it('is answered for while it lacks changes, and is brought up to them when it takes them again', async () => {
    server.always('documentAdditionOrUpdate', { fail: 'no_space_left_on_device' });
    await change(`name = '甲地改名有限公司'`);
    await eventually('PostgreSQL answers with the change', async () => {
      const { items, catchingUp } = await search('制动盘');
      return catchingUp !== null && items[0]?.name === '甲地改名有限公司';
    });
    expect(await due()).toBe(1);
    server.always('documentAdditionOrUpdate', undefined);
    await register.app.get(SendDocuments).sweep();
    await caughtUp();
    expect(inIndex()).toContain('甲地改名有限公司');
  });

  it('keeps one place among the jobs while it hangs, however much changes meanwhile', async () => {
    server.always('documentAdditionOrUpdate', { hold: true });
    for (let n = 1; n <= 12; n++) await change(`name = '第${n}次改名有限公司'`);
    // As many as may run at a time would all be waiting, and nothing else be done, until the server is given up.
    const isProjected = async () => {
      const rows = await register.database.query(
        `SELECT FROM search.enterprise_document WHERE enterprise_id = $1 AND name = '第12次改名有限公司'`,
        [firm],
      );
      return rows.length > 0;
    };
    await eventually('the last change is projected', isProjected, 45_000, register.situation);
    /** Jobs that have been sending for so many seconds. */
    const sendingFor = async (seconds: number) => {
      const rows = await register.database.query(
        `SELECT FROM platform.job WHERE handler LIKE 'search.publish-%' AND state = 'running'
           AND leased_until < now() + make_interval(secs => lease_seconds - $1)`,
        [seconds],
      );
      return rows.length;
    };
    // Who sees that somebody hangs is through long before.
    await eventually('one hangs', async () => (await sendingFor(5)) > 0, 45_000, register.situation);
    expect(await sendingFor(2)).toBe(1);
    const [jobs] = await register.database.query<{ open: number }>(
      `SELECT count(*)::int AS open FROM platform.job
       WHERE handler = 'search.publish-changes' AND state IN ('running', 'pending')`,
    );
    expect(jobs?.open).toBeLessThanOrEqual(3);
    server.always('documentAdditionOrUpdate', undefined);
    server.release();
    await register.quiet();
    await register.app.get(SendDocuments).sweep();
    await caughtUp();
    expect(inIndex()).toContain('第12次改名有限公司');
    await change(`name = '甲地改名有限公司'`);
    await register.quiet();
    await caughtUp();
  }, 120_000);

  it('gets the newest state, though the older one is long under way', async () => {
    server.trouble('documentAdditionOrUpdate', { slow: 400 });
    const documents = register.app.get(EnterpriseDocuments);
    const project = async (name: string) => {
      await register.database.query('UPDATE enterprises.enterprise SET name = $2 WHERE id = $1', [firm, name]);
      await documents.project([firm]);
    };
    const before = server.heard.length;
    await project('旧状态有限公司');
    await eventually('the older one is under way', () =>
      Promise.resolve(server.heard.slice(before).some(({ operation }) => operation === 'documentAdditionOrUpdate')),
    );
    await project('新状态有限公司');
    await register.quiet();
    await caughtUp();
    expect(inIndex()).toContain('新状态有限公司');
    expect(inIndex()).not.toContain('旧状态有限公司');
  });

  it('is filled anew beside the old index, searches being answered all the while', async () => {
    let running = true;
    const answers: number[] = [];
    const reader = (async () => {
      while (running) answers.push((await found('密封件')).length);
    })();
    await register.app.get(Reindex).run();
    running = false;
    await reader;
    expect(answers.length).toBeGreaterThan(3);
    expect(new Set(answers)).toEqual(new Set([1]));
    expect(server.indexes.names).toEqual([LIVE]);
    const swaps = server.heard.filter(({ operation }) => operation === 'indexSwap');
    expect(swaps.at(-1)?.body).toEqual([{ indexes: [LIVE, NEXT], rename: false }]);
  });

  it('comes back from a dropped index by reindexing, and is answered for until then', async () => {
    server.indexes.drop(LIVE);
    const without = await search('密封件');
    expect([without.items.length, without.catchingUp === null]).toEqual([1, false]);
    await register.app.get(Reindex).run();
    await caughtUp();
    expect(inIndex()).toContain('乙地橡胶有限公司');
  });

  it('keeps the old index where the new one cannot be filled, and says why', async () => {
    server.trouble('documentAdditionOrUpdate', { fail: 'database_size_limit_reached' });
    const failed: unknown = await register.app
      .get(Reindex)
      .run()
      .catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(SearchStoreFailed);
    expect((failed as SearchStoreFailed).code).toBe('database_size_limit_reached');
    expect(inIndex()).toContain('乙地橡胶有限公司');
    expect(await found('密封件')).toEqual(['乙地橡胶有限公司']);
    await register.app.get(Reindex).run();
    expect(server.indexes.names).toEqual([LIVE]);
  });

  it('misses nothing that changed while a new index was filled', async () => {
    const reindexing = register.app.get(Reindex);
    server.trouble('indexSwap', { slow: 500 });
    const done = reindexing.run();
    await eventually('the exchange is asked for', () =>
      Promise.resolve(server.heard.at(-1)?.operation === 'indexSwap'),
    );
    await register.database.query(`UPDATE enterprises.enterprise SET status = 'suspended' WHERE id = $1`, [firm]);
    await register.app.get(EnterpriseDocuments).project([firm]);
    await register.register([{ name: '新来橡胶有限公司', businessScope: '橡胶密封件的制造。' }]);
    await done;
    await register.quiet();
    await caughtUp();
    expect(inIndex().sort()).toEqual(['乙地橡胶有限公司', '新来橡胶有限公司'].sort());
  });
});
