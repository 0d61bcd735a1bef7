import { DataSource } from 'typeorm';
import { EnterpriseChanged } from '#enterprises';
import { Outbox, Transactions } from '#platform';
import { eventually } from '#test-support';
import { type RegisterToSearch, startRegisterToSearch } from '../../test/register-to-search.js';
import { FindMakers } from '../application/find-makers.js';
import { EnterpriseDocuments } from './enterprise-document.projection.js';
import { Reindex } from './reindex.js';

describe('Reindexing', () => {
  let register: RegisterToSearch;
  let reindex: Reindex;

  beforeAll(async () => {
    register = await startRegisterToSearch();
    reindex = register.app.get(Reindex);
    await register.register(
      Array.from({ length: 1_200 }, (_, n) => ({
        businessScope: n % 40 === 0 ? '制动盘的制造。' : '铸件加工、销售。',
      })),
    );
    await register.quiet();
  }, 120_000);

  afterAll(() => register.stop());

  const documents = async () =>
    (
      await register.database.query<{ count: number }>('SELECT count(*)::int AS count FROM search.enterprise_document')
    )[0]?.count;
  const indexes = () =>
    register.database.query(
      `SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'search' ORDER BY indexname`,
    );
  const constraints = () =>
    register.database.query(
      `SELECT conname, pg_get_constraintdef(oid) AS def FROM pg_constraint
       WHERE conrelid = 'search.enterprise_document'::regclass ORDER BY conname`,
    );
  const makersOf = async (text: string) =>
    (await register.app.get(FindMakers).run({ text, regionPrefixes: ['13'] })).makers.filter(
      ({ fit }) => fit === 'names_it',
    );

  const makes = async (name: string) =>
    (
      await register.database.query<{ makes: string[] }>(
        'SELECT makes FROM search.enterprise_document WHERE name = $1',
        [name],
      )
    )[0]?.makes;

  it('makes the same index anew, any number of times, under the same names', async () => {
    const [before, named] = [await indexes(), await constraints()];
    await register.database.query('TRUNCATE search.enterprise_document');
    const steps: number[] = [];
    expect(await reindex.run((done) => void steps.push(done))).toBe(1_200);
    expect(steps).toEqual([500, 1_000, 1_200]);
    expect(await documents()).toBe(1_200);
    await reindex.run();
    expect(await indexes()).toEqual(before);
    expect(await constraints()).toEqual(named);
    expect((await makersOf('制动盘')).length).toBe(30);
  });

  it('answers all the while, from whole documents, though two rebuild at once', async () => {
    let running = true;
    const answers: number[] = [];
    const reader = (async () => {
      while (running) answers.push((await makersOf('制动盘')).length);
    })();
    await Promise.all([reindex.run(), reindex.run()]);
    running = false;
    await reader;
    expect(answers.length).toBeGreaterThan(3);
    expect(new Set(answers)).toEqual(new Set([30]));
    expect(await documents()).toBe(1_200);
  });

  it('loses nothing that happens meanwhile: new firms, changed ones, suspended ones', async () => {
    const [changed, suspended] = await register.register([
      { name: '将改行铸造有限公司', businessScope: '铸件加工。' },
      { name: '将停业密封条有限公司', businessScope: '车门密封条制造。' },
    ]);
    await register.quiet();
    const during = async () => {
      await register.register([{ name: '新来半轴有限公司', businessScope: '半轴的制造。' }]);
      await change(changed as string, `business_scope = '半轴的制造。'`);
      await change(suspended as string, `status = 'suspended'`);
    };
    // All documents are written by then; what changes from here on must be caught by the exchange or after it.
    await reindex.run((done, of) => (done === of ? during() : undefined));
    await register.quiet();
    expect(await makes('将改行铸造有限公司')).toEqual(['半轴']);
    expect(await makes('新来半轴有限公司')).toEqual(['半轴']);
    expect(await makes('将停业密封条有限公司')).toBeUndefined();
  });

  it('catches what was changed in the old documents, or taken out of them, while the new ones were written', async () => {
    const [renamed, suspended] = (await register.register([
      { name: '要改名气囊有限公司', businessScope: '安全气囊制造。' },
      { name: '要停业气囊有限公司', businessScope: '安全气囊制造。' },
    ])) as [string, string];
    await register.quiet();
    // The projections are done by hand and no event follows them: nobody will look at the firms again.
    const meanwhile = () =>
      register.app.get(Transactions).run(async (tx) => {
        await tx.query(`UPDATE enterprises.enterprise SET name = '改了名有限公司' WHERE id = $1`, [renamed]);
        await tx.query(`UPDATE enterprises.enterprise SET status = 'suspended' WHERE id = $1`, [suspended]);
        await register.app.get(EnterpriseDocuments).project([renamed, suspended]);
      });
    await reindex.run((done, of) => (done === of ? meanwhile() : undefined));
    expect(await makes('要停业气囊有限公司')).toBeUndefined();
    expect(await makes('要改名气囊有限公司')).toBeUndefined();
    expect(await makes('改了名有限公司')).toEqual(['安全气囊']);
  });

  it('writes the newer state last, though an older reading finishes later', async () => {
    const [firm] = (await register.register([{ name: '两改有限公司', businessScope: '铸件加工。' }])) as [string];
    await register.quiet();
    const dataSource = register.app.get(DataSource);
    const documentsOf = register.app.get(EnterpriseDocuments);
    const first = dataSource.createQueryRunner();
    await first.startTransaction();
    // One projection holds the writing and has read the old state.
    await documentsOf.holdWriting(first.manager);
    await register.database.query(`UPDATE enterprises.enterprise SET name = '改后有限公司' WHERE id = $1`, [firm]);
    let done = false;
    const second = documentsOf.project([firm]).then(() => (done = true));
    await eventually('the second projection waits', async () => {
      const waiting = await register.database.query(
        `SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted
           AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
      );
      return done || waiting.length > 0;
    });
    await documentsOf.write(first.manager, 'search.enterprise_document', [firm]);
    await first.query(`UPDATE search.enterprise_document SET name = '旧名' WHERE enterprise_id = $1`, [firm]);
    await first.commitTransaction();
    await first.release();
    await second;
    const [stored] = await register.database.query(
      `SELECT name FROM search.enterprise_document WHERE enterprise_id = $1`,
      [firm],
    );
    expect(stored).toEqual({ name: '改后有限公司' });
  });

  async function change(id: string, set: string): Promise<void> {
    await register.app.get(Transactions).run(async (tx) => {
      await tx.query(`UPDATE enterprises.enterprise SET ${set} WHERE id = $1`, [id]);
      await register.app.get(Outbox).publish(tx, EnterpriseChanged, { enterpriseId: id });
    });
  }
});
