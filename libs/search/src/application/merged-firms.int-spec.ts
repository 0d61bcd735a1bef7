import { EnterprisesMerged, EnterprisesParted } from '#enterprises';
import { Outbox, Transactions } from '#platform';
import { type RegisterToSearch, startRegisterToSearch } from '../../test/register-to-search.js';
import { FindMakers } from './find-makers.js';
import { Reindex } from '../persistence/reindex.js';

describe('Firms that were found to be one', () => {
  let register: RegisterToSearch;
  let stays: string;
  let goes: string;

  beforeAll(async () => {
    register = await startRegisterToSearch();
    [stays = '', goes = ''] = await register.register([
      { name: '甲地制动有限公司', businessScope: '制动盘的制造。' },
      { name: '甲地老制动厂', businessScope: '制动盘、半轴的制造。' },
    ]);
    await register.quiet();
  }, 120_000);

  afterAll(() => register.stop());

  const lead = async (into: string | null) => {
    await register.app.get(Transactions).run(async (tx) => {
      await tx.query('UPDATE enterprises.enterprise SET merged_into = $2 WHERE id = $1', [goes, into]);
      const outbox = register.app.get(Outbox, { strict: false });
      const firms = { survivorId: stays, mergedId: goes };
      await (into === null
        ? outbox.publish(tx, EnterprisesParted, firms)
        : outbox.publish(tx, EnterprisesMerged, firms));
    });
    await register.quiet();
  };
  const makersOf = async (text: string) =>
    (await register.app.get(FindMakers).run({ text, regionPrefixes: ['13'] })).makers.map(
      ({ document }) => document.enterpriseId,
    );
  const documents = () =>
    register.database.query<{ enterprise_id: string; makes: string[]; other_names: string[] }>(
      'SELECT enterprise_id, makes, other_names FROM search.enterprise_document ORDER BY enterprise_id',
    );

  it('are found as the one that stays, by either name and by what either makes, until they are parted', async () => {
    const before = await documents();
    expect(await makersOf('半轴')).toEqual([goes]);
    await lead(stays);
    expect(await makersOf('半轴')).toEqual([stays]);
    expect(await makersOf('制动盘')).toEqual([stays]);
    const merged = await documents();
    expect(merged).toMatchObject([{ enterprise_id: stays, other_names: ['甲地老制动厂'] }]);
    expect(merged[0]?.makes.toSorted()).toEqual(['制动盘', '半轴'].toSorted());

    await register.app.get(Reindex).run();
    expect(await documents()).toEqual(merged);

    await lead(null);
    expect(await documents()).toEqual(before);
  });
});
