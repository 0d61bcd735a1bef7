import { type RegisterToSearch, startRegisterToSearch } from '../../test/register-to-search.js';
import { isWorthReading, RegisterWords } from '../application/register-words.js';

describe('The words of the register', () => {
  let register: RegisterToSearch;

  beforeAll(async () => {
    register = await startRegisterToSearch();
    await register.database.query(
      `INSERT INTO search.enterprise_document (enterprise_id, name, region_code, makes, declared, serves, sells, terms, projected_at)
       SELECT gen_random_uuid(), n::text, '130500', ARRAY['铸件'], '{}', '{}', '{}', '', '2026-11-28 08:10+08'
       FROM generate_series(1, 1_240) AS n`,
    );
  }, 120_000);

  afterAll(() => register.stop());

  const state = () => register.app.get(RegisterWords).state();
  const write = (at: string, count: number) =>
    register.database.query(
      `UPDATE search.enterprise_document SET projected_at = $1
       WHERE enterprise_id IN (SELECT enterprise_id FROM search.enterprise_document LIMIT $2)`,
      [at, count],
    );

  const grow = (by: number) =>
    register.database.query(
      `INSERT INTO search.enterprise_document (enterprise_id, name, region_code, makes, declared, serves, sells, terms, projected_at)
       SELECT gen_random_uuid(), n::text, '130500', '{}', '{}', '{}', '{}', '', '2026-11-28 08:20+08'
       FROM generate_series(1, $1::int) AS n`,
      [by],
    );

  it('are to be read anew once an hour at most while single firms change', async () => {
    const read = await state();
    await write('2026-11-28 08:20+08', 1);
    await write('2026-11-28 08:59+08', 900);
    expect(isWorthReading(await state(), read)).toBe(false);
    await write('2026-11-28 09:01+08', 1);
    expect(isWorthReading(await state(), read)).toBe(true);
  });

  it('are to be read anew at once when the register has grown by a tenth since they were read, and no sooner', async () => {
    const read = await state();
    expect(read.firms).toBe(1_240);
    // Across a round number and back, which is nothing of a change.
    await grow(10);
    expect(isWorthReading(await state(), read)).toBe(false);
    await grow(114);
    expect(isWorthReading(await state(), read)).toBe(false);
    await grow(1);
    expect(isWorthReading(await state(), read)).toBe(true);
    expect(isWorthReading(await state(), await state())).toBe(false);
  });

  it('are to be read anew with the first firm', () => {
    expect(isWorthReading({ hour: '2026-11-28 08:00:00+08', firms: 1 }, { hour: '', firms: 0 })).toBe(true);
  });
});
