import type { Facets, RetrievalRequest } from '../../application/retrieval.js';
import type { StoredDocument } from '../../domain/enterprise-document.js';
import { lexemeOf } from '../../domain/search-terms.js';
import { Postings } from './postings.js';
import { ANYWHERE, IN_NAME, MADE } from './tsvector-text.js';

/** Taken away or written anew, so many may stand among those that hold before the index is worn. */
const WORN = { share: 0.3, least: 1_000 };

/** Whom some terms find, and how telling each is. */
interface Holders {
  readonly slots: readonly number[];
  readonly ranks: Float64Array;
  readonly places: RetrievalRequest['places'];
  /** How many documents there had been. */
  readonly of: number;
}

/**
 * Search documents by their tokens, in memory. Answers as `search.enterprise_document` does, with the same order where
 * it does not depend on the database's collation.
 */
export class DocumentIndex {
  private readonly documents: (StoredDocument | undefined)[] = [];
  /** What `ts_rank` divides by: how much a document says. */
  private readonly lengths: number[] = [];
  private readonly slots = new Map<string, number>();
  private readonly postings = new Postings();
  private readonly bearers = new Map<string, number[]>();
  /** What the documents count for, one behind the other: numbers of `codes`, and where each slot's begin. */
  private readonly counted: number[] = [];
  private readonly countedFrom: number[] = [0];
  private readonly codes: { readonly facet: keyof Facets; readonly code: string }[] = [];
  private readonly numbers = new Map<string, number>();
  /** The same terms are asked for again: one search asks for them alone and beside words of its trade, all searches for these. */
  private readonly known = new WeakMap<RetrievalRequest['terms'], Holders>();

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
      this.postings.add(slot, lexeme, places);
      length += countOf(places);
    }
    this.lengths.push(Math.log2(length + 1));
    for (const key of document.nameKeys) added(this.bearers, key, slot);
    for (const [facet, code] of facetsOf(document)) this.counted.push(this.numberOf(facet, code));
    this.countedFrom.push(this.counted.length);
  }

  remove(enterpriseId: string): void {
    const slot = this.slots.get(enterpriseId);
    if (slot === undefined) return;
    this.documents[slot] = undefined;
    this.slots.delete(enterpriseId);
  }

  retrieve(request: RetrievalRequest): StoredDocument[] {
    const { limit, offset = 0 } = request;
    const { slots, ranks } = this.asked(request);
    const fulfilling = this.fulfilling(request, slots);
    const least = nthLargest(
      Float64Array.from(fulfilling, (at) => ranks[at] as number),
      offset + limit,
    );
    return fulfilling
      .filter((at) => (ranks[at] as number) >= least)
      .sort((a, b) => (ranks[b] as number) - (ranks[a] as number) || this.compared(slots[a], slots[b]))
      .slice(offset, offset + limit)
      .map((at) => this.documents[slots[at] as number] as StoredDocument);
  }

  count(request: RetrievalRequest): { readonly total: number } & Facets {
    const { slots } = this.asked(request);
    const fulfilling = this.fulfilling(request, slots);
    const counts = new Uint32Array(this.codes.length);
    for (const at of fulfilling) {
      const slot = slots[at] as number;
      const end = this.countedFrom[slot + 1] as number;
      for (let i = this.countedFrom[slot] as number; i < end; i++) (counts[this.counted[i] as number] as number)++;
    }
    const facets: Record<keyof Facets, { code: string; count: number }[]> = {
      regions: [],
      industries: [],
      processes: [],
      materials: [],
      certificates: [],
    };
    for (let number = 0; number < counts.length; number++) {
      const count = counts[number] as number;
      if (count === 0) continue;
      const { facet, code } = this.codes[number] as (typeof this.codes)[number];
      facets[facet].push({ code, count });
    }
    for (const all of Object.values(facets)) all.sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
    return { total: fulfilling.length, ...facets };
  }

  private numberOf(facet: keyof Facets, code: string): number {
    const key = `${facet} ${code}`;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.codes.push({ facet, code }) - 1;
    this.numbers.set(key, number);
    return number;
  }

  /** Whom the words and the name of a request find, with ranks; all alike where no words are asked for. */
  private asked(request: RetrievalRequest): Pick<Holders, 'slots' | 'ranks'> {
    const holders = this.holders(request);
    if (holders) return holders;
    const slots = this.bearersOf(request) ?? [...this.documents.keys()];
    return { slots, ranks: new Float64Array(slots.length) };
  }

  private holders({ terms, places }: Pick<RetrievalRequest, 'terms' | 'places'>): Holders | undefined {
    const before = this.known.get(terms);
    if (before?.places === places && before.of === this.documents.length) return before;
    const slots = this.postings.holding(terms, PLACES[places]);
    if (slots === undefined) return undefined;
    const ranks = this.postings.ranks(terms, slots);
    for (let at = 0; at < ranks.length; at++) {
      ranks[at] = (ranks[at] as number) / (this.lengths[slots[at] as number] as number);
    }
    const holders = { slots, ranks, places, of: this.documents.length };
    this.known.set(terms, holders);
    return holders;
  }

  /** Which of the slots, by their places in the list, stand for documents that fulfil the rest of a request. */
  private fulfilling(request: RetrievalRequest, slots: readonly number[]): number[] {
    const passes = filterOf(request);
    const { alongside = [], places } = request;
    const also = [this.bearersOf(request), this.holders({ terms: alongside, places })?.slots].flatMap((others) =>
      others ? [this.postings.among(slots, others)] : [],
    );
    const found: number[] = [];
    for (let at = 0; at < slots.length; at++) {
      const document = this.documents[slots[at] as number];
      if (document === undefined || (passes && !passes(document))) continue;
      if (also.length === 0 || also.every((among) => among[at] === 1)) found.push(at);
    }
    return found;
  }

  private bearersOf({ nameKey }: RetrievalRequest): number[] | undefined {
    return nameKey === undefined ? undefined : (this.bearers.get(lexemeOf(nameKey)) ?? []);
  }

  /** By name, for those who say as much of what is asked for. */
  private compared(a: number | undefined, b: number | undefined): number {
    const [one, other] = [this.documents[a ?? -1], this.documents[b ?? -1]];
    if (one === undefined || other === undefined) return 0;
    if (one.name !== other.name) return one.name < other.name ? -1 : 1;
    return one.enterpriseId < other.enterpriseId ? -1 : 1;
  }
}

const PLACES = { made: MADE | IN_NAME, anywhere: ANYWHERE } as const;

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

/** Undefined where nothing is asked for but words. */
function filterOf(request: RetrievalRequest): ((document: StoredDocument) => boolean) | undefined {
  const { regionPrefixes, regionCodes, industryPrefix, process, material, certificate, enterpriseIds } = request;
  const isEverywhere = regionPrefixes.includes('');
  const others = [regionCodes, industryPrefix, process, material, certificate, enterpriseIds];
  if (isEverywhere && others.every((one) => one === undefined)) return undefined;
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

function countOf(places: number): number {
  let count = 0;
  for (let bits = places; bits !== 0; bits &= bits - 1) count++;
  return count;
}

function added(lists: Map<string, number[]>, key: string, entry: number): void {
  const list = lists.get(key);
  if (list) list.push(entry);
  else lists.set(key, [entry]);
}

/** The value that stands at a place when they are sorted, the largest first; below all where there are not so many. */
function nthLargest(values: Float64Array, nth: number): number {
  if (nth >= values.length) return -Infinity;
  if (nth === 0) return Infinity;
  const rest = values.slice();
  const wanted = values.length - nth;
  // Quickselect: only the part in which the place lies is put in order any further.
  for (let low = 0, high = rest.length - 1; low < high;) {
    const pivot = rest[(low + high) >> 1] as number;
    let [left, right] = [low, high];
    while (left <= right) {
      while ((rest[left] as number) < pivot) left++;
      while ((rest[right] as number) > pivot) right--;
      if (left > right) break;
      [rest[left], rest[right]] = [rest[right] as number, rest[left] as number];
      left++;
      right--;
    }
    if (wanted <= right) high = right;
    else if (wanted >= left) low = left;
    else break;
  }
  return rest[wanted] as number;
}
