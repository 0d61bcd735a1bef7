import { isOwned, isOwnedNoun, type Owner, ownerIn, withoutForm } from './owned-nouns.js';
import { asksForMaterial, asksForOtherMaterial } from './materials.js';
import type { PartQuery, PartTerm } from './part-query.js';
import { plainly, type ReadDocument, TRADE_FINDERS } from './read-document.js';
import { weightAt } from './term-in-text.js';
import { FOREIGN_WORDS, servesAll } from './trade-words.js';
import { fold } from './fold.js';
import { WordFinder } from './word-finder.js';
import { WordPlaces } from './word-places.js';

/** The term of a part that a line comes nearest to it by. */
export interface Hit {
  readonly term: PartTerm;
  /** The term's strength, by how much of the line it is. */
  readonly weight: number;
  /** Among what the firm makes; undefined for its name. */
  readonly line: number | undefined;
  /** The term's first character in the line. */
  readonly at: number;
}

const FOREIGN = 0.7;
const OTHER_MATERIAL = 0.75;
const TRADE_BESIDE = 0.04;
const OWN_MATERIAL = 0.04;
const ALL_MODIFIERS = 0.08;
/** The same noun of nothing that is told, or of another thing. */
const OWNED: Readonly<Record<Owner, number>> = {
  same: 1,
  none: 0.9,
  other: 0.7,
};
/** What may come to a term's strength from around it. */
const MOST_BESIDE = ALL_MODIFIERS + TRADE_BESIDE + OWN_MATERIAL;
const FOREIGN_FINDERS = Object.fromEntries(
  Object.entries(FOREIGN_WORDS).map(([trade, words]) => [trade, new WordFinder(words)]),
) as Readonly<Record<keyof typeof FOREIGN_WORDS, WordFinder>>;

const NONE: readonly Hit[] = [];

/** Reads thousands of lines for what they have of one part. */
export class LineReader {
  private static readonly known = new WeakMap<PartQuery, LineReader>();

  private readonly terms: WordFinder;
  private readonly notWords: WordFinder;
  private readonly foreign: WordFinder | undefined;
  private readonly trade: WordFinder | undefined;
  private readonly isOtherMaterial: ReturnType<typeof asksForOtherMaterial>;
  private readonly isOwnMaterial: ((line: string) => boolean) | undefined;
  /** For each term the modifiers that it does not say itself. */
  private readonly open: readonly (readonly string[])[];
  /** For each term that is told by what it belongs to, and nothing else, the same term as no more than kin of the part. */
  private readonly kin: readonly (PartTerm | undefined)[];
  // Lists that are filled anew for each text: thousands are read for one query.
  /** Terms as they were found, by their place among the query's. */
  private readonly found = new WordPlaces();
  /** Those of the line that is being read, in the query's order. */
  private readonly noted = new WordPlaces();

  private constructor(private readonly query: PartQuery) {
    const { terms, notWords, trade, modifiers, part, beside } = query;
    this.terms = new WordFinder(terms.map(({ text }) => text));
    this.notWords = new WordFinder(notWords);
    this.foreign = trade === null ? undefined : FOREIGN_FINDERS[trade];
    this.trade = trade === null || servesAll(trade) ? undefined : TRADE_FINDERS[trade];
    this.isOtherMaterial = asksForOtherMaterial(part, beside);
    this.isOwnMaterial = asksForMaterial(beside);
    const hasOwner = isOwned(part);
    const bare = withoutForm(part);
    // A 翼子板 is of a vehicle: its kin 门框 is no 防火门门框, whoever the part itself belongs to.
    this.kin = terms.map((term) => {
      const isTold = hasOwner ? term.fit !== 'could_make' : term.fit === 'family' && !bare.endsWith(term.text);
      return isTold && isOwnedNoun(term.text) ? { ...term, fit: 'family' } : undefined;
    });
    this.open = terms.map(({ text }) => modifiers.filter((modifier) => !text.includes(modifier)));
  }

  static of(query: PartQuery): LineReader {
    const before = LineReader.known.get(query);
    if (before) return before;
    const reader = new LineReader(query);
    LineReader.known.set(query, reader);
    return reader;
  }

  /** One hit for each line that has something of the part, the best first. */
  lines({ text, lines, ends }: ReadDocument): readonly Hit[] {
    const { found, noted } = this;
    this.terms.find(text, found);
    let hits: Hit[] | undefined;
    let line = 0;
    let begin = 0;
    for (let i = 0; i < found.count; i++) {
      const at = found.ats[i] as number;
      if (at >= (ends[line] as number)) {
        hits = withHit(hits, this.best(lines[line] as string, line));
        while (at >= (ends[line] as number)) line++;
        begin = line === 0 ? 0 : (ends[line - 1] as number) + 1;
      }
      noted.putInOrder(found.words[i] as number, at - begin, true);
    }
    hits = withHit(hits, this.best(lines[line] ?? '', line));
    if (hits === undefined) return NONE;
    return hits.length < 2 ? hits : hits.sort(byWeight);
  }

  line(text: string): Hit | undefined {
    return this.nearest(fold(text), 0);
  }

  /** @param name as it is folded */
  name(name: string): Hit | undefined {
    return this.nearest(name, undefined);
  }

  private nearest(text: string, line: number | undefined): Hit | undefined {
    const { found, noted } = this;
    this.terms.find(text, found);
    for (let i = 0; i < found.count; i++) {
      // A line tells what it is of at its end, a name at its beginning.
      noted.putInOrder(found.words[i] as number, found.ats[i] as number, line !== undefined);
    }
    return this.best(text, line);
  }

  /** Of the terms that were noted the one by which the line comes nearest, and notes no more of it. */
  private best(text: string, line: number | undefined): Hit | undefined {
    const { words, ats, count } = this.noted;
    if (count === 0) return undefined;
    let best: Hit | undefined;
    if (!this.notWords.standsIn(text)) {
      for (let i = 0; i < count; i++) {
        const place = words[i] as number;
        const term = this.query.terms[place] as PartTerm;
        if (best !== undefined && term.strength + MOST_BESIDE <= best.weight) continue;
        const at = ats[i] as number;
        const owner = this.ownerOf(text, place, at, line);
        const weight = line === undefined ? this.inName(text, place, at) : this.inLine(text, place, at) * OWNED[owner];
        if (best !== undefined && weight <= best.weight) continue;
        best = { term: owner === 'same' ? term : (this.kin[place] as PartTerm), weight, line, at };
      }
    }
    this.noted.count = 0;
    return best;
  }

  private ownerOf(text: string, place: number, at: number, line: number | undefined): Owner {
    if (line === undefined || this.kin[place] === undefined) return 'same';
    return ownerIn(text.slice(0, at), this.query.part);
  }

  private inLine(text: string, place: number, at: number): number {
    const term = this.query.terms[place] as PartTerm;
    const end = at + term.text.length;
    const here = weightAt(text, end, term.fit !== 'could_make');
    const elsewhere = this.foreign?.standsIn(text, 0, at) ? FOREIGN : 1;
    const beside = this.trade && speaksBeside(text, at, end, this.trade) ? TRADE_BESIDE : 0;
    const own = this.isOwnMaterial?.(text) ? OWN_MATERIAL : 0;
    const around = this.modifiers(text, place, at, end) + beside + own;
    return term.strength * here * elsewhere * this.stuff(text, at, end) + around;
  }

  private inName(text: string, place: number, at: number): number {
    const term = this.query.terms[place] as PartTerm;
    const end = at + term.text.length;
    return term.strength * this.stuff(text, at, end) + this.modifiers(text, place, at, end);
  }

  private stuff(text: string, at: number, end: number): number {
    return this.isOtherMaterial?.(text, around(text, at, end)) ? OTHER_MATERIAL : 1;
  }

  /** What of the part's modifiers stands around the term; nothing where the term says them itself. */
  private modifiers(text: string, place: number, at: number, end: number): number {
    const open = this.open[place] as readonly string[];
    if (open.length === 0) return 0;
    const written = open.filter((modifier) => standsBeside(text, at, end, modifier)).length;
    return (written / this.query.modifiers.length) * ALL_MODIFIERS;
  }
}

/** Most firms have one hit, and a list with one thing in it is small; what an empty list grows to is not. */
function withHit(hits: Hit[] | undefined, hit: Hit | undefined): Hit[] | undefined {
  if (hit === undefined) return hits;
  if (hits === undefined) return [hit];
  hits.push(hit);
  return hits;
}

/** Told by whole numbers: a difference of weights would be thrown away after each comparison. */
function byWeight(a: Hit, b: Hit): number {
  return a.weight === b.weight ? 0 : a.weight < b.weight ? 1 : -1;
}

function around(text: string, at: number, end: number): string {
  return `${text.slice(0, at)} ${text.slice(end)}`;
}

function standsBeside(text: string, at: number, end: number, word: string): boolean {
  const first = text.indexOf(word);
  return first >= 0 && (first + word.length <= at || text.indexOf(word, end) >= 0);
}

function speaksBeside(text: string, at: number, end: number, words: WordFinder): boolean {
  if (!words.standsIn(text, 0, at) && !words.standsIn(text, end)) return false;
  return !text.includes('车辆') || words.standsIn(plainly(around(text, at, end)));
}
