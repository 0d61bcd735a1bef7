import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '#kernel';
import { bytesOf, eventually, loadWorkbook } from '#test-support';
import { type EnterprisesApi, startEnterprises } from '../../test/enterprises-api.js';
import { HEADING, inventedCode, inventedRow } from '../../test/register-file.js';

const FORMULA = '=HYPERLINK("http://intruder.invalid")';

describe('The register taken away', () => {
  let api: EnterprisesApi;
  let city: Actor;
  let keeper: Actor;

  beforeAll(async () => {
    api = await startEnterprises();
    const province = api.actor('省厅', [{ permission: 'register.import', region: '130000' }]);
    keeper = api.actor('无联系人权限', [{ permission: 'register.import', region: '130500' }]);
    city = api.actor('市局', [
      { permission: 'register.import', region: '130500' },
      { permission: 'register.read_contacts', region: '130505' },
    ]);
    const rows = [
      inventedRow(1, { address: `"${FORMULA.replaceAll('"', '""')}"` }),
      inventedRow(2, { county: '130503', capital: '200万美元', address: '信都区' }),
      inventedRow(3, { city: '唐山', county: '130203', address: '唐山' }),
      ...Array.from({ length: 1100 }, (_, place) => inventedRow(10 + place, { county: '130505' })),
    ].map((row) => `${row},卢工,0319-1234567`);
    await taken(province, Buffer.from(`${HEADING},联系人,电话\n${rows.join('\n')}\n`), 'csv');
  }, 120_000);

  afterAll(() => api.stop());

  async function taken(actor: Actor, file: Buffer, ending: string) {
    const { body } = await api
      .as(actor)
      .post('/api/enterprise-imports')
      .attach('file', file, `名录.${ending}`)
      .expect(202);
    return eventually('the import is completed', async () => {
      const run = (await api.as(actor).get(`/api/enterprise-imports/${body.id}`)).body;
      return run.state === 'completed' && (run as Record<string, unknown>);
    });
  }
  const download = async (actor: Actor, path: string) =>
    (await api.as(actor).get(`/api/enterprise-register/${path}`).buffer(true).parse(bytesOf).expect(200))
      .body as Buffer;

  it('holds the firms of the region that its keeper keeps, and contacts where they may be read', async () => {
    const text = (await download(city, 'register.csv')).toString('utf8');
    const lines = text.trimEnd().split('\r\n');
    expect(lines.length).toBe(1 + 1102);
    expect(lines[0]).toMatch(/^\uFEFF企业名称,统一社会信用代码,/);
    expect(text).not.toContain(inventedCode(3));
    const [first = '', second = ''] = [1, 2].map((n) => lines.find((line) => line.includes(inventedCode(n))));
    expect(first).toContain('0319-1234567');
    expect(second).not.toContain('0319-1234567');
    expect(second).toContain('200万美元');
    expect(first).toContain(`"'=HYPERLINK(""http://intruder.invalid"")"`);
    expect((await download(keeper, 'register.csv')).toString('utf8')).not.toContain('0319-1234567');
    const county = (await download(city, 'register.csv?region=130503')).toString('utf8');
    expect(county.trimEnd().split('\r\n').length).toBe(2);
    const elsewhere = (await download(city, 'register.csv?region=130200')).toString('utf8');
    expect(elsewhere.trimEnd().split('\r\n').length).toBe(1);
  });

  it('comes back as it went, from either form, and changes nothing', async () => {
    for (const ending of ['xlsx', 'csv']) {
      const file = await download(city, `register.${ending}`);
      expect(await taken(city, file, ending)).toMatchObject({ rowsRead: 1102, unchanged: 1102, updated: 0, bad: 0 });
    }
  });

  it('is a workbook in which no cell is a formula', async () => {
    const sheet = (await loadWorkbook(await download(city, 'register.xlsx?region=130505'))).worksheets[0];
    const cells = sheet?.getSheetValues().flat() ?? [];
    expect(cells).toContain(FORMULA);
    expect(sheet?.getRow(2).getCell(2).value).toBe(inventedCode(1));
  });

  it('is recorded with who took it, and refused to anybody else', async () => {
    const [entry] = await api.database.query(
      `SELECT account_name AS by, details FROM platform.audit_entry
       WHERE action = 'register.exported' AND subject_id = '130503'`,
    );
    expect(entry).toEqual({ by: '市局', details: { format: 'csv' } });
    const several = api.actor('两县', [
      { permission: 'register.import', region: '130503' },
      { permission: 'register.import', region: '130505' },
    ]);
    for (const query of ['', '?region=130500', '?region=130505', '?region=130200']) {
      await download(several, `register.csv${query}`);
    }
    // As whole regions as were taken, and nothing of one of which nothing was.
    const taken = await api.database.query(
      `SELECT subject_id AS of, region FROM platform.audit_entry
       WHERE action = 'register.exported' AND account_name = '两县' ORDER BY at, subject_id`,
    );
    expect(taken).toEqual(['130503', '130505', '130503', '130505', '130505'].map((of) => ({ of, region: of })));
    for (const ending of ['csv', 'xlsx']) {
      await api.as(api.actor('路人', [])).get(`/api/enterprise-register/register.${ending}`).expect(403);
      await api.anybody().get(`/api/enterprise-register/register.${ending}`).expect(401);
    }
    const unknown = await api.as(city).get('/api/enterprise-register/register.csv?region=139999');
    expect([unknown.status, unknown.body.code]).toEqual([422, 'enterprises.region_unknown']);
  });
});
