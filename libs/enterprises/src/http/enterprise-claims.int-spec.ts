import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '#kernel';
import { CreditCode } from '#kernel';
import { EnterprisesFacade } from '#enterprises';
import { type EnterprisesApi, startEnterprises } from '../../test/enterprises-api.js';
import { inventedCode } from '../../test/register-file.js';

const DAY = 24 * 3600 * 1000;

let api: EnterprisesApi;
let staff: Actor;
let elsewhere: Actor;
beforeAll(async () => {
  api = await startEnterprises();
  staff = api.actor('审核员', [
    { permission: 'claims.decide', region: '130500' },
    { permission: 'claims.send_link', region: '130500' },
  ]);
  elsewhere = api.actor('外市审核员', [
    { permission: 'claims.decide', region: '130200' },
    { permission: 'claims.send_link', region: '130200' },
  ]);
});
afterAll(() => api.stop());

let number = 100;
let creditCode: string;
let enterpriseId: string;
beforeEach(async () => {
  creditCode = inventedCode(number++);
  const { created } = await api.transactions.run((tx) =>
    api
      .get(EnterprisesFacade)
      .register(tx, [
        { creditCode: CreditCode.parse(creditCode), name: `试算认领${creditCode}厂`, regionCode: '130505' },
      ]),
  );
  enterpriseId = created[0] ?? '';
  await api.newEvents();
});

const claimant = () => api.actor('试算厂长', []);
const raise = (actor: Actor, code = creditCode) =>
  api.as(actor).post('/api/enterprise-claims').send({ creditCode: code, proof: '法定代表人，执照副本在手' });
const decide = (actor: Actor, id: string, verb: 'approve' | 'reject', version = 1, body: object = {}) =>
  api.as(actor).post(`/api/enterprise-claims/${id}/${verb}`).set('if-match', `"${version}"`).send(body);
const card = () => api.get(EnterprisesFacade).requireCard(enterpriseId);

describe('a claim by credit code', () => {
  it('confirmed by staff of the region makes the account the owner, and says so once', async () => {
    const person = claimant();
    const { status, body } = await raise(person);
    expect(status).toBe(201);
    expect((await card()).claimed).toBe(false);
    expect((await decide(staff, body.id, 'approve')).status).toBe(204);
    expect((await card()).claimed).toBe(true);
    expect(await api.newEvents()).toEqual([
      { name: 'enterprises.claimed', payload: { enterpriseId, accountId: person.accountId } },
    ]);
    const repeated = await decide(staff, body.id, 'approve', 2);
    expect(repeated.body).toMatchObject({ status: 409, code: 'lifecycle.command_not_possible' });
  });

  it('is open once for an account and an enterprise', async () => {
    const person = claimant();
    await raise(person);
    expect((await raise(person)).body).toMatchObject({ status: 409, code: 'enterprises.claim_open_already' });
    expect((await raise(claimant())).status).toBe(201);
  });

  it('loses to the one that was confirmed first, with a sentence that tells the way out', async () => {
    const [first, second] = [await raise(claimant()), await raise(claimant())];
    await decide(staff, first.body.id, 'approve');
    const late = await decide(staff, second.body.id, 'approve');
    expect(late.body).toMatchObject({ status: 409, code: 'enterprises.already_claimed' });
    expect(late.body.title).toContain(`试算认领${creditCode}厂`);
    expect((await raise(claimant())).body.code).toBe('enterprises.already_claimed');
  });

  it('of two confirmed at the same moment one wins', async () => {
    const claims = await Promise.all([raise(claimant()), raise(claimant()), raise(claimant())]);
    const answers = await Promise.all(claims.map(({ body }) => decide(staff, body.id, 'approve')));
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409, 409]);
    expect((await api.newEvents()).length).toBe(1);
  });

  it('for a firm that was merged meanwhile is refused, naming the one that stands for it', async () => {
    const { body } = await raise(claimant());
    const token = (await api.as(staff).post(`/api/enterprises/${enterpriseId}/claim-links`).send({})).body.url
      .split('/')
      .at(-1);
    const stands = { creditCode: CreditCode.parse(inventedCode(number++)), name: '试算留用厂', regionCode: '130505' };
    const { created } = await api.transactions.run((tx) => api.get(EnterprisesFacade).register(tx, [stands]));
    await api.database.query('UPDATE enterprises.enterprise SET merged_into = $2 WHERE id = $1', [
      enterpriseId,
      created[0],
    ]);
    const late = [
      await decide(staff, body.id, 'approve'),
      await api.as(claimant()).post(`/api/claim-links/${token}/accept`),
    ];
    for (const { body: refused } of late) {
      expect(refused).toMatchObject({ status: 409, code: 'enterprises.merged_already' });
      expect(refused.title).toContain('试算留用厂');
    }
    expect((await card()).claimed).toBe(false);
    expect((await decide(staff, body.id, 'reject', 1, { reason: '已并入另一家' })).status).toBe(204);
  });

  it('is rejected with a reason, and may then be raised again', async () => {
    const person = claimant();
    const { body } = await raise(person);
    expect((await decide(staff, body.id, 'reject')).body.code).toBe('enterprises.claim_reason_missing');
    expect((await decide(staff, body.id, 'reject', 1, { reason: '材料不全' })).status).toBe(204);
    const own = await api.as(person).get('/api/enterprise-claims?state=rejected');
    expect(own.body.items).toMatchObject([{ id: body.id, reason: '材料不全', decidedBy: '审核员', version: 2 }]);
    expect((await raise(person)).status).toBe(201);
  });

  it('needs the version that was seen', async () => {
    const { body } = await raise(claimant());
    const blind = await api.as(staff).post(`/api/enterprise-claims/${body.id}/approve`).send({});
    expect(blind.status).toBe(428);
    expect((await decide(staff, body.id, 'approve', 7)).status).toBe(412);
    expect((await card()).claimed).toBe(false);
  });

  it('is seen by its claimant and by staff of the region alone', async () => {
    const person = claimant();
    const { body } = await raise(person);
    const ids = async (actor: Actor) =>
      (await api.as(actor).get('/api/enterprise-claims?size=100')).body.items.map((item: { id: string }) => item.id);
    expect(await ids(person)).toEqual([body.id]);
    expect(await ids(staff)).toContain(body.id);
    expect(await ids(elsewhere)).toEqual([]);
    expect(await ids(claimant())).toEqual([]);
    expect((await decide(elsewhere, body.id, 'approve')).body.code).toBe('enterprises.claim_not_found');
    expect((await decide(person, body.id, 'approve')).status).toBe(403);
    expect((await api.anybody().get('/api/enterprise-claims')).status).toBe(401);
  });

  it('is counted behind the last page too', async () => {
    const person = claimant();
    await raise(person);
    const { body } = await api.as(person).get('/api/enterprise-claims?page=9');
    expect(body).toMatchObject({ items: [], total: 1 });
  });

  it('names a code that is wrong or not registered', async () => {
    const wrong = await raise(claimant(), '123');
    expect(wrong.body).toMatchObject({ status: 422, code: 'credit_code.wrong_length' });
    const absent = await raise(claimant(), inventedCode(9_999_999));
    expect(absent.body).toMatchObject({ status: 404, code: 'enterprises.code_not_registered' });
  });
});

describe('a claim link', () => {
  const send = (actor: Actor, body: object = {}) =>
    api.as(actor).post(`/api/enterprises/${enterpriseId}/claim-links`).send(body);
  const tokenOf = (url: string) => url.split('/').at(-1) ?? '';

  it('shows whose it is, makes the account the owner, and works once', async () => {
    const { body, status } = await send(staff);
    expect(status).toBe(201);
    expect(body.url).toMatch(/^http:\/\/lianqiao\.test\/claim\//);
    expect(new Date(body.expiresAt).getTime()).toBe(api.clock.now().getTime() + 14 * DAY);
    const token = tokenOf(body.url);
    const look = await api.anybody().get(`/api/claim-links/${token}`);
    expect(look.body).toEqual({ enterpriseName: `试算认领${creditCode}厂` });
    expect((await api.anybody().post(`/api/claim-links/${token}/accept`)).status).toBe(401);
    const person = claimant();
    const accepted = await api.as(person).post(`/api/claim-links/${token}/accept`);
    expect(accepted.body).toEqual({ enterpriseId, enterpriseName: `试算认领${creditCode}厂` });
    expect(await api.newEvents()).toEqual([
      { name: 'enterprises.claimed', payload: { enterpriseId, accountId: person.accountId } },
    ]);
    const again = await api.as(claimant()).post(`/api/claim-links/${token}/accept`);
    expect(again.body).toMatchObject({ status: 410, code: 'enterprises.claim_link_used' });
    const stored = await api.database.query('SELECT token_hash FROM enterprises.claim_link');
    expect(JSON.stringify(stored)).not.toContain(token);
  });

  it('taken by two at once has one owner', async () => {
    const token = tokenOf((await send(staff)).body.url);
    const accept = () => api.as(claimant()).post(`/api/claim-links/${token}/accept`);
    const answers = await Promise.all([accept(), accept(), accept()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 410, 410]);
  });

  it('expires after 14 days', async () => {
    const token = tokenOf((await send(staff)).body.url);
    const now = api.clock.now();
    api.clock.advance(14 * DAY);
    const late = await api.as(claimant()).post(`/api/claim-links/${token}/accept`);
    api.clock.set(now);
    expect(late.body.code).toBe('enterprises.claim_link_expired');
    expect((await card()).claimed).toBe(false);
  });

  it('is not wasted by an enterprise that was claimed in the meantime, nor made for one', async () => {
    const token = tokenOf((await send(staff)).body.url);
    const { body } = await raise(claimant());
    await decide(staff, body.id, 'approve');
    const late = await api.as(claimant()).post(`/api/claim-links/${token}/accept`);
    expect(late.body.code).toBe('enterprises.already_claimed');
    const [link] = await api.database.query('SELECT used_at FROM enterprises.claim_link WHERE enterprise_id = $1', [
      enterpriseId,
    ]);
    expect(link).toEqual({ used_at: null });
    expect((await send(staff)).body.code).toBe('enterprises.already_claimed');
  });

  it('is sent by staff of the region alone, by mail where an address is given', async () => {
    expect((await send(elsewhere)).status).toBe(404);
    expect((await send(claimant())).status).toBe(403);
    expect((await send(staff, { email: 'firm@example.com' })).status).toBe(201);
    const letters = await api.database.query<{ payload: { to: string; text: string } }>(
      `SELECT payload FROM platform.job WHERE handler = 'platform.send-letter'`,
    );
    expect(letters.map(({ payload }) => payload.to)).toEqual(['firm@example.com']);
    expect(letters[0]?.payload.text).toContain('http://lianqiao.test/claim/');
  });

  it('that was made up opens nothing', async () => {
    const look = await api.anybody().get(`/api/claim-links/${'x'.repeat(32)}`);
    expect(look.body).toMatchObject({ status: 404, code: 'enterprises.claim_link_unknown' });
  });
});
