import { DataSource } from 'typeorm';
import { type Actor, newId, Quantity } from '#kernel';
import { RequestContext, updateVersioned } from '#platform';
import { type DemandContext, startDemand } from '../../test/demand-context.js';
import { line, refusal } from '../../test/shortage-lines.js';
import { Shortage } from '../domain/shortage.js';
import type { ShortageListsQuery, ShortagesQuery, ShortageView } from '../http/demand.dto.js';
import { ShortageListRow } from '../persistence/shortage.schema.js';
import { ChangeShortage } from './change-shortage.js';
import { DemandFacade } from './demand.facade.js';
import { PreviewShortageList } from './preview-shortage-list.js';
import { ShortageLists } from './shortage-lists.query.js';
import { Shortages } from './shortages.query.js';

describe('Shortages', () => {
  let demand: DemandContext;
  let firmId: string;
  let buyer: Actor;
  let stranger: Actor;
  let staff: Actor;
  let farStaff: Actor;

  beforeAll(async () => {
    demand = await startDemand();
    firmId = await demand.firm('试用重型车辆有限公司', '130503');
    const otherId = await demand.firm('试用包装有限公司', '130503');
    buyer = demand.actor({ permission: 'shortages.raise', enterpriseId: firmId });
    stranger = demand.actor({ permission: 'shortages.raise', enterpriseId: otherId });
    staff = demand.actor({ permission: 'shortages.read_region', region: '130500' });
    farStaff = demand.actor({ permission: 'shortages.read_region', region: '130100' });
  }, 120_000);

  afterAll(() => demand.stop());

  const facade = () => demand.app.get(DemandFacade);
  const lists = () => demand.app.get(ShortageLists);
  const raise = (lines = [line()], title = '缺件', by = buyer) =>
    facade().raise(by, { enterpriseId: firmId, title, lines });

  it('come back as they were stored: digits exact, days as days', async () => {
    const listId = newId();
    const row = {
      id: listId,
      enterpriseId: firmId,
      regionCode: '130503',
      title: '往返',
      raisedBy: newId(),
      raisedByName: '试用人',
      createdAt: new Date('2026-11-23T00:00:00.123Z'),
    };
    const at = new Date('2026-11-23T00:00:00.123Z');
    const said = {
      part: '半轴',
      specification: 'φ42',
      quantity: Quantity.of('123456789012345.654321', '件'),
      neededBy: '2026-12-31',
      placeCode: '130503',
      severity: 'line_stops' as const,
      stopCostPerDay: '1200000.50',
      note: '急',
    };
    const raised = Shortage.submit(row, 1, said, at);
    raised.approve({ by: '试用科员', at, reason: '属实' }, '2026-11-23');
    await demand.transactions.run(async (tx) => {
      await tx.insert(ShortageListRow, row);
      await tx.insert(Shortage, raised);
    });
    const source = demand.app.get(DataSource);
    expect({ ...(await source.manager.findOneByOrFail(ShortageListRow, { id: listId })) }).toEqual(row);
    const read = await source.manager.findOneByOrFail(Shortage, { id: raised.id });
    expect(read).toEqual(raised);
    expect(read).toBeInstanceOf(Shortage);
    expect(read.quantity.toString()).toBe('123456789012345.654321件');
    read.correct({ ...said, quantity: Quantity.of('1.5', '吨'), neededBy: null, placeCode: null }, at);
    await demand.transactions.run((tx) => updateVersioned(tx, Shortage, read));
    expect(await source.manager.findOneByOrFail(Shortage, { id: raised.id })).toMatchObject({
      amount: '1.5',
      unit: '吨',
      neededBy: null,
      placeCode: null,
      version: 2,
    });
  });

  it('are raised as a list, whole or not at all, and counted by what became of them', async () => {
    const id = await raise([line({ neededBy: '2026-12-01', placeCode: '130503' }), line({ part: '半轴' })]);
    const list = await lists().one(buyer, id);
    expect(list).toMatchObject({
      title: '缺件',
      enterprise: { id: firmId, name: '试用重型车辆有限公司' },
      coverage: { total: 2, promised: 0, introduced: 0, gap: 0, open: 2, submitted: 0 },
      lines: [
        { line: 1, quantity: '20000', neededBy: '2026-12-01', place: { code: '130503' }, state: 'raised' },
        { line: 2, part: '半轴', neededBy: null, place: null },
      ],
    });
    const [first] = list.lines as [ShortageView];
    await demand.app.get(ChangeShortage).withdraw(buyer, first.id, 1);
    expect((await lists().one(buyer, id)).coverage).toMatchObject({
      total: 1,
      promised: 0,
      introduced: 0,
      gap: 0,
      open: 1,
    });
    const before = (await lists().page(buyer, { page: 1, size: 1 })).total;
    expect(await refusal(raise([line(), line({ unit: '群' })]))).toEqual(['demand.unit_unknown', 2]);
    expect(await refusal(raise([line(), line({ quantity: '很多' })]))).toEqual(['demand.quantity_unreadable', 2]);
    expect(await refusal(raise([line({ quantity: '0.00' })]))).toEqual(['demand.quantity_unreadable', 1]);
    expect(await refusal(raise([line(), line({ stopCostPerDay: '1.005' })]))).toEqual([
      'demand.stop_cost_unreadable',
      2,
    ]);
    expect(await refusal(raise([line({ placeCode: '990000' })]))).toEqual(['demand.place_unknown', 1]);
    expect(await refusal(raise([line({ neededBy: '2026-11-22' })]))).toEqual(['demand.needed_by_is_past', 1]);
    expect(await refusal(raise([line()], '冒名', stranger))).toEqual(['access.other_enterprise', undefined]);
    expect((await lists().page(buyer, { page: 1, size: 1 })).total).toBe(before);
  });

  it('may be a thousand lines', async () => {
    const id = await raise(Array.from({ length: 1_000 }, (_, n) => line({ part: `零件${n}` })));
    expect((await lists().one(buyer, id)).lines.map((l) => l.line)).toEqual(
      Array.from({ length: 1_000 }, (_, n) => n + 1),
    );
  });

  it('are seen by their own firm and by staff of its region, and are not there for anybody else', async () => {
    const id = await raise();
    const [shortage] = (await lists().one(buyer, id)).lines as [ShortageView];
    for (const actor of [buyer, staff]) {
      expect((await lists().page(actor, { page: 1, size: 100 })).items.map((l) => l.id)).toContain(id);
      expect((await facade().requireVisible(actor, shortage.id)).id).toBe(shortage.id);
      expect(await facade().shortagesOfList(actor, id)).toHaveLength(1);
    }
    for (const actor of [stranger, farStaff]) {
      expect(await lists().page(actor, { page: 1, size: 100 })).toMatchObject({ items: [], total: 0 });
      expect(await refusal(lists().one(actor, id))).toEqual(['demand.list_not_found', undefined]);
      expect(await refusal(facade().requireVisible(actor, shortage.id))).toEqual([
        'demand.shortage_not_found',
        undefined,
      ]);
      expect(await refusal(facade().shortagesOfList(actor, id))).toEqual(['demand.list_not_found', undefined]);
    }
    expect(await refusal(demand.app.get(ChangeShortage).withdraw(staff, shortage.id, 1))).toEqual([
      'demand.shortage_not_found',
      undefined,
    ]);
  });

  it('are filtered by side and state, lists by their lines', async () => {
    const id = await raise([line(), line({ part: '半轴' })], '筛选');
    const [first] = (await lists().one(buyer, id)).lines as [ShortageView];
    await demand.app.get(ChangeShortage).withdraw(buyer, first.id, 1);
    const titles = async (actor: Actor, query: Partial<ShortageListsQuery>) =>
      (await lists().page(actor, { page: 1, size: 100, ...query })).items.map(({ title }) => title);
    expect(await titles(buyer, { side: 'own', state: 'withdrawn' })).toContain('筛选');
    expect(await titles(buyer, { side: 'own', state: 'raised' })).toContain('筛选');
    expect(await titles(buyer, { side: 'own', state: 'gap' })).not.toContain('筛选');
    expect(await titles(buyer, { side: 'region' })).toEqual([]);
    expect(await titles(staff, { side: 'region', state: 'withdrawn' })).toContain('筛选');
    expect(await titles(staff, { side: 'own' })).toEqual([]);
    const count = async (actor: Actor, query: Pick<ShortagesQuery, 'side' | 'state'>) =>
      (await demand.app.get(Shortages).page(actor, { page: 1, size: 1, listId: id, ...query })).total;
    expect(await count(buyer, { side: 'own' })).toBe(2);
    expect(await count(buyer, { side: 'own', state: 'raised' })).toBe(1);
    expect(await count(buyer, { side: 'region' })).toBe(0);
    expect(await count(staff, { side: 'region', state: 'withdrawn' })).toBe(1);
    expect(await count(staff, { side: 'review' })).toBe(0);
    expect(await count(farStaff, { side: 'region' })).toBe(0);
  });

  it('page without losing the total past the end', async () => {
    const { total } = await lists().page(buyer, { page: 1, size: 1 });
    expect(await lists().page(buyer, { page: 9_000, size: 100 })).toMatchObject({ items: [], total });
  });

  it('take the first of two changes at once and tell the second so', async () => {
    const [shortage] = (await lists().one(buyer, await raise())).lines as [ShortageView];
    const change = demand.app.get(ChangeShortage);
    const outcomes = await Promise.all([
      refusal(change.correct(buyer, shortage.id, 1, line({ quantity: '7' }))),
      refusal(change.withdraw(buyer, shortage.id, 1)),
    ]);
    expect(outcomes.filter((outcome) => outcome === undefined)).toHaveLength(1);
    expect(outcomes).toContainEqual(['version.stale', undefined]);
  });

  describe('pasted', () => {
    const preview = (text: string, locale: 'zh' | 'en' = 'zh') =>
      RequestContext.run({ requestId: 'test', locale }, () => demand.app.get(PreviewShortageList).run(text));

    it('as a table with a header, are read by its columns', () => {
      const text =
        '序号\t零件名称\t规格\t数量\t单位\t需求日期\t交货地\t备注\n1\t制动盘\tφ430×45\t2,400\t件\t12月20日\t邢台\t先送一半，不急';
      expect(preview(text)).toMatchObject({
        header: true,
        rows: [
          {
            line: 2,
            part: '制动盘',
            specification: 'φ430×45',
            quantity: '2400',
            unit: '件',
            neededBy: '2026-12-20',
            place: { code: '130500', name: '邢台市' },
            severity: 'normal',
            note: '先送一半，不急',
            leftovers: [],
            problems: [],
          },
        ],
      });
    });

    it('take what a remark says of haste, leave out the sum under the list, and leave a monthly need to a person', () => {
      const text = [
        '物料名称\t需求量\t计划到货\t备注',
        '半轴\t1,200根\t2027/1/15\t急',
        '制动气室\t2000只\t12月底\t缺件已停线，图纸另发',
        '轮毂\t1,600件/月\t\t是',
        '油箱\t八百个\t尽快\t',
        '合计：3项',
      ].join('\n');
      const { rows } = preview(text);
      expect(rows).toHaveLength(4);
      expect(rows).toMatchObject([
        { neededBy: '2027-01-15', severity: 'urgent', note: '急', leftovers: [] },
        { neededBy: '2026-12-31', severity: 'line_stops', note: '缺件已停线，图纸另发', leftovers: [] },
        { quantity: '1600', unit: '件', severity: 'normal', note: '是', leftovers: ['1,600件/月'] },
        { quantity: '800', neededBy: null, severity: 'urgent', leftovers: [], problems: [] },
      ]);
    });

    it('say what a day of the stopped line costs, in the column that is headed so', () => {
      const [first, second, third, fourth] = preview(
        [
          '零件名称,数量,单位,是否停线,停线损失（万元/天）',
          '半轴,300,根,是,12.5',
          '转向节,20,件,否,无',
          '油封,20,件,,"12,000元"',
          '螺栓,20,件,,很大',
        ].join('\n'),
      ).rows;
      expect(first).toMatchObject({ severity: 'line_stops', stopCostPerDay: '125000.00', problems: [] });
      expect(second).toMatchObject({ stopCostPerDay: null, problems: [], leftovers: [] });
      expect(third).toMatchObject({ stopCostPerDay: '12000.00', problems: [] });
      expect(fourth).toMatchObject({ stopCostPerDay: null, leftovers: ['很大'] });
      expect(fourth?.problems).toEqual([
        { field: 'stopCostPerDay', message: '没有看懂停线日损失，请填金额（元），没有可留空。' },
      ]);
    });

    it('as CSV, and as free lines, are read as well', () => {
      expect(preview('零件名称,数量,单位\n半轴,300,根\n"转向节",2万,件').rows).toMatchObject([
        { part: '半轴', quantity: '300', unit: '根', problems: [] },
        { part: '转向节', quantity: '20000', unit: '件', problems: [] },
      ]);
      expect(preview('M12×1.5六角法兰螺栓 8.8级 镀锌 20000件 12.15前到邢台').rows).toMatchObject([
        {
          part: '六角法兰螺栓',
          quantity: '20000',
          unit: '件',
          neededBy: '2026-12-15',
          place: { code: '130500' },
          problems: [],
        },
      ]);
    });

    it('have every mistake marked at its field, in the reader’s language', () => {
      const text = [
        '零件名称\t数量\t单位\t需求日期\t交货地',
        '\t5\t件\t\t',
        '半轴\t\t根\t\t',
        '半轴\t若干\t根\t\t',
        '半轴\t5\t群\t\t',
        '半轴\t5\t根\t等通知\t',
        '半轴\t5\t根\t2026-11-01\t',
        '半轴\t5\t根\t\t天边镇',
      ].join('\n');
      const fields = preview(text).rows.map(({ problems }) => problems.map(({ field }) => field));
      expect(fields).toEqual([['part'], ['quantity'], ['quantity'], ['unit'], ['neededBy'], ['neededBy'], ['place']]);
      expect(preview(text).rows[0]?.problems[0]?.message).toBe('没有看出零件名称，请填写。');
      expect(preview(text, 'en').rows[0]?.problems[0]?.message).toBe('No part name was found; enter it.');
    });

    it('can be raised as they are shown, where nothing is marked', async () => {
      const { rows } = preview('零件名称\t数量\t单位\n半轴\t2,400\t根\n油封\t1.5\t千件\n螺栓\t3\tKG');
      for (const { problems, part, specification, quantity, unit } of rows) {
        const raised = refusal(raise([line({ part, specification, quantity, unit })]));
        expect((await raised) === undefined).toBe(problems.length === 0);
      }
    });

    it('are refused where no list could take them', async () => {
      const text = '半轴 5根\n'.repeat(1_001);
      expect(await refusal(Promise.resolve().then(() => preview(text)))).toEqual(['demand.list_too_long', undefined]);
    });
  });
});
