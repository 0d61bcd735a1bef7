import { type DealRoom, openDealRoom, refusal } from '../../test/deal-room.js';
import type { LogEntryView } from './deals.view.js';

describe('Deals', () => {
  let room: DealRoom;

  beforeAll(async () => {
    room = await openDealRoom();
  }, 120_000);

  afterAll(() => room.stop());

  const entries = async (dealId: string) =>
    ((await room.buyer.get(`/api/deals/${dealId}/log?size=100`).expect(200)).body as { items: LogEntryView[] }).items;

  it('open once of an accepted introduction, however often its event comes', async () => {
    const deal = await room.deal('制动鼓');
    expect(deal).toMatchObject({
      state: 'negotiating',
      subject: '制动鼓',
      origin: { kind: 'introduction', event: null },
      buyer: { id: room.askerId },
      seller: { id: room.makerId },
      mySide: 'buyer',
      commands: ['begin_trial', 'sign', 'end'],
      order: null,
      version: 1,
    });
    await room.database.query(
      `UPDATE platform.job SET state = 'pending', attempts = 0, run_at = now(), finished_at = NULL
       WHERE handler = 'deals.open-of-introduction'`,
    );
    await room.quiet();
    expect((await room.board(room.buyer, `?shortageId=${deal.shortageId}`)).total).toBe(1);
    expect((await entries(deal.id)).map(({ kind }) => kind)).toEqual(['opened']);
  });

  it('are seen by both firms alike and by staff of either region without prices; to others they are not there', async () => {
    const { id } = await room.signed([{ item: '制动盘', quantity: '10', unit: '件', unitPrice: '3.335' }]);
    const price = { unitPrice: '3.335', amount: '33.35' };
    const seen = async (by: typeof room.buyer) => (await by.get(`/api/deals/${id}`).expect(200)).body as object;
    const bySeller = await seen(room.seller);
    expect(bySeller).toMatchObject({
      mySide: 'seller',
      lines: [{ price }],
      contacts: { buyer: expect.stringContaining('邬采买') as string },
    });
    expect(await seen(room.buyer)).toEqual({ ...bySeller, mySide: 'buyer' });
    for (const staff of [room.staff, room.countyStaff]) {
      expect(await seen(staff)).toMatchObject({
        mySide: null,
        contacts: null,
        commands: [],
        order: { amount: '33.35' },
        lines: [{ price: null, quantity: '10' }],
      });
    }
    for (const other of [room.stranger, room.farStaff]) {
      expect(refusal(await other.get(`/api/deals/${id}`))).toEqual([404, 'deals.deal_not_found']);
      expect(refusal(await other.get(`/api/deals/${id}/log`))).toEqual([404, 'deals.deal_not_found']);
      expect((await room.board(other)).total).toBe(0);
    }
    expect(
      refusal(await room.stranger.post(`/api/deals/${id}/cancel`).set('if-match', '"2"').send({ reason: 'other' })),
    ).toEqual([404, 'deals.deal_not_found']);
    await room.staff.post(`/api/deals/${id}/cancel`).set('if-match', '"2"').send({ reason: 'other' }).expect(403);
  });

  it('keep what was said, by day, and nothing that is still to be said', async () => {
    const deal = await room.deal();
    room.clock.advance(60_000);
    const note = { day: room.day(-1), text: '看了样件，下周寄报价' };
    const written = await room.seller.post(`/api/deals/${deal.id}/notes`).send(note).expect(201);
    expect(written.body).toMatchObject({ kind: 'note', ...note, side: 'seller', details: {} });
    expect((await room.current(deal.id)).version).toBe(deal.version);
    const ahead = await room.seller.post(`/api/deals/${deal.id}/notes`).send({ ...note, day: room.day(1) });
    expect(refusal(ahead)).toEqual([422, 'deals.day_ahead']);
    expect((await entries(deal.id)).map(({ kind }) => kind)).toEqual(['note', 'opened']);
  });

  it('have a next step with its day and owner, overdue once the day has passed', async () => {
    const deal = await room.deal();
    const step = { what: '寄样件', due: room.day(), side: 'seller', owner: '洪跑外' };
    const plan = (body: object, version: number) =>
      room.buyer.put(`/api/deals/${deal.id}/next-step`).set('if-match', `"${version}"`).send(body);
    expect(refusal(await plan({ ...step, due: room.day(-1) }, 1))).toEqual([422, 'deals.next_step_is_past']);
    const planned = await plan(step, 1).expect(200);
    expect(planned.body).toMatchObject({ nextStep: { ...step, overdue: false }, version: 2 });
    expect(planned.headers['etag']).toBe('"2"');
    expect((await room.board(room.buyer, '?nextStep=overdue')).total).toBe(0);
    room.clock.advance(24 * 3600 * 1000);
    const overdue = await room.board(room.buyer, '?nextStep=overdue');
    expect(overdue.items).toMatchObject([{ id: deal.id, nextStep: { overdue: true } }]);
    expect(overdue.overdue).toBe(1);
    await room.buyer.delete(`/api/deals/${deal.id}/next-step`).set('if-match', '"2"').expect(200);
    expect((await room.board(room.buyer, '?nextStep=overdue')).total).toBe(0);
    expect((await room.current(deal.id)).nextStep).toBeNull();
  });

  it('go on trial, with what was measured and a verdict', async () => {
    const deal = await room.deal();
    const days = { from: room.day(), to: room.day(10) };
    const reversed = await room.buyer
      .post(`/api/deals/${deal.id}/trials`)
      .set('if-match', '"1"')
      .send({ place: '三号线', what: '装车试用', from: days.to, to: days.from });
    expect(refusal(reversed)).toEqual([422, 'deals.trial_days_reversed']);
    room.clock.advance(60_000);
    const begun = await room.give(deal, 'trials', { place: '三号线', what: '装车试用', ...days }, room.seller);
    expect(begun).toMatchObject({
      state: 'in_trial',
      trials: [{ ...days, verdict: 'open' }],
      trial: { verdict: 'open' },
    });
    room.clock.advance(60_000);
    const result = { measure: '制动距离', value: '38.2', unit: '米', target: '≤40' };
    const at = `/api/deals/${deal.id}/trials/${begun.trials[0]?.id}/results`;
    const record = (verdict: string, version: number) =>
      room.buyer
        .put(at)
        .set('if-match', `"${version}"`)
        .send({ results: [result], verdict, remark: '干路面' });
    const measured = await record('open', 2).expect(200);
    expect(measured.body).toMatchObject({ state: 'in_trial', trials: [{ results: [result], concludedAt: null }] });
    room.clock.advance(60_000);
    const passed = await record('passed', 3).expect(200);
    expect(passed.body).toMatchObject({ state: 'negotiating', trials: [{ verdict: 'passed', remark: '干路面' }] });
    expect((await entries(deal.id)).map(({ kind }) => kind)).toEqual([
      'trial_concluded',
      'trial_measured',
      'trial_begun',
      'opened',
    ]);
  });

  it('that end in trial are taken up in trial again', async () => {
    const deal = await room.deal();
    const trial = { place: '三号线', what: '装车试用', from: room.day(), to: room.day(3) };
    let now = await room.give(deal, 'trials', trial);
    const unexplained = await room.buyer
      .post(`/api/deals/${deal.id}/end`)
      .set('if-match', '"2"')
      .send({ reason: 'other' });
    expect(refusal(unexplained)).toEqual([422, 'deals.reason_unexplained']);
    now = await room.give(now, 'end', { reason: 'price', remark: '差一成' });
    expect(now).toMatchObject({
      state: 'ended',
      closeReason: 'price',
      closeRemark: '差一成',
      commands: ['resume', 'resume_trial'],
    });
    now = await room.give(now, 'resume');
    expect(now).toMatchObject({ state: 'in_trial', closeReason: null, closedAt: null });
  });

  it('are counted by stage on the board, whatever stage is looked at', async () => {
    const all = await room.board(room.staff);
    expect(Object.values(all.counts).reduce((sum, n) => sum + n, 0)).toBe(all.total);
    const ended = await room.board(room.staff, '?state=in_trial&size=1');
    expect(ended).toMatchObject({ counts: all.counts, total: all.counts.in_trial, size: 1 });
    expect((await room.board(room.seller, '?side=buyer')).total).toBe(0);
    expect((await room.board(room.seller, '?side=seller')).total).toBe(all.total);
    expect((await room.board(room.staff, '?origin=meeting')).total).toBe(0);
  });

  it('take a command only with the version that was seen, and one that creates only once a key', async () => {
    const deal = await room.deal();
    await room.buyer.post(`/api/deals/${deal.id}/end`).send({ reason: 'price' }).expect(428);
    await room.buyer.post(`/api/deals/${deal.id}/end`).set('if-match', '"7"').send({ reason: 'price' }).expect(412);
    const write = () =>
      room.buyer
        .post(`/api/deals/${deal.id}/notes`)
        .set('idempotency-key', 'note-key-1')
        .send({ day: room.day(), text: '来电' });
    expect((await write().expect(201)).body).toEqual((await write().expect(201)).body);
    expect((await entries(deal.id)).filter(({ kind }) => kind === 'note')).toHaveLength(1);
  });
});
