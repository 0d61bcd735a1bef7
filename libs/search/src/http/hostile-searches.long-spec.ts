import fc from 'fast-check';
import { type SearchOverHttp, startSearchOverHttp } from '../../test/search-over-http.js';

const SEARCHES = 1_000;
/** On a machine with other things to do. */
const LONGEST_MILLISECONDS = 5_000;

/** As they may come over the wire: characters of other languages' syntax, bytes that are no text, escapes cut short. */
const piece = fc.constantFrom(
  ...["'", '"', '\\', ':*', '&', '|', '!', '<->', '(', ')', '%', '_', ';', '--', '$1', '{}', '[]', '<b>', '../'].map(
    encodeURIComponent,
  ),
  ...[
    'OR 1=1',
    'DROP TABLE search.enterprise_document',
    'made IN ["a"]',
    '制动盘',
    '轴承',
    '×',
    '😀',
    '\u202e',
    '\ufffe',
  ].map(encodeURIComponent),
  ...['%00', '%01', '%0A', '%1B', '%7F', '%FF', '%C0%AF', '%ED%A0%BD', '%F0%9F', '+', '%20', '%', '%zz', '12345678901'],
);
const value = fc.oneof(
  fc.constant(''),
  fc.array(piece, { minLength: 1, maxLength: 40 }).map((pieces) => pieces.join('')),
  fc
    .tuple(piece, fc.integer({ min: 300, max: 10_000 }))
    .map(([one, length]) => one.repeat(Math.ceil(length / one.length))),
);
const name = fc.constantFrom(
  ...['q', 'q', 'q', 'region', 'industry', 'process', 'material', 'certificate', 'freeBy', 'near', 'within', 'sort'],
  ...['page', 'size', 'q[]', '__proto__', '%00'],
);
const pairs = fc.array(fc.tuple(name, value), { minLength: 1, maxLength: 4 });
const query = fc.oneof(
  pairs.map((all) =>
    all
      .map(([key, said]) => `${key}=${said}`)
      .join('&')
      .slice(0, 5_000),
  ),
  // Text alone, and not too much of it: what gets past the door and as far as the store.
  fc.string({ unit: 'grapheme', maxLength: 40 }).map((said) => `q=${encodeURIComponent(said)}`),
  fc.array(piece, { maxLength: 8 }).map((said) => `q=${said.join('')}`),
);

describe('Hostile searches', () => {
  let search: SearchOverHttp;

  beforeAll(async () => {
    search = await startSearchOverHttp([
      { name: '甲地制动有限公司', regionCode: '130506', industryCode: 'C3670', businessScope: '制动盘的制造。' },
      { name: '乙地轴承有限公司', regionCode: '130102', industryCode: 'C3451', businessScope: '轴承的制造。' },
    ]);
    // The first words after a start that the catalogue does not know wait until the register's are read.
    await search.ask(`q=${encodeURIComponent('某某')}`);
  }, 120_000);

  afterAll(() => search.stop());

  it(`are answered or refused, ${SEARCHES} of them, in bounded time`, async () => {
    const statuses = new Map<number, number>();
    let longest = 0;
    for (const sent of fc.sample(query, { numRuns: SEARCHES, seed: 20261128 })) {
      const began = performance.now();
      const { status } = await search.ask(sent);
      longest = Math.max(longest, performance.now() - began);
      if (status !== 200 && status !== 400) throw new Error(`${status} for ${sent.slice(0, 300)}`);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
    expect(longest).toBeLessThan(LONGEST_MILLISECONDS);
    // Both kinds are met often, or the sample tries nothing.
    expect(statuses.get(200)).toBeGreaterThan(50);
    expect(statuses.get(400)).toBeGreaterThan(50);
  }, 300_000);

  it.each([
    ['nothing at all', '', 200],
    ['ten thousand characters', `q=${'a'.repeat(10_000)}`, 400],
    ['a wildcard for a region', 'region=13____', 400],
    ['a page beyond all pages', 'q=%E5%88%B6%E5%8A%A8%E7%9B%98&page=1000', 200],
    ['a day that does not exist', 'freeBy=2026-02-30', 400],
    ['a place that does not exist', 'near=999999', 200],
    ['a field that does not exist', 'nosuch=1', 400],
  ])('are told apart: %s', async (_what, sent, status) => {
    expect((await search.ask(sent)).status).toBe(status);
  });

  it('leave what is there as it was', async () => {
    const { body } = await search.ask('q=%E5%88%B6%E5%8A%A8%E7%9B%98&near=130506&sort=distance');
    expect(body).toMatchObject({
      items: [{ name: '甲地制动有限公司', distanceKm: 0 }],
      catchingUp: null,
      facets: { industries: [{ code: 'C36', count: 1 }] },
    });
  });
});
