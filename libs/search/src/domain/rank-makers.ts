import type { EnterpriseDocument, Evidence } from './enterprise-document.js';
import { type Fit, FITS, type PartQuery } from './part-query.js';
import { fold } from './fold.js';
import { type Hit, LineReader } from './line-reader.js';
import { ReadDocument } from './read-document.js';

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
/** A maker of the family's words that is set back so far could make the part at most: 空调风口 beside a blast furnace's 风口. */
const DOUBTED = 0.36;
const NAMED_IN_FIRM = 0.03;
const BY_NAME_ALONE = 0.8;
const EACH_FURTHER_TERM = 0.012;
const FURTHER_TERMS_COUNTED = 4;
/** For a firm that makes nothing else; the less of its lines speak of the part, the less. */
const NOTHING_ELSE = 0.06;
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
  const reader = LineReader.of(query);
  const makers: Ranked[] = [];
  for (const document of documents) {
    const maker = rankOne(query, reader, document);
    if (maker) makers.push(maker);
  }
  return makers.sort(inOrder);
}

/** How near a firm's own words for what it makes come to the part; undefined where they have nothing of it. */
export function fitOf(query: PartQuery, text: string): Fit | undefined {
  return LineReader.of(query).line(text)?.term.fit;
}

class Ranked implements RankedMaker {
  private told: readonly Evidence[] | undefined;

  constructor(
    readonly document: EnterpriseDocument,
    /** As `partFit`, but may go beyond 1, so that the very best still differ. */
    readonly points: number,
    readonly fit: Fit,
    private readonly part: string,
    private readonly hits: readonly Hit[],
  ) {}

  get partFit(): number {
    return Math.min(1, this.points);
  }

  /** Written out when it is asked for: of hundreds that are ranked a page shows some. */
  get evidence(): readonly Evidence[] {
    return (this.told ??= this.hits.map((hit) => evidenceOf(hit, this.document, this.part)));
  }
}

function inOrder(a: Ranked, b: Ranked): number {
  if (a.points !== b.points) return a.points < b.points ? 1 : -1;
  return (
    FITS.indexOf(a.fit) - FITS.indexOf(b.fit) ||
    BY_PINYIN.compare(a.document.name, b.document.name) ||
    (a.document.enterpriseId < b.document.enterpriseId ? -1 : 1)
  );
}

function rankOne(query: PartQuery, reader: LineReader, document: EnterpriseDocument): Ranked | undefined {
  const read = ReadDocument.of(document);
  const hits = reader.lines(read);
  const named = reader.name(read.name);
  const [best] = hits;
  if (best === undefined) {
    if (named === undefined) return undefined;
    // A name alone is a hint (青县某某轴承厂): it counts as the family at most.
    const fit = named.term.fit === 'could_make' ? 'could_make' : 'family';
    const points = (named.weight * BY_NAME_ALONE + NAMED_IN_FIRM) * standing(query, read, fit) * sales(query, read);
    return new Ranked(document, points, fit, query.part, [named]);
  }
  const { fit } = best.term;
  const further = furtherTerms(hits);
  let kin = 0;
  for (const { term } of hits) if (term.fit === fit || term.fit !== 'could_make') kin++;
  const raw =
    best.weight +
    further * EACH_FURTHER_TERM +
    (named ? NAMED_IN_FIRM : 0) +
    (kin / Math.max(2, document.makes.length)) * NOTHING_ELSE;
  const points = raw * standing(query, read, fit) * sales(query, read);
  return new Ranked(document, points, fit === 'family' && points < DOUBTED ? 'could_make' : fit, query.part, hits);
}

/** How many terms beside the first were hit, as far as they count. */
function furtherTerms(hits: readonly Hit[]): number {
  if (hits.length < 2) return 0;
  const known: string[] = [];
  for (const { term } of hits) {
    if (known.includes(term.text)) continue;
    known.push(term.text);
    if (known.length > FURTHER_TERMS_COUNTED) break;
  }
  return known.length - 1;
}

function evidenceOf({ term, line, at }: Hit, { makes, name, declared }: EnterpriseDocument, part: string): Evidence {
  const made = line === undefined ? undefined : makes[line];
  const text = made ?? name;
  // Whoever writes the whole of what is asked for is shown to, though its noun was what told.
  const whole = fold(text).lastIndexOf(part, at);
  const end = at + term.text.length;
  const mark =
    whole >= 0 && whole + part.length >= end ? ([whole, whole + part.length] as const) : ([at, end] as const);
  const found = { mark, term: term.text, fit: term.fit };
  return made === undefined
    ? { text, role: 'name', declared: false, ...found }
    : { text, role: 'makes', declared: declared.includes(text), ...found };
}

/** 1 for a firm of the part's trade, less for others. */
function standing({ trade, tradeWeight, notWords }: PartQuery, read: ReadDocument, fit: Fit): number {
  if (trade === null) return 1;
  const said = read.whereItSpeaksOf(trade);
  if (said === 'makes') return 1;
  const setBack = (1 - OUTSIDE_TRADE[fit]) * tradeWeight;
  if (said === 'name') return 1 - setBack * TRADE_BY_NAME;
  if (said === 'sells') return 1 - setBack * TRADE_BY_SALES;
  return (1 - setBack) * (read.makesWith(notWords) ? OTHER_MEANING : 1);
}

function sales({ part }: PartQuery, read: ReadDocument): number {
  return read.onlySells(part) ? SOLD_BY_NAME : 1;
}
