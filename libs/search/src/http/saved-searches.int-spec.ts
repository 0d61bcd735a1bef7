import { EnterprisesMerged, EnterprisesParted } from '#enterprises';
import { newId } from '#kernel';
import { Outbox, Transactions } from '#platform';
import { eventually } from '#test-support';
import { type SearchOverHttp, startSearchOverHttp } from '../../test/search-over-http.js';
import { LookForNewFirmsHandler } from '../jobs/look-for-new-firms.handler.js';
import type { SavedSearchView } from './saved-searches.dto.js';

const disc = (name: string) => ({
  name,
  regionCode: '130506',
  industryCode: 'C3670',
  businessScope: '制动盘的制造。',
});
const asked = { q: '制动盘', region: '130500' };

describe('Saved searches', () => {
  let search: SearchOverHttp;

  beforeAll(async () => {
    search = await startSearchOverHttp([disc('甲地制动有限公司')]);
  }, 120_000);

  afterAll(() => search.stop());

  const keep = async (by: string, name: string, more: object = {}) =>
    search.send(by, 'POST', 'saved-searches', { name, asked, ...more });
  const kept = async (by: string, name: string) => (await keep(by, name)).body as SavedSearchView;
  const list = async (by: string) =>
    ((await search.send(by, 'GET', 'saved-searches')).body as { items: SavedSearchView[] }).items;
  /** The next morning's work, the night before being pretended. */
  const nextDay = async () => {
    await search.database.query('UPDATE search.saved_search SET looked_on = looked_on - 1');
    await search.database.query('UPDATE search.saved_search_letter SET day = day - 1');
    await sameDay();
  };
  const sameDay = async () => {
    const transactions = search.app.get(Transactions);
    await search.app.get(LookForNewFirmsHandler).handle(
      {},
      {
        jobId: newId(),
        attempt: 1,
        signal: new AbortController().signal,
        step: (work) => transactions.run(work),
      },
    );
    await search.quiet();
  };
  const lettersTo = (account: string) => search.letters.filter(({ accountId }) => accountId === account);

  it('are an account’s own, said in words', async () => {
    const [mine, other] = [newId(), newId()];
    const { status, body } = await keep(mine, '本市制动盘');
    const one = body as SavedSearchView;
    expect(status).toBe(201);
    expect(one).toMatchObject({ name: '本市制动盘', notifies: true, inWords: ['制动盘', '邢台市'], version: 1 });
    expect((await list(mine)).map(({ id }) => id)).toEqual([one.id]);
    expect(await list(other)).toEqual([]);
    for (const [method, sent] of [
      ['PATCH', { notifies: false }],
      ['DELETE', undefined],
    ] as const) {
      expect((await search.send(other, method, `saved-searches/${one.id}`, sent, 1)).status).toBe(404);
      expect((await search.send(mine, method, `saved-searches/${one.id}`, sent, 7)).status).toBe(412);
    }
    const changed = await search.send(mine, 'PATCH', `saved-searches/${one.id}`, { notifies: false, name: '改名' }, 1);
    expect(changed.body).toMatchObject({ name: '改名', notifies: false, version: 2 });
    expect((await search.send(mine, 'DELETE', `saved-searches/${one.id}`, undefined, 2)).status).toBe(204);
    expect(await list(mine)).toEqual([]);
  });

  it('are refused where they ask nothing, or bear a name that is taken', async () => {
    const mine = newId();
    const nothing = await search.send(mine, 'POST', 'saved-searches', { name: '全部', asked: {} });
    expect(nothing).toMatchObject({ status: 422, body: { code: 'search.saved_says_nothing' } });
    const day = await search.send(mine, 'POST', 'saved-searches', { name: '有空', asked: { freeBy: '2030-01-01' } });
    expect(day.status).toBe(400);
    await keep(mine, '制动盘');
    expect(await keep(mine, '制动盘')).toMatchObject({ status: 409, body: { code: 'search.saved_name_taken' } });
  });

  it('are twenty at most, however many are kept at once', async () => {
    const mine = newId();
    const answers = await Promise.all(Array.from({ length: 24 }, (_, n) => keep(mine, `第${n}条`)));
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([...Array<number>(20).fill(201), ...Array<number>(4).fill(409)]);
    expect(await list(mine)).toHaveLength(20);
    await search.database.query('DELETE FROM search.saved_search WHERE account_id = $1', [mine]);
  });

  it('tell once a day of firms newly found, which and why, and nothing where nobody is new', async () => {
    const mine = newId();
    await kept(mine, '本市制动盘');
    await kept(mine, '省内制动盘');
    await nextDay();
    expect(lettersTo(mine)).toEqual([]);

    await search.register([disc('乙地制动有限公司')]);
    await nextDay();
    await sameDay();
    const [letter, ...more] = lettersTo(mine);
    expect(more).toEqual([]);
    expect(letter?.subject.zh).toBe('链桥：您保存的搜索“本市制动盘”“省内制动盘”新查到 1 家企业');
    expect(letter?.text.zh).toContain('乙地制动有限公司（南和区）\n   生产 制动盘\n');
    expect(letter?.text.zh).not.toContain('甲地制动有限公司');
    expect(letter?.text.zh).toMatch(/\/search\?q=%E5%88%B6%E5%8A%A8%E7%9B%98&region=130500/);
    expect(letter?.text.en).toContain('makes 制动盘');

    await nextDay();
    expect(lettersTo(mine)).toHaveLength(1);
  });

  it('do not call a firm new that was found before it was merged, nor when it is parted again', async () => {
    const mine = newId();
    await search.register([disc('戊地制动一厂'), { ...disc('戊地制动二厂'), businessScope: '纸箱的制造。' }]);
    await kept(mine, '制动盘');
    const [goes = '', stays = ''] = (
      await search.database.query<{ id: string }>(
        `SELECT id FROM enterprises.enterprise WHERE name LIKE '戊地制动_厂' ORDER BY name`,
      )
    ).map(({ id }) => id);
    const firms = { survivorId: stays, mergedId: goes };
    for (const [into, event] of [
      [stays, EnterprisesMerged],
      [null, EnterprisesParted],
    ] as const) {
      await search.app.get(Transactions).run(async (tx) => {
        await tx.query('UPDATE enterprises.enterprise SET merged_into = $2 WHERE id = $1', [goes, into]);
        await search.app.get(Outbox, { strict: false }).publish(tx, event, firms);
      });
      await search.quiet();
      await nextDay();
    }
    expect(lettersTo(mine)).toEqual([]);
  });

  it('stay looked at where their account changes them in the same moment', async () => {
    const mine = newId();
    const { id, lookedOn } = await kept(mine, '制动盘');
    const changing = await search.app.get(Transactions).run(async (tx) => {
      await tx.query('UPDATE search.saved_search SET looked_on = looked_on + 1 WHERE id = $1', [id]);
      const answer = search.send(mine, 'PATCH', `saved-searches/${id}`, { name: '改名' }, 1);
      await eventually('the change waits for the row', async () => {
        const waiting = await search.database.query(
          `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
        );
        return waiting.length > 0;
      });
      return { answer };
    });
    const { status, body } = await changing.answer;
    expect(status).toBe(200);
    expect((body as SavedSearchView).name).toBe('改名');
    expect((body as SavedSearchView).lookedOn > lookedOn).toBe(true);
  });

  it('tell of whoever is new among thousands that their conditions have come to find', async () => {
    const mine = newId();
    const asked = { region: '130900' };
    await search.send(mine, 'POST', 'saved-searches', { name: '沧州', asked });
    const write = (names: string, count: number) =>
      search.database.query(
        `INSERT INTO search.enterprise_document (enterprise_id, name, region_code, makes, declared, serves, sells, terms, projected_at)
         SELECT gen_random_uuid(), $1 || n, '130900', '{}', '{}', '{}', '{}', '', now() FROM generate_series(1, $2::int) AS n`,
        [names, count],
      );
    await write('A', 2_050);
    await nextDay();
    await write('Z', 1);
    await nextDay();
    await search.database.query(`DELETE FROM search.enterprise_document WHERE region_code = '130900'`);
    expect(lettersTo(mine).map(({ subject }) => subject.zh)).toEqual([
      '链桥：您保存的搜索“沧州”新查到 2050 家企业',
      '链桥：您保存的搜索“沧州”新查到 1 家企业',
    ]);
    expect(lettersTo(mine)[1]?.text.zh).toContain('Z1（沧州市）');
  });

  it('end their letters by the link in one, which looking at it does not', async () => {
    const mine = newId();
    await kept(mine, '制动盘');
    await search.register([disc('丙地制动有限公司')]);
    await nextDay();
    const token = /\/s\/([\w-]{43})/.exec(lettersTo(mine)[0]?.text.zh ?? '')?.[1];
    const at = `saved-search-letters/${token}`;
    expect((await search.send(undefined, 'GET', at)).body).toEqual({ name: '制动盘', notifies: true });
    expect((await search.send(undefined, 'POST', `${at}/end`)).body).toEqual({ name: '制动盘', notifies: false });
    expect((await search.send(undefined, 'POST', `${at}/end`)).status).toBe(200);
    await search.register([disc('丁地制动有限公司')]);
    await nextDay();
    expect(lettersTo(mine)).toHaveLength(1);
    expect(await list(mine)).toMatchObject([{ name: '制动盘', notifies: false }]);
    expect((await search.send(undefined, 'GET', `saved-search-letters/${'x'.repeat(43)}`)).status).toBe(404);
  });
});
