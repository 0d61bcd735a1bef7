import type { Settings } from 'meilisearch';
import type { StoredDocument } from '../../domain/enterprise-document.js';
import { lexemeOf } from '../../domain/search-terms.js';

/** A document as it stands in Meilisearch. */
export interface MeiliDocument extends Omit<StoredDocument, 'enterpriseId'> {
  readonly id: string;
  /** Every leading part of the code that a filter may name. */
  readonly regions: readonly string[];
  readonly city: string;
  readonly industries: readonly string[];
  readonly division: string | null;
  /** Tokens of what is made and of the firm's name. */
  readonly made: readonly string[];
  /** Tokens of everything. */
  readonly anywhere: readonly string[];
  /** How many different tokens stand for what it makes. */
  readonly breadth: number;
}

/** What hits are filtered by. */
const FILTERED = ['id', 'regionCode', 'regions', 'industries', 'made', 'anywhere', 'nameKeys'] as const;
/** What hits are filtered by and counted by. */
export const FACETS = ['city', 'division', 'processes', 'materials', 'certificates'] as const;
/** More values than any facet has; Meilisearch leaves out what goes beyond. */
const MOST_FACET_VALUES = 1_000;
/** Pages are leafed through to their end; Meilisearch stops at a thousand hits unless it is told. */
const MOST_HITS = 1_000_000;

/**
 * Of the firms that have what is looked for, those that make little else come first: what PostgreSQL's rank comes to when
 * it divides by the length. Then by name.
 */
export const NARROW_FIRST = ['breadth:asc', 'name:asc', 'id:asc'] as const;
export const BY_NAME = ['name:asc', 'id:asc'] as const;

/**
 * Words are cut here and compared whole, so that both stores find the same: Meilisearch's own segmentation cuts 高压线束
 * in two, its typing mistakes turn one part into another, and synonyms and spelling are settled before the store is asked.
 */
export const SETTINGS: Settings = {
  filterableAttributes: [...FILTERED, ...FACETS].map((attribute) => ({
    attributePatterns: [attribute],
    features: { facetSearch: false, filter: { equality: true, comparison: false } },
  })),
  sortableAttributes: ['breadth', 'name', 'id'],
  rankingRules: ['sort'],
  // The order in which places count, as the weights of the tsvector have it.
  searchableAttributes: ['makes', 'name', 'serves', 'sells'],
  displayedAttributes: [
    ...['id', 'name', 'otherNames', 'regionCode', 'industryCode', 'makes', 'declared', 'serves', 'sells'],
  ],
  typoTolerance: { enabled: false },
  facetSearch: false,
  faceting: { maxValuesPerFacet: MOST_FACET_VALUES },
  pagination: { maxTotalHits: MOST_HITS },
};

/** Where a document's tokens stand. */
export interface PlacedTokens {
  readonly makes: readonly string[];
  readonly name: readonly string[];
  readonly serves: readonly string[];
  readonly sells: readonly string[];
}

export function meiliDocument({ enterpriseId, ...document }: StoredDocument, tokens: PlacedTokens): MeiliDocument {
  const { regionCode, industryCode } = document;
  return {
    id: enterpriseId,
    ...document,
    nameKeys: words(document.nameKeys),
    // As a filter can name them.
    materials: words(document.materials),
    certificates: words(document.certificates),
    regions: [2, 4, 6].map((length) => regionCode.slice(0, length)),
    city: regionCode.slice(0, 4).padEnd(6, '0'),
    industries: industryCode === null ? [] : prefixesOf(industryCode),
    division: industryCode?.slice(0, 3) ?? null,
    made: words([...tokens.makes, ...tokens.name]),
    anywhere: words([...tokens.makes, ...tokens.name, ...tokens.serves, ...tokens.sells]),
    breadth: new Set(tokens.makes).size,
  };
}

/** What Meilisearch can hold and a filter can name: a backslash cannot be told from an escape in its syntax. */
export function wordOf(token: string): string {
  return lexemeOf(token)
    .replace(/["'\\\p{Cc}]/gu, '')
    .trim();
}

function words(tokens: readonly string[]): string[] {
  return [...new Set(tokens.map(wordOf).filter((word) => word !== ''))];
}

function prefixesOf(code: string): string[] {
  return Array.from(code, (_, at) => code.slice(0, at + 1));
}
