import type { Facets, RetrievalRequest } from '../../application/retrieval.js';
import type { StoredDocument } from '../../domain/enterprise-document.js';
import { lexemeOf } from '../../domain/search-terms.js';
import { Postings } from './postings.js';
import { ANYWHERE, IN_NAME, MADE } from './tsvector-text.js';

/** Taken away or written anew, so many may stand among those that hold before the index is worn. */
const WORN = { share: 0.3, least: 1_000 };

/** Slots for which there is room at the beginning. */
const ROOM = 1_000;

/** Whom some terms find, and how telling each is, once somebody asked for that. */
interface Holders {
  readonly slots: Uint32Array;
  ranks: Float64Array | undefined;
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
  /** Where a question's hits are put in a row: the same for all questions, so that nothing is thrown away. */
  private room = { places: new Uint32Array(0), ranks: new Float64Array(0) };

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
    if (slot >= this.room.places.length) {
      const slots = 2 * slot + ROOM;
      this.room = { places: new Uint32Array(slots), ranks: new Float64Array(slots) };
    }
  }

  remove(enterpriseId: string): void {
    const slot = this.slots.get(enterpriseId);
    if (slot === undefined) return;
    this.documents[slot] = undefined;
    this.slots.delete(enterpriseId);
  }

  retrieve(request: RetrievalRequest): StoredDocument[] {
    const { limit, offset = 0 } = request;
    const slots = this.asked(request);
    const ranks = this.ranks(request, slots);
    const fulfilling = this.fulfilling(request, slots);
    const theirs = this.room.ranks.subarray(0, fulfilling.length);
    for (let i = 0; i < theirs.length; i++) theirs[i] = ranks[fulfilling[i] as number] as number;
    const least = nthLargest(theirs, offset + limit);
    const best: number[] = [];
    for (let i = 0; i < fulfilling.length; i++) {
      const at = fulfilling[i] as number;
      if ((ranks[at] as number) >= least) best.push(at);
    }
    return best
      .sort((a, b) => {
        const one = ranks[a] as number;
        const other = ranks[b] as number;
        if (one !== other) return one < other ? 1 : -1;
        return this.compared(slots[a], slots[b]);
      })
      .slice(offset, offset + limit)
      .map((at) => this.documents[slots[at] as number] as StoredDocument);
  }

  count(request: RetrievalRequest): { readonly total: number } & Facets {
    const slots = this.asked(request);
    const fulfilling = this.fulfilling(request, slots);
    const counts = new Uint32Array(this.codes.length);
    for (let i = 0; i < fulfilling.length; i++) {
      const slot = slots[fulfilling[i] as number] as number;
      const end = this.countedFrom[slot + 1] as number;
      for (let c = this.countedFrom[slot] as number; c < end; c++) (counts[this.counted[c] as number] as number)++;
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

  /** Whom the words or the name of a request find; everybody where neither is asked for. */
  private asked(request: RetrievalRequest): Uint32Array {
    return this.holders(request)?.slots ?? this.bearersOf(request) ?? Uint32Array.from(this.documents.keys());
  }

  private holders({ terms, places }: Pick<RetrievalRequest, 'terms' | 'places'>): Holders | undefined {
    const before = this.known.get(terms);
    if (before?.places === places && before.of === this.documents.length) return before;
    const slots = this.postings.holding(terms, PLACES[places]);
    if (slots === undefined) return undefined;
    const holders = { slots, ranks: undefined, places, of: this.documents.length };
    this.known.set(terms, holders);
    return holders;
  }

  /** How telling each of those is whom a request finds; all alike where no words are asked for. */
  private ranks(request: RetrievalRequest, slots: Uint32Array): Float64Array {
    const holders = this.holders(request);
    if (holders === undefined) return new Float64Array(slots.length);
    if (holders.ranks !== undefined) return holders.ranks;
    const ranks = this.postings.ranks(request.terms, slots);
    for (let at = 0; at < ranks.length; at++) {
      ranks[at] = (ranks[at] as number) / (this.lengths[slots[at] as number] as number);
    }
    holders.ranks = ranks;
    return ranks;
  }

  /**
   * Which of the slots, by their places in the list, stand for documents that fulfil the rest of a request. To be used
   * before another question is asked: the room it stands in is used again.
   */
  private fulfilling(request: RetrievalRequest, slots: Uint32Array): Uint32Array {
    const passes = filterOf(request);
    const { alongside = [], places } = request;
    const also = [this.bearersOf(request), this.holders({ terms: alongside, places })?.slots].flatMap((others) =>
      others ? [this.postings.among(slots, others)] : [],
    );
    const { places: found } = this.room;
    let many = 0;
    for (let at = 0; at < slots.length; at++) {
      const document = this.documents[slots[at] as number];
      if (document === undefined || (passes && !passes(document))) continue;
      let met = 0;
      while (met < also.length && (also[met] as Uint8Array)[at] === 1) met++;
      if (met === also.length) found[many++] = at;
    }
    return found.subarray(0, many);
  }

  private bearersOf({ nameKey }: RetrievalRequest): Uint32Array | undefined {
    return nameKey === undefined ? undefined : Uint32Array.from(this.bearers.get(lexemeOf(nameKey)) ?? []);
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

/**
 * The value that stands at a place when they are sorted, the largest first; below all where there are not so many.
 * @param rest is put in another order
 */
function nthLargest(rest: Float64Array, nth: number): number {
  if (nth >= rest.length) return -Infinity;
  if (nth === 0) return Infinity;
  const wanted = rest.length - nth;
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
