import { PartGraphCorrected } from '#catalogue';
import { Outbox, Transactions } from '#platform';
import { eventually } from '#test-support';
import { type RegisterToSearch, startRegisterToSearch } from '../../test/register-to-search.js';
import { SuggestionsDto } from '../http/suggestions.dto.js';
import { FindMakers } from './find-makers.js';
import { Suggestions } from './suggestions.query.js';

/** Corrections are written here as another process would leave them behind. */
describe('What staff correct in the could-make graph', () => {
  let register: RegisterToSearch;

  beforeAll(async () => {
    register = await startRegisterToSearch();
    await register.register([
      { name: '甲地转向有限公司', businessScope: '转向节的制造。' },
      { name: '乙地轻材有限公司', businessScope: '琥珀、琥珀制品的生产。' },
    ]);
    await register.quiet();
  }, 120_000);

  afterAll(() => register.stop());

  const correct = (family: string, field: string, value: string) =>
    register.database.query(
      `WITH g AS (UPDATE catalogue.part_graph SET revision = revision + 1 RETURNING revision)
       INSERT INTO catalogue.family_correction (id, revision, family_code, kind, field, value, state, made_by, made_by_name, made_at)
       SELECT gen_random_uuid(), revision, $1, 'add', $2, $3, 'in_force', gen_random_uuid(), '知识管理员', now() FROM g`,
      [family, field, value],
    );
  const tell = async (familyCode: string, material: string) => {
    const told = { familyCode, materials: [material] };
    await register.app
      .get(Transactions)
      .run((tx) => register.app.get(Outbox, { strict: false }).publish(tx, PartGraphCorrected, told));
    await register.quiet();
  };
  const found = async (text: string) => {
    const { makers, understood } = await register.app.get(FindMakers).run({ text, regionPrefixes: ['13'] });
    return { names: makers.map(({ document }) => document.name), understood };
  };

  it('is searched for at once, in Chinese and English, and not mended into something else', async () => {
    expect((await found('拐臂节头')).names).toEqual([]);
    await correct('steering-knuckle', 'synonyms', '拐臂节头');
    await correct('steering-knuckle', 'englishNames', 'upright spindle');
    expect(await found('左拐臂节头 300件')).toEqual({ names: ['甲地转向有限公司'], understood: null });
    expect((await found('upright spindle')).names).toEqual(['甲地转向有限公司']);
  });

  it('is suggested as soon as the words were read anew', async () => {
    await correct('steering-knuckle', 'synonyms', '抱轴弯头');
    await eventually('the new term is suggested', async () => {
      const { items } = await register.app.get(Suggestions).run(SuggestionsDto.parse({ q: '抱轴' }));
      return items.some(({ text }) => text === '抱轴弯头');
    });
  });

  it('is read in the scopes of those whom a new material concerns', async () => {
    const materials = async () =>
      (
        await register.database.query<{ materials: string[] }>('SELECT materials FROM search.enterprise_document')
      ).flatMap((row) => row.materials);
    expect(await materials()).not.toContain('琥珀');
    await correct('battery-cell', 'materials', '琥珀');
    await tell('battery-cell', '琥珀');
    expect(await materials()).toEqual(['琥珀']);
  });

  it('is followed by many firms some at a time, so that others can write documents in between', async () => {
    await register.register(
      Array.from({ length: 501 }, (_, n) => ({ name: `丙地第${n}橡塑厂`, businessScope: '玳瑁的生产。' })),
    );
    await register.quiet();
    await correct('battery-cell', 'materials', '玳瑁');
    await tell('battery-cell', '玳瑁');
    const [written] = await register.database.query<{ firms: number; transactions: number }>(
      `SELECT count(*)::int AS firms, count(DISTINCT xmin::text)::int AS transactions
       FROM search.enterprise_document WHERE materials @> '{玳瑁}'`,
    );
    expect(written).toEqual({ firms: 501, transactions: 2 });
  });
});
