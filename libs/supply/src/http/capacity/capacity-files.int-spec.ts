import { bytesOf, eventually, loadWorkbook, sheetOf, spooledFiles, workbookOf } from '#test-support';
import { type Caller, seen, startSupply, type SupplyApi } from '../../../test/supply-api.js';
import type { ProductionLineView } from './capacity.dto.js';
import type { CapacityFilePreview } from './capacity-file.dto.js';

const RED = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFD9D9' } };
const KEPT_LIST = [
  ['本厂各线产能'],
  ['产线', '周次', '周产能', '剩余产能', '单位'],
  ['一号线', '2026-W49', '600', '120 件', ''],
  ['二 号 线', '2026年第49周', '2', '0.5吨', '吨'],
  ['一号线', '12月2日', 600, 100, ''],
  ['三号线', '2026-12-07', 10, 5, ''],
  ['一号线', '11月20日', 10, 5, ''],
  ['一号线', '2026-12-07', 10, 12, ''],
  ['一号线', '某一周', '很多', '', ''],
  ['一号线', '2026-12-14', '5套', 0, '坨'],
  ['四号线', '2020-01-01', '', '', ''],
];

describe('Capacity in files', () => {
  let supply: SupplyApi;
  let firm: string;
  let maker: Caller;

  beforeAll(async () => {
    supply = await startSupply();
    firm = await supply.firm('云岗台制动部件有限公司');
    maker = supply.of(firm);
    await open('一号线', '件');
    await open('二号线', '千克');
  }, 120_000);

  afterAll(() => supply.stop());

  const open = (name: string, unit: string) =>
    maker.post('/api/production-lines').send({ enterpriseId: firm, name, makes: '制动盘', unit }).expect(201);
  const lines = async () =>
    ((await maker.get('/api/production-lines?weeks=3').expect(200)).body as { items: ProductionLineView[] }).items;
  const send = (path: string, file: Buffer, fields: Record<string, string> = {}) => {
    const sent = maker.post(`/api/production-lines/preview/${path}`);
    for (const [name, value] of Object.entries(fields)) void sent.field(name, value);
    return sent.attach('file', file, '产能.xlsx');
  };
  const preview = async (file: Buffer, fields: Record<string, string> = {}) =>
    (await send('file', file, fields).expect(200)).body as CapacityFilePreview;
  const download = async () =>
    (
      await maker
        .get(`/api/production-lines/capacity.xlsx?enterpriseId=${firm}`)
        .buffer(true)
        .parse(bytesOf)
        .expect(200)
    ).body as Buffer;

  it('is taken away, filled in, understood again, and written like what is typed', async () => {
    const book = await loadWorkbook(await download());
    const [sheet] = book.worksheets;
    expect(sheet?.getRow(1).values).toEqual([undefined, '产线', '周', '产能', '空闲', '单位', '上次确认']);
    expect(sheet?.rowCount).toBe(1 + 2 * 13);
    expect(sheet?.getCell('A2').dataValidation).toMatchObject({ type: 'list' });
    expect(sheet?.getCell('B3').value).toEqual(new Date('2026-11-30T00:00:00Z'));
    for (const [cell, amount] of Object.entries({ C3: 600, D3: 120.5, C15: 2000, D15: 0 })) {
      (sheet as NonNullable<typeof sheet>).getCell(cell).value = amount;
    }
    const read = await preview(Buffer.from(await book.xlsx.writeBuffer()), { enterpriseId: firm });
    expect(read.columns.map(({ field }) => field)).toEqual(['line', 'week', 'capacity', 'free', 'unit', null]);
    expect(read.rows.flatMap(({ problems }) => problems)).toEqual([]);
    const [one, two] = await lines();
    const told = read.rows.filter(({ capacity }) => capacity !== null);
    expect(told).toMatchObject([
      { line: 3, lineId: one?.id, lineName: '一号线', week: '2026-11-30', capacity: '600', free: '120.5' },
      { line: 15, lineId: two?.id, lineName: '二号线', week: '2026-11-23', capacity: '2000', free: '0' },
    ]);
    for (const { lineId, week, capacity, free } of told) {
      const line = (await lines()).find(({ id }) => id === lineId) as ProductionLineView;
      const weeks = [{ week, capacity, free }];
      await maker.put(`/api/production-lines/${line.id}/capacity`).set(seen(line)).send({ weeks }).expect(200);
    }
    const again = (await loadWorkbook(await download())).worksheets[0];
    expect([again?.getCell('C3').value, again?.getCell('D3').value]).toEqual([600, 120.5]);
    expect([again?.getCell('D15').value, again?.getCell('E15').value]).toEqual([0, '千克']);
    expect(again?.getCell('F15').value).toEqual(new Date('2026-11-23T00:00:00Z'));
  });

  it('is read from a list of one’s own, with each mistake at its cell, and given back marked', async () => {
    const file = await sheetOf(KEPT_LIST);
    const read = await preview(file);
    expect(read.rows.slice(0, 2)).toMatchObject([
      { line: 3, lineName: '一号线', week: '2026-11-30', capacity: '600', free: '120', problems: [] },
      { line: 4, lineName: '二号线', week: '2026-11-30', capacity: '2000', free: '500', problems: [] },
    ]);
    const faults = read.rows.flatMap(({ problems }) => problems.map(({ cell, message }) => [cell, message]));
    expect(faults).toEqual([
      ['B5', '“一号线”的 2026-11-30 一周与第 3 行重复，请删去一行。'],
      ['A6', '本企业没有产线“三号线”；现有“一号线”、“二号线”。请改正，或先在页面上加这条产线。'],
      ['B7', '2026-11-16 一周已经过去，不能再改；请删去这一行，或改成 2026-11-23 起的一周。'],
      ['D8', '空闲 12 大于产能 10，请改正。'],
      ['B9', '没有看懂“某一周”是哪一周，请写该周的星期一，如 2026-11-30，或写 2026-W49。'],
      ['C9', '没有看懂“很多”，请填每周的数量，如 500，最多 6 位小数。'],
      ['D9', '填了产能，还要填空闲，没有就填 0。'],
      ['E10', '不认识单位“坨”；请填产线的单位，或留空。'],
    ]);
    const marked = await send('marked-file', file).buffer(true).parse(bytesOf).expect(200);
    const book = await loadWorkbook(marked.body as Buffer);
    for (const [cell] of faults) expect(book.worksheets[0]?.getCell(cell as string).fill).toMatchObject(RED);
    expect(book.getWorksheet('问题清单')?.rowCount).toBe(1 + faults.length);
    await eventually('the uploads are removed', async () => (await spooledFiles()).length === 0);
  });

  it('is read by a mapping where the headings tell nothing, and tells of another unit', async () => {
    const csv = Buffer.from('甲,乙,丙,丁\n一号线,2026-W50,5套,0\n');
    const fields = { mapping: JSON.stringify({ A: 'line', B: 'week', C: 'capacity', D: 'free' }) };
    const sent = maker.post('/api/production-lines/preview/file').field('mapping', fields.mapping);
    const read = (await sent.attach('file', csv, '产能.csv').expect(200)).body as CapacityFilePreview;
    const [row] = read.rows.filter(({ lineId }) => lineId !== null);
    expect(row).toMatchObject({ week: '2026-12-07', capacity: null, free: '0' });
    expect(row?.problems).toMatchObject([
      { field: 'capacity', message: '产线“一号线”按件计，“5套”换算不过来，请按件填写。' },
    ]);
  });

  it('is read next time as it was when its weeks were saved', async () => {
    const rows = [
      ['产线', '周次', '产能', '余额', '负责人'],
      ['一号线', '2026-W51', 400, 40, '李工'],
    ];
    const mapping = JSON.stringify({ D: 'free' });
    const read = await preview(await sheetOf(rows), { mapping });
    const columns = Object.fromEntries(read.columns.map(({ heading, field }) => [heading, field]));
    const [line] = await lines();
    const [{ week, capacity, free }] = read.rows as [CapacityFilePreview['rows'][number]];
    const body = { weeks: [{ week, capacity, free }], columns };
    await maker
      .put(`/api/production-lines/${line?.id}/capacity`)
      .set(seen(line as ProductionLineView))
      .send(body)
      .expect(200);
    const next = await preview(await sheetOf(rows));
    expect(next.columns.map(({ field, from }) => [field, from])).toEqual([
      ...['line', 'week', 'capacity', 'free'].map((field) => [field, 'remembered']),
      [null, null],
    ]);
  });

  it('says nothing of weeks that passed since it was taken away, and refuses an amount that several weeks share', async () => {
    const [one, two] = await lines();
    for (const past of [
      [one?.id, '2026-11-16', 700, 70],
      [two?.id, '2026-11-16', 2000, 0],
    ]) {
      await supply.database.query(
        `INSERT INTO supply.capacity_week (line_id, week, capacity, free, confirmed_on) VALUES ($1, $2, $3, $4, $2)`,
        past,
      );
    }
    const file = await workbookOf((book) => {
      const sheet = book.addWorksheet('产能');
      sheet.addRows([
        ['产线', '周', '产能', '空闲', '单位'],
        ['一号线', '2026-11-16', 700, 70],
        ['一号线', '2026-11-16', 700, 71],
        ['一号线', '2026-12-21', 900, 90],
        ['一号线', '2026-12-28', '', 90],
        // As it was told, in another unit than the line's; and 2 kilograms, which is something else.
        ['二号线', '2026-W47', 2, 0, '吨'],
        ['二号线', '2026-W47', 2, 0, '千克'],
      ]);
      sheet.mergeCells('C4:C5');
    });
    const { rows } = await preview(file);
    expect(rows.map(({ problems }) => problems.map(({ cell }) => cell))).toEqual([
      [],
      ['B3'],
      ['C4'],
      ['C5'],
      [],
      ['B7'],
    ]);
    expect(rows[2]?.problems[0]?.message).toMatch(/^“900”写在合并的单元格里/);
  });

  it('is a firm’s own', async () => {
    const other = await supply.firm('绿杨店包装有限公司');
    await maker.get(`/api/production-lines/capacity.xlsx?enterpriseId=${other}`).expect(403);
    await send('file', await sheetOf(KEPT_LIST), { enterpriseId: other }).expect(403);
    await supply.nobody().get(`/api/production-lines/capacity.xlsx?enterpriseId=${firm}`).expect(403);
  });
});
