import type { Response } from 'supertest';
import { weeksAfter } from '#kernel';
import { type Marketplace, openMarketplace, seen } from '../../test/marketplace.js';
import type { CandidatesPage, CandidateView } from './matching.dto.js';

const DAY = 24 * 3600 * 1000;

/** What a maker says of itself, and what the one who needs a part then reads. */
describe('What a maker says of itself', () => {
  let market: Marketplace;
  let founder: string;
  let line: string;

  beforeAll(async () => {
    market = await openMarketplace();
    founder = await market.enterprise({
      name: '柳林铸造有限公司',
      regionCode: '130506',
      businessScope: '铸件的制造。',
    });
    await market.quiet();
    line = await market.line('制动盘');
  }, 120_000);

  afterAll(() => market.stop());

  const maker = () =>
    market.as(
      ...(['supply.maintain', 'introductions.answer'] as const).map((permission) => ({
        permission,
        enterpriseId: founder,
      })),
    );
  const page = async (id = line) =>
    (await market.buyer.get(`/api/shortages/${id}/candidates?size=100`).expect(200)).body as CandidatesPage;
  const candidate = async (id = line, of = founder): Promise<CandidateView | undefined> =>
    (await page(id)).items.find(({ enterprise }) => enterprise.id === of);
  const texts = async (id = line, of = founder) => (await candidate(id, of))?.reasons.map(({ text }) => text) ?? [];
  const versioned = (answer: Response) => answer.body as { id: string; version: number };

  it('is found and stands as a reason while it is listed, and no longer', async () => {
    const before = await candidate();
    expect(before?.fit).not.toBe('names_it');
    const offerings = [{ role: 'makes', text: '汽车制动盘' }];
    const declared = await maker().post('/api/declared-offerings').send({ enterpriseId: founder, offerings });
    const [offering] = (declared.body as { items: [{ id: string; version: number }] }).items;
    await market.quiet();
    expect((await candidate())?.fit).toBe(before?.fit);

    const at = `/api/declared-offerings/${offering.id}`;
    const listed = versioned(await market.staff.post(`${at}/approve`).set('if-match', seen(offering)).expect(200));
    await market.quiet();
    expect((await candidate())?.fit).toBe('names_it');
    expect(await texts()).toContain('自报生产“汽车制动盘”（已审核）');
    const search = await market.stranger.get('/api/search/enterprises').query({ q: '制动盘' }).expect(200);
    const hits = (search.body as { items: { id: string; highlights: object[] }[] }).items;
    expect(hits.find(({ id }) => id === founder)?.highlights).toContainEqual(
      expect.objectContaining({ text: '汽车制动盘', declared: true }),
    );

    await maker().post(`${at}/withdraw`).set('if-match', seen(listed)).expect(200);
    await market.quiet();
    expect((await candidate())?.fit).toBe(before?.fit);
  });

  it('counts in the score by what its lines have free until the day, with when that was last confirmed', async () => {
    const neededBy = weeksAfter(market.clock.today(), 3);
    const lines = [{ part: '制动盘', quantity: '100', unit: '件', neededBy }];
    const raised = await market.buyer
      .post('/api/shortage-lists')
      .send({ enterpriseId: market.askerId, title: '有期限的缺件', lines });
    const due = (raised.body as { lines: [{ id: string }] }).lines[0].id;
    await market.quiet();
    const unknown = await candidate(due, market.makerId);
    expect(unknown?.features.freeCapacity).toBeNull();
    expect(unknown?.unknowns.map(({ text }) => text)).toContain('空闲产能未知');

    const open = async (facts: object, free: string) => {
      const body = { enterpriseId: market.makerId, name: '一线', makes: '制动盘', unit: '打', ...facts };
      const opened = versioned(await market.seller.post('/api/production-lines').send(body).expect(201));
      const { weeks } = (await market.seller.get(`/api/production-lines/${opened.id}?weeks=6`).expect(200)).body as {
        weeks: { week: string }[];
      };
      return versioned(
        await market.seller
          .put(`/api/production-lines/${opened.id}/capacity`)
          .set('if-match', seen(opened))
          .send({ weeks: weeks.map(({ week }) => ({ week, capacity: '10', free })) })
          .expect(200),
      );
    };
    // A dozen a week, and the day lies in the fourth of the six weeks told. The others make something else, or by weight.
    const first = await open({}, '1');
    await open({ name: '二线', makes: '纸箱', unit: '件' }, '10');
    await open({ name: '三线', makes: '制动盘', unit: '吨' }, '10');
    const known = await candidate(due, market.makerId);
    expect(known?.freeCapacity).toMatchObject({ amount: '48', unit: '件', weeksKnown: 4, weeks: 4 });
    expect(known?.features.freeCapacity).toBeCloseTo(0.48, 12);
    expect(known?.reasons.find(({ code }) => code === 'free_capacity')?.text).toMatch(
      /空闲产能 48件（已报 4\/4 周，\d{4}-\d\d-\d\d 确认）/,
    );
    expect(known?.unknowns.map(({ code }) => code)).not.toContain('free_capacity');
    expect(known?.score).toBeLessThan(unknown?.score as number);

    market.clock.advance(29 * DAY);
    const stale = await candidate(line, market.makerId);
    expect(stale?.freeCapacity).toBeNull();
    expect(stale?.features.freeCapacity).toBeNull();
    expect(stale?.unknowns.map(({ code }) => code)).toContain('free_capacity_stale');
    await market.seller.post(`/api/production-lines/${first.id}/confirm`).set('if-match', seen(first)).expect(200);
    expect((await candidate(line, market.makerId))?.freeCapacity).toMatchObject({ unit: '件', weeks: 8 });
  });

  it('weighs as much as the answer says', async () => {
    const { weights, items } = await page();
    expect(Object.values(weights).reduce((sum, weight) => sum + weight)).toBeCloseTo(1, 12);
    for (const { score, features } of items) {
      const known = (Object.keys(weights) as (keyof typeof weights)[]).filter((name) => features[name] !== null);
      const sum = known.reduce((total, name) => total + weights[name], 0);
      const mean = known.reduce((total, name) => total + weights[name] * (features[name] as number), 0) / sum;
      expect(score).toBeCloseTo(mean, 9);
    }
  });
});
