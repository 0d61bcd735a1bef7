import type { EnterpriseDocument } from '../domain/enterprise-document.js';
import type { SearchedPlaces } from '../domain/search-terms.js';

/** What a hit has to fulfil besides the words; what is left out is not asked. */
export interface DocumentFilters {
  /** GB/T 2260 prefixes; a hit lies in one of them. */
  readonly regionPrefixes: readonly string[];
  /** GB/T 2260 codes; a hit is registered at one of them. What lies near a place is told in this way. */
  readonly regionCodes?: readonly string[];
  /** GB/T 4754 prefix. */
  readonly industryPrefix?: string;
  /** Code of a process that its words for what it makes tell of. */
  readonly process?: string;
  /** A material that they tell of. */
  readonly material?: string;
  /** Kind of a certificate that it holds. */
  readonly certificate?: string;
  /** A hit is one of these. */
  readonly enterpriseIds?: readonly string[];
}

export interface RetrievalRequest extends DocumentFilters {
  /** Any of these; of each, all its tokens. Empty: everything that passes the filters. */
  readonly terms: readonly (readonly string[])[];
  /** Besides, any of these, in the same way and at the same places; left out, nothing more is asked. */
  readonly alongside?: readonly (readonly string[])[];
  /** A hit bears this name, in the form in which two spellings are equal. */
  readonly nameKey?: string;
  readonly places: SearchedPlaces;
  readonly limit: number;
  readonly offset?: number;
}

interface FacetCount {
  readonly code: string;
  readonly count: number;
}

/** How many hits share what; the most frequent first, equal ones by their code. */
export interface Facets {
  /** By city code. */
  readonly regions: readonly FacetCount[];
  /** By GB/T 4754 division; enterprises without an industry are left out. */
  readonly industries: readonly FacetCount[];
  /** By the catalogue's code. An enterprise counts once for each of its processes, as for materials and certificates. */
  readonly processes: readonly FacetCount[];
  readonly materials: readonly FacetCount[];
  readonly certificates: readonly FacetCount[];
}

/**
 * Finds documents by their tokens. Adapters retrieve and say nothing of the order people see: that is the ranker's.
 */
export abstract class Retrieval {
  /** Hits with the most telling first as far as the store can tell, so that a cut loses the least. */
  abstract retrieve(request: RetrievalRequest): Promise<EnterpriseDocument[]>;

  /** How many hits there are in all, and where. Ignores `limit` and `offset`. */
  abstract count(request: RetrievalRequest): Promise<{ readonly total: number } & Facets>;

  /** Whether the store that should answer does not, or is behind, and another one answers for it. */
  abstract get catchingUp(): boolean;
}
