import type { EnterpriseDocument, Evidence } from './enterprise-document.js';
import { fold } from './fold.js';
import { type Fit, FITS, type PartQuery, type PartTerm } from './part-query.js';
import { TRADE_WORDS } from './trade-words.js';

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
const NAMED_IN_FIRM = 0.03;
const EACH_FURTHER_TERM = 0.015;
const FURTHER_TERMS_COUNTED = 4;
/** Made once: `localeCompare` looks its collation up at every comparison. */
const BY_PINYIN = new Intl.Collator('zh');

/**
 * Orders makers by how well their register entries fit a part. Only what a firm makes counts, and its own name; what it
 * sells never does. The best-fitting term decides, further ones and the firm's name add a little, and a firm outside
 * the part's trade is set back. Equal ones keep the order of their names, so that pages are stable.
 */
export function rankMakers(query: PartQuery, documents: readonly EnterpriseDocument[]): RankedMaker[] {
  return documents
    .flatMap((document) => rankOne(query, document) ?? [])
    .sort(
      (a, b) =>
        b.partFit - a.partFit ||
        FITS.indexOf(a.fit) - FITS.indexOf(b.fit) ||
        BY_PINYIN.compare(a.document.name, b.document.name) ||
        (a.document.enterpriseId < b.document.enterpriseId ? -1 : 1),
    );
}

function rankOne(query: PartQuery, document: EnterpriseDocument): RankedMaker | undefined {
  const declared = new Set(document.declared);
  const hits = document.makes.flatMap((text) => bestHit(query, text, 'makes', declared.has(text)) ?? []);
  const named = bestHit(query, document.name, 'name');
  // A name alone is a hint (青县某某轴承厂): it counts as the family at most.
  const all = [...hits, ...(named && hits.length === 0 ? [weakened(named)] : [])].sort(
    (a, b) => b.term.strength - a.term.strength,
  );
  const best = all[0];
  if (best === undefined) return undefined;
  const further = Math.min(new Set(all.map(({ term }) => term.text)).size - 1, FURTHER_TERMS_COUNTED);
  const raw = best.term.strength + further * EACH_FURTHER_TERM + (named ? NAMED_IN_FIRM : 0);
  const inTrade = query.trade === null || speaksOf(document, TRADE_WORDS[query.trade]);
  return {
    document,
    partFit: Math.min(1, raw) * (inTrade ? 1 : OUTSIDE_TRADE[best.term.fit]),
    fit: best.term.fit,
    evidence: all.map(({ evidence }) => evidence),
  };
}

interface Hit {
  readonly term: PartTerm;
  readonly evidence: Evidence;
}

/** How near a firm's own words for what it makes come to the part; undefined where they have nothing of it. */
export function fitOf(query: PartQuery, text: string): Fit | undefined {
  return bestHit(query, text, 'makes')?.term.fit;
}

function bestHit(query: PartQuery, text: string, role: 'makes' | 'name', declared = false): Hit | undefined {
  const searched = fold(text);
  if (query.notWords.some((word) => searched.includes(word))) return undefined;
  let best: Hit | undefined;
  for (const term of query.terms) {
    if (best !== undefined && term.strength <= best.term.strength) continue;
    const at = searched.indexOf(term.text);
    if (at < 0) continue;
    const mark = [at, at + term.text.length] as const;
    best = { term, evidence: { text, role, declared, mark, term: term.text, fit: term.fit } };
  }
  return best;
}

function weakened({ term, evidence }: Hit): Hit {
  return {
    term: { ...term, strength: term.strength * 0.8, fit: term.fit === 'could_make' ? 'could_make' : 'family' },
    evidence,
  };
}

function speaksOf(document: EnterpriseDocument, words: readonly string[]): boolean {
  return words.some((word) => document.name.includes(word) || document.makes.some((text) => text.includes(word)));
}
