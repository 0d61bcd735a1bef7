import { bytesOf, loadWorkbook } from '#test-support';
import { type Marketplace, openMarketplace } from '../../test/marketplace.js';

describe('A raised list as a workbook', () => {
  let market: Marketplace;
  let listId: string;

  beforeAll(async () => {
    market = await openMarketplace();
    const line = { part: '制动盘', specification: '=1+1', quantity: '2400.5', unit: '件', neededBy: '2099-12-20' };
    const lines = [line, ...Array.from({ length: 60 }, (_, n) => ({ part: `玄铁架${n}`, quantity: '3', unit: '套' }))];
    const raised = await market.buyer
      .post('/api/shortage-lists')
      .send({ enterpriseId: market.askerId, title: '十二月', lines })
      .expect(201);
    listId = raised.body.id;
    await market.quiet();
    await market.put(raised.body.lines[0].id);
  }, 120_000);

  afterAll(() => market.stop());

  const download = (by = market.buyer) => by.get(`/api/shortage-lists/${listId}/workbook.xlsx`);

  it('has the columns of the template, where each line stands, who was asked, and who could be', async () => {
    const answer = await download().buffer(true).parse(bytesOf).expect(200);
    expect(answer.headers['content-disposition']).toContain(
      `filename*=UTF-8''${encodeURIComponent('磐石岭重型车辆制造有限公司 十二月.xlsx')}`,
    );
    const [sheet] = (await loadWorkbook(answer.body as Buffer)).worksheets;
    const row = (number: number) => (sheet?.getRow(number).values as unknown[]).slice(1);
    expect(row(2)[0]).toBe('共 61 行：已落实 0，已有承诺 0，牵线中 1，待牵线 0，缺口 60');
    expect(row(3)).toEqual([
      '序号',
      '零件名称',
      '规格型号',
      '数量',
      '单位',
      '需求日期',
      '交货地',
      '紧急程度',
      '停线损失（元/天）',
      '备注',
      '状态',
      '牵线情况',
      '推荐厂家 1',
      '推荐厂家 2',
      '推荐厂家 3',
    ]);
    const first = row(4);
    expect(first.slice(0, 6)).toEqual([1, '制动盘', '=1+1', 2400.5, '件', new Date('2099-12-20T00:00:00Z')]);
    expect(first[10]).toBe('牵线中');
    expect(first[11]).toMatch(/^云岗台制动部件有限公司：/);
    expect(first[12]).toMatch(/^云岗台制动部件有限公司（.+）$/);
    expect(sheet?.getCell('C4').formula).toBeUndefined();
    expect(row(64).slice(0, 2)).toEqual([61, '玄铁架59']);
    expect(row(64)[10]).toBe('缺口');
  });

  it('can be sent back as a list', async () => {
    const answer = await download().buffer(true).parse(bytesOf).expect(200);
    const again = await market.buyer.post('/api/shortage-lists/preview/file').attach('file', answer.body, 'a.xlsx');
    expect(again.body.rows).toHaveLength(61);
    expect(again.body.rows[0]).toMatchObject({
      part: '制动盘',
      quantity: '2400.5',
      neededBy: '2099-12-20',
      problems: [],
    });
  });

  it('is there for its firm and for staff of its region alone', async () => {
    await download(market.staff).expect(200);
    for (const other of [market.farStaff, market.stranger]) await download(other).expect(404);
    await download(market.anybody).expect(401);
  });
});
