import { introduction, type Marketplace, openMarketplace, seen } from '../../test/marketplace.js';
import { PLACES_A_LINE } from '../domain/introduction.js';
import type { CallListItem, IntroductionView, ListCandidatesView } from './matching.dto.js';

const HOUR = 3600 * 1000;

describe('Introductions', () => {
  let market: Marketplace;

  beforeAll(async () => {
    market = await openMarketplace();
  }, 120_000);

  afterAll(() => market.stop());

  /** Enough makers to fill a line, none of them claimed. */
  const makers = async (count: number) => {
    const ids: string[] = [];
    for (let n = 0; n < count; n++) {
      ids.push(await market.enterprise({ regionCode: '130506', businessScope: '五金零件制造。' }));
    }
    return ids;
  };

  it('asks so many makers at a time and no more; an answer and a withdrawal free a place', async () => {
    const line = await market.line();
    const [sixth, ...first] = (await makers(PLACES_A_LINE + 1)) as [string, ...string[]];
    const put: IntroductionView[] = [];
    for (const maker of first) put.push(await market.put(line, maker));
    const ask = () => market.buyer.post('/api/introductions').send({ shortageId: line, enterpriseId: sixth });
    const refused = await ask().expect(409);
    expect(refused.body).toMatchObject({
      code: 'matching.line_asks_enough_makers',
      title: '每条需求同时最多询问 5 家企业；请等待答复，或先撤回一家。',
    });
    const [answered] = put as [IntroductionView];
    await market.anybody
      .post(`/api/answers/${await market.link(answered.id)}`)
      .send({ answer: 'no', answeredBy: '某' })
      .expect(200);
    const asked = introduction(await ask().expect(201));
    await market.buyer.post(`/api/introductions/${asked.id}/withdraw`).set('if-match', seen(asked)).expect(200);
    await ask().expect(201);
    const twice = await market.buyer
      .post('/api/introductions')
      .send({ shortageId: line, enterpriseId: answered.maker.id });
    expect(twice.body).toMatchObject({ status: 409, code: 'matching.already_introduced' });
  });

  it('withdraws with its shortage, and asks nobody about a withdrawn one', async () => {
    const line = await market.line();
    const put = await market.put(line);
    const { version } = (await market.buyer.get(`/api/shortages/${line}`)).body as { version: number };
    await market.buyer.post(`/api/shortages/${line}/withdraw`).set('if-match', seen({ version })).expect(200);
    await market.quiet();
    expect(await market.current(put.id)).toMatchObject({ state: 'withdrawn' });
    expect(await market.lineState(line)).toBe('withdrawn');
    const [another] = await makers(1);
    const closed = await market.buyer.post('/api/introductions').send({ shortageId: line, enterpriseId: another });
    expect(closed.body).toMatchObject({ status: 409, code: 'matching.shortage_is_closed' });
  });

  it('puts a line on the gap list where nobody could be asked, and takes it off when it is corrected', async () => {
    const line = await market.line('光刻机物镜');
    expect(await market.lineState(line)).toBe('gap');
    const { version } = (await market.buyer.get(`/api/shortages/${line}`)).body as { version: number };
    await market.buyer
      .patch(`/api/shortages/${line}`)
      .set('if-match', seen({ version }))
      .send({ part: '制动鼓', quantity: '10', unit: '件' })
      .expect(200);
    await market.quiet();
    expect(await market.lineState(line)).toBe('raised');
  });

  it('reckons where a line stands from its introductions, in whatever order their events come', async () => {
    const line = await market.line();
    const put = await market.put(line);
    const token = await market.link(put.id);
    // What the handlers were told is handed to them again, backwards.
    await market.anybody.post(`/api/answers/${token}`).send({ answer: 'yes', answeredBy: '某' }).expect(200);
    await market.quiet();
    await market.database.query(`UPDATE demand.shortage SET state = 'raised', version = version + 1 WHERE id = $1`, [
      line,
    ]);
    await market.database.query(
      `UPDATE platform.job SET state = 'pending', attempts = 0, run_at = now()
       WHERE handler IN ('matching.tell-demand-of-yes', 'matching.tell-demand-of-put') AND payload ->> 'shortageId' = $1`,
      [line],
    );
    await market.quiet();
    expect(await market.lineState(line)).toBe('promised');
    const failed = await market.database.query(
      `SELECT handler, last_error FROM platform.job WHERE last_error IS NOT NULL`,
    );
    expect(failed).toEqual([]);
  });

  it('answers a repeated command once, and commands without the seen version not at all', async () => {
    const line = await market.line();
    const ask = (key: string, message = '') =>
      market.buyer
        .post('/api/introductions')
        .set('idempotency-key', key)
        .send({ shortageId: line, enterpriseId: market.makerId, message });
    const first = await ask('same-key-1').expect(201);
    const second = await ask('same-key-1').expect(201);
    expect(second.headers['idempotency-replayed']).toBe('true');
    expect(second.body).toEqual(first.body);
    await ask('same-key-1', '另一句话').expect(422);
    expect((await ask('other-key-1').expect(409)).body).toMatchObject({ code: 'matching.already_introduced' });
    const put = introduction(first);
    const answer = () => market.seller.post(`/api/introductions/${put.id}/answer`);
    await answer().send({ answer: 'no' }).expect(428);
    await answer().set('if-match', '"9"').send({ answer: 'no' }).expect(412);
    for (const field of ['role', 'ownerId', 'version', 'id']) {
      await answer()
        .set('if-match', seen(put))
        .send({ answer: 'no', [field]: 'x' })
        .expect(400);
    }
    await answer().set('if-match', seen(put)).send({ answer: 'no' }).expect(200);
    const again = await answer().set('if-match', '"2"').send({ answer: 'yes' }).expect(409);
    expect(again.body).toMatchObject({
      code: 'lifecycle.command_not_possible',
      title: expect.stringContaining('已谢绝') as string,
    });
  });

  it('refuses what makes no sense', async () => {
    const line = await market.line();
    const ask = async (body: object) => {
      const { status, body: problem } = await market.buyer
        .post('/api/introductions')
        .send({ shortageId: line, enterpriseId: market.makerId, ...body });
      return [status, (problem as { code: string }).code];
    };
    const inDays = (days: number) => new Date(market.clock.now().getTime() + days * 24 * HOUR).toISOString();
    expect(await ask({ enterpriseId: market.askerId })).toEqual([422, 'matching.maker_is_the_asker']);
    expect(await ask({ enterpriseId: line })).toEqual([422, 'matching.maker_not_in_register']);
    expect(await ask({ dueAt: inDays(-1) })).toEqual([422, 'matching.due_out_of_range']);
    expect(await ask({ dueAt: inDays(61) })).toEqual([422, 'matching.due_out_of_range']);
    expect(await ask({ message: '磐石岭重卡急需' })).toEqual([422, 'matching.message_tells_who_asks']);
    expect(await ask({ shortageId: market.makerId })).toEqual([404, 'demand.shortage_not_found']);
  });

  it('shows the best makers of each line of a list', async () => {
    const list = await market.buyer
      .post('/api/shortage-lists')
      .send({
        enterpriseId: market.askerId,
        title: '两行',
        lines: ['制动盘', '光刻机物镜'].map((part) => ({ part, quantity: '1', unit: '件' })),
      })
      .expect(201);
    const { id } = list.body as { id: string };
    const shown = (await market.buyer.get(`/api/shortage-lists/${id}/candidates?top=1`).expect(200))
      .body as ListCandidatesView;
    expect(shown.lines.map(({ candidates }) => candidates.total)).toEqual([1, 0]);
    expect(shown.lines[1]?.candidates.relaxation).toContain('没有企业登记生产“光刻机物镜”');
    await market.stranger.get(`/api/shortage-lists/${id}/candidates`).expect(404);
    await market.farStaff.get(`/api/shortage-lists/${id}/candidates`).expect(404);
    await market.quiet();
  });

  it('takes a maker that was claimed off the call list', async () => {
    const maker = await market.enterprise({ regionCode: '130506', businessScope: '五金零件制造。' });
    const put = await market.put(await market.line(), maker);
    const listed = async () =>
      ((await market.staff.get('/api/call-list?size=100').expect(200)).body as { items: CallListItem[] }).items.some(
        (item) => item.introduction.id === put.id,
      );
    expect(await listed()).toBe(true);
    await market.anybody.get('/api/call-list').expect(401);
    await market.buyer.get('/api/call-list').expect(403);
    expect(((await market.farStaff.get('/api/call-list').expect(200)).body as { total: number }).total).toBe(0);
    const url = (
      (await market.staff.post(`/api/enterprises/${maker}/claim-links`).send({}).expect(201)).body as { url: string }
    ).url;
    const owner = market.as();
    await owner
      .post(`/api/claim-links/${url.slice(url.lastIndexOf('/') + 1)}/accept`)
      .expect((answer) => answer.status < 300);
    await market.quiet();
    expect(await listed()).toBe(false);
  });
});
