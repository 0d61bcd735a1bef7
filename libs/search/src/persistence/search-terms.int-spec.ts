import fc from 'fast-check';
import { Segmenter } from '#language';
import { createTestDatabase, type TestDatabase } from '#test-support';
import { tsqueryLiteral, tsvectorLiteral } from '../domain/search-terms.js';

/** Whatever people paste: quotes, operators of the query language, zero bytes, halves of emoji. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom("'", '\\', '\0', ':', '&', '|', '!', '*', '(', ' ', '\n', '😀', '\ud83d', '轴') }),
  fc.string({ unit: fc.constantFrom('汽', '车', '😀', 'a'), minLength: 90, maxLength: 120 }),
);

describe('Search terms', () => {
  const segmenter = new Segmenter();
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createTestDatabase();
  });

  afterAll(() => database.drop());

  const matches = async (vector: string, query: string | null) =>
    (await database.query<{ hit: boolean }>('SELECT $1::tsvector @@ $2::tsquery AS hit', [vector, query]))[0]?.hit;

  it('are valid whatever the tokens, and find the document that holds them', async () => {
    const nothing = { makes: [], name: [], serves: [], sells: [] };
    await fc.assert(
      fc.asyncProperty(fc.array(hostile, { maxLength: 6 }), hostile, async (makes, asked) => {
        const vector = tsvectorLiteral({ ...nothing, makes });
        await database.query('SELECT $1::tsvector', [vector]);
        await database.query('SELECT $1::tsquery', [tsqueryLiteral([[asked], makes], 'made')]);
        const whole = tsqueryLiteral([makes], 'made');
        if (whole !== null) expect(await matches(vector, whole)).toBe(true);
        if (whole !== null) expect(await matches(tsvectorLiteral({ ...nothing, sells: makes }), whole)).toBe(false);
      }),
      { numRuns: 300, seed: 20261122 },
    );
  });

  it('travel in JSON, as the projection sends them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostile, { maxLength: 4 }), async (name) => {
        const terms = tsvectorLiteral({ makes: [], name, serves: [], sells: [] });
        await database.query(`SELECT (d.terms)::tsvector FROM jsonb_to_record($1) AS d (terms text)`, [
          JSON.stringify({ terms }),
        ]);
      }),
      { numRuns: 200, seed: 20261122 },
    );
  });

  it('are valid for text of any length, cut by the segmenter', async () => {
    const texts = ['汽车制动盘'.repeat(2_000), 'a'.repeat(10_000), '😀'.repeat(5_000), `${'x.'.repeat(5_000)}`];
    for (const text of texts) {
      const tokens = segmenter.tokens(text);
      await database.query('SELECT $1::tsvector', [
        tsvectorLiteral({ makes: tokens, name: [], serves: [], sells: [] }),
      ]);
      await database.query('SELECT $1::tsquery', [tsqueryLiteral([segmenter.queryTokens(text)], 'anywhere')]);
    }
  });

  it('leave out what no vector could hold, the sold words first', async () => {
    const words = (mark: string, count: number) => Array.from({ length: count }, (_, n) => `${mark}零件名称${n}`);
    const vector = tsvectorLiteral({ makes: words('甲', 9_000), name: [], serves: [], sells: words('乙', 90_000) });
    expect(await matches(vector, tsqueryLiteral([['甲零件名称8999']], 'made'))).toBe(true);
    expect(await matches(vector, tsqueryLiteral([['乙零件名称89999']], 'anywhere'))).toBe(false);
  });
});
