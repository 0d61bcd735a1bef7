import { describe, expect, it } from '@jest/globals';
import { createTestDatabase } from '#test-support';

describe('test database', () => {
  it('is migrated', async () => {
    const database = await createTestDatabase();
    expect(await database.query('SELECT count(*)::int AS n FROM platform.job')).toEqual([{ n: 0 }]);
    await database.drop();
  });
});
