import { RegionDirectory } from '#catalogue';
import type { Transactions } from '#platform';
import { createTestDatabase, type TestDatabase } from '#test-support';
import { DataSource } from 'typeorm';
import { NameProposals } from './name-proposals.query.js';

describe('Which firm a name means', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let proposals: NameProposals;

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await new DataSource({ type: 'postgres', url: database.url }).initialize();
    proposals = new NameProposals({ reader: dataSource } as unknown as Transactions, RegionDirectory.load());
    await database.query(
      `INSERT INTO enterprises.enterprise (id, credit_code, name, region_code, short_names, former_names, version)
       SELECT gen_random_uuid(), code, name, '130500', short, former, 1 FROM (VALUES
         ('911399000000000001', '邢台市宏远机械制造有限公司', ARRAY['宏机'], ARRAY['邢台宏远农具厂']),
         ('911399000000000002', '邢台市宏远塑料有限公司', ARRAY[]::text[], ARRAY[]::text[]),
         ('911399000000000003', '河北大地汽车零部件股份有限公司', ARRAY[]::text[], ARRAY[]::text[])
       ) AS firm (code, name, short, former)`,
    );
  });

  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  const names = async (name: string) => (await proposals.of(name)).map((proposal) => proposal.name);

  it('is the one that bears it, bore it, or is called so for short', async () => {
    for (const name of ['邢台市宏远机械制造有限公司', '宏机', '邢台宏远农具厂']) {
      expect(await proposals.of(name)).toMatchObject([
        { name: '邢台市宏远机械制造有限公司', bearsIt: true, warning: null },
      ]);
    }
  });

  it('is proposed for what is like a name, with the difference', async () => {
    expect((await names('大地汽车'))[0]).toBe('河北大地汽车零部件股份有限公司');
    const [first] = await proposals.of('邢台市宏远橡胶有限公司');
    expect(first?.warning?.zh).toContain('行业不同');
  });

  it('is nobody for what nobody is called', async () => {
    for (const name of ['', ' ', "'; --", '%', '不相干某某', '😀']) expect(await names(name)).toEqual([]);
  });
});
