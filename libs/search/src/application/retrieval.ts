import type { EnterpriseDocument } from '../domain/enterprise-document.js';
import type { SearchedPlaces } from '../domain/search-terms.js';

export interface RetrievalRequest {
  /** Any of these; of each, all its tokens. Empty: everything that passes the filters. */
  readonly terms: readonly (readonly string[])[];
  /** Besides, any of these, in the same way and at the same places; left out, nothing more is asked. */
  readonly alongside?: readonly (readonly string[])[];
  readonly places: SearchedPlaces;
  /** GB/T 2260 prefixes; a hit lies in one of them. */
  readonly regionPrefixes: readonly string[];
  /** GB/T 4754 prefix. */
  readonly industryPrefix?: string;
  readonly limit: number;
  readonly offset?: number;
}

export interface Facets {
  /** By city code. */
  readonly regions: readonly { readonly code: string; readonly count: number }[];
  /** By GB/T 4754 division; enterprises without an industry are left out. */
  readonly industries: readonly { readonly code: string; readonly count: number }[];
}

/**
 * Finds documents by their tokens. Adapters retrieve and say nothing of the order people see: that is the ranker's.
 */
export abstract class Retrieval {
  /** Hits with the most telling first as far as the store can tell, so that a cut loses the least. */
  abstract retrieve(request: RetrievalRequest): Promise<EnterpriseDocument[]>;

  /** How many hits there are in all, and where. Ignores `limit` and `offset`. */
  abstract count(request: RetrievalRequest): Promise<{ readonly total: number } & Facets>;
}
