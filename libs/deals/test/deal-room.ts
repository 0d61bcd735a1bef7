import type { Response } from 'supertest';
import { dockingMappings } from '#docking';
import type { Grant } from '#kernel';
import { type Marketplace, openMarketplace } from '../../matching/test/marketplace.js';
import type { Caller } from '../../matching/test/whole-api.js';
import { DealsModule } from '../src/deals.module.js';
import type { DealBoard, DealView } from '../src/http/deals.view.js';
import { dealsMappings } from '../src/persistence/deal.schema.js';

/** A manufacturer, a maker of what it is short of, and the people who follow what comes of it. */
export interface DealRoom extends Omit<
  Marketplace,
  'buyer' | 'seller' | 'stranger' | 'staff' | 'farStaff' | 'current'
> {
  /** With those who raised the shortages and answered the introductions. */
  readonly market: Marketplace;
  /** Of the manufacturer. */
  readonly buyer: Caller;
  readonly seller: Caller;
  /** Of a firm that has no part in it. */
  readonly stranger: Caller;
  /** Of the seller's county, of the city of both, and of another city. */
  readonly countyStaff: Caller;
  readonly staff: Caller;
  readonly farStaff: Caller;
  /** A day in the clock's calendar, so many days from today. */
  day(fromToday?: number): string;
  /** A deal of an accepted introduction about a part. @returns it as the buyer sees it */
  deal(part?: string): Promise<DealView>;
  /** As the buyer sees it now. */
  current(dealId: string): Promise<DealView>;
  /** Signs it for these lines. */
  signed(lines?: object[], facts?: object): Promise<DealView>;
  /** A command by a party on what was seen. */
  give(deal: DealView, path: string, body?: object, by?: Caller): Promise<DealView>;
  board(by: Caller, query?: string): Promise<DealBoard>;
}

const DAY = 24 * 3600 * 1000;

export async function openDealRoom(): Promise<DealRoom> {
  const market = await openMarketplace({ modules: [DealsModule], entities: [...dealsMappings, ...dockingMappings] });
  const conducts = (enterpriseId: string) => market.as({ permission: 'deals.conduct', enterpriseId });
  const reads = (region: string): Grant => ({ permission: 'deals.read_region', region });
  const buyer = conducts(market.askerId);
  const otherId = await market.enterprise({ regionCode: '130506' });
  let contracts = 0;
  const room: DealRoom = {
    ...market,
    market,
    buyer,
    seller: conducts(market.makerId),
    stranger: conducts(otherId),
    countyStaff: market.as(reads('130506')),
    staff: market.as(reads('130500')),
    farStaff: market.as(reads('130100')),
    day: (fromToday = 0) =>
      new Date(market.clock.now().getTime() + fromToday * DAY + 8 * 3600 * 1000).toISOString().slice(0, 10),
    deal: async (part = '制动盘') => {
      const shortageId = await market.line(part);
      const put = await market.put(shortageId);
      await market.seller
        .post(`/api/introductions/${put.id}/answer`)
        .set('if-match', '"1"')
        .send({ answer: 'yes' })
        .expect(200);
      await market.quiet();
      const { items } = await room.board(buyer, `?shortageId=${shortageId}`);
      return room.current(items[0]?.id as string);
    },
    current: async (id) => dealIn(await buyer.get(`/api/deals/${id}`).expect(200)),
    signed: async (lines = [{ item: '制动盘', quantity: '10', unit: '件' }], facts = {}) => {
      const deal = await room.deal();
      const order = { contractNumber: `合同-${++contracts}`, signedOn: room.day(-2), lines, ...facts };
      return room.give(deal, 'sign', order);
    },
    give: async (deal, path, body = {}, by = buyer) => {
      const answer = await by.post(`/api/deals/${deal.id}/${path}`).set('if-match', `"${deal.version}"`).send(body);
      if (answer.status >= 300) throw new Error(`${path}: ${answer.status} ${answer.text}`);
      return dealIn(answer);
    },
    board: async (by, query = '') => (await by.get(`/api/deals${query}`).expect(200)).body as DealBoard,
  };
  return room;
}

export function dealIn(answer: Response): DealView {
  return answer.body as DealView;
}

/** What a refusal says of itself. */
export function refusal({ status, body }: Response): [status: number, code: string] {
  return [status, (body as { code: string }).code];
}
