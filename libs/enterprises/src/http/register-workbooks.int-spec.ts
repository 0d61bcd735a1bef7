import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '#kernel';
import { bytesOf, eventually, loadWorkbook, spooledFiles } from '#test-support';
import { DEPARTMENTS_WORKBOOKS } from '../../test/departments-workbooks.js';
import { type EnterprisesApi, startEnterprises } from '../../test/enterprises-api.js';
import { inventedCode } from '../../test/register-file.js';
import type { ImportPreviewView } from './enterprise-imports.view.js';

const RED = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFD9D9' } };

describe('A register as a workbook', () => {
  let api: EnterprisesApi;
  let staff: Actor;

  beforeAll(async () => {
    api = await startEnterprises();
    staff = api.actor('名录管理员', [{ permission: 'register.import', region: '130500' }]);
  }, 120_000);

  afterAll(() => api.stop());

  const send = (path: string, file: Buffer, fields: Record<string, string> = {}) => {
    const sent = api.as(staff).post(`/api/enterprise-imports${path}`);
    for (const [name, value] of Object.entries(fields)) void sent.field(name, value);
    return sent.attach('file', file, '名录.xlsx');
  };
  const preview = async (file: Buffer, fields: Record<string, string> = {}) =>
    (await send('/preview', file, fields).expect(200)).body as ImportPreviewView;
  const taken = async (file: Buffer, fields: Record<string, string> = {}) => {
    const { id } = (await send('', file, fields).expect(202)).body as { id: string };
    return eventually('the import is completed', async () => {
      const { body } = await api.as(staff).get(`/api/enterprise-imports/${id}`);
      return body.state === 'completed' && (body as { id: string; created: number; bad: number });
    });
  };
  const fieldsOf = ({ columns }: ImportPreviewView) => columns.map(({ letters, field }) => `${letters} ${field}`);

  it('is found below titles and between other sheets, and taken in by the rows of its sheet', async () => {
    const file = await DEPARTMENTS_WORKBOOKS.asSent(100);
    const seen = await preview(file);
    expect(seen.file).toMatchObject({ kind: 'workbook', sheet: '名录', headingRows: { first: 3, last: 4 } });
    expect(seen.file.notices.map(({ message }) => message)).toEqual([
      '第 7 行被隐藏或筛选掉，没有读取。',
      '第 9 行是合计，没有读取。',
    ]);
    expect(fieldsOf(seen)).toEqual([
      'A null',
      'B name',
      'C creditCode',
      'D registeredOn',
      'E city',
      'F county',
      'G contact',
      'H phone',
    ]);
    expect(seen).toMatchObject({ missing: [], checked: 3, faulty: 0, problems: [] });
    expect(seen.rows.map(({ line }) => line)).toEqual([5, 6, 8]);
    expect(await taken(file)).toMatchObject({ created: 3, bad: 0 });
    const stored = await api.database.query(
      `SELECT name, registered_on::text AS day, region_code AS region FROM enterprises.enterprise
       WHERE credit_code = ANY ($1) ORDER BY credit_code`,
      [[100, 101, 102, 103].map(inventedCode)],
    );
    expect(stored).toEqual([
      { name: '试甲100铸造有限公司', day: '2012-09-26', region: '130505' },
      { name: '试乙100锻造有限公司', day: '2012-09-26', region: '130503' },
      { name: expect.stringMatching(/^试丁100\s?轴承有限公司$/), day: '2012-09-26', region: '130581' },
    ]);
    expect(await spooledFiles()).toEqual([]);
    const kept = () => readdir(join(api.folder, 'files', 'register-imports')).catch(() => [] as string[]);
    await eventually('the upload is removed', async () => (await kept()).length === 0);
  });

  it('says in which cell something is wrong, before and after, and gives the bad rows back marked', async () => {
    const file = await DEPARTMENTS_WORKBOOKS.spoilt(200);
    const seen = await preview(file);
    expect(seen).toMatchObject({ checked: 7, faulty: 6 });
    expect(seen.problems.map(({ cell }) => cell)).toEqual(['B2', 'B3', 'C4', 'D5', 'C6', 'D6', 'A7']);
    expect(seen.problems[0]?.message).toMatch(/表格软件变成了“9.11305E\+17”.*设为文本/);
    const run = await taken(file);
    expect(run).toMatchObject({ created: 1, bad: 6 });
    const answer = await api
      .as(staff)
      .get(`/api/enterprise-imports/${run.id}/bad-rows.xlsx`)
      .buffer(true)
      .parse(bytesOf)
      .expect(200);
    expect(answer.headers['content-disposition']).toContain(encodeURIComponent('名录（问题行）.xlsx'));
    const sheet = (await loadWorkbook(answer.body as Buffer)).worksheets[0];
    expect(sheet?.getRow(1).values).toEqual([undefined, '行号', '问题', '企业名称', '信用代码', '城市', '成立日期']);
    expect(sheet?.getCell('A7').value).toBe(7);
    expect(sheet?.getCell('B2').value).toMatch(/^B2 统一社会信用代码被表格软件变成/);
    for (const cell of ['D2', 'D3', 'E4', 'F5', 'E6', 'F6', 'C7']) expect(sheet?.getCell(cell).fill).toMatchObject(RED);
    expect(sheet?.getCell('C2').fill).not.toMatchObject(RED);
    expect(sheet?.getCell('E6').note).toMatch(/不存在市/);
    expect(sheet?.getCell('C7').value).toBe('=HYPERLINK("http://intruder.invalid")');
  });

  it('with words of its own is read as somebody says, and so is the next one', async () => {
    const first = await DEPARTMENTS_WORKBOOKS.ownWords(300);
    expect(fieldsOf(await preview(first))).toEqual(['A null', 'B null', 'C null', 'D null']);
    const refused = await send('', first);
    expect([refused.status, refused.body.code]).toEqual([422, 'enterprises.import_column_missing']);
    const mapping = JSON.stringify({ A: 'name', B: 'creditCode', C: 'address', D: 'businessScope' });
    expect(await preview(first, { mapping })).toMatchObject({ missing: [], faulty: 0 });
    expect(await taken(first, { mapping })).toMatchObject({ created: 1, bad: 0 });
    const next = await preview(await DEPARTMENTS_WORKBOOKS.ownWords(301));
    expect(fieldsOf(next)).toEqual(['A name', 'B creditCode', 'C address', 'D businessScope']);
    expect(next.columns.map(({ from }) => from)).toEqual(Array(4).fill('remembered'));
  });

  it('begins with a template, whose places are the region’s, and which comes back read without a guess', async () => {
    const answer = await api
      .as(staff)
      .get('/api/enterprise-imports/template.xlsx')
      .buffer(true)
      .parse(bytesOf)
      .expect(200);
    const book = await loadWorkbook(answer.body as Buffer);
    const choices = book.getWorksheet('选项')?.getSheetValues().flat() ?? [];
    expect(choices).toEqual(expect.arrayContaining(['邢台市', '任泽区']));
    expect(choices).not.toContain('唐山市');
    const seen = await preview(answer.body as Buffer);
    expect(seen.columns.every(({ from }) => from === 'heading')).toBe(true);
    expect(seen.rows).toEqual([]);
  });
});
