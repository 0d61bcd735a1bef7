import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '#kernel';
import { bytesOf, eventually, loadWorkbook, sheetOf, spooledFiles } from '#test-support';
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
    expect(await taken(file)).toMatchObject({ rowsRead: 3, created: 3, bad: 0, passedOver: 2 });
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

  it('is remembered by all of its headings, those that nobody knew among them, which are not passed over', async () => {
    const file = (count: number) =>
      sheetOf([
        ['厂子', '码', '哪儿', '年产值'],
        [`试辛${count}轴承厂`, inventedCode(count), '邢台市任泽区', 12],
      ]);
    const mapping = JSON.stringify({ A: 'name', B: 'creditCode', C: 'address' });
    expect(await taken(await file(310), { mapping })).toMatchObject({ created: 1 });
    const next = await preview(await file(311));
    expect(fieldsOf(next)).toEqual(['A name', 'B creditCode', 'C address', 'D null']);
    expect(next.columns.map(({ from }) => from)).toEqual(['remembered', 'remembered', 'remembered', null]);
  });

  it('whose bad rows come back corrected is read as the file that they stood in', async () => {
    const file = await sheetOf([
      ['名称', '厂子', '码', '本钱', '哪儿'],
      ['轴承', '试壬一轴承厂', inventedCode(320), '12万元', '不存在市'],
    ]);
    const mapping = JSON.stringify({ A: '-', B: 'name', C: 'creditCode', D: 'capital', E: 'address' });
    const run = await taken(file, { mapping });
    expect(run).toMatchObject({ created: 0, bad: 1 });
    const answer = await api
      .as(staff)
      .get(`/api/enterprise-imports/${run.id}/bad-rows.xlsx`)
      .buffer(true)
      .parse(bytesOf)
      .expect(200);
    const book = await loadWorkbook(answer.body as Buffer);
    (book.worksheets[0]?.getCell('G2') as { value: unknown }).value = '邢台市任泽区';
    const corrected = Buffer.from(await book.xlsx.writeBuffer());
    expect(fieldsOf(await preview(corrected)).slice(2)).toEqual([
      'C null',
      'D name',
      'E creditCode',
      'F capital',
      'G address',
    ]);
    expect(await taken(corrected)).toMatchObject({ created: 1, bad: 0 });
  });

  it('behind a cover is offered by its sheet', async () => {
    const file = await DEPARTMENTS_WORKBOOKS.behindCover(330);
    const cover = await preview(file);
    expect(cover.file).toMatchObject({ sheet: '封面', headingRows: null, notices: [{ code: 'no_table' }] });
    expect(cover.file.sheets.map(({ name }) => name)).toEqual(['封面', '表一']);
    expect(cover).toMatchObject({ columns: [], rows: [], problems: [], missing: [{}, {}, {}] });
    expect((await send('', file)).body.code).toBe('enterprises.import_no_heading');
    expect(fieldsOf(await preview(file, { sheet: '表一' }))).toEqual(['A null', 'B null', 'C null']);
  });

  it('without a heading is told to get one where no other sheet could have it', async () => {
    const rows = [
      [20261, '2026-11-20', 5],
      [20262, '2026-11-21', 7],
    ];
    const { status, body } = await send('/preview', await sheetOf(rows));
    expect([status, body.code]).toEqual([422, 'enterprises.import_no_heading']);
  });

  it('tells how much is wrong, of which it shows the first', async () => {
    const bad = Array.from({ length: 80 }, (_, at) => [`试癸${at}轴承厂`, '9113', '邢台']);
    const seen = await preview(await sheetOf([['企业名称', '信用代码', '城市'], ...bad]));
    expect([seen.problems.length, seen.problemsFound, seen.faulty]).toEqual([50, 80, 80]);
  });

  it('as text has its examples, totals and headings said again passed over like a sheet', async () => {
    const good = `试子一轴承厂,${inventedCode(340)},邢台`;
    const heading = '企业名称,信用代码,城市';
    const text = [heading, '示例,911305000000000000,邢台市', good, heading, '合计,1家,', ''].join('\n');
    const seen = await preview(Buffer.from(text));
    expect(seen).toMatchObject({ checked: 1, faulty: 0 });
    expect(seen.file.notices.map(({ code }) => code)).toEqual(['example', 'heading_again', 'total']);
    expect(await taken(Buffer.from(text))).toMatchObject({ rowsRead: 1, created: 1, bad: 0, passedOver: 3 });
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
