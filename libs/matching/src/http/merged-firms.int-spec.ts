import { EnterprisesMerged, EnterprisesParted } from '#enterprises';
import { Outbox, Transactions } from '#platform';
import { ASKER, MAKER, type Marketplace, openMarketplace, seen } from '../../test/marketplace.js';
import type { Caller } from '../../test/whole-api.js';
import type { CandidatesPage } from './matching.dto.js';
import type { OpenNeedsPage } from './open-needs.dto.js';

/** A firm of both trades that stands for the asker, or the maker, once they are found to be one. */
const STAYS = { name: '松涛阁工业有限公司', shortNames: ['松涛阁重工'], businessScope: '制动盘、制动鼓的制造、销售。' };

describe('Firms that were found to be one', () => {
  let market: Marketplace;
  let staysId: string;
  let stays: Caller;

  beforeAll(async () => {
    market = await openMarketplace();
    staysId = await market.enterprise({ ...STAYS, regionCode: '130506' });
    const permissions = ['supply.maintain', 'shortages.raise', 'introductions.put', 'introductions.answer'] as const;
    stays = market.as(...permissions.map((permission) => ({ permission, enterpriseId: staysId })));
    await market.quiet();
  }, 120_000);

  afterAll(() => market.stop());

  const lead = async (mergedId: string, into: string | null) => {
    await market.app.get(Transactions).run(async (tx) => {
      await tx.query('UPDATE enterprises.enterprise SET merged_into = $2 WHERE id = $1', [mergedId, into]);
      const outbox = market.app.get(Outbox, { strict: false });
      const firms = { survivorId: staysId, mergedId };
      await (into === null
        ? outbox.publish(tx, EnterprisesParted, firms)
        : outbox.publish(tx, EnterprisesMerged, firms));
    });
    await market.quiet();
  };
  const raise = async (by: Caller, enterpriseId: string, part: string) => {
    const lines = [{ part, quantity: '2400', unit: '件', placeCode: '130506', severity: 'urgent' }];
    const raised = await by.post('/api/shortage-lists').send({ enterpriseId, title: '缺件', lines }).expect(201);
    await market.quiet();
    return (raised.body as { lines: [{ id: string }] }).lines[0].id;
  };
  const withdraw = async (by: Caller, line: string) => {
    const { version } = (await by.get(`/api/shortages/${line}`).expect(200)).body as { version: number };
    await by.post(`/api/shortages/${line}/withdraw`).set('if-match', seen({ version })).expect(200);
    await market.quiet();
  };
  const needsOf = async (by: Caller, enterpriseId: string) =>
    ((await by.get(`/api/open-needs?enterpriseId=${enterpriseId}`).expect(200)).body as OpenNeedsPage).items;
  const candidates = async (by: Caller, line: string) =>
    ((await by.get(`/api/shortages/${line}/candidates`).expect(200)).body as CandidatesPage).items.map(
      ({ enterprise }) => enterprise.id,
    );

  it('are hidden by the names of either, whichever of them asks', async () => {
    const line = await market.line('磐石岭重卡制动盘');
    const asked = await market.put(line, market.makerId, { message: '松涛阁重工配套，请尽快' });
    const token = await market.link(asked.id);
    const own = await raise(stays, staysId, '磐石岭重卡与松涛阁重工共用制动鼓');
    await lead(market.askerId, staysId);
    const answers = [
      await market.seller.get(`/api/open-needs?enterpriseId=${market.makerId}`).expect(200),
      await market.seller.get(`/api/introductions/${asked.id}`).expect(200),
      await market.seller.get('/api/introductions?side=asked').expect(200),
      await market.anybody.get(`/api/answers/${token}`).expect(200),
    ];
    const told = answers.flatMap(({ text }) =>
      [ASKER.name, '磐石岭', STAYS.name, '松涛阁'].filter((name) => text.includes(name)),
    );
    expect(told).toEqual([]);
    expect(answers[0]?.text).toContain('＊＊与＊＊共用制动鼓');
    const telling = await stays
      .post('/api/introductions')
      .send({ shortageId: own, enterpriseId: market.makerId, message: '磐石岭重卡急需' });
    expect((telling.body as { code: string }).code).toBe('matching.message_tells_who_asks');
    await lead(market.askerId, null);
    await withdraw(stays, own);
    await withdraw(market.buyer, line);
  });

  it('are no makers of what either of them needs', async () => {
    const own = await raise(market.seller, market.makerId, '制动盘');
    expect(await candidates(market.seller, own)).toEqual([staysId]);
    expect(await needsOf(stays, staysId)).not.toEqual([]);
    await lead(market.makerId, staysId);
    expect(await candidates(market.seller, own)).toEqual([]);
    expect(await needsOf(stays, staysId)).toEqual([]);
    expect(await needsOf(market.seller, market.makerId)).toEqual([]);
    await lead(market.makerId, null);
    await withdraw(market.seller, own);
  });

  it('have said no for each other, and what one is asked the other does not answer', async () => {
    const line = await market.line('制动盘');
    const asked = await market.put(line);
    await lead(market.makerId, staysId);
    expect(await needsOf(market.seller, market.makerId)).toMatchObject([{ introductionId: asked.id }]);
    expect(await needsOf(stays, staysId)).toMatchObject([{ introductionId: null }]);
    const twice = await market.buyer.post('/api/introductions').send({ shortageId: line, enterpriseId: staysId });
    expect((twice.body as { code: string }).code).toBe('matching.already_introduced');

    await market.seller
      .post(`/api/introductions/${asked.id}/answer`)
      .set('if-match', seen(asked))
      .send({ answer: 'no', remark: '排产已满' })
      .expect(200);
    await market.quiet();
    expect(await needsOf(stays, staysId)).toEqual([]);
    expect(await candidates(market.buyer, line)).toEqual([]);
    expect(MAKER.businessScope).toContain('制动盘');
  });
});
