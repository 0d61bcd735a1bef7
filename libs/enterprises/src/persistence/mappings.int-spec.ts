import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource, type EntityTarget, type ObjectLiteral } from 'typeorm';
import { CreditCode, newId } from '#kernel';
import { dataSourceOptions, updateVersioned } from '#platform';
import { createTestDatabase, type TestDatabase } from '#test-support';
import { enterprisesMappings } from '#enterprises';
import { inventedCode } from '../../test/register-file.js';
import { Certificate, Contact, Site } from '../domain/belongings.js';
import { Claim } from '../domain/claim.js';
import { Enterprise } from '../domain/enterprise.js';
import { ImportRun } from '../domain/import/import-run.js';

let database: TestDatabase;
let dataSource: DataSource;
beforeAll(async () => {
  database = await createTestDatabase();
  const settings = { url: database.url, poolSize: 2, applicationName: 'test' };
  dataSource = await new DataSource(dataSourceOptions(settings, enterprisesMappings)).initialize();
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

const enterprise = Enterprise.fromRegister({
  creditCode: CreditCode.parse(inventedCode(1)),
  name: '试算往返有限公司',
  regionCode: '130505',
  shortNames: ['往返'],
  formerNames: ['旧名"厂', '逗号,厂'],
  industryCode: 'C3670',
  registeredCapital: { amount: '123456789012345.000001', currency: 'CNY' },
  registeredOn: '1998-07-01',
  businessScope: '铸造',
  address: '工业路',
});
const enterpriseId = enterprise.id;

async function roundTrip<E extends ObjectLiteral & { id: string }>(target: EntityTarget<E>, values: E): Promise<void> {
  await dataSource.manager.insert(target, { ...values });
  const found = await dataSource.manager.findOneByOrFail(target, { id: values.id } as never);
  expect(found).toBeInstanceOf(target);
  expect({ ...found }).toEqual({ ...values });
}

describe('what is stored comes back', () => {
  it('an enterprise, its capital exact', () => roundTrip(Enterprise, enterprise));

  it('an enterprise, changed where nobody else was quicker', async () => {
    const found = await dataSource.manager.findOneByOrFail(Enterprise, { id: enterpriseId });
    found.correctRegister({ name: '试算新往返有限公司' });
    await updateVersioned(dataSource.manager, Enterprise, found);
    const changed = await dataSource.manager.findOneByOrFail(Enterprise, { id: enterpriseId });
    expect(changed).toMatchObject({
      name: '试算新往返有限公司',
      formerNames: ['旧名"厂', '逗号,厂', '试算往返有限公司'],
      capitalAmount: '123456789012345.000001',
      registeredOn: '1998-07-01',
      version: 2,
    });
    await expect(updateVersioned(dataSource.manager, Enterprise, found)).rejects.toMatchObject({
      code: 'version.stale',
    });
  });

  it('a site', () =>
    roundTrip(Site, { id: newId(), enterpriseId, kind: 'plant', name: '车间', regionCode: '130505', address: '路' }));

  it('a contact', () =>
    roundTrip(Contact, {
      id: newId(),
      enterpriseId,
      name: '试算员',
      position: null,
      phone: '0319-1234567',
      email: null,
      source: 'enterprise',
    }));

  it('a certificate', () =>
    roundTrip(Certificate, {
      id: newId(),
      enterpriseId,
      kind: 'ISO 9001',
      number: 'T-1',
      issuer: null,
      validFrom: '2024-02-29',
      validUntil: null,
    }));

  it('a claim', () => {
    const at = new Date('2026-05-01T08:00:00Z');
    const claim = Claim.raise(enterpriseId, { accountId: newId(), name: '厂长' }, { proof: '执照', contact: null }, at);
    claim.reject({ by: '审核员', at }, '材料不全');
    return roundTrip(Claim, claim);
  });

  it('an import', () =>
    roundTrip(
      ImportRun,
      new ImportRun({
        id: newId(),
        fileName: 'register.csv',
        fileKey: null,
        sha256: 'a',
        mappingHash: 'b',
        plan: { encoding: 'utf-8', delimiter: ',', columns: ['名称'], mapping: ['name'], acceptRenames: false },
        region: '130500',
        onlyWithin: ['1305', '1306'],
        state: 'running',
        linesTotal: 10,
        bytesTotal: 5_000_000_000,
        nextOffset: 4_000_000_000,
        nextLine: 2,
        rowsRead: 0,
        created: 0,
        updated: 0,
        unchanged: 0,
        bad: 0,
        passedOver: 0,
        startedBy: newId(),
        startedByName: '管理员',
        startedAt: new Date('2026-05-01T08:00:00Z'),
        finishedAt: null,
      }),
    ));
});
