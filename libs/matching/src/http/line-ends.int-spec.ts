import { DemandFacade } from '#demand';
import { newId, shanghaiDay } from '#kernel';
import { Transactions } from '#platform';
import { type Marketplace, openMarketplace, seen } from '../../test/marketplace.js';
import type { Caller } from '../../test/whole-api.js';

const DAY = 24 * 3600 * 1000;
const REGION = '130503';

describe('A line', () => {
  let market: Marketplace;
  let reviewer: Caller;

  beforeAll(async () => {
    market = await openMarketplace();
    reviewer = market.as({ permission: 'shortages.review', region: '130500' });
  }, 120_000);

  afterAll(() => market.stop());

  const inDays = (days: number) => new Date(market.clock.now().getTime() + days * DAY);
  const raise = async (facts: object = {}) => {
    const raised = await market.buyer
      .post('/api/shortage-lists')
      .send({
        enterpriseId: market.askerId,
        title: '缺件',
        lines: [{ part: '制动盘', quantity: '2400', unit: '件', ...facts }],
      })
      .expect(201);
    await market.quiet();
    const { id, lines } = raised.body as { id: string; lines: [{ id: string; version: number }] };
    return { listId: id, line: lines[0] };
  };
  const anotherMaker = () => market.enterprise({ regionCode: '130506', businessScope: '制动盘的制造。' });
  const follow = async (id: string, command: 'cover' | 'uncover') => {
    const demand = market.app.get(DemandFacade, { strict: false });
    await market.app.get(Transactions, { strict: false }).run(async (tx) => {
      const held = await demand.hold(tx, id);
      if (held) await demand.follow(tx, held, [command]);
    });
    await market.quiet();
  };
  /** What the schedule does every minute. */
  const passDays = async () => {
    await market.database.query(
      `INSERT INTO platform.job (id, handler, payload) VALUES ($1, 'demand.expire-shortages', '{}')`,
      [newId()],
    );
    await market.quiet();
  };
  const ask = (line: string, maker: string) =>
    market.buyer.post('/api/introductions').send({ shortageId: line, enterpriseId: maker });

  it('whose day has passed ends what is open about it, and nobody is asked any more', async () => {
    const { line } = await raise({ neededBy: shanghaiDay(inDays(2)) });
    const open = await market.put(line.id, market.makerId, { dueAt: inDays(50).toISOString() });
    expect(await market.lineState(line.id)).toBe('introduced');
    market.clock.advance(3 * DAY);
    await passDays();
    expect(await market.lineState(line.id)).toBe('expired');
    expect(await market.current(open.id)).toMatchObject({ state: 'withdrawn' });
    expect((await ask(line.id, await anotherMaker()).expect(409)).body).toMatchObject({
      code: 'matching.shortage_is_closed',
    });
    const late = await market.seller
      .post(`/api/introductions/${open.id}/answer`)
      .set('if-match', '"2"')
      .send({ answer: 'yes' })
      .expect(409);
    expect(late.body).toMatchObject({ code: 'lifecycle.command_not_possible' });
    expect(await market.lineState(line.id)).toBe('expired');
  });

  it('that an order covers ends what is open about it, keeps its yes, and is promised when the order is cancelled', async () => {
    const { line } = await raise();
    const yes = await market.put(line.id);
    await market.seller
      .post(`/api/introductions/${yes.id}/answer`)
      .set('if-match', seen(yes))
      .send({ answer: 'yes' })
      .expect(200);
    const open = await market.put(line.id, await anotherMaker());
    await follow(line.id, 'cover');
    expect(await market.lineState(line.id)).toBe('covered');
    expect(await market.current(yes.id)).toMatchObject({ state: 'accepted' });
    expect(await market.current(open.id)).toMatchObject({ state: 'withdrawn' });
    const third = await anotherMaker();
    await ask(line.id, third).expect(409);
    await follow(line.id, 'uncover');
    expect(await market.lineState(line.id)).toBe('promised');
    await ask(line.id, third).expect(201);
    await market.quiet();
  });

  it('that nobody approved is not looked at, not put to anybody and not on the gap list', async () => {
    const rule = (required: boolean, version: number) =>
      reviewer
        .put(`/api/shortage-review-rules/${REGION}`)
        .set('if-match', seen({ version }))
        .send({ required })
        .expect(200);
    await rule(true, 0);
    const { listId, line } = await raise({ part: '光刻机物镜' });
    await rule(false, 1);
    const looks = () =>
      market.database.query(
        `SELECT 1 FROM platform.job WHERE handler = 'matching.look-for-makers' AND payload ->> 'listId' = $1`,
        [listId],
      );
    expect(await market.lineState(line.id)).toBe('submitted');
    expect(await looks()).toEqual([]);
    const closed = [market.buyer.get(`/api/shortages/${line.id}/candidates`), ask(line.id, market.makerId)];
    for (const { status, body } of await Promise.all(closed)) {
      expect([status, (body as { code: string }).code]).toEqual([409, 'demand.shortage_not_approved']);
    }
    const ofList = await market.buyer.get(`/api/shortage-lists/${listId}/candidates`).expect(200);
    expect(ofList.body).toMatchObject({ lines: [], total: 0 });
    // Staff who read the region do not know of it.
    await market.staff.get(`/api/shortages/${line.id}/candidates`).expect(404);
    await market.staff.get(`/api/shortage-lists/${listId}/candidates`).expect(404);
    await reviewer.post(`/api/shortages/${line.id}/approve`).set('if-match', seen(line)).send({}).expect(200);
    await market.quiet();
    expect(await looks()).toHaveLength(1);
    expect(await market.lineState(line.id)).toBe('gap');
  });
});
