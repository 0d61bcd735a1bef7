import { type Caller, type DemandApi, inFirm, inRegion, seen, startDemandApi } from '../../test/demand-api.js';
import { DemandFacade } from '../application/demand.facade.js';
import type { ShortageListView, ShortagePage, ShortageView } from './demand.dto.js';
import type { ReviewedLines, ReviewRuleView } from './review.dto.js';
import type { z } from 'zod';

const CITY = '130500';
const COUNTY = '130503';
const RAISED = 'demand.shortages_raised';

describe('Reviews', () => {
  let api: DemandApi;
  let firmId: string;
  let buyer: Caller;
  let stranger: Caller;
  /** Reviews the city, and does not read it otherwise. */
  let reviewer: Caller;
  let reader: Caller;
  let farReviewer: Caller;

  beforeAll(async () => {
    api = await startDemandApi();
    firmId = await api.firm('试用重型车辆有限公司', { regionCode: COUNTY });
    const otherId = await api.firm('试用包装有限公司', { regionCode: COUNTY });
    buyer = api.as('采购', ...inFirm(firmId, 'shortages.raise'));
    stranger = api.as('别家', ...inFirm(otherId, 'shortages.raise'));
    reviewer = api.as('审核科员', ...inRegion(CITY, 'shortages.review'));
    reader = api.as('科员', ...inRegion(CITY, 'shortages.read_region'));
    farReviewer = api.as('邻县科员', ...inRegion('130534', 'shortages.review', 'shortages.read_region'));
  }, 120_000);

  afterAll(() => api.stop());

  const rule = async (region: string, by = reviewer) =>
    (await by.get(`/api/shortage-review-rules/${region}`).expect(200)).body as ReviewRuleView;
  const setRule = async (region: string, required: boolean | null, by = reviewer) =>
    by
      .put(`/api/shortage-review-rules/${region}`)
      .set('if-match', seen(await rule(region, by)))
      .send({ required })
      .expect(200);
  const raise = async (parts: readonly string[], facts: object = {}) =>
    (
      await buyer
        .post('/api/shortage-lists')
        .send({
          enterpriseId: firmId,
          title: '缺件',
          lines: parts.map((part) => ({ part, quantity: '20', unit: '件', ...facts })),
        })
        .expect(201)
    ).body as ShortageListView;
  const submit = async (parts: readonly string[], facts: object = {}) => {
    await setRule(COUNTY, true);
    const list = await raise(parts, facts);
    await setRule(COUNTY, null);
    return list;
  };
  const lineOf = async (by: Caller, id: string) =>
    (await by.get(`/api/shortages/${id}`).expect(200)).body as ShortageView;
  const decide = (verb: 'approve' | 'refuse', line: { id: string; version: number }, body = {}, by = reviewer) =>
    by.post(`/api/shortages/${line.id}/${verb}`).set('if-match', seen(line)).send(body);
  const queue = async (by: Caller, query = '') =>
    (await by.get(`/api/shortages?side=review&size=100${query}`).expect(200)).body as z.infer<typeof ShortagePage>;

  describe('by the rule of a region', () => {
    it('are asked for by the nearest region that says so', async () => {
      expect(await rule(COUNTY)).toMatchObject({ required: false, decidedBy: null, own: null, version: 0 });
      await setRule(CITY, true);
      expect(await rule(COUNTY)).toMatchObject({
        required: true,
        decidedBy: { code: CITY, name: '邢台市' },
        own: null,
      });
      await setRule(COUNTY, false);
      expect(await rule(COUNTY)).toMatchObject({ required: false, decidedBy: { code: COUNTY }, own: false });
      expect((await raise(['甲'])).lines[0]?.state).toBe('raised');
      await setRule(COUNTY, null);
      expect(await rule(COUNTY)).toMatchObject({ required: true, decidedBy: { code: CITY }, own: null, version: 2 });
      expect((await raise(['乙'])).lines[0]?.state).toBe('submitted');
      const page = (await reviewer.get('/api/shortage-review-rules').expect(200)).body as { items: ReviewRuleView[] };
      expect(page).toMatchObject({ total: 1, items: [{ region: { code: CITY }, required: true, setBy: '审核科员' }] });
      await setRule(CITY, false);
      expect((await raise(['丙'])).lines[0]?.state).toBe('raised');
    });

    it('are set by its staff alone, with the version they saw, and only for a region there is', async () => {
      const put = (region: string, version: number, by = reviewer) =>
        by.put(`/api/shortage-review-rules/${region}`).set('if-match', seen({ version })).send({ required: true });
      await reviewer.put('/api/shortage-review-rules/130532').send({ required: true }).expect(428);
      await put('130532', 1).expect(412);
      const both = await Promise.all([put('130532', 0), put('130532', 0)]);
      expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
      await put('130532', 0).expect(412);
      expect((await put('130533', 0, farReviewer).expect(403)).body).toMatchObject({ code: 'access.other_region' });
      expect((await put(CITY, 1, farReviewer).expect(403)).body).toMatchObject({ code: 'access.other_region' });
      expect((await put('130599', 0).expect(404)).body).toMatchObject({ code: 'demand.region_unknown' });
      await reader.get(`/api/shortage-review-rules/${COUNTY}`).expect(403);
      await buyer.get(`/api/shortage-review-rules/${COUNTY}`).expect(403);
    });
  });

  it('hide a line from everybody but its firm and the reviewers, and tell nobody of it', async () => {
    await api.newEvents(RAISED);
    const list = await submit(['制动盘', '半轴']);
    expect(list.coverage).toMatchObject({ total: 0, open: 0, submitted: 2 });
    const [line] = list.lines as [ShortageView];
    expect(line).toMatchObject({ state: 'submitted', raisedAt: null, review: null, version: 1 });
    for (const by of [buyer, reviewer]) expect((await lineOf(by, line.id)).state).toBe('submitted');
    for (const by of [stranger, reader, farReviewer]) {
      await by.get(`/api/shortages/${line.id}`).expect(404);
      await by.get(`/api/shortage-lists/${list.id}`).expect(404);
      const lists = (await by.get('/api/shortage-lists?size=100').expect(200)).body as { items: { id: string }[] };
      expect(lists.items.map(({ id }) => id)).not.toContain(list.id);
    }
    expect((await queue(farReviewer)).total).toBe(0);
    await api.anybody.get('/api/shortages?side=review').expect(401);
    const corrected = await buyer
      .patch(`/api/shortages/${line.id}`)
      .set('if-match', seen(line))
      .send({ part: '制动鼓', quantity: '20', unit: '件' })
      .expect(200);
    expect(corrected.body).toMatchObject({ state: 'submitted', part: '制动鼓', submittedAt: line.submittedAt });
    await buyer.post(`/api/shortages/${line.id}/withdraw`).set('if-match', '"2"').expect(200);
    const facade = api.app.get(DemandFacade);
    expect(await facade.shortages([line.id])).toEqual(new Map());
    expect(await api.transactions.run((tx) => facade.hold(tx, line.id))).toBeUndefined();
    // A line that nobody approved is withdrawn unseen.
    await reader.get(`/api/shortages/${line.id}`).expect(404);
    for (const name of [RAISED, 'demand.shortage_corrected', 'demand.shortage_withdrawn']) {
      expect(await api.newEvents(name)).toEqual([]);
    }
  });

  it('raise exactly the lines that were approved', async () => {
    const list = await submit(['制动盘', '半轴']);
    const [first, second] = list.lines as [ShortageView, ShortageView];
    await api.newEvents(RAISED);
    const approved = await decide('approve', first, { reason: '属实' }).expect(200);
    expect(approved.body).toMatchObject({ state: 'raised', review: { by: '审核科员', reason: '属实' }, version: 2 });
    expect(await api.newEvents(RAISED)).toEqual([{ listId: list.id, shortageIds: [first.id] }]);
    // Whoever reads the region sees the list with that line alone.
    const read = (await reader.get(`/api/shortage-lists/${list.id}`).expect(200)).body as ShortageListView;
    expect(read.lines.map(({ id }) => id)).toEqual([first.id]);
    expect(read.coverage).toMatchObject({ total: 1, open: 1, submitted: 0 });
    expect((await buyer.get(`/api/shortage-lists/${list.id}`)).body).toMatchObject({
      coverage: { total: 1, open: 1, submitted: 1 },
    });
    const again = await decide('approve', { id: first.id, version: 2 }).expect(409);
    expect(again.body).toMatchObject({ code: 'lifecycle.command_not_possible' });
    await decide('approve', second, {}, reader).expect(403);
    await decide('approve', second, {}, farReviewer).expect(404);
    await decide('approve', { id: second.id, version: 7 }).expect(412);
    await reviewer.post(`/api/shortages/${second.id}/approve`).send({}).expect(428);
    expect(await api.newEvents(RAISED)).toEqual([]);
  });

  it('send a line back with a reason, and take it again once it is corrected', async () => {
    const [line] = (await submit(['制动盘'])).lines as [ShortageView];
    await decide('refuse', line).expect(400);
    const refused = (await decide('refuse', line, { reason: '规格不清' }).expect(200)).body as ShortageView;
    expect(refused).toMatchObject({ state: 'refused', review: { by: '审核科员', reason: '规格不清' } });
    const own = (await buyer.get('/api/shortages?side=own&state=refused').expect(200)).body as { total: number };
    expect(own.total).toBe(1);
    await reader.get(`/api/shortages/${line.id}`).expect(404);
    api.clock.advance(60_000);
    const corrected = await buyer
      .patch(`/api/shortages/${line.id}`)
      .set('if-match', seen(refused))
      .send({ part: '制动盘', specification: 'φ430×45', quantity: '20', unit: '件' })
      .expect(200);
    const resubmitted = corrected.body as ShortageView;
    expect(resubmitted).toMatchObject({ state: 'submitted', review: { reason: '规格不清' } });
    expect(resubmitted.submittedAt > line.submittedAt).toBe(true);
    await decide('approve', resubmitted).expect(200);
    expect((await lineOf(reader, line.id)).state).toBe('raised');
  });

  it('decide many lines at once as far as they stand as they were seen', async () => {
    const list = await submit(['一', '二', '三', '四'], { neededBy: '2026-11-30' });
    const other = await submit(['五']);
    const [one, two, three, four] = list.lines as [ShortageView, ShortageView, ShortageView, ShortageView];
    const [five] = other.lines as [ShortageView];
    await decide('refuse', two, { reason: '重复' }).expect(200);
    await buyer
      .patch(`/api/shortages/${three.id}`)
      .set('if-match', seen(three))
      .send({ part: '三', quantity: '30', unit: '件' })
      .expect(200);
    await api.newEvents(RAISED);
    const review = (decision: string, lines: readonly ShortageView[], reason = '', by = reviewer) =>
      by
        .post('/api/shortage-reviews')
        .send({ decision, reason, lines: lines.map(({ id, version }) => ({ id, version })) });
    const done = (await review('approve', [one, two, three, five]).expect(200)).body as ReviewedLines;
    expect(done.decided).toEqual([one.id, five.id]);
    expect(done.left).toEqual([
      { id: two.id, line: 2, part: '二', because: 'not_awaiting_review' },
      { id: three.id, line: 3, part: '三', because: 'changed' },
    ]);
    const told = await api.newEvents(RAISED);
    expect(told).toHaveLength(2);
    expect(told).toEqual(
      expect.arrayContaining([
        { listId: list.id, shortageIds: [one.id] },
        { listId: other.id, shortageIds: [five.id] },
      ]),
    );
    // Nothing is decided where one of them is not theirs to review.
    await review('approve', [four], '', farReviewer).expect(404);
    await review('approve', [four, { ...four, id: firmId }]).expect(404);
    expect((await lineOf(buyer, four.id)).state).toBe('submitted');
    expect((await review('refuse', [four]).expect(422)).body).toMatchObject({ code: 'demand.reason_missing' });
    await review('approve', [four, four]).expect(400);
    const here = api.clock.now();
    api.clock.set(new Date('2026-12-01T00:00:00+08:00'));
    const late = (await review('approve', [four]).expect(200)).body as ReviewedLines;
    expect(late).toMatchObject({ decided: [], left: [{ because: 'day_passed' }] });
    expect((await decide('approve', four).expect(422)).body).toMatchObject({
      code: 'demand.day_passed_in_review',
      title: '第 4 行的需求日期 2026-11-30 已过，不能通过；请退回，由企业改期后重新提交。',
    });
    expect((await review('refuse', [four], '请改期').expect(200)).body).toMatchObject({ decided: [four.id] });
    api.clock.set(here);
  });

  it('by two at the same moment are decided once', async () => {
    const { lines } = await submit(Array.from({ length: 12 }, (_, n) => `件${n}`));
    const seenLines = lines.map(({ id, version }) => ({ id, version }));
    await api.newEvents(RAISED);
    const answers = await Promise.all(
      [seenLines, [...seenLines].reverse(), seenLines].map((some) =>
        reviewer.post('/api/shortage-reviews').send({ decision: 'approve', lines: some }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    const decided = answers.map(({ body }) => (body as ReviewedLines).decided.length);
    expect([...decided].sort((a, b) => a - b)).toEqual([0, 0, 12]);
    expect(await api.newEvents(RAISED)).toHaveLength(1);
  });

  it('are queued with the most pressing first, a page at a time', async () => {
    const list = await submit(['缓', '急', '停']);
    const facts = [{ severity: 'normal' }, { severity: 'urgent' }, { severity: 'line_stops', stopCostPerDay: '80000' }];
    for (const [at, line] of list.lines.entries()) {
      await buyer
        .patch(`/api/shortages/${line.id}`)
        .set('if-match', seen(line))
        .send({ part: line.part, quantity: '1', unit: '件', ...facts[at] })
        .expect(200);
    }
    const waiting = await queue(reviewer, `&state=submitted&listId=${list.id}`);
    expect(waiting.items.map(({ part, enterprise }) => [part, enterprise.name])).toEqual(
      ['停', '急', '缓'].map((part) => [part, '试用重型车辆有限公司']),
    );
    expect(waiting.items[0]).toMatchObject({ stopCostPerDay: '80000.00', list: { id: list.id, title: '缺件' } });
    const paged = await reviewer.get(`/api/shortages?side=review&listId=${list.id}&size=1&page=2`).expect(200);
    expect(paged.body).toMatchObject({ total: 3, items: [{ part: '急' }] });
    const all = await queue(reviewer, '&state=submitted');
    const severities = ['line_stops', 'urgent', 'normal'];
    const ranks = all.items.map(({ severity }) => severities.indexOf(severity));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    await reviewer.get('/api/shortages').expect(400);
  });
});
