import { DataSource } from 'typeorm';
import { newId } from '#kernel';
import { dataSourceOptions, updateVersioned } from '#platform';
import { createTestDatabase, type TestDatabase } from '#test-support';
import { Introduction } from '../domain/introduction.js';
import { matchingMappings } from './introduction.schema.js';

describe('The mapping of introductions', () => {
  let database: TestDatabase;
  let source: DataSource;

  beforeAll(async () => {
    database = await createTestDatabase();
    const settings = { url: database.url, poolSize: 2, applicationName: 'test' };
    source = await new DataSource(dataSourceOptions(settings, matchingMappings)).initialize();
  });

  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  const put = (facts: { shortageId?: string; place?: number } = {}) =>
    Introduction.put({
      shortageId: newId(),
      enterpriseId: newId(),
      makerRegionCode: '130506',
      makerClaimed: false,
      askingEnterpriseId: newId(),
      askingRegionCode: '130503',
      place: 1,
      message: '请答复',
      ownerId: newId(),
      ownerName: '试用人',
      putAt: new Date('2026-11-22T08:00:00.250Z'),
      dueAt: new Date('2026-11-25T08:00:00.000Z'),
      ...facts,
    });

  it('brings one back as it was stored: digits exact, days as days', async () => {
    const made = put();
    await source.manager.insert(Introduction, made);
    const read = await source.manager.findOneByOrFail(Introduction, { id: made.id });
    expect(read).toEqual(made);
    expect(read).toBeInstanceOf(Introduction);
    read.answer(
      {
        answer: 'yes',
        by: '洪跑外',
        via: 'telephone',
        remark: '',
        weeklyQuantity: '999999999999999.000001',
        earliestDate: '2027-01-01',
      },
      { now: () => new Date('2026-11-23T08:00:00.001Z'), today: () => '2026-11-23' },
    );
    await source.transaction((tx) => updateVersioned(tx, Introduction, read));
    const answered = await source.manager.findOneByOrFail(Introduction, { id: made.id });
    expect(answered).toEqual({ ...read, version: 2 });
    expect(answered.weeklyQuantity).toBe('999999999999999.000001');
    expect(answered.earliestDate).toBe('2027-01-01');
  });

  it('lets the database refuse a place twice, a sixth place, and half an answer', async () => {
    const shortageId = newId();
    await source.manager.insert(Introduction, put({ shortageId }));
    const constraintOf = async (work: Promise<unknown>) => {
      const error = (await work.catch((thrown: unknown) => thrown)) as { driverError?: { constraint?: string } };
      return error.driverError?.constraint;
    };
    expect(await constraintOf(source.manager.insert(Introduction, put({ shortageId })))).toBe('introduction_place_key');
    expect(await constraintOf(source.manager.insert(Introduction, put({ place: 6 })))).toBe('introduction_place_known');
    const half = put();
    half.state = 'accepted';
    expect(await constraintOf(source.manager.insert(Introduction, half))).toBe('introduction_answer_whole');
  });
});
