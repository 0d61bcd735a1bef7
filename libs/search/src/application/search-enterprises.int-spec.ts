import fc from 'fast-check';
import { Actor, Clock, mondayOf, newId, shanghaiDay } from '#kernel';
import { Outbox, Transactions } from '#platform';
import { OfferingsRead } from '#supply';
import { type RegisterToSearch, startRegisterToSearch } from '../../test/register-to-search.js';
import { EnterpriseSearchDto, type EnterpriseSearchPage } from '../http/search.dto.js';
import { SearchEnterprises } from './search-enterprises.query.js';

const LONGEST_MILLISECONDS = 3_000;
const anybody = new Actor(newId(), '路人', []);

describe('Searching the register', () => {
  let register: RegisterToSearch;

  beforeAll(async () => {
    register = await startRegisterToSearch();
    await register.register([
      {
        name: '甲地制动有限公司',
        regionCode: '130506',
        industryCode: 'C3670',
        businessScope: '制动盘、制动鼓的制造。',
      },
      {
        name: '乙地制动有限公司',
        regionCode: '130102',
        industryCode: 'C3670',
        businessScope: '汽车ＡＢＳ制动器制造。',
      },
      {
        name: '丙地商贸有限公司',
        regionCode: '130506',
        industryCode: 'F5173',
        businessScope: '制动盘、汽车配件的销售。',
      },
      { name: '外省制动有限公司', regionCode: '140100', industryCode: 'C3670', businessScope: '制动盘的制造。' },
    ]);
    await register.quiet();
  }, 120_000);

  afterAll(() => register.stop());

  const search = (query: object): Promise<EnterpriseSearchPage> =>
    register.app.get(SearchEnterprises).run(anybody, EnterpriseSearchDto.parse(query));
  const names = async (query: object) => (await search(query)).items.map(({ name }) => name);

  it('finds who makes a part, never who only sells it', async () => {
    const found = await search({ q: '制动盘', region: '130000' });
    expect(found.items[0]).toMatchObject({
      name: '甲地制动有限公司',
      regionName: '南和区',
      highlights: [{ text: '制动盘', role: 'makes', marks: [[0, 3]] }, expect.anything()],
    });
    expect(found.items.map(({ name }) => name)).not.toContain('丙地商贸有限公司');
    expect(found.relaxation).toBeNull();
  });

  it('finds a firm by its name first, also one that only sells', async () => {
    expect((await names({ q: '丙地商贸有限公司', region: '130000' }))[0]).toBe('丙地商贸有限公司');
  });

  it('counts a facet without its own filter, and names what is chosen though nobody is left', async () => {
    const { facets, total } = await search({ region: '130506' });
    expect(total).toBe(2);
    // Other cities of the province, and the county that is chosen.
    expect(facets.regions.map(({ code, count }) => [code, count])).toEqual([
      ['130500', 2],
      ['130100', 1],
      ['130506', 2],
    ]);
    const chosen = await search({ q: '制动盘', region: '130000', industry: 'C36', process: 'die-casting' });
    expect(chosen.items).toEqual([]);
    expect(chosen.facets.processes).toContainEqual({
      code: 'die-casting',
      name: expect.any(String) as string,
      count: 0,
    });
    expect(chosen.facets.processes.find(({ code }) => code === 'die-casting')?.name).not.toBe('die-casting');
    const { facets: beside } = await search({ industry: 'F51' });
    expect(beside.industries.map(({ code }) => code)).toEqual(expect.arrayContaining(['C36', 'F51']));
  });

  it('marks the words in the register’s own writing, whatever width they have', async () => {
    const [hit] = (await search({ q: 'ABS制动器', region: '130000' })).items as [EnterpriseSearchPage['items'][0]];
    expect(hit.name).toBe('乙地制动有限公司');
    const [{ text, marks }] = hit.highlights as [EnterpriseSearchPage['items'][0]['highlights'][0]];
    expect(text.slice(marks[0]?.[0], marks[0]?.[1])).toBe('ＡＢＳ制动器');
  });

  it('keeps to the region and the industry, and takes none of their signs for a wildcard', async () => {
    expect(await names({ q: '制动盘' })).toContain('外省制动有限公司');
    expect(await names({ q: '制动盘', region: '140000' })).toEqual(['外省制动有限公司']);
    expect(await names({ q: '', region: '130506' })).toEqual(['丙地商贸有限公司', '甲地制动有限公司'].sort());
    expect(await names({ industry: 'F' })).toEqual(['丙地商贸有限公司']);
    for (const bad of [{ region: '1305%%' }, { region: '13____' }, { industry: 'C%' }, { industry: '_' }, { x: '1' }]) {
      expect(EnterpriseSearchDto.safeParse({ q: '制动盘', ...bad }).success).toBe(false);
    }
  });

  it('browses in pages without losing or repeating anybody', async () => {
    const pages = await Promise.all([1, 2, 3, 4].map((page) => search({ page: String(page), size: '1' })));
    expect(new Set(pages.flatMap(({ items }) => items.map(({ id }) => id))).size).toBe(4);
    expect(pages.map(({ total }) => total)).toEqual([4, 4, 4, 4]);
    expect(pages[0]?.facets.industries).toEqual([
      { code: 'C36', name: expect.any(String) as string, count: 3 },
      { code: 'F51', name: expect.any(String) as string, count: 1 },
    ]);
  });

  it('answers hostile queries, or refuses them, in bounded time', async () => {
    const piece = fc.constantFrom(
      "'",
      '\\',
      '\0',
      ':*',
      '&',
      '|',
      '!',
      '<->',
      '()',
      '%',
      '_',
      '😀',
      '\ud83d',
      '制动盘',
      '12345678901',
      '×',
      '.',
      '-',
      '/',
      ' ',
    );
    const started = performance.now();
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 200 }), async (pieces) => {
        const began = performance.now();
        const read = EnterpriseSearchDto.safeParse({ q: pieces.join('') });
        if (read.success) await register.app.get(SearchEnterprises).run(anybody, read.data);
        expect(performance.now() - began).toBeLessThan(LONGEST_MILLISECONDS);
      }),
      { numRuns: 200, seed: 20261122 },
    );
    for (const q of [
      '轴'.repeat(300),
      'a'.repeat(300),
      '1.'.repeat(150),
      'M12×1.5'.repeat(40),
      "'; DROP TABLE x; --",
    ]) {
      await search({ q });
    }
    expect(EnterpriseSearchDto.safeParse({ q: '轴'.repeat(301) }).success).toBe(false);
    expect(performance.now() - started).toBeLessThan(60_000);
  }, 90_000);

  it('finds who declares a part while that is listed, and marks whose word it is', async () => {
    const [firm] = (await register.register([{ name: '丁地铸造有限公司', businessScope: '铸件的制造。' }])) as [string];
    const declare = async (state: string) => {
      await register.app.get(Transactions).run(async (tx) => {
        await tx.query('DELETE FROM supply.declared_offering WHERE enterprise_id = $1', [firm]);
        await tx.query(
          `INSERT INTO supply.declared_offering (id, enterprise_id, region_code, role, text, note, state, valid_until,
             submitted_at, submitted_by, version)
           SELECT gen_random_uuid(), $1, '130500', 'makes', text, '', $2, '2030-01-01', now(), '试用人', 1
           FROM unnest(ARRAY['制动盘', '铸件']) AS text`,
          [firm, state],
        );
        await register.app.get(Outbox).publish(tx, OfferingsRead, { enterpriseIds: [firm] });
      });
      await register.quiet();
      return (await search({ q: '制动盘', region: '130000' })).items.find(({ id }) => id === firm);
    };
    const marked = (hit: EnterpriseSearchPage['items'][0] | undefined) =>
      hit?.highlights.map(({ text, declared }) => [text, declared]);
    expect(marked(await declare('submitted'))).not.toContainEqual(['制动盘', true]);
    // What its scope says as well is the scope's word, and stands once.
    expect(marked(await declare('listed'))).toEqual([
      ['制动盘', true],
      ['铸件', false],
    ]);
    expect(marked(await declare('expired'))).not.toContainEqual(['制动盘', true]);
  });

  it('finds a firm by its name in any width, by a short or a former one, and says which', async () => {
    await register.register([
      {
        name: '戊地（河北）锻造有限公司',
        shortNames: ['戊锻'],
        formerNames: ['戊地锻件厂'],
        regionCode: '130506',
        businessScope: '锻件的制造。',
      },
      // Makes what the other one is called.
      { name: '己地锻造有限公司', regionCode: '130506', businessScope: '戊锻、锻件的制造。' },
    ]);
    await register.quiet();
    const first = async (q: string) => (await search({ q })).items[0];
    for (const q of [
      '戊地(河北)锻造有限公司',
      '戊地（河北） 锻造有限公司',
      '戊锻',
      '戊地锻件厂',
      '(河北)锻造有限公司',
    ]) {
      expect([q, (await first(q))?.name]).toEqual([q, '戊地（河北）锻造有限公司']);
    }
    expect((await first('戊地锻件厂'))?.highlights).toEqual([
      { text: '戊地锻件厂', role: 'name', declared: false, marks: [[0, 5]] },
    ]);
    const alike = await search({ q: '河北戊地锻造股份有限公司' });
    expect(alike.items[0]?.name).toBe('戊地（河北）锻造有限公司');
    expect(alike.relaxation).toContain('名称相近');
    expect((await search({ q: '戊锻', region: '140000' })).items.map(({ name }) => name)).toEqual([]);
  });

  it('tells of free capacity to those who look for makers alone, and only what was confirmed lately', async () => {
    const [fresh, stale] = (await register.register([
      { name: '庚地铸造有限公司', businessScope: '阀体的制造。' },
      { name: '辛地铸造有限公司', businessScope: '阀体的制造。' },
    ])) as [string, string];
    await register.quiet();
    const clock = register.app.get(Clock);
    const confirmed = (days: number) => shanghaiDay(new Date(clock.now().getTime() - days * 24 * 3600 * 1000));
    for (const [firm, day] of [
      [fresh, confirmed(28)],
      [stale, confirmed(29)],
    ]) {
      await register.database.query(
        `WITH line AS (
           INSERT INTO supply.production_line (id, enterprise_id, region_code, name, makes, unit, created_at, version)
           VALUES (gen_random_uuid(), $1, '130500', '一线', '阀体', '件', now(), 1) RETURNING id)
         INSERT INTO supply.capacity_week (line_id, week, capacity, free, confirmed_on)
         SELECT id, $2, 100, 40, $3 FROM line`,
        [firm, mondayOf(clock.today()), day],
      );
    }
    const asked = EnterpriseSearchDto.parse({ q: '阀体', freeBy: clock.today() });
    const answered = (actor: Actor) => register.app.get(SearchEnterprises).run(actor, asked);
    await expect(answered(anybody)).rejects.toMatchObject({ code: 'search.free_capacity_hidden' });
    const supplier = new Actor(newId(), '供方', [{ permission: 'supply.maintain', enterpriseId: newId() }]);
    await expect(answered(supplier)).rejects.toMatchObject({ code: 'search.free_capacity_hidden' });
    for (const grant of [
      { permission: 'shortages.raise', enterpriseId: newId() },
      { permission: 'shortages.read_region', region: '130500' },
    ] as const) {
      const { items } = await answered(new Actor(newId(), '某人', [grant]));
      expect(items.map(({ name }) => name)).toEqual(['庚地铸造有限公司']);
    }
  });

  it('says how near each comes to the part, and puts whoever makes it or its family before who only could', async () => {
    await register.register([
      // Outside the trade, which sets it back behind the founder of car parts.
      { name: '壬地一厂', businessScope: '刹车毂、自行车配件、纸箱的制造。' },
      { name: '壬地二厂', businessScope: '汽车铸件的制造。' },
      { name: '壬地制动盘三厂', businessScope: '纸箱的制造。' },
    ]);
    await register.quiet();
    const { items } = await search({ q: '制动盘', region: '130000' });
    const couldOnly = items.map(({ fit }) => fit === 'could_make');
    expect(couldOnly).toEqual(couldOnly.toSorted((a, b) => Number(a) - Number(b)));
    expect(new Set(items.map(({ fit }) => fit))).toEqual(new Set(['names_it', 'family', 'could_make']));
    const hit = (name: string) => items.find((item) => item.name === name);
    expect(hit('甲地制动有限公司')?.fit).toBe('names_it');
    expect(hit('壬地一厂')?.fit).toBe('family');
    expect(hit('壬地一厂')?.score).toBeLessThan(hit('壬地二厂')?.score ?? 0);
    expect(hit('壬地二厂')?.fit).toBe('could_make');
    // Found by its name alone, and by which words of it.
    expect(hit('壬地制动盘三厂')).toMatchObject({
      fit: 'family',
      highlights: [{ text: '壬地制动盘三厂', role: 'name', marks: [[2, 5]] }],
    });
    expect((await search({ q: '丙地商贸有限公司' })).items[0]).toMatchObject({ fit: null, score: null });
    expect((await search({ region: '130506' })).items[0]).toMatchObject({ fit: null, score: null });
  });

  it('names the division that distances are taken from, and no point of the map', async () => {
    expect((await search({ near: '130500' })).nearName).toBe('邢台市');
    for (const near of ['114.5,37.1', '999999', undefined]) expect((await search({ near })).nearName).toBeNull();
  });
});
