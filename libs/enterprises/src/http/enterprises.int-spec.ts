import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { CreditCode } from '#kernel';
import type { Actor } from '#kernel';
import { EnterprisesFacade } from '#enterprises';
import { type EnterprisesApi, startEnterprises } from '../../test/enterprises-api.js';
import { inventedCode } from '../../test/register-file.js';

let api: EnterprisesApi;
let staff: Actor;
let elsewhere: Actor;
let stranger: Actor;
beforeAll(async () => {
  api = await startEnterprises();
  const keeps = (region: string) =>
    [
      { permission: 'register.import', region },
      { permission: 'register.read_contacts', region },
    ] as const;
  staff = api.actor('名录管理员', keeps('130500'));
  elsewhere = api.actor('外市管理员', keeps('130200'));
  stranger = api.actor('别家厂长', [
    { permission: 'enterprise.maintain', enterpriseId: '00000000-0000-4000-8000-000000000001' },
  ]);
});
afterAll(() => api.stop());

let number = 100;
let id: string;
let owner: Actor;
beforeEach(async () => {
  const { created } = await api.transactions.run((tx) =>
    api.get(EnterprisesFacade).register(tx, [
      {
        creditCode: CreditCode.parse(inventedCode(number++)),
        name: '试算名录轴承有限公司',
        regionCode: '130505',
        industryCode: 'C3451',
        registeredCapital: { amount: '23368.07', currency: 'CNY' },
        registeredOn: '1998-07-01',
        businessScope: '轴承制造',
        address: '河北省邢台市任泽区',
        contact: { name: '试算员', phone: '0319-1234567', email: null },
      },
    ]),
  );
  id = created[0] ?? '';
  owner = api.actor('厂长', [{ permission: 'enterprise.maintain', enterpriseId: id }]);
  await api.newEvents();
});

const read = (actor: Actor) => api.as(actor).get(`/api/enterprises/${id}`);
const patch = (actor: Actor, body: object, version = 1) =>
  api.as(actor).patch(`/api/enterprises/${id}`).set('if-match', `"${version}"`).send(body);
const add = (actor: Actor, what: string, body: object) =>
  api.as(actor).post(`/api/enterprises/${id}/${what}`).send(body);

const SITE = { kind: 'plant', name: '一号车间', regionCode: '130505', address: '工业路东段' };
const CONTACT = { name: '调度', phone: '0319-7654321' };
const CERTIFICATE = { kind: 'IATF 16949', number: 'T-1', validFrom: '2020-01-01', validUntil: '2099-12-31' };

describe('the record of an enterprise', () => {
  it('shows what the register says, and its version', async () => {
    const { body, headers } = await read(owner);
    expect(headers['etag']).toBe('"1"');
    expect(body).toMatchObject({
      name: '试算名录轴承有限公司',
      region: { code: '130505', name: '河北省邢台市任泽区' },
      industry: { code: 'C3451' },
      registeredCapital: { amount: '23368.07', currency: 'CNY' },
      registeredOn: '1998-07-01',
      claimed: false,
      sites: [],
    });
  });

  it('shows contacts to the firm and to staff of its region, and to nobody else', async () => {
    for (const entitled of [owner, staff]) {
      expect((await read(entitled)).body.contacts).toMatchObject({
        masked: false,
        items: [{ name: '试算员', phone: '0319-1234567', source: 'register' }],
      });
    }
    for (const other of [elsewhere, stranger, api.actor('路人', [])]) {
      const { body, text } = await read(other);
      expect(body.contacts).toEqual({ masked: true, count: 1 });
      expect(text).not.toContain('1234567');
    }
    expect((await api.anybody().get(`/api/enterprises/${id}`)).status).toBe(401);
  });
});

describe('corrections', () => {
  it('by the firm touch what it keeps itself', async () => {
    const { status, body } = await patch(owner, { shortNames: ['试算轴承'], industryCode: '3670' });
    expect(status).toBe(200);
    expect(body).toMatchObject({ shortNames: ['试算轴承'], industry: { code: 'C3670' }, version: 2 });
    expect(await api.newEvents()).toEqual([{ name: 'enterprises.changed', payload: { enterpriseId: id } }]);
    const refused = await patch(owner, { name: '别名有限公司' }, 2);
    expect(refused.body).toMatchObject({ status: 403, code: 'enterprises.field_kept_by_register' });
  });

  it('by staff reach the register; a new name keeps the old one', async () => {
    const { body } = await patch(staff, { name: '试算新名轴承有限公司', status: 'suspended', regionCode: '130506' });
    expect(body).toMatchObject({
      name: '试算新名轴承有限公司',
      formerNames: ['试算名录轴承有限公司'],
      status: 'suspended',
      region: { code: '130506' },
    });
    const audited = await api.database.query(
      `SELECT action, account_name, details, region FROM platform.audit_entry WHERE subject_id = $1`,
      [id],
    );
    expect(audited).toEqual([
      {
        action: 'enterprise.corrected',
        account_name: '名录管理员',
        details: { fields: ['name', 'regionCode', 'status'] },
        region: '130506',
      },
    ]);
  });

  it('of others’ enterprises find nothing', async () => {
    for (const other of [elsewhere, stranger]) {
      expect((await patch(other, { shortNames: [] })).status).toBe(404);
      expect((await add(other, 'sites', SITE)).status).toBe(404);
    }
    expect((await patch(api.actor('路人', []), { shortNames: [] })).status).toBe(403);
  });

  it('move nothing out of the region, and into no region that does not exist', async () => {
    expect((await patch(staff, { regionCode: '130202' })).body.code).toBe('access.other_region');
    expect((await patch(staff, { regionCode: '139999' })).body.code).toBe('enterprises.region_unknown');
    expect((await patch(staff, { regionCode: '130000' })).body.code).toBe('enterprises.region_unknown');
    expect((await patch(staff, { industryCode: 'C9999' })).body.code).toBe('enterprises.industry_unknown');
  });

  it('need the version that was seen, and refuse unknown fields', async () => {
    const blind = await api.as(owner).patch(`/api/enterprises/${id}`).send({ shortNames: [] });
    expect(blind.status).toBe(428);
    expect((await patch(owner, { shortNames: [] }, 5)).status).toBe(412);
    for (const field of ['version', 'id', 'creditCode', 'claimedBy']) {
      expect((await patch(owner, { [field]: 'x' })).status).toBe(400);
    }
  });
});

describe('sites, contacts and certificates', () => {
  it('are entered and removed, each telling who changed what', async () => {
    const site = await add(owner, 'sites', SITE);
    const contact = await add(owner, 'contacts', CONTACT);
    const certificate = await add(staff, 'certificates', CERTIFICATE);
    expect([site.status, contact.status, certificate.status]).toEqual([201, 201, 201]);
    const { body } = await read(owner);
    expect(body.sites).toMatchObject([{ name: '一号车间', region: { name: '河北省邢台市任泽区' } }]);
    expect(body.certificates).toMatchObject([{ kind: 'IATF 16949', valid: true }]);
    expect(body.contacts.items.map(({ source }: { source: string }) => source).sort()).toEqual([
      'enterprise',
      'register',
    ]);
    expect((await api.newEvents()).map(({ name }) => name)).toEqual(Array(3).fill('enterprises.changed'));
    const remove = (actor: Actor) => api.as(actor).delete(`/api/enterprises/${id}/sites/${site.body.id}`);
    expect((await remove(stranger)).status).toBe(404);
    expect((await remove(owner)).status).toBe(204);
    expect((await remove(owner)).body.code).toBe('enterprises.belonging_not_found');
    expect((await read(owner)).body.sites).toEqual([]);
  });

  it('of another enterprise are not removed through one’s own', async () => {
    const site = await add(owner, 'sites', SITE);
    const { created } = await api.transactions.run((tx) =>
      api
        .get(EnterprisesFacade)
        .register(tx, [
          { creditCode: CreditCode.parse(inventedCode(number++)), name: '试算旁邻厂', regionCode: '130505' },
        ]),
    );
    const neighbour = api.actor('旁邻', [{ permission: 'enterprise.maintain', enterpriseId: created[0] ?? '' }]);
    const answer = await api.as(neighbour).delete(`/api/enterprises/${created[0]}/sites/${site.body.id}`);
    expect(answer.status).toBe(404);
    expect((await read(owner)).body.sites.length).toBe(1);
  });

  it('are refused where they cannot be', async () => {
    await add(owner, 'certificates', CERTIFICATE);
    expect((await add(owner, 'certificates', CERTIFICATE)).body.code).toBe('enterprises.certificate_exists');
    const reversed = { ...CERTIFICATE, number: 'T-2', validUntil: '2019-01-01' };
    expect((await add(owner, 'certificates', reversed)).body.code).toBe('enterprises.certificate_period_reversed');
    expect((await add(owner, 'contacts', { name: '无电话' })).body.code).toBe('enterprises.contact_unreachable');
    expect((await add(owner, 'sites', { ...SITE, regionCode: '999999' })).body.code).toBe('enterprises.region_unknown');
  });
});

describe('what other contexts ask', () => {
  it('are cards, profiles with the certificates of a day, contacts, and ids in pages', async () => {
    const facade = api.get(EnterprisesFacade);
    await add(owner, 'certificates', CERTIFICATE);
    await add(owner, 'contacts', CONTACT);
    const cards = await facade.cards([id, '00000000-0000-4000-8000-000000000002']);
    expect([...cards.keys()]).toEqual([id]);
    expect(cards.get(id)).toMatchObject({ regionCode: '130505', industryCode: 'C3451', status: 'registered' });
    const profile = async (day?: string) => (await facade.profiles([id], day)).get(id);
    expect(await profile()).toMatchObject({
      businessScope: '轴承制造',
      registeredOn: '1998-07-01',
      registeredCapital: { amount: '23368.07', currency: 'CNY' },
      certificates: [CERTIFICATE],
    });
    expect((await profile('2019-12-31'))?.certificates).toEqual([]);
    expect((await profile('2099-12-31'))?.certificates.length).toBe(1);
    expect((await facade.contacts(id)).map(({ name }) => name)).toEqual(['调度', '试算员']);
    const pages: string[] = [];
    for (
      let page = await facade.idsAfter(null, 3);
      page.length > 0;
      page = await facade.idsAfter(pages.at(-1) ?? null, 3)
    ) {
      pages.push(...page);
    }
    const all = await api.database.query<{ id: string }>('SELECT id FROM enterprises.enterprise ORDER BY id');
    expect(pages).toEqual(all.map((row) => row.id));
    await expect(facade.requireCard('00000000-0000-4000-8000-000000000002')).rejects.toMatchObject({
      code: 'enterprises.not_found',
    });
  });
});
