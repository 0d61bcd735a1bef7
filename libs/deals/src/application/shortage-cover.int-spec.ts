import { type DealRoom, dealIn, openDealRoom } from '../../test/deal-room.js';
import type { DealView } from '../http/deals.view.js';

describe('A shortage', () => {
  let room: DealRoom;

  beforeAll(async () => {
    room = await openDealRoom();
  }, 120_000);

  afterAll(() => room.stop());

  /** The line asks for 2,400 pieces. */
  const state = async ({ shortageId }: DealView) =>
    ((await room.market.buyer.get(`/api/shortages/${shortageId}`).expect(200)).body as { state: string }).state;
  let contracts = 0;
  const order = (shortageId: string | null, ...quantities: [quantity: string, unit: string][]) => ({
    contractNumber: `盖-${++contracts}`,
    signedOn: room.day(),
    lines: quantities.map(([quantity, unit]) => ({ item: '制动盘', quantity, unit, shortageId })),
  });

  it('is covered once all that is signed for it reaches what was asked, over several deals and units of one measure', async () => {
    const one = await room.deal();
    const other = await room.deal();
    expect(await state(one)).toBe('promised');
    const first = await room.give(one, 'sign', order(one.shortageId, ['1399.5', '件'], ['500', '对']));
    expect(await state(one)).toBe('promised');
    await room.give(other, 'sign', order(one.shortageId, ['0.5', '只']));
    expect(await state(one)).toBe('covered');
    await room.give(first, 'cancel', { reason: 'by_agreement' });
    expect(await state(one)).toBe('promised');
  });

  it('stays covered by what was accepted where the rest was cancelled, and not by what will not come', async () => {
    const deal = await room.deal();
    await room.give(deal, 'sign', order(deal.shortageId, ['2400', '件'], ['100', '件']));
    const lot = {
      number: '1',
      day: room.day(),
      lines: [
        { line: 1, accepted: '2399' },
        { line: 2, accepted: '1' },
      ],
    };
    let now = dealIn(await room.seller.post(`/api/deals/${deal.id}/lots`).send(lot).expect(201));
    now = await room.give(now, 'complete', { remark: '尾数免交' });
    expect(await state(deal)).toBe('covered');
    await room.give(now, `lots/${now.lots[0]?.id}/strike`, { because: '录错' });
    expect(await state(deal)).toBe('covered');
    const less = { ...lot, lines: [{ line: 1, accepted: '2399' }] };
    now = dealIn(await room.seller.post(`/api/deals/${deal.id}/lots`).send(less).expect(201));
    await room.give(now, 'complete', { remark: '尾数免交' });
    expect(await state(deal)).toBe('promised');
  });

  it('is no longer covered where the corrected order leaves it out', async () => {
    const deal = await room.deal();
    const now = await room.give(deal, 'sign', order(deal.shortageId, ['2400', '件']));
    expect(await state(deal)).toBe('covered');
    await room.buyer
      .put(`/api/deals/${deal.id}/order`)
      .set('if-match', `"${now.version}"`)
      .send(order(null, ['2400', '件']))
      .expect(200);
    expect(await state(deal)).toBe('promised');
  });

  it('is covered where the deals that reach it are signed at the same moment', async () => {
    const deals = [await room.deal(), await room.deal(), await room.deal()] as [DealView, ...DealView[]];
    const { shortageId } = deals[0];
    const orders = deals.map((deal) => room.give(deal, 'sign', order(shortageId, ['800', '件'])));
    await Promise.all(orders);
    expect(await state(deals[0])).toBe('covered');
  });
});
