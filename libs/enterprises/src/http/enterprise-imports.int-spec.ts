import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '#kernel';
import { eventually } from '#test-support';
import { type EnterprisesApi, startEnterprises } from '../../test/enterprises-api.js';
import { inventedFile, inventedRow, inventedRows } from '../../test/register-file.js';

let api: EnterprisesApi;
let staff: Actor;
beforeAll(async () => {
  api = await startEnterprises();
  staff = api.actor('名录管理员', [{ permission: 'register.import', region: '130500' }]);
});
afterAll(() => api.stop());

function upload(actor: Actor, content: string | Buffer, fields: Record<string, string> = {}, path = '') {
  const sent = api.as(actor).post(`/api/enterprise-imports${path}`);
  for (const [name, value] of Object.entries(fields)) void sent.field(name, value);
  return sent.attach('file', Buffer.from(content), 'register.csv');
}

const completed = (id: string) =>
  eventually('the import is completed', async () => {
    const { body } = await api.as(staff).get(`/api/enterprise-imports/${id}`);
    return body.state === 'completed' && body;
  });
const keptFiles = () => readdir(join(api.folder, 'files', 'register-imports')).catch(() => [] as string[]);

describe('an uploaded register', () => {
  it('is taken in by a job; bad rows come back as a file; the upload is not kept', async () => {
    const rows = [
      ...inventedRows(1200),
      inventedRow(1201, { city: '不存在市' }),
      inventedRow(1202, { county: '130203' }),
    ];
    const content = gzipSync(inventedFile(rows));
    const { status, body } = await upload(staff, content);
    expect(status).toBe(202);
    const run = await completed(body.id);
    expect(run).toMatchObject({
      fileName: 'register.csv',
      rowsRead: 1202,
      rowsTotalGuess: 1202,
      created: 1200,
      bad: 2,
      startedBy: '名录管理员',
    });
    expect(run.bytesRead).toBe(run.bytesTotal);
    const file = await api.as(staff).get(`/api/enterprise-imports/${body.id}/bad-rows.csv`).buffer(true);
    expect(file.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(file.text).toContain('“城市”的“不存在市”');
    expect(file.text).toMatch(/所在地 .*不在您的辖区内/);
    await eventually('the upload is removed', async () => (await keptFiles()).length === 0);
    const again = await upload(staff, content);
    expect(again.body.id).not.toBe(body.id);
    expect(await completed(again.body.id)).toMatchObject({ created: 0, updated: 0, unchanged: 1200, bad: 2 });
  });

  it('is looked at first: encoding, columns, the guess, some rows; nothing is kept', async () => {
    const { body } = await upload(staff, '单位名称;信用代码;备注\n甲厂;1;无\n', {}, '/preview');
    expect(body).toMatchObject({
      file: { kind: 'text', sheet: null, headingRows: { first: 1, last: 1 }, notices: [] },
      columns: [
        { letters: 'A', heading: '单位名称', field: 'name', from: 'heading' },
        { letters: 'B', heading: '信用代码', field: 'creditCode' },
        { letters: 'C', heading: '备注', field: null, from: null },
      ],
      missing: [{ field: 'city', name: '城市' }],
      rows: [{ line: 2, cells: ['甲厂', '1', '无'] }],
      checked: 0,
    });
    expect(await keptFiles()).toEqual([]);
  });

  it('may come with a mapping', async () => {
    const content = inventedFile([inventedRow(2001)], '厂,码,日,资,围,城,县码,址');
    const mapping = { 厂: 'name', 码: 'creditCode', 城: 'city', 县码: 'countyCode' };
    const { body } = await upload(staff, content, { mapping: JSON.stringify(mapping) });
    expect(await completed(body.id)).toMatchObject({ created: 1, bad: 0 });
  });

  it('is refused as a whole with a sentence, and not kept', async () => {
    const refused = async (content: string, fields = {}) => (await upload(staff, content, fields)).body;
    expect(await refused('甲,乙\n1,2\n')).toMatchObject({ status: 422, code: 'enterprises.import_column_missing' });
    expect(await refused(' ')).toMatchObject({ status: 422, code: 'table.empty' });
    expect(await refused(inventedFile([]), { mapping: '[1' })).toMatchObject({
      status: 400,
      code: 'upload.mapping_malformed',
    });
    const json = await api.as(staff).post('/api/enterprise-imports').send({ file: 'x' });
    expect(json.body).toMatchObject({ status: 400, code: 'upload.file_missing' });
    expect(await keptFiles()).toEqual([]);
  });

  it('leaves firms of other regions alone', async () => {
    const neighbours = api.actor('外市管理员', [{ permission: 'register.import', region: '130200' }]);
    const content = inventedFile([inventedRow(1, { city: '唐山', county: '130203' })]);
    const { body } = await upload(neighbours, content);
    const run = await eventually('the import is completed', async () => {
      const { body: seen } = await api.as(neighbours).get(`/api/enterprise-imports/${body.id}`);
      return seen.state === 'completed' && seen;
    });
    expect(run).toMatchObject({ updated: 0, bad: 1 });
    const file = await api.as(neighbours).get(`/api/enterprise-imports/${body.id}/bad-rows.csv`).buffer(true);
    expect(file.text).toContain('已登记在您的辖区之外（任泽区）');
  });

  it('is seen by those who keep the register of its region alone', async () => {
    const { body } = await upload(staff, inventedFile([inventedRow(2002)]));
    await completed(body.id);
    const colleague = api.actor('同事', [{ permission: 'register.import', region: '130500' }]);
    const province = api.actor('省厅', [{ permission: 'register.import', region: '130000' }]);
    const elsewhere = api.actor('外市', [{ permission: 'register.import', region: '130300' }]);
    const path = `/api/enterprise-imports/${body.id}`;
    for (const entitled of [staff, colleague, province]) expect((await api.as(entitled).get(path)).status).toBe(200);
    for (const part of ['', '/bad-rows.csv']) {
      expect((await api.as(elsewhere).get(path + part)).status).toBe(404);
      expect((await api.as(api.actor('路人', [])).get(path + part)).status).toBe(403);
      expect((await api.anybody().get(path + part)).status).toBe(401);
    }
    expect((await api.as(elsewhere).get('/api/enterprise-imports')).body).toMatchObject({ items: [], total: 0 });
    expect((await api.as(colleague).get('/api/enterprise-imports?size=2')).body.items.length).toBe(2);
  });
});
