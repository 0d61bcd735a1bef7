import { Transactions } from '#platform';
import { type Marketplace, openMarketplace, seen } from '../../test/marketplace.js';
import { EndIntroductions } from '../application/end-introductions.js';
import type { CallListItem, CandidatesPage } from './matching.dto.js';

const HOUR = 3600 * 1000;

describe('Answers', () => {
  let market: Marketplace;

  beforeAll(async () => {
    market = await openMarketplace();
  }, 120_000);

  afterAll(() => market.stop());

  const expireDue = () =>
    market.app
      .get(Transactions)
      .run((tx) => market.app.get(EndIntroductions, { strict: false }).expireDue(tx))
      .then(() => market.quiet());
  const dueInAnHour = () => ({ dueAt: new Date(market.clock.now().getTime() + HOUR).toISOString() });
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
    expect(await market.lineState(line)).toBe('introduced');
    await market.seller
      .post(`/api/introductions/${put.id}/answer`)
      .set('if-match', seen(put))
      .send({ answer: 'yes', remark: '可以', weeklyQuantity: '600.500001', earliestDate: '2027-03-01' })
      .expect(200);
    await market.quiet();
    expect(await market.lineState(line)).toBe('promised');
    expect(await market.current(put.id)).toMatchObject({
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
    expect(await market.lineState(line)).toBe('promised');
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
    expect(await market.current(put.id)).toMatchObject({
      state: 'declined',
      answeredVia: 'telephone',
      answeredBy: '洪跑外',
    });
    // The only maker of the part said no: it is not offered again, and there is nobody else.
    expect((await market.buyer.get(`/api/shortages/${line}/candidates`).expect(200)).body).toMatchObject({ total: 0 });
    expect(await market.lineState(line)).toBe('gap');
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
      const stored = await market.current(put.id);
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
    expect(await market.current(put.id)).toMatchObject({ state: 'expired', answeredAt: null, version: 2 });
    expect(await market.lineState(line)).toBe('raised');
    const again = await market.put(line);
    expect(again.id).not.toBe(put.id);
    expect(await market.lineState(line)).toBe('introduced');
    await market.anybody.post(`/api/answers/${token}`).send({ answer: 'yes', answeredBy: '某' }).expect(404);
    expect(await market.current(again.id)).toMatchObject({ state: 'put' });
  });
});
