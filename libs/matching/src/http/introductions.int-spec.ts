import { Transactions } from '#platform';

import { introduction, type Marketplace, openMarketplace, seen } from '../../test/marketplace.js';
import type { Caller } from '../../test/whole-api.js';
import { EndIntroductions } from '../application/end-introductions.js';
import { PLACES_A_LINE } from '../domain/introduction.js';
import type { CallListItem, CandidatesPage, IntroductionView, ListCandidatesView } from './matching.dto.js';

const HOUR = 3600 * 1000;

describe('Introductions', () => {
  let market: Marketplace;

  beforeAll(async () => {
    market = await openMarketplace();
  }, 120_000);

  afterAll(() => market.stop());

  const lineState = async (id: string) =>
    ((await market.buyer.get(`/api/shortages/${id}`).expect(200)).body as { state: string }).state;
  const current = async (id: string, caller: Caller = market.buyer) =>
    introduction(await caller.get(`/api/introductions/${id}`).expect(200));
  const expireDue = () =>
    market.app
      .get(Transactions)
      .run((tx) => market.app.get(EndIntroductions, { strict: false }).expireDue(tx))
      .then(() => market.quiet());
  const dueInAnHour = () => ({ dueAt: new Date(market.clock.now().getTime() + HOUR).toISOString() });
  /** Enough makers to fill a line, none of them claimed. */
  const makers = async (count: number) => {
    const ids: string[] = [];
    for (let n = 0; n < count; n++) {
      ids.push(await market.enterprise({ regionCode: '130506', businessScope: '五金零件制造。' }));
    }
    return ids;
  };

  it('finds the maker with reasons in the reader’s language, asks it, and takes its yes from its account', async () => {
    const line = await market.line();
    const found = (await market.buyer.get(`/api/shortages/${line}/candidates`).expect(200)).body as CandidatesPage;
    expect(found.items.map(({ enterprise }) => enterprise.id)).toEqual([market.makerId]);
    const [best] = found.items as [CandidatesPage['items'][0]];
    expect(best.fit).toBe('names_it');
    expect(best.reasons[0]).toEqual({
      code: 'names_the_part',
      params: { words: '制动盘' },
      text: '登记生产“制动盘”（经营范围）',
    });
    expect(best.unknowns.map(({ code }) => code)).toEqual(['free_capacity', 'certificates']);
    const english = await market.buyer.get(`/api/shortages/${line}/candidates`).set('accept-language', 'en');
    expect((english.body as CandidatesPage).items[0]?.reasons[0]?.text).toBe('makes 制动盘 (registered scope)');

    const put = await market.put(line, market.makerId, { message: '请尽快答复' });
    expect(put).toMatchObject({ state: 'put', asking: { id: market.askerId }, shortageId: line, version: 1 });
    expect(await lineState(line)).toBe('introduced');
    await market.seller
      .post(`/api/introductions/${put.id}/answer`)
      .set('if-match', seen(put))
      .send({ answer: 'yes', remark: '可以', weeklyQuantity: '600.500001', earliestDate: '2027-03-01' })
      .expect(200);
    await market.quiet();
    expect(await lineState(line)).toBe('promised');
    expect(await current(put.id)).toMatchObject({
      state: 'accepted',
      answeredVia: 'account',
      weeklyQuantity: '600.500001',
      earliestDate: '2027-03-01',
      version: 2,
    });
    const audited = await market.database.query(
      `SELECT action, region FROM platform.audit_entry WHERE subject_id = $1 ORDER BY at`,
      [put.id],
    );
    expect(audited).toEqual([
      { action: 'introduction.put', region: '130503' },
      { action: 'introduction.answered_by_account', region: '130506' },
    ]);
    const again = (await market.buyer.get(`/api/shortages/${line}/candidates`).expect(200)).body as CandidatesPage;
    expect(again.items[0]?.introduction).toEqual({ id: put.id, state: 'accepted' });
    expect(again.items[0]?.reasons.map(({ code }) => code)).toContain('said_yes_before');
  });

  it('takes a yes by link, once, and hands out the link to claim the firm', async () => {
    const line = await market.line();
    const put = await market.put(line);
    const letter = (await market.letters()).find(({ text }) => text.includes('/a/'));
    expect(letter).toMatchObject({ to: 'sales@yungangtai.example' });
    const token = await market.link(put.id);
    expect((await market.anybody.get(`/api/answers/${token}`).expect(200)).body).toMatchObject({
      canAnswer: true,
      state: 'put',
      need: { part: '制动盘', placeName: '邢台市' },
    });
    const answers = await Promise.all(
      Array.from({ length: 8 }, () =>
        market.anybody.post(`/api/answers/${token}`).send({ answer: 'yes', answeredBy: '洪跑外' }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409, 409, 409, 409]);
    expect(answers.find(({ status }) => status === 200)?.body).toEqual({
      state: 'accepted',
      claimUrl: expect.stringMatching(/^http:\/\/lianqiao\.test\/claim\//) as string,
    });
    await market.quiet();
    expect(await lineState(line)).toBe('promised');
    expect((await market.anybody.get(`/api/answers/${token}`).expect(200)).body).toMatchObject({ canAnswer: false });
  });

  it('takes a no by telephone after a call that reached nobody, and puts the line on the gap list', async () => {
    const line = await market.line();
    const put = await market.put(line);
    const listed = (await market.staff.get('/api/call-list').expect(200)).body as { items: CallListItem[] };
    const item = listed.items.find(({ introduction: { id } }) => id === put.id);
    expect(item?.contacts).toEqual([
      { name: '洪跑外', position: null, phone: '0000-1234567', email: 'sales@yungangtai.example' },
    ]);
    const calls = `/api/introductions/${put.id}/telephone-answers`;
    await market.staff.post(calls).set('if-match', seen(put)).send({ outcome: 'not_reached' }).expect(201);
    const nobody = await market.staff.post(calls).set('if-match', seen(put)).send({ outcome: 'no' }).expect(422);
    expect(nobody.body).toMatchObject({ code: 'matching.answerer_missing' });
    await market.staff
      .post(calls)
      .set('if-match', seen(put))
      .send({ outcome: 'no', spokeWith: '洪跑外', remark: '排产已满' })
      .expect(201);
    await market.quiet();
    const noted = await market.database.query(
      `SELECT spoke_with, outcome FROM matching.telephone_call WHERE introduction_id = $1 ORDER BY called_at, outcome DESC`,
      [put.id],
    );
    expect(noted).toEqual([
      { spoke_with: '', outcome: 'not_reached' },
      { spoke_with: '洪跑外', outcome: 'no' },
    ]);
    expect(await current(put.id)).toMatchObject({ state: 'declined', answeredVia: 'telephone', answeredBy: '洪跑外' });
    // The only maker of the part said no: it is not offered again, and there is nobody else.
    expect((await market.buyer.get(`/api/shortages/${line}/candidates`).expect(200)).body).toMatchObject({ total: 0 });
    expect(await lineState(line)).toBe('gap');
  });

  it('lets one of two answers win, by link and by telephone at once', async () => {
    for (let round = 0; round < 5; round++) {
      const put = await market.put(await market.line());
      const token = await market.link(put.id);
      const [byLink, byTelephone] = await Promise.all([
        market.anybody.post(`/api/answers/${token}`).send({ answer: 'yes', answeredBy: '洪跑外' }),
        market.staff
          .post(`/api/introductions/${put.id}/telephone-answers`)
          .set('if-match', seen(put))
          .send({ outcome: 'no', spokeWith: '洪跑外' }),
      ]);
      const statuses = [byLink.status, byTelephone.status];
      expect(statuses.filter((status) => status < 300)).toHaveLength(1);
      expect([409, 412]).toContain(statuses.find((status) => status >= 300));
      const stored = await current(put.id);
      expect(stored.answeredVia).toBe(byLink.status === 200 ? 'link' : 'telephone');
      const ended = await market.database.query(
        `SELECT count(*)::int AS count FROM platform.event
         WHERE name IN ('matching.introduction_accepted', 'matching.introduction_ended')
           AND payload ->> 'introductionId' = $1`,
        [put.id],
      );
      expect(ended).toEqual([{ count: 1 }]);
    }
  });

  it('expires what nobody answered, refuses late answers, frees the place and lets the maker be asked again', async () => {
    const line = await market.line();
    const put = await market.put(line, market.makerId, dueInAnHour());
    const token = await market.link(put.id);
    market.clock.advance(2 * HOUR);
    const late = await market.seller
      .post(`/api/introductions/${put.id}/answer`)
      .set('if-match', seen(put))
      .send({ answer: 'yes' });
    expect([late.status, (late.body as { code: string }).code]).toEqual([409, 'matching.introduction_overdue']);
    await market.anybody.post(`/api/answers/${token}`).send({ answer: 'yes', answeredBy: '某' }).expect(404);
    await market.anybody.get(`/api/answers/${token}`).expect(404);
    const link = await market.staff.post(`/api/introductions/${put.id}/links`).send({});
    expect((link.body as { code: string }).code).toMatch(/introduction_overdue|command_not_possible/);
    await Promise.all([expireDue(), expireDue(), expireDue()]);
    expect(await current(put.id)).toMatchObject({ state: 'expired', answeredAt: null, version: 2 });
    expect(await lineState(line)).toBe('raised');
    const again = await market.put(line);
    expect(again.id).not.toBe(put.id);
    expect(await lineState(line)).toBe('introduced');
    await market.anybody.post(`/api/answers/${token}`).send({ answer: 'yes', answeredBy: '某' }).expect(404);
    expect(await current(again.id)).toMatchObject({ state: 'put' });
  });

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
    expect(await current(put.id)).toMatchObject({ state: 'withdrawn' });
    expect(await lineState(line)).toBe('withdrawn');
    const [another] = await makers(1);
    const closed = await market.buyer.post('/api/introductions').send({ shortageId: line, enterpriseId: another });
    expect(closed.body).toMatchObject({ status: 409, code: 'matching.shortage_is_closed' });
  });

  it('puts a line on the gap list where nobody could be asked, and takes it off when it is corrected', async () => {
    const line = await market.line('光刻机物镜');
    expect(await lineState(line)).toBe('gap');
    const { version } = (await market.buyer.get(`/api/shortages/${line}`)).body as { version: number };
    await market.buyer
      .patch(`/api/shortages/${line}`)
      .set('if-match', seen({ version }))
      .send({ part: '制动鼓', quantity: '10', unit: '件' })
      .expect(200);
    await market.quiet();
    expect(await lineState(line)).toBe('raised');
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
    expect(await lineState(line)).toBe('promised');
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
