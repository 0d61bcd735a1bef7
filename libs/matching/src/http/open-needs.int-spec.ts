import { ASKER, MAKER, type Marketplace, openMarketplace } from '../../test/marketplace.js';
import type { Caller } from '../../test/whole-api.js';
import type { OpenNeedsPage } from './open-needs.dto.js';

/** What would tell who asks, and what a maker that nobody asked is not to know of a need. */
const HIDDEN = [ASKER.name, '磐石岭', ASKER.placeName, ASKER.regionCode, '2400', '邬采买'];

describe('Open needs', () => {
  let market: Marketplace;
  let line: string;

  beforeAll(async () => {
    market = await openMarketplace();
    line = await market.line('磐石岭重卡制动盘');
    await market.line('变速箱壳体');
    await market.quiet();
  }, 120_000);

  afterAll(() => market.stop());

  const seen = async (by: Caller, enterpriseId: string) =>
    (await by.get(`/api/open-needs?enterpriseId=${enterpriseId}`).expect(200)).body as OpenNeedsPage;
  const looks = () =>
    market.database.query('SELECT shortage_id, enterprise_id FROM matching.open_need_look ORDER BY shortage_id');

  it('are those that a maker’s words fit, with why, and without who asks or how much exactly', async () => {
    const answer = await market.seller.get(`/api/open-needs?enterpriseId=${market.makerId}`).expect(200);
    expect(answer.body).toEqual({
      items: [
        {
          need: {
            part: '＊＊制动盘',
            quantity: { from: '1000', below: '5000' },
            unit: '件',
            neededBy: null,
            placeName: '邢台市',
          },
          fit: 'names_it',
          reasons: [{ code: 'names_the_part', text: '登记生产“制动盘”（经营范围）' }],
          introductionId: null,
        },
      ],
      total: 1,
      page: 1,
      size: 20,
    });
    for (const secret of [...HIDDEN, market.askerId, line]) expect(answer.text).not.toContain(secret);
    const english = await market.seller
      .get(`/api/open-needs?enterpriseId=${market.makerId}`)
      .set('accept-language', 'en');
    expect((english.body as OpenNeedsPage).items[0]?.reasons[0]?.text).toBe('makes 制动盘 (registered scope)');
  });

  it('keep who looked, once a day', async () => {
    await seen(market.seller, market.makerId);
    await seen(market.seller, market.makerId);
    expect(await looks()).toEqual([{ shortage_id: line, enterprise_id: market.makerId }]);
  });

  it('are for the maker’s own people alone', async () => {
    const other = await market.stranger.get(`/api/open-needs?enterpriseId=${market.makerId}`).expect(403);
    expect(other.body).toMatchObject({ code: 'access.other_enterprise' });
    await market.staff.get(`/api/open-needs?enterpriseId=${market.makerId}`).expect(403);
  });

  it('are nothing to a firm that only sells, nor its own needs to the firm that asks', async () => {
    const seller = await market.enterprise({ name: '只卖不做商贸有限公司', businessScope: '制动盘的销售。' });
    await market.quiet();
    const shop = market.as({ permission: 'supply.maintain', enterpriseId: seller });
    expect((await seen(shop, seller)).items).toEqual([]);
    expect(
      (await seen(market.as({ permission: 'supply.maintain', enterpriseId: market.askerId }), market.askerId)).items,
    ).toEqual([]);
  });

  it('leave out a line whose words tell who asks in another way', async () => {
    await market.line('制动鼓 联系 13812345678');
    expect((await seen(market.seller, market.makerId)).total).toBe(1);
  });

  it('lead to the question once the maker was asked, and are gone when it said no or nobody needs it', async () => {
    const put = await market.put(line);
    expect((await seen(market.seller, market.makerId)).items[0]?.introductionId).toBe(put.id);
    await market.seller
      .post(`/api/introductions/${put.id}/answer`)
      .set('if-match', `"${put.version}"`)
      .send({ answer: 'no', remark: '排产已满' })
      .expect(200);
    await market.quiet();
    expect((await seen(market.seller, market.makerId)).items).toEqual([]);

    const drum = await market.line('制动鼓');
    expect((await seen(market.seller, market.makerId)).items.map(({ need }) => need.part)).toEqual(['制动鼓']);
    await market.buyer.post(`/api/shortages/${drum}/withdraw`).set('if-match', '"1"').expect(200);
    await market.quiet();
    expect((await seen(market.seller, market.makerId)).items).toEqual([]);
    expect(MAKER.businessScope).toContain('制动鼓');
  });
});
