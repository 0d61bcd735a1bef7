import fc from 'fast-check';
import { Segmenter } from '#language';
import { Transactions } from '#platform';
import { type RegisterToSearch, startRegisterToSearch } from '../../../test/register-to-search.js';
import type { RetrievalRequest } from '../../application/retrieval.js';
import { tsqueryLiteral } from '../../domain/search-terms.js';
import { EnterpriseDocuments } from '../enterprise-document.projection.js';
import { PostgresRetrieval } from '../postgres-retrieval.js';
import { Reindex } from '../reindex.js';
import { HeldDocuments } from './held-documents.js';
import { MemoryRetrieval } from './memory-retrieval.js';

const WORDS = ['制动盘', '制动鼓', '铸件', '橡胶密封件', '轮毂', "o'ring", '线束', '汽车配件', '机械加工', '技术服务'];
const VERBS = ['制造', '销售', '加工', '技术服务'];

describe('Documents held in memory', () => {
  let register: RegisterToSearch;
  let memory: MemoryRetrieval;
  let ids: string[];

  beforeAll(async () => {
    register = await startRegisterToSearch();
    memory = register.app.get(MemoryRetrieval);
    ids = await register.register(
      Array.from({ length: 60 }, (_, n) => ({
        name: `${WORDS[n % 7]}第${n}厂`,
        regionCode: ['130506', '130102', '140100'][n % 3] as string,
        industryCode: ['C3670', 'C2913', 'F5173'][n % 3] as string,
        businessScope: `${WORDS[n % 10]}、${WORDS[(n * 3 + 1) % 10]}的${VERBS[n % 4]}；${WORDS[(n * 7 + 2) % 10]}的${VERBS[(n + 1) % 4]}。`,
      })),
    );
    await register.quiet();
    await held();
  }, 120_000);

  afterAll(() => register.stop());

  /** Asks until they are held. */
  async function held() {
    await register.app.get(HeldDocuments).current();
    await register.app.get(HeldDocuments).whenLoaded();
    expect(await register.app.get(HeldDocuments).current()).toBeDefined();
  }

  const asking = (words: readonly string[], more: Partial<RetrievalRequest> = {}): RetrievalRequest => ({
    terms: words.map((word) => register.app.get(Segmenter).queryTokens(word)),
    places: 'made',
    regionPrefixes: [''],
    limit: 100,
    ...more,
  });
  const found = async (word: string) =>
    (await memory.retrieve(asking([word]))).map(({ enterpriseId }) => enterpriseId).sort();
  const rename = (tx: { query(sql: string, values: unknown[]): Promise<unknown> }, id: string, scope: string) =>
    tx.query('UPDATE supply.offering SET text = $2 WHERE enterprise_id = $1', [id, scope]);

  it('are found and counted as the database finds and counts them', async () => {
    const database = register.app.get(PostgresRetrieval);
    const some = fc.subarray(WORDS, { maxLength: 4 });
    const request = fc.record({
      words: some,
      beside: fc.option(some),
      places: fc.constantFrom('made' as const, 'anywhere' as const),
      regionPrefixes: fc.constantFrom([''], ['13'], ['1305', '14'], ['99']),
      industryPrefix: fc.constantFrom(undefined, 'C', 'C36'),
      nameKey: fc.constantFrom(undefined, '制动盘第0厂', '没有这家'),
      limit: fc.integer({ min: 1, max: 70 }),
      offset: fc.constantFrom(0, 0, 3),
    });
    await fc.assert(
      fc.asyncProperty(request, async ({ words, beside, industryPrefix, nameKey, ...more }) => {
        const asked = asking(words, {
          ...more,
          ...(beside && { alongside: asking(beside).terms }),
          ...(industryPrefix !== undefined && { industryPrefix }),
          ...(nameKey !== undefined && { nameKey }),
        });
        expect(await memory.count(asked)).toEqual(await database.count(asked));
        const whole = { ...asked, limit: 100, offset: 0 };
        const byId = (documents: readonly { enterpriseId: string }[]) =>
          [...documents].sort((a, b) => (a.enterpriseId < b.enterpriseId ? -1 : 1));
        expect(byId(await memory.retrieve(whole))).toEqual(byId(await database.retrieve(whole)));
        const shown = await memory.retrieve(asked);
        expect(shown).toEqual((await memory.retrieve(whole)).slice(asked.offset, (asked.offset ?? 0) + asked.limit));
      }),
      { numRuns: 150 },
    );
  });

  it.each([[['制动盘', '铸件', '轮毂']], [['橡胶密封件']]])('stand in the order of the database: %s', async (words) => {
    const asked = asking(words);
    const database = (await register.app.get(PostgresRetrieval).retrieve(asked)).map(
      ({ enterpriseId }) => enterpriseId,
    );
    const rows = (await register.database.query(
      `SELECT enterprise_id AS id, ts_rank('{0.05, 0.1, 0.6, 1}', terms, $1::tsquery, 1) AS rank
       FROM search.enterprise_document`,
      [
        tsqueryLiteral(
          asked.terms.flat().map((token) => [token]),
          'made',
        ),
      ],
    )) as { id: string; rank: number }[];
    // The database has single precision.
    const rank = new Map(rows.map((row) => [row.id, Number(row.rank.toPrecision(5))]));
    const ranks = (await memory.retrieve(asked)).map(({ enterpriseId }) => rank.get(enterpriseId) as number);
    expect(new Set(ranks).size).toBeGreaterThan(1);
    expect(database.map((id) => rank.get(id))).toEqual(ranks);
    expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
  });

  it('follow what is written and taken away, at once and in every process', async () => {
    const [changed, gone] = [ids[0] as string, ids[1] as string];
    expect(await found('减速机')).toEqual([]);
    expect(await found('制动鼓')).toContain(changed);
    await register.app.get(Transactions).run((tx) => rename(tx, changed, '减速机'));
    await register.app.get(EnterpriseDocuments).project([changed]);
    expect(await found('减速机')).toEqual([changed]);
    expect(await found('制动鼓')).not.toContain(changed);
    await register.database.query("UPDATE enterprises.enterprise SET status = 'suspended' WHERE id = $1", [gone]);
    const before = (await memory.count(asking([]))).total;
    await register.app.get(EnterpriseDocuments).project([gone]);
    expect((await memory.count(asking([]))).total).toBe(before - 1);
  });

  it('follow a transaction that began earlier and ends later than one that was seen', async () => {
    const [slow, fast] = [ids[3] as string, ids[4] as string];
    const change = (id: string) =>
      `INSERT INTO search.document_change VALUES ('${id}', pg_current_xact_id())
       ON CONFLICT (enterprise_id) DO UPDATE SET changed_by = excluded.changed_by`;
    const write = (id: string) =>
      `UPDATE search.enterprise_document SET makes = '{蜗轮}', terms = '''蜗轮'':1A' WHERE enterprise_id = '${id}'`;
    const open = register.app.get(Transactions);
    let finish: () => void = () => undefined;
    let begun: () => void = () => undefined;
    const hasBegun = new Promise<void>((resolve) => (begun = resolve));
    const running = open.run(async (tx) => {
      await tx.query(write(slow));
      await tx.query(change(slow));
      begun();
      await new Promise<void>((resolve) => (finish = resolve));
    });
    await hasBegun;
    await open.run(async (tx) => {
      await tx.query(write(fast));
      await tx.query(change(fast));
    });
    expect(await found('蜗轮')).toEqual([fast]);
    expect(await found('蜗轮')).toEqual([fast]);
    finish();
    await running;
    expect(await found('蜗轮')).toEqual([slow, fast].sort());
  });

  it('are not looked at from inside a transaction, which sees what it wrote itself', async () => {
    await register.app.get(Transactions).run(async (tx) => {
      await tx.query(`UPDATE search.enterprise_document SET terms = '''内部'':1A' WHERE enterprise_id = $1`, [ids[5]]);
      expect(await found('内部')).toEqual([ids[5]]);
    });
  });

  it('are not read again for changes that another cluster made, from which the database was restored', async () => {
    const oneOf = async () => (await register.app.get(HeldDocuments).current())?.retrieve(asking(['铸件']))[0];
    const before = await oneOf();
    expect(before).toBeDefined();
    await register.database.query(
      `INSERT INTO search.document_change SELECT id, '900000000000'::xid8 FROM enterprises.enterprise
       ON CONFLICT (enterprise_id) DO UPDATE SET changed_by = excluded.changed_by`,
    );
    // The same object.
    expect(await oneOf()).toBe(before);
  });

  it('are taken in anew when the table is another one', async () => {
    await register.app.get(Reindex).run();
    expect(await found('蜗轮')).toEqual([]);
    await held();
    expect(await found('蜗轮')).toEqual([]);
    expect(await found('减速机')).toEqual([ids[0]]);
  });
});

describe('More documents than may be held', () => {
  let register: RegisterToSearch;
  beforeAll(async () => {
    register = await startRegisterToSearch({ SEARCH_IN_MEMORY: '2' });
    await register.register([{}, {}, {}]);
    await register.quiet();
  }, 120_000);
  afterAll(() => register.stop());

  it('are left to the database', async () => {
    const held = register.app.get(HeldDocuments);
    for (let asked = 0; asked < 2; asked++) {
      expect(await held.current()).toBeUndefined();
      await held.whenLoaded();
    }
    const request = { terms: [], places: 'anywhere', regionPrefixes: [''], limit: 10 } as const;
    expect((await register.app.get(MemoryRetrieval).count(request)).total).toBe(3);
  });
});

describe('Documents of which there come to be more than may be held', () => {
  let register: RegisterToSearch;
  beforeAll(async () => {
    register = await startRegisterToSearch({ SEARCH_IN_MEMORY: '2' });
    await register.register([{}, {}]);
    await register.quiet();
  }, 120_000);
  afterAll(() => register.stop());

  it('are held until then', async () => {
    const held = register.app.get(HeldDocuments);
    await held.current();
    await held.whenLoaded();
    expect((await held.current())?.size).toBe(2);
    await register.register([{}]);
    await register.quiet();
    await held.current();
    await held.whenLoaded();
    expect(await held.current()).toBeUndefined();
  });
});
