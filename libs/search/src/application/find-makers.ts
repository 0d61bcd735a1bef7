import { Injectable } from '@nestjs/common';
import { PartGraph, type Trade } from '#catalogue';
import { normalise, Segmenter } from '#language';
import type { Localised } from '#kernel';
import type { EnterpriseDocument, Evidence } from '../domain/enterprise-document.js';
import type { Fit, PartQuery, PartTerm } from '../domain/part-query.js';
import { rankMakers, type RankedMaker } from '../domain/rank-makers.js';
import { servesAll, TRADE_WORDS } from '../domain/trade-words.js';
import { PartQueryReader } from './part-query-reader.js';
import { type DocumentFilters, Retrieval, type RetrievalRequest } from './retrieval.js';
import { TypedText } from './typed-text.js';

export interface MakersQuery extends DocumentFilters {
  /** A part as people ask for it. */
  readonly text: string;
}

export interface MakersFound {
  readonly query: PartQuery;
  readonly makers: readonly RankedMaker[];
  /** What was made of what was typed; null where it stands as it was. */
  readonly understood: Localised | null;
  /** Null where makers name the part itself; else what had to be given up to find anybody. */
  readonly relaxation: Localised | null;
  /** All the steps that were needed as one request, for counting; null where there was nothing to look for. */
  readonly searched: RetrievalRequest | null;
}

/** Makers to choose from; with fewer, the next wider step is taken too. */
const ENOUGH = 60;
/** Retrieved in each step before ranking. */
const RETRIEVED = 300;
/** Of whose words the sentence tells, and of how many. */
const MAKERS_QUOTED = 10;
const WORDS_QUOTED = 4;
const LONGEST_QUOTED = 40;

/**
 * Finds who could make a part: first whoever names it, then makers of its family, then by the processes it is made by;
 * each step only when the ones before gave too few.
 */
@Injectable()
export class FindMakers {
  /** The very same each time, so that a store which knows whom they find need not look again. */
  private readonly tradeTokens = new Map<Trade, RetrievalRequest['terms']>();

  constructor(
    private readonly typed: TypedText,
    private readonly reader: PartQueryReader,
    private readonly retrieval: Retrieval,
    private readonly segmenter: Segmenter,
    private readonly graph: PartGraph,
  ) {}

  async run({ text, ...asked }: MakersQuery): Promise<MakersFound> {
    await this.graph.follow();
    const typed = await this.typed.read(text);
    const query = this.reader.read(typed.text);
    const filters = { ...asked, places: 'made', limit: RETRIEVED } as const;
    const termsOf = (step: Fit) => query.terms.filter(({ fit }) => fit === step);
    const [naming, family, making] = [termsOf('names_it'), termsOf('family'), termsOf('could_make')];
    // Each step is retrieved by itself, so that the many hits of a wide one do not push out those of a narrow one. Who names
    // the last noun alone does not always name the part, so its family is looked at in any case.
    const near = await Promise.all([this.retrieved(naming, query, filters), this.retrieved(family, query, filters)]);
    let documents = eachOnce(near.flat());
    let terms = [...naming, ...family];
    let makers = rankMakers({ ...query, terms }, documents);
    if (making.length > 0 && (family.length === 0 || makers.length < ENOUGH)) {
      documents = eachOnce([...documents, ...(await this.retrieved(making, query, filters))]);
      terms = [...terms, ...making];
      makers = rankMakers({ ...query, terms }, documents);
    }
    const searched = terms.length === 0 ? null : { ...filters, terms: this.tokens(terms) };
    const relaxation = relaxationOf(asWritten(query.part, typed.text), query.shape, makers);
    return { query, makers, understood: typed.understood, relaxation, searched };
  }

  private async retrieved(
    terms: readonly PartTerm[],
    query: PartQuery,
    filters: Omit<RetrievalRequest, 'terms'>,
  ): Promise<EnterpriseDocument[]> {
    if (terms.length === 0) return [];
    const request = { ...filters, terms: this.tokens(terms) };
    const found = await this.retrieval.retrieve(request);
    // What a cut may have lost: of a wide step only so many are ranked, and those of the part's trade before others.
    const alongside = found.length < RETRIEVED ? undefined : this.wordsOfTrade(query);
    return alongside === undefined ? found : [...found, ...(await this.retrieval.retrieve({ ...request, alongside }))];
  }

  private wordsOfTrade({ trade }: PartQuery): RetrievalRequest['terms'] | undefined {
    if (trade === null || servesAll(trade)) return undefined;
    const known = this.tradeTokens.get(trade) ?? TRADE_WORDS[trade].map((word) => this.segmenter.queryTokens(word));
    this.tradeTokens.set(trade, known);
    return known;
  }

  private tokens(terms: readonly PartTerm[]): RetrievalRequest['terms'] {
    return terms.map((term) => this.segmenter.queryTokens(term.text));
  }
}

function eachOnce(documents: readonly EnterpriseDocument[]): EnterpriseDocument[] {
  const known = new Set<string>();
  return documents.filter(({ enterpriseId }) => known.size < known.add(enterpriseId).size);
}

/** The part in the writing of whoever asks, where all that was typed is its name; never longer than can be read at a glance. */
function asWritten(part: string, typed: string): string {
  const written = normalise(typed) === part ? typed.trim() : part;
  return written.length > LONGEST_QUOTED ? `${written.slice(0, LONGEST_QUOTED)}…` : written;
}

function relaxationOf(part: string, shape: string | undefined, makers: readonly RankedMaker[]): Localised | null {
  if (makers.length === 0) {
    return {
      zh: `没有企业登记生产“${part}”，也没有找到工艺相近的企业。`,
      en: `No maker names “${part}”, and none with its processes was found.`,
    };
  }
  if (makers.some(({ fit }) => fit === 'names_it')) return null;
  const nobody = { zh: `没有企业登记生产“${part}”；`, en: `No maker names “${part}”; ` };
  // A name alone says nothing of what a firm makes.
  const isTelling = ({ evidence }: RankedMaker) => evidence.some(isOfLine);
  const telling = firstOf(makers, isTelling);
  if (telling.length === 0) {
    return {
      zh: `${nobody.zh}以下企业只是名称中有这些字，请核对。`,
      en: `${nobody.en}these only have such words in their names. Look whether one is meant.`,
    };
  }
  const kin = firstOf(makers, (maker) => maker.fit === 'family' && isTelling(maker));
  const words = wordsOf(kin.length > 0 ? kin : telling);
  if (kin.length === 0 && shape !== undefined) {
    return {
      zh: `${nobody.zh}族谱中也没有它。按“${shape}”类零件的常用工艺，以下企业或可承制：${words.join('、')}。`,
      en: `${nobody.en}the catalogue does not know it either. By how a “${shape}” is mostly made, these may be able to: ${words.join(', ')}.`,
    };
  }
  return kin.length > 0
    ? {
        zh: `${nobody.zh}以下企业生产同类产品：${words.join('、')}。`,
        en: `${nobody.en}these make the same family: ${words.join(', ')}.`,
      }
    : {
        zh: `${nobody.zh}以下企业有相应工艺：${words.join('、')}。`,
        en: `${nobody.en}these have the processes for it: ${words.join(', ')}.`,
      };
}

/** As many as are quoted; further ones need not be looked at. */
function firstOf(makers: readonly RankedMaker[], passes: (maker: RankedMaker) => boolean): RankedMaker[] {
  const found: RankedMaker[] = [];
  for (const maker of makers) {
    if (found.length === MAKERS_QUOTED) break;
    if (passes(maker)) found.push(maker);
  }
  return found;
}

/** What they write of it. */
function wordsOf(makers: readonly RankedMaker[]): string[] {
  const words = makers.flatMap(({ evidence }) => evidence.filter(isOfLine).map(({ term }) => term));
  return [...new Set(words)].slice(0, WORDS_QUOTED);
}

function isOfLine({ role }: Evidence): boolean {
  return role !== 'name';
}
