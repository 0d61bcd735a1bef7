import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadWorkbook, sheetOf, spooledFiles } from '#test-support';
import { type Caller, type DemandApi, startDemandApi } from '../../test/demand-api.js';
import { FIRMS_WORKBOOKS } from '../../test/firms-workbooks.js';
import type { ShortageFilePreview } from './shortage-file.dto.js';

type Line = ShortageFilePreview['rows'][0];

describe('Lists of missing parts in files', () => {
  let api: DemandApi;
  let buyer: Caller;
  let firmId: string;

  beforeAll(async () => {
    api = await startDemandApi();
    firmId = await api.firm('试用重型车辆有限公司');
    buyer = api.as('采购', { permission: 'shortages.raise', enterpriseId: firmId });
  }, 120_000);

  afterAll(() => api.stop());

  const send = (file: Buffer, fields: Record<string, string> = {}, locale = 'zh', name = '缺件.xlsx') => {
    const sent = buyer.post('/api/shortage-lists/preview/file').set('accept-language', locale);
    for (const [field, value] of Object.entries(fields)) void sent.field(field, value);
    return sent.attach('file', file, name);
  };
  const preview = async (file: Promise<Buffer>, fields?: Record<string, string>): Promise<ShortageFilePreview> => {
    const { status, body } = await send(await file, fields);
    expect([status, status === 200 || body]).toEqual([200, true]);
    return body;
  };
  const refusal = async (file: Promise<Buffer>, fields?: Record<string, string>, locale?: string) => {
    const { status, body } = await send(await file, fields, locale);
    return { status, code: body.code, title: body.title };
  };
  const facts = ({ part, specification, quantity, unit, neededBy }: Line) => [
    part,
    specification,
    quantity,
    unit,
    neededBy,
  ];
  const marks = (rows: readonly Line[]) =>
    rows.map(({ problems }) => problems.map(({ field, cell }) => `${field} ${cell}`).join(', '));
  const codes = ({ file }: ShortageFilePreview) => file.notices.map(({ code }) => code);

  it('with a title, two header rows and merged cells are read by their columns', async () => {
    const read = await preview(FIRMS_WORKBOOKS.twoHeaderRows());
    expect(read.file).toMatchObject({ kind: 'workbook', sheet: '12月缺件', headingRows: { first: 3, last: 4 } });
    expect(read.columns.map(({ letters, field, from }) => [letters, field, from])).toEqual([
      ['A', 'serial', 'heading'],
      ['B', 'partName', 'heading'],
      ['C', 'specification', 'heading'],
      ['D', null, null],
      ['E', 'quantity', 'heading'],
      ['F', 'unit', 'heading'],
      ['G', 'needBy', 'heading'],
    ]);
    expect(read.rows.map(facts)).toEqual([
      ['制动盘', 'φ430×45', '2400', '件', '2026-12-20'],
      ['制动盘', 'φ400×40', '1200', '件', '2026-12-05'],
      ['半轴', 'φ42', '300', '根', '2026-12-31'],
    ]);
    expect(read.rows.map(({ line }) => line)).toEqual([5, 6, 7]);
    expect(marks(read.rows)).toEqual(['', '', '']);
  });

  it('with captions and totals have those passed over; a quantity for several rows is asked for again', async () => {
    const read = await preview(FIRMS_WORKBOOKS.mergedCells());
    expect(read.rows.map(({ part, place }) => [part, place?.name])).toEqual([
      ['转向节', '邢台市'],
      ['转向臂', '邢台市'],
    ]);
    expect(marks(read.rows)).toEqual(['quantity D3', 'quantity D4']);
    expect(codes(read)).toEqual(['section', 'total']);
    expect(read.file.notices[0]?.message).toBe('第 2 行是小标题，没有读取。');
  });

  it('with units in the heading, in the numbers and in their format', async () => {
    const { rows } = await preview(FIRMS_WORKBOOKS.unitsEverywhere());
    expect(rows.map(facts)).toEqual([
      ['六角螺栓', 'M12×1.5', '20000', '件', '2026-12-15'],
      ['油封', 'TC42', '1200', '套', '2026-12-01'],
      ['垫片', 'D10', '3000', '个', null],
      ['轴承', '6204', '15000', '件', null],
    ]);
    expect(marks(rows)).toEqual(['', '', '', '']);
  });

  it('with hidden sheets and rows: those are named and not read, and can be chosen', async () => {
    const read = await preview(FIRMS_WORKBOOKS.hiddenSheets());
    expect(read.file.sheets).toEqual([
      { name: '填表说明', hidden: false, empty: false },
      { name: '10月', hidden: true, empty: false },
      { name: '11月', hidden: false, empty: false },
      { name: '备用', hidden: false, empty: true },
    ]);
    expect(read.file.sheet).toBe('11月');
    expect(read.rows.map(({ part }) => part)).toEqual(['前轴', '后桥壳']);
    expect(codes(read)).toEqual(['hidden_sheets', 'hidden']);
    const old = await preview(FIRMS_WORKBOOKS.hiddenSheets(), { sheet: '10月' });
    expect(old.rows.map(({ part }) => part)).toEqual(['旧件']);
    expect(await refusal(FIRMS_WORKBOOKS.hiddenSheets(), { sheet: '9月' })).toEqual({
      status: 422,
      code: 'table.sheet_unknown',
      title: '没有名为“9月”的工作表。文件中有：填表说明、10月、11月、备用。',
    });
  });

  it.each<[keyof typeof FIRMS_WORKBOOKS, string, RegExp, RegExp]>([
    ['renamedXls', 'table.legacy_workbook', /另存为.*\.xlsx/, /Save as.*\.xlsx/],
    ['withPassword', 'table.password_protected', /取消密码/, /password/],
    ['zipBomb', 'table.inflates_too_far', /过大.*分成/, /in parts/],
    ['entityBomb', 'table.broken', /另存为新的/, /new \.xlsx/],
    ['empty', 'table.sheet_empty', /“Sheet1”是空的.*Sheet1、Sheet2/, /“Sheet1” is empty/],
    ['thirtyThousandRows', 'demand.list_too_long', /有 30000 行，每份最多 1000 行/, /30000 lines/],
  ])('%s are refused with a sentence that helps, and leave nothing behind', async (name, code, zh, en) => {
    const bytes = FIRMS_WORKBOOKS[name]();
    const chinese = await refusal(bytes);
    expect(chinese).toMatchObject({ status: 422, code });
    expect(chinese.title).toMatch(zh);
    expect((await refusal(bytes, {}, 'en')).title).toMatch(en);
    expect(await spooledFiles()).toEqual([]);
  });

  it('with macros are read, and the macros mentioned', async () => {
    const read = await preview(FIRMS_WORKBOOKS.withMacros());
    expect(read.rows.map(facts)).toEqual([['前轴', '', '40', '件', null]]);
    expect(codes(read)).toEqual(['macros']);
    expect(await spooledFiles()).toEqual([]);
  });

  it('with spoilt cells have each of them marked, with the way out', async () => {
    const { rows } = await preview(FIRMS_WORKBOOKS.spoiltCells());
    expect(marks(rows)).toEqual([
      'specification B2',
      'specification B3',
      'specification C4',
      'quantity D5',
      'quantity D6',
      '',
    ]);
    expect(rows[0]?.problems[0]?.message).toMatch(/“9.11305E\+17”.*文本格式.*重新填写/);
    expect(rows[2]?.problems[0]?.message).toMatch(/日期“2026-10-12”.*文本格式/);
    expect(rows[3]?.problems[0]?.message).toMatch(/“#N\/A”/);
    expect(rows[4]?.problems[0]?.message).toMatch(/打开文件并保存一次/);
    expect(rows[5]?.quantity).toBe('80');
  });

  it('with texts like formulas are read as the texts they are', async () => {
    const { rows } = await preview(FIRMS_WORKBOOKS.injected());
    expect(rows.map(({ part, note }) => [part, note])).toEqual([
      ['=HYPERLINK("http://intruder.invalid","前轴")', "=cmd|' /C calc'!A0"],
      ['@SUM(A1:A9)', '+86 1'],
    ]);
  });

  it('have their days read in every form', async () => {
    const { rows } = await preview(FIRMS_WORKBOOKS.chineseDates());
    expect(rows.map(({ neededBy }) => neededBy)).toEqual([
      '2026-12-22',
      '2026-12-22',
      '2026-12-22',
      '2026-12-22',
      null,
      null,
    ]);
    // `尽快` is no day, and no mistake either.
    expect(marks(rows).slice(4)).toEqual(['neededBy D6', '']);
    expect(rows[5]).toMatchObject({ severity: 'urgent' });
  });

  it('may be text in either encoding, with title lines above', async () => {
    const csv = '长岭缺件,,\n零件名称,数量,单位\n前轴,40,件\n"半轴",abc,根\n';
    const read = (await send(Buffer.from(csv), {}, 'zh', '缺件.csv')).body as ShortageFilePreview;
    expect(read.file).toMatchObject({ kind: 'text', sheet: null, headingRows: { first: 2, last: 2 } });
    expect(marks(read.rows)).toEqual(['', 'quantity B4']);
  });

  it('as text whose quotation marks are broken say so at the part, so that the line can be corrected', async () => {
    const csv = '零件,数量,单位\n油封,"5,件\n';
    const read = (await send(Buffer.from(csv), {}, 'zh', '缺件.csv')).body as ShortageFilePreview;
    expect(marks(read.rows)).toEqual([expect.stringMatching(/(?:^|, )part A2$/)]);
    // A field that no cell of the grid is for would keep the line from being raised for ever.
    const correctable = ['part', 'specification', 'quantity', 'unit', 'neededBy', 'place', 'stopCostPerDay', 'note'];
    const fields = read.rows.flatMap(({ problems }) => problems.map(({ field }) => field));
    expect(fields.filter((field) => !correctable.includes(field))).toEqual([]);
  });

  it('without a heading are guessed from their contents, and say so', async () => {
    const csv = '六角螺栓,M12×1.5,"20,000",件\n制动鼓,φ400,300,个\n';
    const read = (await send(Buffer.from(csv))).body as ShortageFilePreview;
    expect(read.columns.map(({ field, confidence }) => [field, confidence])).toEqual([
      ['partName', 'guess'],
      ['specification', 'guess'],
      ['quantity', 'guess'],
      ['unit', 'guess'],
    ]);
    expect(codes(read)).toEqual(['no_heading']);
  });

  it('may say how columns are to be read, which is kept once the list is raised', async () => {
    const file = sheetOf([
      ['零件名称', '第四季度', '数量', '单位', '内部编号'],
      ['前轴', 40, 99, '件', 'X1'],
    ]);
    const guessed = await preview(file);
    expect(guessed.columns.map(({ field }) => field)).toEqual(['partName', null, 'quantity', 'unit', null]);
    const mapping = { 第四季度: 'quantity', E: '-' };
    const given = await preview(file, { mapping: JSON.stringify(mapping) });
    expect(given.columns.map(({ field, from }) => [field, from])).toEqual([
      ['partName', 'heading'],
      ['quantity', 'given'],
      [null, null],
      ['unit', 'heading'],
      [null, 'given'],
    ]);
    expect(given.rows[0]).toMatchObject({ quantity: '40', leftovers: ['数量：99', '内部编号：X1'] });
    const columns = Object.fromEntries(given.columns.map(({ heading, field }) => [heading, field ?? '-']));
    const { part, quantity, unit } = given.rows[0] as Line;
    const list = { enterpriseId: firmId, title: '四季度', lines: [{ part, quantity, unit }], columns };
    await buyer.post('/api/shortage-lists').send(list).expect(201);
    // The same headings in another order.
    const next = sheetOf([
      ['内部编号', '零件名称', '数量', '第四季度', '单位'],
      ['X2', '半轴', 98, 50, '根'],
    ]);
    const remembered = await preview(next);
    expect(remembered.columns.map(({ field, from }) => [field, from])).toEqual([
      [null, 'remembered'],
      ['partName', 'remembered'],
      [null, 'remembered'],
      ['quantity', 'remembered'],
      ['unit', 'remembered'],
    ]);
    const otherId = await api.firm('试用包装有限公司');
    const other = api.as('他厂', { permission: 'shortages.raise', enterpriseId: otherId });
    const { body } = await other.post('/api/shortage-lists/preview/file').attach('file', await next, 'a.xlsx');
    expect(body.columns.map(({ from }: { from: string }) => from)).not.toContain('remembered');
  });

  it('refuse a mapping that names what is not there', async () => {
    const file = () => FIRMS_WORKBOOKS.chineseDates();
    const mapped = (mapping: unknown) => refusal(file(), { mapping: JSON.stringify(mapping) });
    expect(await mapped({ 第四季度: 'quantity' })).toMatchObject({ code: 'upload.column_unknown' });
    expect(await mapped({ 数量: 'colour' })).toMatchObject({ code: 'upload.field_unknown' });
    expect(await mapped([1])).toMatchObject({ status: 400, code: 'upload.mapping_malformed' });
    expect((await buyer.post('/api/shortage-lists/preview/file').send({})).body).toMatchObject({
      status: 400,
      code: 'upload.file_missing',
    });
    expect(await spooledFiles()).toEqual([]);
  });

  it.each(['zh', 'en'])('begin with a template, which comes back read without a guess (%s)', async (locale) => {
    const answer = await buyer
      .get('/api/shortage-lists/template.xlsx')
      .set('accept-language', locale)
      .buffer(true)
      .parse((response, done) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => done(null, Buffer.concat(chunks)));
      });
    expect(answer.headers['content-type']).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
    const book = await loadWorkbook(answer.body as Buffer);
    expect(book.worksheets.map(({ state }) => state)).toEqual(['visible', 'visible', 'hidden']);
    const [sheet] = book.worksheets;
    expect(sheet?.getCell('G2').dataValidation).toMatchObject({ type: 'list' });
    sheet?.addRow(['', '前轴', '', '', '', 40, '件', '2026-12-20', '邢台市任泽区', '停线', 120000, '']);
    const filled = Buffer.from(await book.xlsx.writeBuffer());
    const read = await preview(Promise.resolve(filled));
    expect(read.columns.map(({ from }) => from)).toEqual(read.columns.map(() => 'heading'));
    expect(codes(read)).toEqual(['hidden_sheets', 'example']);
    expect(read.rows).toMatchObject([
      {
        part: '前轴',
        quantity: '40',
        unit: '件',
        neededBy: '2026-12-20',
        place: { code: '130505' },
        severity: 'line_stops',
        stopCostPerDay: '120000.00',
        problems: [],
      },
    ]);
  });
});
