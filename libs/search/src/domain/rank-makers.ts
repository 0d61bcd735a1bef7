import type { EnterpriseDocument, Evidence } from './enterprise-document.js';
import { fold } from './fold.js';
import { type Fit, FITS, type PartQuery, type PartTerm } from './part-query.js';
import { speaksOfOtherMaterial } from './materials.js';
import { weightAt } from './term-in-text.js';
import { FOREIGN_WORDS, OTHER_VEHICLES, TRADE_WORDS } from './trade-words.js';

/** A maker with how well it fits the part, and the words that say so. */
export interface RankedMaker {
  readonly document: EnterpriseDocument;
  /** 0..1. */
  readonly partFit: number;
  readonly fit: Fit;
  /** The best first; one for each offering that was hit. */
  readonly evidence: readonly Evidence[];
}

/** Where the trade is known and nothing in the register entry speaks of it, the words may mean something else. */
const OUTSIDE_TRADE: Readonly<Record<Fit, number>> = { names_it: 0.85, family: 0.75, could_make: 0.6 };
/** A firm that says in its name alone, or in what it sells, for whom it works is set back by so much of that. */
const TRADE_BY_NAME = 0.1;
const TRADE_BY_SALES = 0.5;
/** Another thing of that name made beside it, by a firm that says nothing of the trade. */
const OTHER_MEANING = 0.6;
const FOREIGN = 0.7;
const OTHER_MATERIAL = 0.85;
const TRADE_BESIDE = 0.04;
const NAMED_IN_FIRM = 0.03;
const EACH_FURTHER_TERM = 0.012;
const FURTHER_TERMS_COUNTED = 4;
/** For a firm that makes nothing else; the less of its lines speak of the part, the less. */
const NOTHING_ELSE = 0.06;
const ALL_MODIFIERS = 0.08;
/** A firm that says it trades in the very thing, and makes others of that noun: 手拉绞盘 made, 电绞盘 sold. */
const SOLD_BY_NAME = 0.5;
/** Made once: `localeCompare` looks its collation up at every comparison. */
const BY_PINYIN = new Intl.Collator('zh');

/**
 * Orders makers by how well their register entries fit a part. Only what a firm makes counts, and its own name; what it
 * sells never does. The best-fitting term decides, by how much of its line it is; further ones, the firm's name, and how
 * much of what it makes is of that kind add a little; a firm outside the part's trade is set back. Equal ones keep the
 * order of their names, so that pages are stable.
 */
export function rankMakers(query: PartQuery, documents: readonly EnterpriseDocument[]): RankedMaker[] {
  return documents
    .flatMap((document) => rankOne(query, document) ?? [])
    .sort(
      (a, b) =>
        b.points - a.points ||
        FITS.indexOf(a.fit) - FITS.indexOf(b.fit) ||
        BY_PINYIN.compare(a.document.name, b.document.name) ||
        (a.document.enterpriseId < b.document.enterpriseId ? -1 : 1),
    )
    .map(({ points, ...maker }) => ({ ...maker, partFit: Math.min(1, points) }));
}

/** Whether so many of these documents have anything of the part. */
export function hasMakers(query: PartQuery, documents: readonly EnterpriseDocument[], many: number): boolean {
  let found = 0;
  return documents.some((document) => rankOne(query, document) !== undefined && ++found >= many);
}

type WithPoints = Omit<RankedMaker, 'partFit'> & {
  /** As `partFit`, but may go beyond 1, so that the very best still differ. */
  readonly points: number;
};

function rankOne(query: PartQuery, document: EnterpriseDocument): WithPoints | undefined {
  const declared = new Set(document.declared);
  const hits = document.makes.flatMap((text) => bestHit(query, text, 'makes', declared.has(text)) ?? []);
  const named = bestHit(query, document.name, 'name');
  // A name alone is a hint (青县某某轴承厂): it counts as the family at most.
  const all = [...hits, ...(named && hits.length === 0 ? [weakened(named)] : [])].sort((a, b) => b.weight - a.weight);
  const best = all[0];
  if (best === undefined) return undefined;
  const further = Math.min(new Set(all.map(({ term }) => term.text)).size - 1, FURTHER_TERMS_COUNTED);
  const kin = hits.filter(({ term }) => term.fit === best.term.fit || term.fit !== 'could_make').length;
  const raw =
    best.weight +
    further * EACH_FURTHER_TERM +
    (named ? NAMED_IN_FIRM : 0) +
    (kin / Math.max(2, document.makes.length)) * NOTHING_ELSE;
  return {
    document,
    points: raw * standing(query, document, best.term.fit) * (onlySells(query.part, document) ? SOLD_BY_NAME : 1),
    fit: best.term.fit,
    evidence: all.map(({ evidence }) => evidence),
  };
}

interface Hit {
  readonly term: PartTerm;
  /** The term's strength, by how much of the line it is. */
  readonly weight: number;
  readonly evidence: Evidence;
}

/** How near a firm's own words for what it makes come to the part; undefined where they have nothing of it. */
export function fitOf(query: PartQuery, text: string): Fit | undefined {
  return bestHit(query, text, 'makes')?.term.fit;
}

function bestHit(query: PartQuery, text: string, role: 'makes' | 'name', declared = false): Hit | undefined {
  const searched = fold(text);
  if (query.notWords.some((word) => searched.includes(word))) return undefined;
  const foreign = query.trade === null || role === 'name' ? [] : FOREIGN_WORDS[query.trade];
  const trade = query.trade === null || query.trade === 'general' || role === 'name' ? [] : TRADE_WORDS[query.trade];
  let best: Hit | undefined;
  for (const term of termsIn(query, searched)) {
    if (best !== undefined && term.strength + ALL_MODIFIERS + TRADE_BESIDE <= best.weight) continue;
    const at = role === 'name' ? searched.indexOf(term.text) : searched.lastIndexOf(term.text);
    if (at < 0) continue;
    const end = at + term.text.length;
    const here = role === 'name' ? 1 : weightAt(searched, end, term.fit !== 'could_make');
    const before = searched.slice(0, at);
    const elsewhere = foreign.some((word) => before.includes(word)) ? FOREIGN : 1;
    const around = before + searched.slice(end);
    const stuff = speaksOfOtherMaterial(query.part, around) ? OTHER_MATERIAL : 1;
    const beside = trade.length > 0 && speaksOf(plainly(around), trade) ? TRADE_BESIDE : 0;
    const weight = term.strength * here * elsewhere * stuff + modifiersIn(query, term, around) + beside;
    if (best !== undefined && weight <= best.weight) continue;
    const mark = [at, end] as const;
    best = { term, weight, evidence: { text, role, declared, mark, term: term.text, fit: term.fit } };
  }
  return best;
}

/** Terms of a query by their first character, with their place among them. */
type ByFirst = ReadonlyMap<string, readonly (readonly [number, PartTerm])[]>;
/** A query is asked of thousands of lines. */
const byFirst = new WeakMap<readonly PartTerm[], ByFirst>();

/** The terms that stand in a text, in the query's order: few do, and to look for each of a hundred is most of the work. */
function termsIn({ terms }: PartQuery, searched: string): PartTerm[] {
  const index = byFirst.get(terms) ?? indexed(terms);
  const found = new Map<number, PartTerm>();
  for (let at = 0; at < searched.length; at++) {
    for (const [place, term] of index.get(searched.charAt(at)) ?? []) {
      if (searched.startsWith(term.text, at)) found.set(place, term);
    }
  }
  return found.size < 2 ? [...found.values()] : [...found].sort(([a], [b]) => a - b).map(([, term]) => term);
}

function indexed(terms: readonly PartTerm[]): ByFirst {
  const index = new Map<string, (readonly [number, PartTerm])[]>();
  for (const [place, term] of terms.entries()) {
    const first = term.text.charAt(0);
    const here = index.get(first);
    if (here) here.push([place, term]);
    else index.set(first, [[place, term]]);
  }
  byFirst.set(terms, index);
  return index;
}

/** What of the part's modifiers stands around the term; nothing where the term says them itself. */
function modifiersIn({ modifiers }: PartQuery, term: PartTerm, around: string): number {
  const open = modifiers.filter((modifier) => !term.text.includes(modifier));
  if (open.length === 0 || around === '') return 0;
  return (open.filter((modifier) => around.includes(modifier)).length / modifiers.length) * ALL_MODIFIERS;
}

function weakened({ term, weight, evidence }: Hit): Hit {
  return {
    term: { ...term, fit: term.fit === 'could_make' ? 'could_make' : 'family' },
    weight: weight * 0.8,
    evidence,
  };
}

/** Whether a firm names the part among what it sells, and not among what it makes. */
function onlySells(part: string, { makes, sells }: EnterpriseDocument): boolean {
  return part.length > 1 && namesIn(sells).includes(part) && !namesIn(makes).includes(part);
}

/** 1 for a firm of the part's trade, less for others. */
function standing(query: PartQuery, document: EnterpriseDocument, fit: Fit): number {
  if (query.trade === null) return 1;
  const words = TRADE_WORDS[query.trade];
  if (speakOf(document.makes, words)) return 1;
  const setBack = (1 - OUTSIDE_TRADE[fit]) * query.tradeWeight;
  if (speaksOf(plainly(document.name), words)) return 1 - setBack * TRADE_BY_NAME;
  if (speakOf(document.sells, words)) return 1 - setBack * TRADE_BY_SALES;
  return (1 - setBack) * (speakOf(document.makes, query.notWords) ? OTHER_MEANING : 1);
}

/** Reads lines of a document once for as long as it is held. */
function once(read: (lines: readonly string[]) => string): (lines: readonly string[]) => string {
  const known = new WeakMap<readonly string[], string>();
  return (lines) => {
    const before = known.get(lines);
    if (before !== undefined) return before;
    const text = read(lines);
    known.set(lines, text);
    return text;
  };
}

const plainLines = once((lines) => plainly(lines.join('\n')));
/** In the form that terms have; 螺栓和螺母 names a 螺栓螺母 as well. */
const namesIn = once((lines) => {
  const text = fold(lines.join('\n'));
  return `${text}\n${text.replace(/[及和与]/g, '')}`;
});

function speakOf(texts: readonly string[], words: readonly string[]): boolean {
  return speaksOf(plainLines(texts), words);
}

function speaksOf(plain: string, words: readonly string[]): boolean {
  return words.some((word) => plain.includes(word));
}

function plainly(text: string): string {
  return text.replace(OTHER_VEHICLES, '');
}
