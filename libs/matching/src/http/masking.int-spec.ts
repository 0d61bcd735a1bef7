import type { Response } from 'supertest';
import { ASKER, introduction, MAKER, type Marketplace, openMarketplace, seen } from '../../test/marketplace.js';
import type { Caller } from '../../test/whole-api.js';

/** Everything that would tell who asks, as it stands on the wire. */
const TELLING = [
  ASKER.name,
  '磐石岭',
  ASKER.placeName,
  ASKER.regionCode,
  ASKER.contact.name,
  ASKER.contact.phone,
  ASKER.contact.email,
];

describe('Who asks', () => {
  let market: Marketplace;
  let line: string;
  let put: ReturnType<typeof introduction>;
  let token: string;

  beforeAll(async () => {
    market = await openMarketplace();
    // The part itself, and its specification, name the firm: people write like that.
    line = await market.line('磐石岭重卡 制动盘');
    put = await market.put(line, market.makerId, { message: '图纸另附，请尽快' });
    token = await market.link(put.id);
  }, 120_000);

  afterAll(() => market.stop());

  /** Every address under which something of the introduction might be had. */
  const everyWay = (): string[] => [
    '/api/introductions?side=asked',
    '/api/introductions?side=asking',
    '/api/introductions?side=region',
    '/api/introductions?side=asked&state=put',
    `/api/introductions/${put.id}`,
    `/api/shortages/${line}`,
    `/api/shortages/${line}/candidates`,
    '/api/shortage-lists',
    '/api/call-list',
    `/api/audit-entries?subjectId=${put.id}`,
    '/api/audit-entries',
    `/api/enterprises/${market.makerId}/offerings`,
    '/api/jobs',
  ];

  /** What the answers tell. A refusal may repeat the id that its reader sent, and nothing else. */
  function told(answers: readonly Response[]): string[] {
    return answers.flatMap(({ status, text, headers }) =>
      [...TELLING, market.askerId, ...(status < 400 ? [line] : [])].filter((secret) =>
        (text + JSON.stringify(headers)).includes(secret),
      ),
    );
  }

  async function lookEverywhere(caller: Caller): Promise<Response[]> {
    const answers: Response[] = [];
    for (const address of everyWay()) answers.push(await caller.get(address));
    return answers;
  }

  it('is not told to the maker before it accepts, in any answer or refusal', async () => {
    const { seller } = market;
    const answers = await lookEverywhere(seller);
    answers.push(
      await seller.post(`/api/introductions/${put.id}/answer`).send({ answer: 'yes' }),
      await seller.post(`/api/introductions/${put.id}/answer`).set('if-match', '"7"').send({ answer: 'yes' }),
      await seller.post(`/api/introductions/${put.id}/withdraw`).set('if-match', seen(put)),
      await seller.post(`/api/introductions/${put.id}/links`).send({}),
      await seller.post('/api/introductions').send({ shortageId: line, enterpriseId: market.makerId }),
    );
    expect(answers[0]?.status).toBe(200);
    expect(introduction(answers[4] as Response)).toMatchObject({
      id: put.id,
      asking: null,
      owner: null,
      shortageId: null,
      need: { part: '＊＊ 制动盘', placeName: '邢台市', quantity: '2400' },
    });
    expect(told(answers)).toEqual([]);
  });

  it('is not told to the bearer of a link, nor in the letter', async () => {
    const looked = await market.anybody.get(`/api/answers/${token}`).expect(200);
    const wrong = await market.anybody.post(`/api/answers/${token}`).send({ answer: 'yes' }).expect(400);
    const unknown = await market.anybody.get(`/api/answers/${token.slice(0, -2)}xx`).expect(404);
    expect(told([looked, wrong, unknown])).toEqual([]);
    const letters = (await market.letters()).filter(({ to }) => to === MAKER.contact.email);
    expect(letters).toHaveLength(1);
    expect([...TELLING, market.askerId, line].filter((secret) => JSON.stringify(letters).includes(secret))).toEqual([]);
  });

  it('is not told to other firms, to staff of other regions, or to anybody', async () => {
    for (const caller of [market.stranger, market.farStaff, market.anybody]) {
      expect(told(await lookEverywhere(caller))).toEqual([]);
      expect((await caller.get(`/api/introductions/${put.id}`)).status).not.toBe(200);
      const commands = [
        await caller.post(`/api/introductions/${put.id}/answer`).set('if-match', seen(put)).send({ answer: 'yes' }),
        await caller.post(`/api/introductions/${put.id}/withdraw`).set('if-match', seen(put)),
        await caller.post(`/api/introductions/${put.id}/links`).send({}),
        await caller
          .post(`/api/introductions/${put.id}/telephone-answers`)
          .set('if-match', seen(put))
          .send({ outcome: 'yes', spokeWith: '某' }),
      ];
      for (const { status } of commands) expect([401, 403, 404]).toContain(status);
    }
    expect((await market.buyer.get(`/api/introductions/${put.id}`)).body).toMatchObject({ state: 'put', version: 1 });
  });

  it('is told to its own people and to staff of the region', async () => {
    for (const caller of [market.buyer, market.staff]) {
      const answer = await caller.get(`/api/introductions/${put.id}`).expect(200);
      expect(introduction(answer)).toMatchObject({
        asking: { name: ASKER.name },
        need: { placeName: ASKER.placeName },
      });
    }
  });

  it('is told to the maker once it accepts, with how to reach it; every look before is kept', async () => {
    const { seller } = market;
    const key = 'accept-once-1';
    const answer = () =>
      seller
        .post(`/api/introductions/${put.id}/answer`)
        .set('if-match', seen(put))
        .set('idempotency-key', key)
        .send({ answer: 'yes' });
    await answer().expect(200);
    const shown = introduction(await seller.get(`/api/introductions/${put.id}`).expect(200));
    expect(shown.asking).toEqual({
      id: market.askerId,
      name: ASKER.name,
      contact: `${ASKER.contact.name} ${ASKER.contact.phone} ${ASKER.contact.email}`,
    });
    expect(shown.need).toMatchObject({ part: '磐石岭重卡 制动盘', placeName: ASKER.placeName });
    expect((await answer().expect(200)).headers['idempotency-replayed']).toBe('true');
    // The stored answer of the command belongs to whoever sent it: the same key of another gives nothing.
    const other = await market.stranger
      .post(`/api/introductions/${put.id}/answer`)
      .set('if-match', seen(put))
      .set('idempotency-key', key)
      .send({ answer: 'yes' });
    expect(other.status).toBe(404);
    const looks = await market.database.query<{ via: string; account: boolean }>(
      `SELECT DISTINCT via, account_id IS NOT NULL AS account FROM matching.need_look WHERE introduction_id = $1 ORDER BY 1`,
      [put.id],
    );
    expect(looks).toEqual([
      { via: 'account', account: true },
      { via: 'link', account: false },
      { via: 'list', account: true },
    ]);
    await market.quiet();
  });

  it('stays hidden from a maker that declines', async () => {
    const asked = await market.put(await market.line());
    await market.seller
      .post(`/api/introductions/${asked.id}/answer`)
      .set('if-match', seen(asked))
      .send({ answer: 'no' })
      .expect(200);
    const after = await market.seller.get(`/api/introductions/${asked.id}`).expect(200);
    expect(told([after])).toEqual([]);
    expect(introduction(after)).toMatchObject({ state: 'declined', asking: null });
  });
});
