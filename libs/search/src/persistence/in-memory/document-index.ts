import type { Facets, RetrievalRequest } from '../../application/retrieval.js';
import type { StoredDocument } from '../../domain/enterprise-document.js';
import { leastTerms, lexemeOf } from '../../domain/search-terms.js';
import { ANYWHERE, IN_NAME, MADE } from './tsvector-text.js';

/** A token in a document: the document's slot and, in the lowest bits, the places where it stands. */
const PLACE_BITS = 4;
/** What a token tells by where it stands, as in the database: made, in the name, served, sold. */
const WEIGHTS = [1, 0.6, 0.1, 0.05];
/** `ts_rank` of a single token, by its places. */
const RANKS = Float64Array.from({ length: 1 << PLACE_BITS }, (_, places) => rankOf(places));
/** Taken away or written anew, so many may stand among those that hold before the index is worn. */
const WORN = { share: 0.3, least: 1_000 };

/**
 * Search documents by their tokens, in memory. Answers as `search.enterprise_document` does, with the same order where
 * it does not depend on the database's collation.
 */
export class DocumentIndex {
  private readonly documents: (StoredDocument | undefined)[] = [];
  /** What `ts_rank` divides by: how much a document says. */
  private readonly lengths: number[] = [];
  private readonly slots = new Map<string, number>();
  private readonly postings = new Map<string, number[]>();
  private readonly bearers = new Map<string, number[]>();
  /** What each slot's document counts for: numbers of `codes`. */
  private readonly counted: number[][] = [];
  private readonly codes: { readonly facet: keyof Facets; readonly code: string }[] = [];
  private readonly numbers = new Map<string, number>();

  get size(): number {
    return this.slots.size;
  }

  /** Whether so much was replaced that it should be built anew. */
  get isWorn(): boolean {
    const gone = this.documents.length - this.slots.size;
    return gone > WORN.least && gone > WORN.share * this.documents.length;
  }

  /** In place of what was known of the enterprise. */
  put(document: StoredDocument, lexemes: readonly (readonly [lexeme: string, places: number])[]): void {
    this.remove(document.enterpriseId);
    const slot = this.documents.push(document) - 1;
    this.slots.set(document.enterpriseId, slot);
    let length = 0;
    for (const [lexeme, places] of lexemes) {
      added(this.postings, lexeme, (slot << PLACE_BITS) | places);
      length += countOf(places);
    }
    this.lengths.push(Math.log2(length + 1));
    for (const key of document.nameKeys) added(this.bearers, key, slot);
    this.counted.push(facetsOf(document).map(([facet, code]) => this.numberOf(facet, code)));
  }

  remove(enterpriseId: string): void {
    const slot = this.slots.get(enterpriseId);
    if (slot === undefined) return;
    this.documents[slot] = undefined;
    this.slots.delete(enterpriseId);
  }

  retrieve(request: RetrievalRequest): StoredDocument[] {
    const { limit, offset = 0 } = request;
    const hits = this.hits(request);
    const ranks = this.ranks(request, hits);
    const least = nthLargest(ranks, offset + limit);
    const order: { readonly document: StoredDocument; readonly rank: number }[] = [];
    hits.forEach((slot, at) => {
      const rank = ranks[at] as number;
      if (rank >= least) order.push({ document: this.documents[slot] as StoredDocument, rank });
    });
    return order
      .sort((a, b) => b.rank - a.rank || compared(a.document, b.document))
      .slice(offset, offset + limit)
      .map(({ document }) => document);
  }

  count(request: RetrievalRequest): { readonly total: number } & Facets {
    const hits = this.hits(request);
    const counts = new Uint32Array(this.codes.length);
    for (const slot of hits) {
      for (const number of this.counted[slot] as number[]) counts[number] = (counts[number] as number) + 1;
    }
    const facets: Record<keyof Facets, { code: string; count: number }[]> = {
      regions: [],
      industries: [],
      processes: [],
      materials: [],
      certificates: [],
    };
    for (const [number, { facet, code }] of this.codes.entries()) {
      const count = counts[number] as number;
      if (count > 0) facets[facet].push({ code, count });
    }
    for (const all of Object.values(facets)) all.sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
    return { total: hits.length, ...facets };
  }

  private numberOf(facet: keyof Facets, code: string): number {
    const key = `${facet} ${code}`;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.codes.push({ facet, code }) - 1;
    this.numbers.set(key, number);
    return number;
  }

  /** Slots of all that fulfil the request. */
  private hits(request: RetrievalRequest): number[] {
    const passes = filterOf(request);
    const isHit = (slot: number) => {
      const document = this.documents[slot];
      return document !== undefined && passes(document);
    };
    const bearers = request.nameKey === undefined ? undefined : (this.bearers.get(lexemeOf(request.nameKey)) ?? []);
    const sets = [
      bearers,
      this.withTerms(request.terms, request),
      this.withTerms(request.alongside ?? [], request),
    ].filter((slots) => slots !== undefined);
    const [first, ...others] = sets;
    if (first === undefined) return [...this.documents.keys()].filter(isHit);
    const wanted = others.map((slots) => new Set(slots));
    return first.filter((slot) => wanted.every((set) => set.has(slot)) && isHit(slot));
  }

  /** Slots of whoever holds all tokens of any of the terms at the places asked for; undefined where no word is asked for. */
  private withTerms(terms: RetrievalRequest['terms'], { places }: RetrievalRequest): number[] | undefined {
    const asked = leastTerms(terms.map(lexemesOf));
    if (asked.length === 0) return undefined;
    const where = places === 'made' ? MADE | IN_NAME : ANYWHERE;
    const found: number[] = [];
    const isFound = new Uint8Array(this.documents.length);
    // How far along its term a document has come; each term counts on from where the one before ended.
    const stage = new Uint32Array(asked.some(({ length }) => length > 1) ? this.documents.length : 0);
    let begin = 1;
    for (const tokens of asked) {
      const lists = tokens.map((token) => this.postings.get(token) ?? []).sort((a, b) => a.length - b.length);
      for (const [at, list] of lists.entries()) {
        const isLast = at === lists.length - 1;
        for (const posting of list) {
          const slot = posting >>> PLACE_BITS;
          if ((posting & where) === 0 || (at > 0 && stage[slot] !== begin + at)) continue;
          if (!isLast) stage[slot] = begin + at + 1;
          else if (isFound[slot] === 0) {
            isFound[slot] = 1;
            found.push(slot);
          }
        }
      }
      begin += lists.length + 1;
    }
    return found;
  }

  /** How telling each hit is: by all tokens asked for, the less else it says the more; all alike where none is asked for. */
  private ranks({ terms }: RetrievalRequest, hits: readonly number[]): Float64Array {
    const tokens = new Set(terms.flatMap(lexemesOf));
    if (tokens.size === 0) return new Float64Array(hits.length);
    const sums = new Float64Array(this.documents.length);
    for (const token of tokens) {
      for (const posting of this.postings.get(token) ?? []) {
        const slot = posting >>> PLACE_BITS;
        sums[slot] = (sums[slot] as number) + (RANKS[posting & ANYWHERE] as number);
      }
    }
    return Float64Array.from(hits, (slot) => (sums[slot] as number) / (this.lengths[slot] as number));
  }
}

function facetsOf(document: StoredDocument): (readonly [keyof Facets, string])[] {
  const { regionCode, industryCode, processes, materials, certificates } = document;
  const each = (facet: keyof Facets, codes: readonly string[]) => codes.map((code) => [facet, code] as const);
  return [
    ['regions', `${regionCode.slice(0, 4)}00`],
    ...each('industries', industryCode === null ? [] : [industryCode.slice(0, 3)]),
    ...each('processes', processes),
    ...each('materials', materials),
    ...each('certificates', certificates),
  ];
}

function lexemesOf(tokens: readonly string[]): string[] {
  return tokens.map(lexemeOf).filter((lexeme) => lexeme !== '');
}

function filterOf(request: RetrievalRequest): (document: StoredDocument) => boolean {
  const { regionPrefixes, regionCodes, industryPrefix, process, material, certificate, enterpriseIds } = request;
  const isEverywhere = regionPrefixes.includes('');
  const codes = regionCodes && new Set(regionCodes);
  const ids = enterpriseIds && new Set(enterpriseIds);
  const [stuff, kind] = [material, certificate].map((asked) => asked && lexemeOf(asked));
  return (document) =>
    (isEverywhere || regionPrefixes.some((prefix) => document.regionCode.startsWith(prefix))) &&
    (codes === undefined || codes.has(document.regionCode)) &&
    (ids === undefined || ids.has(document.enterpriseId)) &&
    (industryPrefix === undefined || (document.industryCode?.startsWith(industryPrefix) ?? false)) &&
    (process === undefined || document.processes.includes(process)) &&
    (stuff === undefined || document.materials.includes(stuff)) &&
    (kind === undefined || document.certificates.includes(kind));
}

function rankOf(places: number): number {
  const weights = WEIGHTS.filter((_, bit) => (places & (1 << bit)) !== 0);
  return weights.reduce((all, weight, at) => all + weight / (at + 1) ** 2, 0);
}

function countOf(places: number): number {
  return WEIGHTS.filter((_, bit) => (places & (1 << bit)) !== 0).length;
}

function added(lists: Map<string, number[]>, key: string, entry: number): void {
  const list = lists.get(key);
  if (list) list.push(entry);
  else lists.set(key, [entry]);
}

/** The value that stands at a place when they are sorted, the largest first; below all where there are not so many. */
function nthLargest(values: Float64Array, nth: number): number {
  return nth >= values.length ? -Infinity : (values.slice().sort()[values.length - nth] ?? Infinity);
}

function compared(a: StoredDocument, b: StoredDocument): number {
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  return a.enterpriseId < b.enterpriseId ? -1 : 1;
}
