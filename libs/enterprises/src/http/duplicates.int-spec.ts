import { CreditCode } from '#kernel';
import { eventually } from '#test-support';
import { type EnterprisesApi, startEnterprises } from '../../test/enterprises-api.js';
import { inventedCode } from '../../test/register-file.js';
import { FindDuplicates } from '../application/duplicates/find-duplicates.js';
import { EnterprisesFacade } from '../application/enterprises.facade.js';
import { NameProposals } from '../application/name-proposals.query.js';

interface Pair {
  readonly id: string;
  readonly version: number;
  readonly one: { readonly id: string; readonly name: string };
  readonly other: { readonly id: string; readonly name: string };
  readonly speaksFor: string[];
  readonly speaksAgainst: string[];
}

describe('Firms that may be one', () => {
  let api: EnterprisesApi;
  const ids = new Map<string, string>();
  let firms = 0;

  beforeAll(async () => {
    api = await startEnterprises();
  });
  afterAll(() => api.stop());

  const quiet = () =>
    eventually('what is due was done', async () => {
      const due = await api.database.query(
        `SELECT 1 FROM platform.job WHERE state = 'running' OR (state = 'pending' AND run_at <= now()) LIMIT 1`,
      );
      return due.length === 0;
    });
  const register = async (
    ...given: { name: string; regionCode?: string; address?: string; registeredOn?: string }[]
  ) => {
    const entries = given.map((firm) => ({
      regionCode: '130505',
      ...firm,
      creditCode: CreditCode.parse(inventedCode(++firms)),
    }));
    await api.transactions.run((tx) => api.get(EnterprisesFacade).register(tx, entries));
    for (const { creditCode, name } of entries) {
      ids.set(name, (await api.get(EnterprisesFacade).idByCreditCode(creditCode.value)) as string);
    }
    await quiet();
  };
  const staffOf = (region: string) =>
    api.actor('名录科员', [
      { permission: 'register.import', region },
      { permission: 'register.read_contacts', region },
    ]);
  const list = async (state = 'open', region = '130500'): Promise<Pair[]> =>
    (await api.as(staffOf(region)).get('/api/enterprise-duplicates').query({ state, size: 100 })).body.items;
  const pairOf = async (name: string, state = 'open') =>
    (await list(state)).find(({ one, other }) => one.name === name || other.name === name) as Pair;
  const command = (what: string, { id, version }: Pair, body: object = {}, region = '130500') =>
    api.as(staffOf(region)).post(`/api/enterprise-duplicates/${id}/${what}`).set('if-match', `"${version}"`).send(body);
  const id = (name: string) => String(ids.get(name));

  it('are proposed as they arrive, likeliest first, with what speaks for and against', async () => {
    await register(
      { name: '邢台宏远机械制造有限公司', address: '任泽区工业路12号' },
      { name: '邢台宏远机械制造厂', registeredOn: '2001-01-01' },
      { name: '邢台宏远塑料有限公司' },
      { name: '邢台大地轴承有限公司' },
    );
    await register({ name: '邢台大地轴承(有限)公司' }, { name: '唐山大地轴承有限公司', regionCode: '130202' });
    const pairs = await list();
    expect(pairs.map(({ one, other }) => [one.name, other.name].sort())).toEqual(
      expect.arrayContaining([
        ['邢台宏远机械制造厂', '邢台宏远机械制造有限公司'].sort(),
        ['邢台大地轴承(有限)公司', '邢台大地轴承有限公司'].sort(),
      ]),
    );
    expect(pairs.some(({ one, other }) => [one.name, other.name].includes('邢台宏远塑料有限公司'))).toBe(false);
    const pair = await pairOf('邢台宏远机械制造厂');
    expect(pair.speaksFor.join()).toContain('字号相同');
    expect(pair.speaksAgainst.join()).toMatch(/组织形式不同.*信用代码不同/);
  });

  it('are for staff of both regions', async () => {
    await register(
      { name: '南和区跨界铸造有限公司', regionCode: '130506' },
      { name: '南和区跨界铸造厂', regionCode: '130505' },
    );
    const pair = await pairOf('南和区跨界铸造厂');
    expect(pair).toBeDefined();
    expect((await list('open', '130505')).map((one) => one.id)).not.toContain(pair.id);
    expect((await list('open', '130200')).length).toBe(0);
    for (const region of ['130505', '130506', '130200']) {
      for (const [what, body] of [
        ['merge', { survivorId: pair.one.id }],
        ['dismiss', {}],
        ['undo', {}],
      ] as const) {
        expect((await command(what, pair, body, region)).status).toBe(404);
      }
    }
  });

  it('are not merged into one that is out of business while the other is not', async () => {
    const [suspended, other] = [id('邢台宏远机械制造厂'), id('邢台宏远机械制造有限公司')];
    const setStatus = (status: string) =>
      api.database.query('UPDATE enterprises.enterprise SET status = $2 WHERE id = $1', [suspended, status]);
    await setStatus('suspended');
    const refused = await command('merge', await pairOf('邢台宏远机械制造厂'), { survivorId: suspended });
    expect([refused.status, refused.body.title]).toEqual([
      409,
      '“邢台宏远机械制造厂”已停业，而“邢台宏远机械制造有限公司”存续。请保留“邢台宏远机械制造有限公司”，或先更正“邢台宏远机械制造厂”的状态。',
    ]);
    expect((await api.get(EnterprisesFacade).standing([other, suspended])).length).toBe(2);
    await setStatus('registered');
  });

  it('are merged: the other name and code lead to the firm that stays', async () => {
    const [stays, goes] = [id('邢台宏远机械制造有限公司'), id('邢台宏远机械制造厂')];
    await api.newEvents();
    const merged = await command('merge', await pairOf('邢台宏远机械制造厂'), {
      survivorId: stays,
      reason: '改制前的厂',
    });
    expect(merged.status).toBe(204);
    expect(await api.newEvents()).toContainEqual({
      name: 'enterprises.merged',
      payload: { survivorId: stays, mergedId: goes },
    });
    const record = await api.as(staffOf('130500')).get(`/api/enterprises/${goes}`);
    expect(record.body).toMatchObject({
      id: stays,
      name: '邢台宏远机械制造有限公司',
      aliases: [{ name: '邢台宏远机械制造厂' }],
    });
    const facade = api.get(EnterprisesFacade);
    expect(await facade.idByCreditCode(inventedCode(2))).toBe(stays);
    expect((await facade.cards([goes])).get(goes)).toMatchObject({ id: goes, name: '邢台宏远机械制造有限公司' });
    expect(await facade.standing([goes, stays])).toEqual([stays]);
    const { ids: chosen } = await facade.registered({ name: '宏远机械' }, 10, 0);
    expect(chosen).toEqual([stays]);
    expect(await facade.registered({ name: '宏远机械' }, 10, 10)).toEqual({ ids: [], total: 1 });
    expect((await api.get(NameProposals).of('邢台宏远机械制造厂')).map((proposal) => proposal.id)).toEqual([stays]);
    const trail = await api.database.query(
      `SELECT details FROM platform.audit_entry WHERE action = 'enterprise.merged' AND subject_id = $1`,
      [goes],
    );
    expect(trail).toMatchObject([{ details: { reason: '改制前的厂', after: { state: 'merged', survivorId: stays } } }]);
  });

  it('refuse for a merged firm whatever is begun anew, naming the one that stands for it', async () => {
    const goes = id('邢台宏远机械制造厂');
    const refused = await api
      .as(staffOf('130500'))
      .post(`/api/enterprises/${goes}/contacts`)
      .set('idempotency-key', 'contact-1')
      .send({ name: '卢工', phone: '0319-1234567' });
    expect([refused.status, refused.body.title]).toEqual([
      409,
      expect.stringMatching(/“邢台宏远机械制造厂”已并入“邢台宏远机械制造有限公司”（91130500MA0000001.）/),
    ]);
    await expect(api.get(EnterprisesFacade).requireStanding(goes)).rejects.toMatchObject({
      code: 'enterprises.merged_already',
    });
  });

  it('still follow the register under the merged code, and no new firm comes of it', async () => {
    const [before] = await api.database.query<{ n: number }>('SELECT count(*)::int AS n FROM enterprises.enterprise');
    const again = {
      creditCode: CreditCode.parse(inventedCode(2)),
      name: '邢台宏远机械制造厂',
      regionCode: '130505',
      registeredOn: '2001-01-01',
    };
    const done = await api.transactions.run((tx) => api.get(EnterprisesFacade).register(tx, [again]));
    expect(done).toMatchObject({ created: [], updated: [], unchanged: 1 });
    const [after] = await api.database.query<{ n: number }>('SELECT count(*)::int AS n FROM enterprises.enterprise');
    expect(after).toEqual(before);
  });

  it('are parted again as they were', async () => {
    const [stays, goes] = [id('邢台宏远机械制造有限公司'), id('邢台宏远机械制造厂')];
    const state = () =>
      api.database.query(
        `SELECT id, name, short_names, former_names, claimed_by, status, merged_into FROM enterprises.enterprise
         WHERE id = ANY ($1) ORDER BY id`,
        [[stays, goes]],
      );
    const merged = await state();
    expect((await command('undo', await pairOf('邢台宏远机械制造厂', 'merged'))).status).toBe(204);
    await quiet();
    expect(await state()).toEqual(merged.map((firm) => ({ ...(firm as object), merged_into: null })));
    const record = await api.as(staffOf('130500')).get(`/api/enterprises/${goes}`);
    expect(record.body).toMatchObject({ id: goes, aliases: [] });
    expect((await pairOf('邢台宏远机械制造厂')).version).toBe(3);
  });

  it('found not to be one are not proposed again, unless that is taken back', async () => {
    const pair = await pairOf('邢台大地轴承有限公司');
    expect((await command('dismiss', pair, { reason: '两个主体' })).status).toBe(204);
    expect((await command('dismiss', pair)).status).toBe(412);
    await api.get(FindDuplicates).look([id('邢台大地轴承有限公司')]);
    expect(await pairOf('邢台大地轴承有限公司')).toBeUndefined();
    expect((await command('undo', await pairOf('邢台大地轴承有限公司', 'different'))).status).toBe(204);
    expect(await pairOf('邢台大地轴承有限公司')).toBeDefined();
  });

  it('are counted behind the last page too, likeliest first before it', async () => {
    const page = async (size: number, number: number) =>
      (await api.as(staffOf('130500')).get('/api/enterprise-duplicates').query({ size, page: number })).body;
    const first = await page(100, 1);
    const likeness = first.items.map((pair: { likeness: number }) => pair.likeness);
    expect(likeness).toEqual([...likeness].sort((a, b) => b - a));
    expect(first.total).toBe(likeness.length);
    expect(await page(100, 2)).toMatchObject({ items: [], total: first.total });
  });

  it('stay no longer on the list when they are no longer alike', async () => {
    const pair = await pairOf('南和区跨界铸造厂');
    await api.database.query(`UPDATE enterprises.enterprise SET name = '南和区另起炉灶厂' WHERE id = $1`, [
      id('南和区跨界铸造厂'),
    ]);
    await api.get(FindDuplicates).look([id('南和区跨界铸造厂')]);
    expect((await list()).map((one) => one.id)).not.toContain(pair.id);
  });

  it('never lead in a circle or along a chain, whoever writes', async () => {
    await register({ name: '邢台三合泵业有限公司' }, { name: '邢台三合泵业厂' }, { name: '三合泵业有限责任公司' });
    const [a, b, c] = ['邢台三合泵业有限公司', '邢台三合泵业厂', '三合泵业有限责任公司'].map(id) as [
      string,
      string,
      string,
    ];
    const lead = (from: string, to: string | null) =>
      api.database.query('UPDATE enterprises.enterprise SET merged_into = $2 WHERE id = $1', [from, to]);
    await lead(a, b);
    await expect(lead(b, a)).rejects.toMatchObject({ constraint: 'enterprise_merged_into_fkey' });
    await expect(lead(b, c)).rejects.toMatchObject({ constraint: 'enterprise_merged_into_fkey' });
    await expect(lead(c, a)).rejects.toMatchObject({ constraint: 'enterprise_merged_into_fkey' });
    await expect(lead(c, c)).rejects.toMatchObject({ constraint: 'enterprise_not_merged_into_itself' });
    await lead(a, null);
  });

  it('merge once, of two who decide at the same time', async () => {
    const pairs = (await list()).filter(({ one, other }) =>
      [one.name, other.name].every((name) => name.includes('三合')),
    );
    expect(pairs).toHaveLength(3);
    const goes = id('邢台三合泵业厂');
    const with1 = pairs.filter(({ one, other }) => [one.id, other.id].includes(goes));
    const answers = await Promise.all(
      with1.map((pair) => command('merge', pair, { survivorId: pair.one.id === goes ? pair.other.id : pair.one.id })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
    const survivor = (await pairOf('邢台三合泵业厂', 'merged')) as Pair & { survivorId: string };
    // Whoever stands for others is not merged itself.
    const last = (await list()).find(({ one, other }) =>
      [one.name, other.name].every((name) => name.includes('三合')),
    ) as Pair;
    const other = last.one.id === survivor.survivorId ? last.other.id : last.one.id;
    const refused = await command('merge', last, { survivorId: other });
    expect([refused.status, refused.body.title]).toEqual([409, expect.stringContaining('请保留它')]);
  });

  it('bear the names of those that were merged into them, and no longer once they are parted', async () => {
    await register({ name: '邢台旧名铸造厂' }, { name: '邢台旧名铸造有限公司' });
    await register({ name: '唐山新来装备公司', regionCode: '130202' });
    const formerly = [id('邢台旧名铸造厂'), id('唐山新来装备公司')];
    await api.database.query(
      `UPDATE enterprises.enterprise SET former_names = '{清河旧称机械厂}' WHERE id = ANY ($1)`,
      [formerly],
    );
    await api.get(FindDuplicates).look(formerly);
    const stays = id('邢台旧名铸造有限公司');
    await command('merge', await pairOf('邢台旧名铸造厂'), { survivorId: stays });
    await quiet();
    const found = async () =>
      (await list('open', '130000')).find(({ one, other }) =>
        [one.name, other.name].every((name) => ['邢台旧名铸造有限公司', '唐山新来装备公司'].includes(name)),
      );
    expect((await found())?.speaksFor).toContain('都叫“清河旧称机械厂”');
    const merged = await pairOf('邢台旧名铸造厂', 'merged');
    expect(merged.speaksFor.join()).not.toContain('都叫');
    await command('undo', merged);
    await quiet();
    expect(await found()).toBeUndefined();
  });

  it('are looked for among firms that were there before', async () => {
    await api.database.query('DELETE FROM enterprises.duplicate_key');
    const left = await api.get(FindDuplicates).notLookedAt(100);
    expect(left.length).toBeGreaterThan(5);
    await api.get(FindDuplicates).look(left);
    expect(await api.get(FindDuplicates).notLookedAt(100)).toEqual([]);
  });
});
