import fc from 'fast-check';
import { readFilter } from '#test-support';
import type { RetrievalRequest } from '../../application/retrieval.js';
import { FACETS, type MeiliDocument, meiliDocument } from './meili-document.js';
import { filterOf } from './meili-filter.js';

const ATTRIBUTES = new Set<string>([
  ...FACETS,
  'id',
  'regionCode',
  'regions',
  'industries',
  'made',
  'anywhere',
  'nameKeys',
]);

const document = (makes: string[]): MeiliDocument =>
  meiliDocument(
    {
      ...{
        enterpriseId: 'firm-1',
        name: '甲',
        regionCode: '130506',
        industryCode: 'C3670',
        makes,
        declared: [],
        otherNames: [],
        nameKeys: ['甲'],
        serves: [],
      },
      ...{ sells: [], processes: ['die-casting'], materials: [], certificates: makes },
    },
    { makes, name: [], serves: [], sells: ['卖'] },
  );
const request = (terms: string[][], more: Partial<RetrievalRequest> = {}): RetrievalRequest => ({
  ...{ terms, places: 'made', regionPrefixes: [''], limit: 1 },
  ...more,
});
const passes = (asked: RetrievalRequest, made: string[]) => {
  const filter = filterOf(asked);
  return filter === undefined || readFilter(filter, ATTRIBUTES)({ ...document(made) });
};

/** What people paste, and what would end a quotation or begin an operator. */
const token = fc.oneof(
  fc.string({ unit: fc.constantFrom('"', "'", '\\', '\0', '\n', ' ', ']', ')', '=', '轴', 'a', '😀', '\ud83d') }),
  fc.constantFrom('" OR made = "', 'AND', 'NOT', '" ] OR id EXISTS OR made IN ["', '轴承'),
);

describe('A filter for Meilisearch', () => {
  it('says what it is asked, whatever the words', () => {
    expect(filterOf(request([]))).toBeUndefined();
    expect(filterOf(request([['轴承'], ['制动', '盘']], { regionPrefixes: ['13'], industryPrefix: 'C3' }))).toBe(
      '(made IN ["轴承"] OR (made = "制动" AND made = "盘")) AND (regions IN ["13"]) AND (industries IN ["C3"])',
    );
  });

  it('finds a document by any of its words, and lets no word be anything else', () => {
    fc.assert(
      fc.property(
        fc.array(token, { minLength: 1, maxLength: 5 }),
        fc.array(token, { maxLength: 3 }),
        (made, others) => {
          expect(passes(request([made]), made)).toBe(true);
          expect(passes(request([others, ['轴承', ...made]]), ['轴承', ...made])).toBe(true);
          expect(passes(request([['没有', ...others]]), made)).toBe(false);
          for (const certificate of document(made).certificates) {
            expect(passes(request([], { certificate }), made)).toBe(true);
          }
          expect(passes(request([made], { enterpriseIds: others }), made)).toBe(false);
          expect(passes(request([], { material: others[0] ?? '铜', process: 'die-casting' }), made)).toBe(false);
        },
      ),
      { numRuns: 500, seed: 20261128 },
    );
  });
});
