import { type DealRoom, dealIn, openDealRoom, refusal } from '../../test/deal-room.js';
import type { DealView } from './deals.view.js';

describe('Orders', () => {
  let room: DealRoom;

  beforeAll(async () => {
    room = await openDealRoom();
  }, 120_000);

  afterAll(() => room.stop());

  const sign = async (deal: DealView, order: object) =>
    room.buyer.post(`/api/deals/${deal.id}/sign`).set('if-match', `"${deal.version}"`).send(order);
  const enter = (deal: DealView, lot: object, by = room.buyer) => by.post(`/api/deals/${deal.id}/lots`).send(lot);
  const lot = (number: string, accepted: string, rejected = '0', line = 1) => ({
    number,
    day: room.day(),
    lines: [{ line, accepted, rejected }],
  });

  it('are signed with exact quantities and a total that is exact to the fen', async () => {
    const deal = await room.signed([
      { item: '制动盘', specification: 'φ430', quantity: '999999999.000001', unit: 'pcs', unitPrice: '0.005' },
      { item: '螺栓', quantity: '3', unit: 'kg', unitPrice: '0.335', due: room.day(30) },
      { item: '试件', quantity: '1', unit: '套' },
    ]);
    expect(deal.order).toMatchObject({ amount: '5000001.01' });
    expect(deal.order?.quantities).toEqual([
      { unit: '件', ordered: '999999999.000001', accepted: '0', rejected: '0' },
      { unit: '千克', ordered: '3', accepted: '0', rejected: '0' },
      { unit: '套', ordered: '1', accepted: '0', rejected: '0' },
    ]);
    expect(deal.lines.map(({ price }) => price)).toEqual([
      { unitPrice: '0.005', amount: '5000000.00' },
      { unitPrice: '0.335', amount: '1.01' },
      null,
    ]);
    expect((await room.signed()).order).toMatchObject({ amount: null });
  });

  it('are refused with what is wrong and where', async () => {
    const deal = await room.deal();
    const line = { item: '制动盘', quantity: '10', unit: '件' };
    const order = { contractNumber: '拒-1', signedOn: room.day(), lines: [line] };
    expect(refusal(await sign(deal, { ...order, signedOn: room.day(1) }))).toEqual([422, 'deals.day_ahead']);
    const unit = await sign(deal, { ...order, lines: [line, { ...line, unit: '坨' }] });
    expect(unit.body).toMatchObject({ code: 'deals.unit_unknown', params: { line: 2, unit: '坨' } });
    const dear = { ...line, quantity: '999999999999999', unitPrice: '999999999999999' };
    expect(refusal(await sign(deal, { ...order, lines: [dear] }))).toEqual([422, 'deals.amount_too_large']);
    const strange = { ...line, shortageId: room.makerId };
    expect(refusal(await sign(deal, { ...order, lines: [strange] }))).toEqual([422, 'deals.shortage_not_of_buyer']);
    const mass = await sign(deal, { ...order, lines: [{ ...line, unit: '吨', shortageId: deal.shortageId }] });
    expect(mass.body).toMatchObject({
      code: 'deals.unit_does_not_cover',
      params: { line: 1, unit: '吨', asked: '件' },
    });
    expect(refusal(await sign(deal, { ...order, lines: [{ ...line, quantity: '0' }] }))).toEqual([
      400,
      'request.invalid',
    ]);
    expect((await room.current(deal.id)).state).toBe('negotiating');
  });

  it('are counted once: the second deal of the pair is told which one has the contract', async () => {
    const first = await room.signed(undefined, { contractNumber: 'HT－2026 001' });
    const second = await room.deal();
    const again = {
      contractNumber: 'ht-2026001',
      signedOn: room.day(),
      lines: [{ item: '盘', quantity: '1', unit: '件' }],
    };
    const refused = await sign(second, again);
    expect(refused.body).toMatchObject({
      status: 409,
      code: 'deals.contract_counted',
      params: { dealId: first.id, subject: first.subject, signedOn: first.order?.signedOn },
    });
    await room.give(first, 'cancel', { reason: 'entered_wrongly' });
    expect((await sign(second, again)).status).toBe(200);
  });

  it('are counted once where two are signed at the same moment', async () => {
    const deals = [await room.deal(), await room.deal(), await room.deal()];
    const order = { contractNumber: '同时', signedOn: room.day(), lines: [{ item: '盘', quantity: '1', unit: '件' }] };
    const answers = await Promise.all(deals.map((deal) => sign(deal, order)));
    const codes = answers.map((answer) => (answer.status === 200 ? 'signed' : refusal(answer)[1])).sort();
    expect(codes.filter((code) => code === 'signed')).toHaveLength(1);
    expect(codes.every((code) => /^(signed|deals\.contract_(just_)?counted)$/.test(code))).toBe(true);
  });

  it('are delivered in lots until everything is accepted; what was rejected is kept and may come again', async () => {
    let deal = await room.signed([
      { item: '制动盘', quantity: '10.5', unit: '吨' },
      { item: '制动鼓', quantity: '2', unit: '件' },
    ]);
    deal = dealIn(await enter(deal, { ...lot('1', '4', '1.5'), remark: '外观划伤' }).expect(201));
    expect(deal).toMatchObject({
      state: 'delivering',
      lines: [{ accepted: '4', rejected: '1.5', left: '6.5' }, { left: '2' }],
    });
    deal = dealIn(await enter(deal, lot('2', '6.50'), room.seller).expect(201));
    expect(deal.state).toBe('delivering');
    deal = dealIn(await enter(deal, lot('3', '2', '0', 2)).expect(201));
    expect(deal).toMatchObject({ state: 'delivered', closedAt: expect.any(String) as string, closeReason: null });
    expect(deal.lots.map(({ number, lines }) => [number, lines])).toEqual([
      ['1', [{ line: 1, accepted: '4', rejected: '1.5' }]],
      ['2', [{ line: 1, accepted: '6.5', rejected: '0' }]],
      ['3', [{ line: 2, accepted: '2', rejected: '0' }]],
    ]);
    expect(refusal(await enter(deal, lot('4', '1')))).toEqual([409, 'lifecycle.command_not_possible']);
  });

  it('never have more accepted than was ordered', async () => {
    const deal = await room.signed();
    await enter(deal, lot('1', '7')).expect(201);
    const more = await enter(deal, lot('2', '3.000001'));
    expect(more.body).toMatchObject({
      status: 409,
      code: 'deals.more_accepted_than_ordered',
      params: { line: 1, ordered: '10', left: '3', accepted: '3.000001' },
    });
    // What the database says where the rule before it is passed over.
    const over = room.database.query('UPDATE deals.order_line SET accepted = 10.000001 WHERE deal_id = $1', [deal.id]);
    await expect(over).rejects.toMatchObject({ constraint: 'order_line_not_over_delivered' });
  });

  it('know a lot by its number: the same again changes nothing, another one is refused', async () => {
    const deal = await room.signed();
    const first = dealIn(await enter(deal, lot('A-1', '3', '1')).expect(201));
    const again = dealIn(await enter(deal, lot('A-1', '3.0', '1.00'), room.seller).expect(201));
    expect({ ...again, mySide: 'buyer' }).toEqual(first);
    expect(refusal(await enter(deal, lot('A-1', '4')))).toEqual([409, 'deals.lot_number_taken']);
    for (const [lines, code] of [
      [[{ line: 2, accepted: '1' }], 'deals.lot_line_unknown'],
      [[{ line: 1 }], 'deals.lot_line_empty'],
      [
        [
          { line: 1, accepted: '1' },
          { line: 1, rejected: '1' },
        ],
        'deals.lot_line_twice',
      ],
    ] as const) {
      expect(refusal(await enter(deal, { ...lot('A-2', '1'), lines }))).toEqual([422, code]);
    }
    expect(refusal(await enter(deal, { ...lot('A-3', '1'), day: room.day(-3) }))).toEqual([
      422,
      'deals.delivered_before_signed',
    ]);
    expect(refusal(await enter(deal, { ...lot('A-3', '1'), day: room.day(1) }))).toEqual([422, 'deals.day_ahead']);
  });

  it('forget a lot that was struck out, and take its number again', async () => {
    let deal = await room.signed();
    deal = dealIn(await enter(deal, lot('1', '10')).expect(201));
    expect(deal.state).toBe('delivered');
    deal = await room.give(deal, `lots/${deal.lots[0]?.id}/strike`, { because: '录错一位' });
    expect(deal).toMatchObject({
      state: 'signed',
      closedAt: null,
      lines: [{ accepted: '0', left: '10' }],
      lots: [{ number: '1', struck: { because: '录错一位' } }],
    });
    deal = dealIn(await enter(deal, lot('1', '1')).expect(201));
    expect(deal.lots).toHaveLength(2);
    const lotId = deal.lots.find(({ struck }) => struck)?.id;
    const twice = room.buyer.post(`/api/deals/${deal.id}/lots/${lotId}/strike`).set('if-match', `"${deal.version}"`);
    expect(refusal(await twice.send({ because: '再来' }))).toEqual([404, 'deals.lot_not_found']);
  });

  it('are corrected before the first lot, line by line', async () => {
    let deal = await room.signed([
      { item: '制动盘', quantity: '10', unit: '件' },
      { item: '制动鼓', quantity: '4', unit: '件' },
    ]);
    deal = dealIn(await enter(deal, lot('1', '1', '0', 2)).expect(201));
    deal = await room.give(deal, `lots/${deal.lots[0]?.id}/strike`, { because: '错行' });
    const order = (lines: object[]) => ({ contractNumber: '更正', signedOn: room.day(-1), lines });
    const correct = (lines: object[]) =>
      room.seller.put(`/api/deals/${deal.id}/order`).set('if-match', `"${deal.version}"`).send(order(lines));
    const one = { item: '制动盘', quantity: '12', unit: '件', unitPrice: '2' };
    expect(refusal(await correct([one]))).toEqual([409, 'deals.line_has_lots']);
    deal = dealIn(await correct([one, one, one]).expect(200));
    expect(deal).toMatchObject({ state: 'signed', order: { contractNumber: '更正', amount: '72.00' } });
    expect(deal.lines.map(({ line, quantity }) => [line, quantity])).toEqual([1, 2, 3].map((line) => [line, '12']));
    deal = dealIn(await correct([one, one]).expect(200));
    expect(deal.lines).toHaveLength(2);
    deal = dealIn(await enter(deal, lot('2', '1')).expect(201));
    expect(refusal(await correct([one, one]))).toEqual([409, 'lifecycle.command_not_possible']);
  });

  it('are complete with less only where somebody says why', async () => {
    let deal = await room.signed();
    deal = dealIn(await enter(deal, lot('1', '9')).expect(201));
    const silent = room.buyer.post(`/api/deals/${deal.id}/complete`).set('if-match', `"${deal.version}"`);
    expect(refusal(await silent.send({}))).toEqual([422, 'deals.short_delivery_unexplained']);
    deal = await room.give(deal, 'complete', { remark: '末件免交' });
    expect(deal).toMatchObject({ state: 'delivered', closeRemark: '末件免交' });
  });
});
