import { Segmenter } from '#language';
import type { Retrieval, RetrievalRequest } from '../src/application/retrieval.js';
import { Reindex } from '../src/persistence/reindex.js';
import { type RegisterToSearch, startRegisterToSearch } from './register-to-search.js';

/** A store under the contract, over a register of its own. */
export interface StoreUnderContract {
  readonly environment: NodeJS.ProcessEnv;
  /** The adapter itself, without another one that would answer in its place. */
  retrieval(register: RegisterToSearch): Promise<Retrieval>;
}

const FIRMS = [
  {
    name: '甲地铸造有限公司',
    shortNames: ['甲铸（集团）'],
    regionCode: '130506',
    industryCode: 'C3670',
    businessScope: '制动盘、球墨铸铁件的制造。',
  },
  {
    name: '乙地制动有限公司',
    regionCode: '130102',
    industryCode: 'C3670',
    businessScope: '制动盘、制动鼓、轮毂的制造。',
  },
  { name: '丙地商贸有限公司', regionCode: '130506', industryCode: 'F5173', businessScope: '制动盘、轮毂的销售。' },
  { name: '丁地橡胶有限公司', regionCode: '130102', industryCode: 'C2913', businessScope: '橡胶密封件的制造。' },
  { name: '戊地制动盘有限公司', regionCode: '140100', businessScope: '技术服务。' },
] as const;

/** What every store has to do, whatever it is made of. */
export function retrievalContract(start: () => Promise<StoreUnderContract>): void {
  let register: RegisterToSearch;
  let retrieval: Retrieval;
  let segmenter: Segmenter;
  let ids: string[];

  beforeAll(async () => {
    const store = await start();
    register = await startRegisterToSearch(store.environment);
    await register.app.get(Reindex).run();
    ids = await register.register(FIRMS);
    await register.quiet();
    await register.database.query(
      `INSERT INTO enterprises.certificate (id, enterprise_id, kind, number, valid_from, valid_until)
       VALUES (gen_random_uuid(), $1, 'IATF 16949', '1', '2020-01-01', NULL),
              (gen_random_uuid(), $1, 'ISO 9001', '2', '2020-01-01', '2020-12-31')`,
      [ids[0]],
    );
    await register.app.get(Reindex).run();
    segmenter = register.app.get(Segmenter);
    retrieval = await store.retrieval(register);
  }, 120_000);

  afterAll(() => register.stop());

  const request = (words: readonly string[], more: Partial<RetrievalRequest> = {}): RetrievalRequest => ({
    terms: words.map((word) => segmenter.queryTokens(word)),
    places: 'made',
    regionPrefixes: [''],
    limit: 100,
    ...more,
  });
  const names = async (words: readonly string[], more: Partial<RetrievalRequest> = {}) =>
    (await retrieval.retrieve(request(words, more))).map(({ name }) => name.charAt(0)).sort();

  it('finds any of the terms, of each all its tokens, where they were asked for', async () => {
    expect(await names(['制动盘'])).toEqual(['乙', '戊', '甲'].sort());
    expect(await names(['制动盘'], { places: 'anywhere' })).toEqual(['丙', '乙', '戊', '甲'].sort());
    expect(await names(['制动鼓', '橡胶密封件'])).toEqual(['丁', '乙'].sort());
    expect(await names(['没有这样的零件'])).toEqual([]);
    expect(await names(['制动盘'], { alongside: [segmenter.queryTokens('制动鼓')] })).toEqual(['乙']);
  });

  it('gives documents whole', async () => {
    const [found] = await retrieval.retrieve(request(['橡胶密封件']));
    expect(found).toMatchObject({
      enterpriseId: ids[3],
      name: '丁地橡胶有限公司',
      regionCode: '130102',
      industryCode: 'C2913',
      makes: ['橡胶密封件'],
      declared: [],
      otherNames: [],
      sells: [],
    });
  });

  it('keeps to every filter', async () => {
    const all: Partial<RetrievalRequest> = { places: 'anywhere' };
    expect(await names([], { ...all, regionPrefixes: ['1305', '14'] })).toEqual(['丙', '戊', '甲'].sort());
    expect(await names([], { ...all, regionPrefixes: ['130102'] })).toEqual(['丁', '乙'].sort());
    expect(await names([], { ...all, regionCodes: ['130506'] })).toEqual(['丙', '甲'].sort());
    expect(await names([], { ...all, regionCodes: [] })).toEqual([]);
    for (const industryPrefix of ['C', 'C3', 'C36', 'C367', 'C3670']) {
      expect(await names([], { ...all, industryPrefix })).toEqual(
        (industryPrefix.length > 1 ? ['乙', '甲'] : ['丁', '乙', '甲']).sort(),
      );
    }
    expect(await names([], { ...all, process: 'sand-casting' })).toEqual(['甲']);
    expect(await names([], { ...all, material: '橡胶' })).toEqual(['丁']);
    expect(await names([], { ...all, certificate: 'IATF 16949' })).toEqual(['甲']);
    expect(await names([], { ...all, certificate: 'ISO 9001' })).toEqual([]);
    expect(await names([], { ...all, enterpriseIds: [ids[1] as string, ids[4] as string] })).toEqual(
      ['乙', '戊'].sort(),
    );
    expect(await names([], { ...all, enterpriseIds: [] })).toEqual([]);
    expect(await names([], { ...all, nameKey: '甲铸(集团)' })).toEqual(['甲']);
    expect(await names([], { ...all, nameKey: '甲铸' })).toEqual([]);
    expect(await names(['制动盘'], { regionPrefixes: ['13'], process: 'sand-casting' })).toEqual(['甲']);
  });

  it('counts all hits, whatever is shown of them', async () => {
    const counted = await retrieval.count(request(['制动盘'], { places: 'anywhere', limit: 1 }));
    expect(counted).toEqual({
      total: 4,
      regions: [
        { code: '130500', count: 2 },
        { code: '130100', count: 1 },
        { code: '140100', count: 1 },
      ],
      industries: [
        { code: 'C36', count: 2 },
        { code: 'F51', count: 1 },
      ],
      processes: expect.arrayContaining([{ code: 'sand-casting', count: 1 }]) as unknown,
      materials: expect.any(Array) as unknown,
      certificates: [{ code: 'IATF 16949', count: 1 }],
    });
    expect((await retrieval.count(request(['没有这样的零件']))).total).toBe(0);
  });

  it('pages without losing or repeating anybody', async () => {
    for (const words of [[], ['制动盘', '橡胶密封件']]) {
      const whole = await retrieval.retrieve(request(words));
      const pages: string[] = [];
      for (let offset = 0; offset < whole.length + 1; offset++) {
        pages.push(
          ...(await retrieval.retrieve(request(words, { limit: 1, offset }))).map(({ enterpriseId }) => enterpriseId),
        );
      }
      expect(pages).toEqual(whole.map(({ enterpriseId }) => enterpriseId));
    }
  });

  it('takes no token for anything but a word', async () => {
    const hostile = [
      '"',
      "'",
      '\\',
      '" OR "1"="1',
      "'; DROP TABLE x; --",
      ']',
      ') OR (',
      'a & b',
      ':*',
      '<->',
      '\0',
      '\ud83d',
      '😀',
    ];
    for (const token of hostile) {
      const found = await retrieval.retrieve({ ...request([]), terms: [[token, '没有这样的零件']] });
      expect(found).toEqual([]);
      await retrieval.count({
        ...request([]),
        terms: [[token]],
        alongside: [[token]],
        material: token,
        certificate: token,
      });
    }
    const long = Array.from({ length: 400 }, (_, n) => [`词${n}`, 'x'.repeat(300)]);
    expect(await retrieval.retrieve({ ...request([]), terms: long })).toEqual([]);
  });
}
