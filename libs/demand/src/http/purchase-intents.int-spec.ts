import { type Caller, type DemandApi, inFirm, inRegion, seen, startDemandApi } from '../../test/demand-api.js';
import { DemandFacade } from '../application/demand.facade.js';
import { EndPurchaseIntents } from '../application/intents/end-purchase-intents.js';
import type { PurchaseIntentView } from './purchase-intents.dto.js';

const DAY = 24 * 3600 * 1000;
const TAKEN_UP = 'demand.purchase_intent_taken_up';

describe('Purchase intents', () => {
  let api: DemandApi;
  let buyerId: string;
  let buyer: Caller;
  let maker: Caller;
  let stranger: Caller;
  let makerStaff: Caller;
  let buyerStaff: Caller;
  let farStaff: Caller;
  let reviewer: Caller;
  let makerId: string;

  beforeAll(async () => {
    api = await startDemandApi();
    buyerId = await api.firm('试用焦化有限公司', {
      regionCode: '130503',
      contact: { name: '邬采买', phone: '0000-1', email: 'buy@coking.example' },
    });
    makerId = await api.firm('试用重型车辆有限公司', {
      regionCode: '130128',
      contact: { name: '洪跑外', phone: '0000-2', email: 'sales@trucks.example' },
    });
    const otherId = await api.firm('试用包装有限公司', { regionCode: '130503' });
    const trade = ['intents.raise', 'intents.answer', 'supply.maintain'] as const;
    buyer = api.as('邬采买', ...inFirm(buyerId, ...trade));
    maker = api.as('洪跑外', ...inFirm(makerId, ...trade));
    stranger = api.as('别家', ...inFirm(otherId, ...trade));
    buyerStaff = api.as('邢台科员', ...inRegion('130500', 'shortages.read_region'));
    makerStaff = api.as('石家庄科员', ...inRegion('130100', 'shortages.read_region'));
    farStaff = api.as('唐山科员', ...inRegion('130200', 'shortages.read_region'));
    reviewer = api.as('审核科员', ...inRegion('130000', 'supply.review'));
  }, 120_000);

  afterAll(() => api.stop());

  let models = 0;
  /** A product of the maker; listed unless told otherwise. */
  const product = async (listed = true) => {
    const facts = { name: '电动牵引车', model: `Q${++models}`, category: 'new_energy_truck', summary: '短倒用' };
    const figures = [{ name: '牵引总质量', value: '49', unit: 't' }];
    const drafted = await maker
      .post('/api/products')
      .send({ ...facts, figures, enterpriseId: makerId })
      .expect(201);
    const { id } = drafted.body as { id: string };
    if (!listed) return id;
    await maker.post(`/api/products/${id}/submit`).set('if-match', '"1"').expect(200);
    await reviewer.post(`/api/products/${id}/approve`).set('if-match', '"2"').expect(200);
    return id;
  };
  const ask = (productId: string, facts: object = {}, by = buyer) =>
    by.post('/api/purchase-intents').send({ enterpriseId: buyerId, productId, quantity: '20', unit: '辆', ...facts });
  const raise = async (productId?: string, facts: object = {}) =>
    (await ask(productId ?? (await product()), facts).expect(201)).body as PurchaseIntentView;
  const answer = (intent: PurchaseIntentView, body: object, by = maker) =>
    by.post(`/api/purchase-intents/${intent.id}/answer`).set('if-match', seen(intent)).send(body);
  const current = async (by: Caller, { id }: { id: string }) =>
    (await by.get(`/api/purchase-intents/${id}`).expect(200)).body as PurchaseIntentView;
  const total = async (by: Caller, query: string) =>
    ((await by.get(`/api/purchase-intents?size=1&${query}`).expect(200)).body as { total: number }).total;

  it('reach the maker, who sees who asks, and its contacts by letter', async () => {
    const productId = await product();
    const facts = { wantedBy: '2027-03-01', trialWished: true, message: '短倒运焦炭' };
    const intent = await raise(productId, facts);
    expect(intent).toMatchObject({
      state: 'raised',
      product: { id: productId, name: `电动牵引车 Q${models}` },
      buyer: { id: buyerId, name: '试用焦化有限公司', regionName: '信都区', contact: null },
      maker: { id: makerId, contact: null },
      quantity: '20',
      unit: '辆',
      ...facts,
      raisedBy: '邬采买',
      dueAt: new Date(api.clock.now().getTime() + 30 * DAY).toISOString(),
      version: 1,
    });
    expect(await current(maker, intent)).toEqual(intent);
    await api.quiet();
    const letters = (await api.letters()).filter(({ text }) => text.includes(intent.product.name));
    expect(letters.map(({ to }) => to)).toEqual(['sales@trucks.example']);
    expect(letters[0]?.text).toContain('试用焦化有限公司有意采购贵公司的电动牵引车');
    expect(letters[0]?.text).toContain('希望先试用');
    expect(letters[0]?.text).toContain('http://lianqiao.test/intents/asked');
  });

  it('are taken up: both sides see how to reach each other, and whoever follows deals is told once', async () => {
    const intent = await raise();
    await api.newEvents(TAKEN_UP);
    const taken = (await answer(intent, { answer: 'take_up', words: '下周来厂看车' }).expect(200))
      .body as PurchaseIntentView;
    expect(taken).toMatchObject({
      state: 'taken_up',
      answeredBy: '洪跑外',
      answer: '下周来厂看车',
      buyer: { contact: '邬采买 0000-1 buy@coking.example' },
    });
    expect(await current(buyer, intent)).toMatchObject({ maker: { contact: '洪跑外 0000-2 sales@trucks.example' } });
    expect(await api.newEvents(TAKEN_UP)).toEqual([{ intentId: intent.id }]);
    const facts = await api.app.get(DemandFacade).purchaseIntent(intent.id);
    expect(facts).toMatchObject({
      buyerEnterpriseId: buyerId,
      buyerRegionCode: '130503',
      makerEnterpriseId: makerId,
      makerRegionCode: '130128',
      amount: '20',
      unit: '辆',
    });
    expect(await api.app.get(DemandFacade).purchaseIntent(buyerId)).toBeUndefined();
    const again = await answer({ ...intent, version: 2 }, { answer: 'decline', words: '反悔' }).expect(409);
    expect(again.body).toMatchObject({ code: 'lifecycle.command_not_possible' });
  });

  it('are declined with a reason, and withdrawn by the buyer alone', async () => {
    const intent = await raise();
    const silent = await answer(intent, { answer: 'decline', words: '  ' }).expect(422);
    expect(silent.body).toMatchObject({ code: 'demand.reason_missing' });
    const declined = await answer(intent, { answer: 'decline', words: '今年排满' }).expect(200);
    expect(declined.body).toMatchObject({ state: 'declined', answer: '今年排满', buyer: { contact: null } });
    const other = await raise();
    const withdraw = (by: Caller, version: string) =>
      by.post(`/api/purchase-intents/${other.id}/withdraw`).set('if-match', version);
    await withdraw(maker, '"1"').expect(404);
    await withdraw(buyer, '"9"').expect(412);
    expect((await withdraw(buyer, '"1"').expect(200)).body).toMatchObject({ state: 'withdrawn', version: 2 });
    await answer(other, { answer: 'take_up' }).expect(412);
    expect(await api.newEvents(TAKEN_UP)).toEqual([]);
  });

  it('wait for one answer a product at a time', async () => {
    const productId = await product();
    const both = await Promise.all([ask(productId), ask(productId)]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(both.find(({ status }) => status === 409)?.body).toMatchObject({ code: 'demand.intent_open_already' });
    const first = both.find(({ status }) => status === 201)?.body as PurchaseIntentView;
    await answer(first, { answer: 'decline', words: '缺电池' }).expect(200);
    await ask(productId).expect(201);
  });

  it('are answered once by two at the same moment', async () => {
    const intent = await raise();
    await api.newEvents(TAKEN_UP);
    const answers = await Promise.all([
      answer(intent, { answer: 'take_up' }),
      answer(intent, { answer: 'decline', words: '不做' }),
      buyer.post(`/api/purchase-intents/${intent.id}/withdraw`).set('if-match', seen(intent)),
    ]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    for (const { status } of answers) expect([200, 409, 412]).toContain(status);
    const { state } = await current(buyer, intent);
    expect((await api.newEvents(TAKEN_UP)).length).toBe(state === 'taken_up' ? 1 : 0);
  });

  it('expire after thirty days without an answer', async () => {
    const intent = await raise();
    const here = api.clock.now();
    const expire = () => api.transactions.run((tx) => api.app.get(EndPurchaseIntents).expireDue(tx));
    api.clock.advance(30 * DAY - 1);
    await expire();
    expect((await current(buyer, intent)).state).toBe('raised');
    api.clock.advance(1);
    const late = await answer(intent, { answer: 'take_up' });
    expect(['demand.intent_overdue', 'version.stale']).toContain((late.body as { code: string }).code);
    await Promise.all([expire(), expire()]);
    expect(await current(buyer, intent)).toMatchObject({ state: 'expired', answeredAt: null, version: 2 });
    api.clock.set(here);
  });

  it('are seen by their two firms and by staff of either region', async () => {
    const intent = await raise(undefined, { message: '内部' });
    for (const by of [buyer, maker, makerStaff, buyerStaff]) expect(await current(by, intent)).toEqual(intent);
    for (const by of [stranger, farStaff]) await by.get(`/api/purchase-intents/${intent.id}`).expect(404);
    await answer(intent, { answer: 'take_up' }, stranger).expect(404);
    await answer(intent, { answer: 'take_up' }, buyer).expect(404);
    await answer(intent, { answer: 'take_up' }, makerStaff).expect(403);
    await ask(intent.product.id, {}, stranger).expect(403);
    const waiting = await total(maker, 'side=asked&state=raised');
    expect(waiting).toBe(await total(buyer, 'side=asking&state=raised'));
    expect(waiting).toBe(await total(makerStaff, 'side=region&state=raised'));
    expect(waiting).toBeGreaterThan(0);
    expect(await total(maker, `side=asked&productId=${intent.product.id}`)).toBe(1);
    for (const query of ['side=asked', 'side=asking', 'side=region']) {
      expect(await total(stranger, query)).toBe(0);
      expect(await total(farStaff, query)).toBe(0);
    }
    expect(await total(maker, 'side=asking')).toBe(0);
    await buyer.get('/api/purchase-intents').expect(400);
  });

  it('refuse what makes no sense, and say why', async () => {
    const productId = await product();
    const code = async (asked: Promise<{ status: number; body: unknown }>) => {
      const { status, body } = await asked;
      return [status, (body as { code: string }).code];
    };
    expect(await code(ask(await product(false)))).toEqual([422, 'demand.product_not_listed']);
    expect(await code(ask(buyerId))).toEqual([422, 'demand.product_not_listed']);
    expect(await code(ask(productId, { unit: '群' }))).toEqual([422, 'demand.intent_unit_unknown']);
    expect(await code(ask(productId, { wantedBy: '2026-11-22' }))).toEqual([422, 'demand.wanted_by_is_past']);
    expect(await code(ask(productId, { enterpriseId: makerId }, maker))).toEqual([422, 'demand.product_is_own']);
    for (const quantity of ['0', '0.0', '-1', '1e3', '', '1.0000001']) await ask(productId, { quantity }).expect(400);
    expect(await total(buyer, `side=asking&productId=${productId}`)).toBe(0);
  });

  it('repeated with one key are raised once', async () => {
    const productId = await product();
    const send = () => ask(productId).set('idempotency-key', 'intent-key-1');
    const [first, second] = [await send().expect(201), await send().expect(201)];
    expect(second.body).toEqual(first.body);
    expect(second.headers['idempotency-replayed']).toBe('true');
  });
});
