import { type Caller, seen, startSupply, type SupplyApi } from '../../../test/supply-api.js';
import { SupplyFacade } from '../../application/supply.facade.js';
import type { ProductionLineView } from './capacity.dto.js';

const MONDAYS = ['2026-11-23', '2026-11-30', '2026-12-07', '2026-12-14'] as const;
const week = (monday: string, free: string, capacity = '600') => ({ week: monday, capacity, free });

describe('Production lines', () => {
  let supply: SupplyApi;
  let firm: string;
  let maker: Caller;
  let stranger: Caller;
  let staff: Caller;
  let lines = 0;

  beforeAll(async () => {
    supply = await startSupply();
    firm = await supply.firm('云岗台制动部件有限公司');
    maker = supply.of(firm);
    stranger = supply.of(await supply.firm('绿杨店包装有限公司'));
    staff = supply.staffOf('130500');
  }, 120_000);

  beforeEach(() => supply.clock.set(new Date('2026-11-23T10:00:00+08:00')));
  afterAll(() => supply.stop());

  const open = async (facts: object = {}): Promise<ProductionLineView> => {
    const body = { enterpriseId: firm, name: `${++lines}号线`, makes: '制动盘', unit: 'pcs', ...facts };
    return (await maker.post('/api/production-lines').send(body).expect(201)).body as ProductionLineView;
  };
  const write = (line: ProductionLineView, weeks: object[], by: Caller = maker) =>
    by.put(`/api/production-lines/${line.id}/capacity?weeks=4`).set(seen(line)).send({ weeks });
  const written = async (line: ProductionLineView, weeks: object[]) =>
    (await write(line, weeks).expect(200)).body as ProductionLineView;

  it('are told in one unit, have a name of their own, and know nothing at first', async () => {
    const line = await open({ name: '甲线' });
    expect(line).toMatchObject({ unit: '件', confirmedOn: null, version: 1 });
    expect(line.weeks).toHaveLength(13);
    expect(line.weeks[0]).toEqual({ week: '2026-11-23', capacity: null, free: null, confirmedOn: null });
    const body = { enterpriseId: firm, name: '甲线', makes: '制动鼓', unit: '件' };
    const again = await maker.post('/api/production-lines').send(body);
    expect([again.status, (again.body as { code: string }).code]).toEqual([409, 'supply.line_name_taken']);
    const unknown = await maker.post('/api/production-lines').send({ ...body, name: '乙线', unit: '坨' });
    expect([unknown.status, (unknown.body as { code: string }).code]).toEqual([422, 'supply.unit_unknown']);
    await stranger.post('/api/production-lines').send(body).expect(403);
  });

  it('are written as a whole, from the present week on', async () => {
    const line = await open();
    const first = await written(line, [week(MONDAYS[0], '120.5'), week(MONDAYS[2], '0')]);
    expect(first.weeks.map(({ week: monday, free, confirmedOn }) => [monday, free, confirmedOn])).toEqual([
      [MONDAYS[0], '120.5', '2026-11-23'],
      [MONDAYS[1], null, null],
      [MONDAYS[2], '0', '2026-11-23'],
      [MONDAYS[3], null, null],
    ]);
    supply.clock.set(new Date('2026-12-01T10:00:00+08:00'));
    const second = await written(first, [week(MONDAYS[1], '600')]);
    const told = (await staff.get(`/api/production-lines/${line.id}?from=2026-11-25&weeks=3`).expect(200))
      .body as ProductionLineView;
    // The past week stays as it was; the one that is no longer named is no longer known.
    expect(told.weeks.map(({ free }) => free)).toEqual(['120.5', '600', null]);
    expect(second.confirmedOn).toBe('2026-12-01');
  });

  it('refuse what cannot be, naming the week, and change nothing then', async () => {
    const line = await open();
    await written(line, [week(MONDAYS[0], '1')]);
    const current = { ...line, version: 2 };
    const cases: [object[], string][] = [
      [[week('2026-11-24', '1')], 'supply.week_not_monday'],
      [[week('2026-11-16', '1')], 'supply.week_out_of_range'],
      [[week('2028-11-20', '1')], 'supply.week_out_of_range'],
      [[week(MONDAYS[1], '1'), week(MONDAYS[1], '2')], 'supply.week_named_twice'],
      [[week(MONDAYS[1], '600.000001')], 'supply.free_above_capacity'],
    ];
    for (const [weeks, code] of cases) {
      const answer = await write(current, weeks);
      expect([answer.status, (answer.body as { code: string }).code]).toEqual([422, code]);
    }
    await write(current, [week(MONDAYS[0], '-1')]).expect(400);
    await write(current, [week(MONDAYS[0], '1e3')]).expect(400);
    const { body } = await maker.get(`/api/production-lines/${line.id}?weeks=1`).expect(200);
    expect(body).toMatchObject({ version: 2, weeks: [{ free: '1' }] });
    const far = await written(current, [week('2028-11-13', '9')]);
    expect(far.version).toBe(3);
  });

  it('are confirmed as a whole with one command', async () => {
    const line = await written(await open(), [week(MONDAYS[0], '5'), week(MONDAYS[2], '7')]);
    supply.clock.set(new Date('2026-12-02T10:00:00+08:00'));
    const confirm = (one: ProductionLineView) =>
      maker.post(`/api/production-lines/${one.id}/confirm?from=2026-11-23&weeks=3`).set(seen(one));
    const confirmed = (await confirm(line).expect(200)).body as ProductionLineView;
    // What is past is no longer anybody's promise.
    expect(confirmed.weeks.map(({ confirmedOn }) => confirmedOn)).toEqual(['2026-11-23', null, '2026-12-02']);
    expect(confirmed.confirmedOn).toBe('2026-12-02');
    await confirm(line).expect(412);
    const empty = await confirm(await open());
    expect([empty.status, (empty.body as { code: string }).code]).toEqual([409, 'supply.nothing_to_confirm']);
  });

  it('let one of two writers through', async () => {
    const line = await open();
    const answers = await Promise.all(['1', '2', '3', '4'].map((free) => write(line, [week(MONDAYS[0], free)])));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412]);
  });

  it('are seen by their firm and by staff of its region alone', async () => {
    const line = await open({ name: '丙线' });
    await stranger.get(`/api/production-lines/${line.id}`).expect(404);
    await supply.staffOf('130100').get(`/api/production-lines/${line.id}`).expect(404);
    await supply.nobody().get('/api/production-lines').expect(403);
    const page = (await staff.get(`/api/production-lines?enterpriseId=${firm}&size=100`).expect(200)).body as {
      items: ProductionLineView[];
    };
    expect(page.items.map(({ name }) => name)).toContain('丙线');
    expect((await stranger.get('/api/production-lines').expect(200)).body).toMatchObject({ total: 0 });
  });

  it('are called otherwise and closed, and their weeks go with them', async () => {
    const line = await written(await open(), [week(MONDAYS[0], '5')]);
    const body = { name: '改名线', makes: '制动鼓' };
    const corrected = await maker.patch(`/api/production-lines/${line.id}`).set(seen(line)).send(body).expect(200);
    expect(corrected.body).toMatchObject(body);
    await maker.delete(`/api/production-lines/${line.id}`).set(seen(line)).expect(412);
    await maker.delete(`/api/production-lines/${line.id}`).set({ 'if-match': '"3"' }).expect(204);
    await maker.get(`/api/production-lines/${line.id}`).expect(404);
    const weeks = await supply.database.query('SELECT 1 FROM supply.capacity_week WHERE line_id = $1', [line.id]);
    expect(weeks).toEqual([]);
  });

  it('tell other contexts what is free, line by line', async () => {
    const other = await supply.firm('多线机械有限公司');
    const body = { enterpriseId: other, name: '一线', makes: '半轴', unit: '吨' };
    const line = (await supply.of(other).post('/api/production-lines').send(body).expect(201))
      .body as ProductionLineView;
    await write(line, [week(MONDAYS[1], '2.50'), week(MONDAYS[3], '4')], supply.of(other)).expect(200);
    const free = await supply.app.get(SupplyFacade).freeCapacity([other, firm], '2026-12-03', 2);
    expect(free.get(other)).toEqual([
      {
        lineId: line.id,
        enterpriseId: other,
        name: '一线',
        makes: '半轴',
        unit: '吨',
        weeks: [{ week: MONDAYS[1], free: '2.50', confirmedOn: '2026-11-23' }],
      },
    ]);
  });
});
