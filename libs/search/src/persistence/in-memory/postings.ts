import type { RetrievalRequest } from '../../application/retrieval.js';
import { leastTerms, lexemeOf } from '../../domain/search-terms.js';
import { ANYWHERE } from './tsvector-text.js';

/** A token in a document: the document's slot and, in the lowest bits, the places where it stands. */
const PLACE_BITS = 4;
/** What a token tells by where it stands, as in the database: made, in the name, served, sold. */
const WEIGHTS = [1, 0.6, 0.1, 0.05];
/** `ts_rank` of a single token, by its places. */
const RANKS = Float64Array.from({ length: 1 << PLACE_BITS }, (_, places) => rankOf(places));
const LAST_MARK = 2 ** 32 - 1;

/**
 * Which documents hold a token, and where. Documents are told by slots, numbers from 0 on. What a question has to note of
 * each slot is written into the same few arrays with a mark of its own, so that nothing need be cleared or thrown away.
 */
export class Postings {
  private readonly lists = new Map<string, number[]>();
  /** How far along its term a document has come, and whether it was found: each by the mark of the question. */
  private stage = new Uint32Array(0);
  private found = new Uint32Array(0);
  private place = new Uint32Array(0);
  /** Whom a question has found so far. */
  private gathered = new Uint32Array(0);
  private mark = 0;

  add(slot: number, lexeme: string, places: number): void {
    const posting = (slot << PLACE_BITS) | places;
    const list = this.lists.get(lexeme);
    if (list) list.push(posting);
    else this.lists.set(lexeme, [posting]);
    if (slot >= this.found.length) this.makeRoom(2 * slot + 1_000);
  }

  /** Slots of whoever holds all tokens of any of the terms at one of the places; undefined where no word is asked for. */
  holding(terms: RetrievalRequest['terms'], places: number): Uint32Array | undefined {
    const asked = leastTerms(terms.map(lexemesOf));
    if (asked.length === 0) return undefined;
    const { found, stage, gathered } = this;
    let many = 0;
    const isFound = this.nextMarks(asked.reduce((all, { length }) => all + length, 1));
    let begun = isFound;
    for (const tokens of asked) {
      const lists = tokens.map((token) => this.lists.get(token) ?? []).sort((a, b) => a.length - b.length);
      for (const [at, list] of lists.entries()) {
        const isLast = at === lists.length - 1;
        for (let i = 0; i < list.length; i++) {
          const posting = list[i] as number;
          const slot = posting >>> PLACE_BITS;
          if ((posting & places) === 0 || (at > 0 && stage[slot] !== begun + at)) continue;
          if (!isLast) stage[slot] = begun + at + 1;
          else if (found[slot] !== isFound) {
            found[slot] = isFound;
            gathered[many++] = slot;
          }
        }
      }
      begun += lists.length;
    }
    return gathered.slice(0, many);
  }

  /** How telling each of the slots is: by all tokens asked for, wherever they stand. */
  ranks(terms: RetrievalRequest['terms'], slots: Uint32Array): Float64Array {
    const sums = new Float64Array(slots.length);
    const { found, place } = this;
    const isAsked = this.nextMarks(1);
    for (let at = 0; at < slots.length; at++) {
      found[slots[at] as number] = isAsked;
      place[slots[at] as number] = at;
    }
    for (const token of new Set(terms.flatMap(lexemesOf))) {
      const list = this.lists.get(token) ?? [];
      for (let i = 0; i < list.length; i++) {
        const posting = list[i] as number;
        const slot = posting >>> PLACE_BITS;
        if (found[slot] !== isAsked) continue;
        const at = place[slot] as number;
        sums[at] = (sums[at] as number) + (RANKS[posting & ANYWHERE] as number);
      }
    }
    return sums;
  }

  /** For each of the slots 1 where it stands among the others as well, else 0. */
  among(slots: Uint32Array, others: Uint32Array): Uint8Array {
    const { found } = this;
    const isOther = this.nextMarks(1);
    for (let i = 0; i < others.length; i++) found[others[i] as number] = isOther;
    const among = new Uint8Array(slots.length);
    for (let at = 0; at < among.length; at++) if (found[slots[at] as number] === isOther) among[at] = 1;
    return among;
  }

  /** The first of so many marks that nobody has used. */
  private nextMarks(many: number): number {
    if (this.mark + many > LAST_MARK) {
      this.stage.fill(0);
      this.found.fill(0);
      this.mark = 0;
    }
    const first = this.mark + 1;
    this.mark += many;
    return first;
  }

  private makeRoom(slots: number): void {
    const larger = (before: Uint32Array) => {
      const array = new Uint32Array(slots);
      array.set(before);
      return array;
    };
    this.stage = larger(this.stage);
    this.found = larger(this.found);
    this.place = larger(this.place);
    this.gathered = larger(this.gathered);
  }
}

function lexemesOf(tokens: readonly string[]): string[] {
  return tokens.map(lexemeOf).filter((lexeme) => lexeme !== '');
}

function rankOf(places: number): number {
  const weights = WEIGHTS.filter((_, bit) => (places & (1 << bit)) !== 0);
  return weights.reduce((all, weight, at) => all + weight / (at + 1) ** 2, 0);
}
