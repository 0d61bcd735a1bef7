import { Transactions } from '#platform';
import { bytesOf, eventually, loadWorkbook, sheetOf, spooledFiles } from '#test-support';
import { type Caller, startSupply, type SupplyApi } from '../../../test/supply-api.js';
import { ExpireOfferings } from '../../application/offerings/expire-offerings.js';
import type { OfferingFilePreview } from './offering-file.dto.js';

const RED = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFD9D9' } };
const KEPT_LIST = [
  ['本厂产品一览'],
  ['序号', '产品名称', '方式', '备注', '到期日'],
  [1, '制动盘', '自产', '直径 430 毫米', '2027年6月30日'],
  [2, '铸件加工', '外协加工', '', ''],
  [3, '制动盘', '自产', '', ''],
  [4, '半轴；油封', '生产', '', ''],
  [5, '前轴', '代卖', '', '去年'],
  [6, { error: '#N/A' as const }, '', '', '2030-01-01'],
  [7, '=HYPERLINK("http://intruder.invalid")', '', '', ''],
];

describe('Offerings in files', () => {
  let supply: SupplyApi;
  let firm: string;
  let maker: Caller;

  beforeAll(async () => {
    supply = await startSupply();
    firm = await supply.firm('云岗台制动部件有限公司');
    maker = supply.of(firm);
  }, 120_000);

  afterAll(() => supply.stop());

  const send = (path: string, file: Buffer, fields: Record<string, string> = {}) => {
    const sent = maker.post(`/api/declared-offerings/preview/${path}`);
    for (const [name, value] of Object.entries(fields)) void sent.field(name, value);
    return sent.attach('file', file, '产品.xlsx');
  };
  const preview = async (file: Buffer, fields: Record<string, string> = {}) =>
    (await send('file', file, fields).expect(200)).body as OfferingFilePreview;
  const workbook = async (path: string) =>
    (await maker.get(`/api/declared-offerings/${path}`).buffer(true).parse(bytesOf).expect(200)).body as Buffer;

  it('are understood below a title, with each mistake at its cell, and given back marked', async () => {
    const file = await sheetOf(KEPT_LIST);
    const read = await preview(file, { enterpriseId: firm });
    expect(read.columns.map(({ field }) => field)).toEqual([null, 'text', 'role', 'note', 'validUntil']);
    expect(read.rows.slice(0, 2)).toMatchObject([
      { line: 3, role: 'makes', text: '制动盘', note: '直径 430 毫米', validUntil: '2027-06-30', problems: [] },
      { line: 4, role: 'serves', text: '铸件加工', validUntil: null, problems: [] },
    ]);
    const cells = read.rows.map(({ problems }) => problems.map(({ cell }) => cell));
    expect(cells).toEqual([[], [], ['B5'], ['B6'], ['C7', 'E7'], ['B8', 'E8'], []]);
    expect(read.rows[2]?.problems[0]?.message).toBe('“制动盘”与第 3 行重复，请删去一行。');
    const marked = await send('marked-file', file).buffer(true).parse(bytesOf).expect(200);
    const book = await loadWorkbook(marked.body as Buffer);
    for (const cell of ['B5', 'B6', 'C7', 'E7', 'B8', 'E8']) {
      expect(book.worksheets[0]?.getCell(cell).fill).toMatchObject(RED);
    }
    expect(book.getWorksheet('问题清单')?.rowCount).toBe(7);
    await eventually('the uploads are removed', async () => (await spooledFiles()).length === 0);
  });

  it('are declared like typed ones; the mapping is kept, and what stands already is named', async () => {
    const list = [
      ['货', '方式', '备注', '年产值'],
      ['转向节', '加工', '', 5],
    ];
    expect((await preview(await sheetOf(list))).columns.map(({ field }) => field)).toEqual([
      null,
      'role',
      'note',
      null,
    ]);
    const mapping = JSON.stringify({ A: 'text' });
    const { rows } = await preview(await sheetOf(list), { mapping });
    const [one] = rows.filter(({ text }) => text === '转向节');
    const { role, text, note, validUntil } = one as OfferingFilePreview['rows'][number];
    const body = {
      enterpriseId: firm,
      offerings: [{ role, text, note, validUntil }],
      columns: { 货: 'text', 方式: 'role', 备注: 'note', 年产值: null },
    };
    const declared = await maker.post('/api/declared-offerings').send(body).expect(201);
    expect(declared.body.items).toMatchObject([{ state: 'submitted', role: 'serves', text: '转向节' }]);
    const next = await preview(
      await sheetOf([
        ['年产值', '备注', '方式', '货'],
        [5, '', '加工', '转向节'],
      ]),
    );
    // What nobody knew is not passed over as if somebody had said so.
    expect(next.columns.map(({ from }) => from)).toEqual([null, 'remembered', 'remembered', 'remembered']);
    expect(next.rows).toMatchObject([{ declared: true, problems: [] }]);
  });

  it('are taken away with where they stand, and begin with a template', async () => {
    const formula = '=cmd|calc';
    const offerings = [{ role: 'makes', text: formula, note: '', validUntil: '2027-06-30' }];
    await maker.post('/api/declared-offerings').send({ enterpriseId: firm, offerings }).expect(201);
    const sheet = (await loadWorkbook(await workbook(`workbook.xlsx?enterpriseId=${firm}`))).worksheets[0];
    expect(sheet?.getRow(1).values).toEqual(expect.arrayContaining(['产品或加工', '类别', '状态']));
    const column = sheet?.getColumn(1).values ?? [];
    expect(column).toEqual(expect.arrayContaining([formula, '转向节']));
    const template = await preview(await workbook('template.xlsx'));
    expect(template.columns.every(({ from }) => from === 'heading')).toBe(true);
    expect(template.rows).toEqual([]);
  });

  it('come back unchanged without a mistake, and tell what a changed line must be changed by', async () => {
    const book = await loadWorkbook(await workbook(`workbook.xlsx?enterpriseId=${firm}`));
    const same = await preview(Buffer.from(await book.xlsx.writeBuffer()));
    expect(same.rows.length).toBeGreaterThan(1);
    expect(same.rows.map(({ declared, problems }) => [declared, problems])).toEqual(same.rows.map(() => [true, []]));
    (book.worksheets[0]?.getCell('C2') as { value: unknown }).value = '别的说明';
    const [changed] = (await preview(Buffer.from(await book.xlsx.writeBuffer()))).rows;
    expect(changed).toMatchObject({
      declared: false,
      problems: [{ cell: 'A2', message: expect.stringContaining('已经填报过') }],
    });
  });

  it('need nothing where the file leaves the note out that stands', async () => {
    const offerings = [{ role: 'makes', text: '轮毂', note: '铝制', validUntil: '2027-06-30' }];
    await maker.post('/api/declared-offerings').send({ enterpriseId: firm, offerings }).expect(201);
    const list = (note: string[]) =>
      sheetOf([
        ['产品或加工', '类别', ...(note.length > 0 ? ['说明'] : [])],
        ['轮毂', '生产', ...note],
      ]);
    for (const [note, declared] of [
      [[], true],
      [[''], true],
      [['铝制'], true],
      [['钢制'], false],
    ] as const) {
      expect((await preview(await list([...note]))).rows.map((row) => row.declared)).toEqual([declared]);
    }
  });

  it('tell what to do about those that expired or were refused, which are not on the list', async () => {
    const texts = ['托架', '支座'];
    const offerings = texts.map((text) => ({ role: 'makes', text, note: '', validUntil: '2026-11-30' }));
    const { items } = (await maker.post('/api/declared-offerings').send({ enterpriseId: firm, offerings }).expect(201))
      .body as { items: { id: string; text: string }[] };
    const idOf = (wanted: string) => items.find(({ text }) => text === wanted)?.id;
    const staff = supply.staffOf('130500');
    await staff
      .post(`/api/declared-offerings/${idOf('托架')}/approve`)
      .set('if-match', '"1"')
      .expect(200);
    await staff
      .post(`/api/declared-offerings/${idOf('支座')}/refuse`)
      .set('if-match', '"1"')
      .send({ reason: '没有设备' })
      .expect(200);
    supply.clock.set(new Date('2026-12-01T00:01:00+08:00'));
    try {
      await supply.app.get(Transactions).run((tx) => supply.app.get(ExpireOfferings).run(tx));
      const { rows } = await preview(await workbook(`workbook.xlsx?enterpriseId=${firm}`));
      const of = (wanted: string) => rows.find(({ text }) => text === wanted);
      expect(of('托架')).toMatchObject({
        declared: false,
        problems: [{ field: 'text', message: expect.stringContaining('已到期') }],
      });
      expect(of('支座')).toMatchObject({
        declared: false,
        problems: [{ field: 'text', message: expect.stringContaining('没有通过审核') }],
      });
      expect([of('托架'), of('支座')].map((row) => row?.problems.length)).toEqual([1, 1]);
    } finally {
      supply.clock.set(new Date('2026-11-23T10:00:00+08:00'));
    }
  });

  it('as text are refused where the form of a row is broken', async () => {
    const csv = Buffer.from('产品,说明\n油封,"没有关上\n前轴,好\n');
    const sent = maker.post('/api/declared-offerings/preview/file').attach('file', csv, '产品.csv');
    const { rows } = (await sent.expect(200)).body as OfferingFilePreview;
    expect(rows.map(({ text, problems }) => [text, problems.map(({ cell }) => cell)])).toEqual([
      ['油封', ['A2']],
      ['前轴', []],
    ]);
  });

  it('are a firm’s own', async () => {
    const other = await supply.firm('绿杨店包装有限公司');
    await maker.get(`/api/declared-offerings/workbook.xlsx?enterpriseId=${other}`).expect(403);
    await send('file', await sheetOf(KEPT_LIST), { enterpriseId: other }).expect(403);
    await supply.nobody().get('/api/declared-offerings/template.xlsx').expect(403);
  });
});
