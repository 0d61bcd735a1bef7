import { Outbox, Transactions } from '#platform';
import { EnterprisesImported } from '#enterprises';
import { type Caller, seen, startSupply, type SupplyApi } from '../../../test/supply-api.js';
import { ExpireOfferings } from '../../application/offerings/expire-offerings.js';
import type { DeclaredOfferingView } from './offerings.dto.js';

const said = (text: string, more: object = {}) => ({ role: 'makes', text, ...more });

describe('Declared offerings', () => {
  let supply: SupplyApi;
  let firm: string;
  let maker: Caller;
  let stranger: Caller;
  let staff: Caller;
  let farStaff: Caller;

  beforeAll(async () => {
    supply = await startSupply();
    firm = await supply.firm('云岗台制动部件有限公司', '130506', '半轴制造。');
    maker = supply.of(firm);
    stranger = supply.of(await supply.firm('绿杨店包装有限公司'));
    staff = supply.staffOf('130500');
    farStaff = supply.staffOf('130100');
    await supply.quiet();
  }, 120_000);

  afterAll(() => supply.stop());

  const declare = async (...offerings: object[]): Promise<DeclaredOfferingView[]> => {
    const answer = await maker.post('/api/declared-offerings').send({ enterpriseId: firm, offerings });
    expect(answer.status).toBe(201);
    return (answer.body as { items: DeclaredOfferingView[] }).items;
  };
  const listed = async (text: string, more: object = {}): Promise<DeclaredOfferingView> => {
    const [offering] = (await declare(said(text, more))) as [DeclaredOfferingView];
    return (await command(staff, offering, 'approve').expect(200)).body as DeclaredOfferingView;
  };
  const command = (by: Caller, offering: DeclaredOfferingView, name: string, body?: object) =>
    by.post(`/api/declared-offerings/${offering.id}/${name}`).set(seen(offering)).send(body);
  const publicTexts = async () => {
    const { items } = (await stranger.get(`/api/enterprises/${firm}/offerings`).expect(200)).body as {
      items: { text: string; source: string }[];
    };
    return items.map(({ text, source }) => [text, source]);
  };

  it('are seen by others once staff of the region have listed them, beside those of the scope', async () => {
    const [offering] = (await declare(said('制动盘', { note: '前后轴均可' }))) as [DeclaredOfferingView];
    expect(offering).toMatchObject({ state: 'submitted', validUntil: '2027-11-23', submittedBy: '销售', version: 1 });
    expect(await publicTexts()).toEqual([['半轴', 'registered_scope']]);
    await command(farStaff, offering, 'approve').expect(404);
    await command(maker, offering, 'approve').expect(403);
    const approved = (await command(staff, offering, 'approve').expect(200)).body as DeclaredOfferingView;
    expect(approved).toMatchObject({ state: 'listed', decidedBy: '科长', version: 2 });
    expect(await publicTexts()).toEqual([
      ['制动盘', 'declared'],
      ['半轴', 'registered_scope'],
    ]);
    await command(staff, offering, 'approve').expect(412);
    await command(staff, approved, 'approve').expect(409);
  });

  it('are refused with a reason that the firm reads, and corrected', async () => {
    const [offering] = (await declare(said('轮毂'))) as [DeclaredOfferingView];
    await command(staff, offering, 'refuse', {}).expect(400);
    const refused = (await command(staff, offering, 'refuse', { reason: '没有相应设备' }).expect(200)).body as object;
    expect(refused).toMatchObject({ state: 'refused', reason: '没有相应设备' });
    const corrected = await maker
      .patch(`/api/declared-offerings/${offering.id}`)
      .set({ 'if-match': '"2"' })
      .send(said('轮毂毛坯', { validUntil: '2027-01-31' }))
      .expect(200);
    expect(corrected.body).toMatchObject({ state: 'submitted', reason: null, validUntil: '2027-01-31', version: 3 });
  });

  it('are decided over many at once, all or none', async () => {
    const [one, two, three] = (await declare(said('油箱'), said('储气筒'), said('牵引座'))) as DeclaredOfferingView[];
    const facts = (offering?: DeclaredOfferingView) => ({ id: offering?.id, version: offering?.version });
    const decisions = [
      { ...facts(three), decision: 'approve' },
      { ...facts(one), decision: 'refuse', reason: '不在经营范围内' },
    ];
    const decide = (by: Caller, more: object[] = []) =>
      by.post('/api/declared-offerings/decisions').send({ decisions: [...decisions, ...more] });
    await decide(farStaff).expect(404);
    await decide(staff, [{ ...facts(two), version: 9, decision: 'approve' }]).expect(412);
    expect((await maker.get(`/api/declared-offerings/${three?.id}`)).body).toMatchObject({ state: 'submitted' });
    await decide(staff, [{ ...facts(two), decision: 'refuse' }]).expect(400);
    const { body } = await decide(staff).expect(200);
    expect((body as { items: object[] }).items).toEqual([
      expect.objectContaining({ id: three?.id, state: 'listed' }),
      expect.objectContaining({ id: one?.id, state: 'refused', reason: '不在经营范围内' }),
    ]);
  });

  it('leave the lists when they are corrected or withdrawn', async () => {
    const [one, other] = [await listed('传动轴'), await listed('转向节')];
    await maker.patch(`/api/declared-offerings/${one.id}`).set(seen(one)).send(said('传动轴总成')).expect(200);
    await command(maker, other, 'withdraw').expect(200);
    const texts = (await publicTexts()).map(([text]) => text);
    expect(texts).not.toContain('传动轴');
    expect(texts).not.toContain('转向节');
    // What was withdrawn may be declared again.
    await declare(said('转向节'));
  });

  it('stand once, and many are taken in whole or not at all', async () => {
    await declare(said('悬架'), { ...said('悬架'), role: 'serves' });
    for (const offerings of [[said('悬架')], [said('横梁'), said('横梁')], [said('横梁'), said('悬架')]]) {
      const answer = await maker.post('/api/declared-offerings').send({ enterpriseId: firm, offerings });
      expect([answer.status, (answer.body as { code: string }).code]).toEqual([409, 'supply.offering_said_twice']);
    }
    await declare(said('横梁'));
    const racing = await Promise.all(
      [1, 2, 3].map(() =>
        maker.post('/api/declared-offerings').send({ enterpriseId: firm, offerings: [said('钢板弹簧')] }),
      ),
    );
    expect(racing.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  });

  it('expire after their last day and are listed again when the firm says they are still true', async () => {
    const offering = await listed('贯通轴', { validUntil: '2026-11-30' });
    const expire = () => supply.app.get(Transactions).run((tx) => supply.app.get(ExpireOfferings).run(tx));
    supply.clock.set(new Date('2026-11-30T23:59:00+08:00'));
    await expire();
    expect((await publicTexts()).map(([text]) => text)).toContain('贯通轴');
    supply.clock.set(new Date('2026-12-01T00:01:00+08:00'));
    await expire();
    expect((await publicTexts()).map(([text]) => text)).not.toContain('贯通轴');
    const { body } = await maker.get(`/api/declared-offerings/${offering.id}`).expect(200);
    expect(body).toMatchObject({ state: 'expired', version: 3 });
    const renewed = await command(maker, body as DeclaredOfferingView, 'renew', {}).expect(200);
    expect(renewed.body).toMatchObject({ state: 'listed', validUntil: '2027-12-01' });
    expect((await publicTexts()).map(([text]) => text)).toContain('贯通轴');
    supply.clock.set(new Date('2026-11-23T10:00:00+08:00'));
  });

  it('are not listed when their last day passed while they waited', async () => {
    const [offering] = (await declare(said('前桥', { validUntil: '2026-11-23' }))) as [DeclaredOfferingView];
    supply.clock.set(new Date('2026-11-24T10:00:00+08:00'));
    const answer = await command(staff, offering, 'approve');
    expect([answer.status, (answer.body as { code: string }).code]).toEqual([409, 'supply.validity_has_passed']);
    supply.clock.set(new Date('2026-11-23T10:00:00+08:00'));
  });

  it('have a last day from today to two years ahead', async () => {
    for (const validUntil of ['2026-11-22', '2028-11-24']) {
      const offerings = [said('车架', { validUntil })];
      const answer = await maker.post('/api/declared-offerings').send({ enterpriseId: firm, offerings });
      expect([answer.status, (answer.body as { code: string }).code]).toEqual([422, 'supply.validity_out_of_range']);
    }
    await declare(said('车架', { validUntil: '2028-11-23' }));
  });

  it('outlive another reading of the scope', async () => {
    const before = await publicTexts();
    await supply.app
      .get(Transactions)
      .run((tx) => supply.app.get(Outbox).publish(tx, EnterprisesImported, { enterpriseIds: [firm] }));
    await supply.quiet();
    expect(await publicTexts()).toEqual(before);
  });

  it('are queued for staff of the region, those that wait longest first', async () => {
    const page = async (by: Caller, query: string) =>
      (await by.get(`/api/declared-offerings?${query}`).expect(200)).body as {
        items: DeclaredOfferingView[];
        total: number;
      };
    const waiting = await page(staff, 'side=region&state=submitted&size=100');
    expect(waiting.items.map(({ state }) => state)).not.toContain('listed');
    const times = waiting.items.map(({ submittedAt }) => submittedAt);
    expect(times).toEqual([...times].sort());
    const all = await page(staff, 'side=region&size=100');
    expect(all.items.slice(0, waiting.total).map(({ id }) => id)).toEqual(waiting.items.map(({ id }) => id));
    expect((await page(farStaff, 'side=region')).total).toBe(0);
    expect((await page(stranger, 'side=own')).total).toBe(0);
    const own = await page(maker, 'side=own&size=3&page=2');
    expect([own.items.length, own.total]).toEqual([3, all.total]);
  });

  it('follow their firm when it moves', async () => {
    const moving = await supply.firm('迁居机械有限公司', '130506');
    const answer = await supply
      .of(moving)
      .post('/api/declared-offerings')
      .send({ enterpriseId: moving, offerings: [said('齿轮')] });
    const [offering] = (answer.body as { items: [DeclaredOfferingView] }).items;
    await supply.change(moving, { regionCode: '130102' });
    await supply.quiet();
    await command(staff, { ...offering, version: 2 }, 'approve').expect(404);
    await command(farStaff, offering, 'approve').expect(412);
    await command(farStaff, { ...offering, version: 2 }, 'approve').expect(200);
  });
});
