import { Actor, newId } from '#kernel';
import { type RegisterToSearch, startRegisterToSearch } from '../../test/register-to-search.js';
import { EnterpriseSearchDto, type EnterpriseSearchPage } from '../http/search.dto.js';
import { SearchEnterprises } from './search-enterprises.query.js';

const anybody = new Actor(newId(), '路人', []);
const FIRMS = [
  { name: '邢台景江制动系统有限公司', regionCode: '130506', businessScope: '制动盘、制动鼓的制造。' },
  { name: '保定安达制动有限公司', regionCode: '130600', businessScope: '制动部件的制造。' },
  { name: '保定鑫宏原管件厂', shortNames: ['鑫宏原'], regionCode: '130609', businessScope: '管件的制造。' },
  { name: '邢台螺栓厂', regionCode: '130500', businessScope: '螺栓的制造。' },
  { name: '保定紧固件厂', regionCode: '130600', businessScope: '紧固件、螺栓、螺母的制造。' },
  { name: '无极机械厂', regionCode: '130130', businessScope: '绳绞车的制造。' },
  { name: '唐山矿机厂', regionCode: '130200', businessScope: '无极绳绞车的制造。' },
];

describe('Names of firms and places among the words', () => {
  let register: RegisterToSearch;

  beforeAll(async () => {
    register = await startRegisterToSearch();
    await register.register(FIRMS);
    await register.quiet();
  }, 120_000);

  afterAll(() => register.stop());

  const search = (query: object): Promise<EnterpriseSearchPage> =>
    register.app.get(SearchEnterprises).run(anybody, EnterpriseSearchDto.parse(query));
  const names = async (query: object) => (await search(query)).items.map(({ name }) => name);

  it('find a firm by a part of its name, but not where somebody makes what is called so', async () => {
    const found = await search({ q: '景江制动' });
    expect(found.items[0]).toMatchObject({ name: '邢台景江制动系统有限公司', fit: null });
    expect(found.relaxation).toBeNull();
    expect((await search({ q: '紧固件' })).items.every(({ fit }) => fit !== null)).toBe(true);
    expect((await search({ q: '螺栓' })).items[0]?.fit).toBe('names_it');
  });

  it('find a firm by its credit code in any writing, and say where nobody has it', async () => {
    const [{ code }] = (await register.database.query(
      `SELECT credit_code AS code FROM enterprises.enterprise WHERE name = '邢台螺栓厂'`,
    )) as [{ code: string }];
    for (const q of [code, code.toLowerCase(), `${code.slice(0, 8)} ${code.slice(8)}`]) {
      expect(await names({ q })).toEqual(['邢台螺栓厂']);
    }
    expect(await names({ q: code, region: '130600' })).toEqual([]);
    const unknown = '91130500MA9T00001H';
    expect((await search({ q: unknown })).relaxation).toBe(`名录中没有统一社会信用代码为“${unknown}”的企业。`);
  });

  it('look for the part in the place, which another one outdoes', async () => {
    for (const q of ['邢台 螺栓', '螺栓 邢台市', '邢台市 螺栓']) {
      const found = await search({ q });
      expect(found.items.map(({ name }) => name)).toEqual(['邢台螺栓厂']);
      expect(found.place).toEqual({ code: '130500', name: '邢台市', words: '螺栓' });
      expect(found.understood).toContain('在“邢台市”内查找“螺栓”');
      expect(found.facets.regions.map(({ code }) => code)).toEqual(expect.arrayContaining(['130500', '130600']));
    }
    expect((await search({ q: '保定螺栓' })).place?.words).toBe('螺栓');
    expect(await names({ q: '邢台 螺栓', region: '130600' })).toEqual(['保定紧固件厂']);
  });

  it('leave alone what only looks like a place', async () => {
    for (const q of ['无极绳绞车', '“邢台 螺栓”', '邢台螺栓厂', '邢台', '上海 螺栓']) {
      expect([q, (await search({ q })).place]).toEqual([q, null]);
    }
    expect((await names({ q: '无极绳绞车' }))[0]).toBe('唐山矿机厂');
  });

  it('say of a name alone that it is no more, and quote what was typed as it was', async () => {
    // Nobody has the whole as a part of its name.
    const byName = await search({ q: '大鑫宏原' });
    expect(byName.relaxation).not.toContain('生产同类产品');
    expect((await search({ q: 'GB/T 5783-2016 M10×30' })).relaxation).toContain('“GB/T 5783-2016 M10×30”');
    expect((await search({ q: '哈'.repeat(200) })).relaxation).toContain(`“${'哈'.repeat(40)}…”`);
  });
});
