import { Inject, Injectable } from '@nestjs/common';
import { RegionDirectory } from '#catalogue';
import { DemandFacade, type Shortage } from '#demand';
import { type EnterpriseCard, EnterprisesFacade } from '#enterprises';
import { type Actor, type Locale, RegionCode } from '#kernel';
import { CONFIG, type Config, offsetOf, RequestContext } from '#platform';
import { FindMakers, type MakersFound, type RankedMaker } from '#search';
import { nearReason, partReason, type Reason, reasonText, type UnknownCode, unknownText } from '../domain/reasons.js';
import { type Features, nearness, score, standing, WEIGHTS } from '../domain/score.js';
import type {
  CandidatesPage,
  CandidatesQuery,
  CandidateView,
  ListCandidatesQuery,
  ListCandidatesView,
} from '../http/matching.dto.js';
import { type AskedAbout, askedKey, type MakerRecord, MakerRecords } from './maker-records.query.js';

/** A maker that can be asked about a line, with what it is judged by. */
interface Candidate {
  readonly maker: RankedMaker;
  readonly card: EnterpriseCard;
  readonly record: MakerRecord | undefined;
  readonly asked: AskedAbout | undefined;
  readonly km: number | undefined;
  readonly features: Features;
  readonly score: number;
}

interface Judged {
  readonly found: MakersFound;
  /** The best first. */
  readonly candidates: readonly Candidate[];
}

const BY_PINYIN = new Intl.Collator('zh');

/** A maker that fits less shares the part's trade at most: a line for which there are only such is a gap. */
const WORTH_RINGING_UP = 0.45;

/** Makers for a missing part, with why each fits. */
@Injectable()
export class Candidates {
  constructor(
    private readonly demand: DemandFacade,
    private readonly findMakers: FindMakers,
    private readonly enterprises: EnterprisesFacade,
    private readonly records: MakerRecords,
    private readonly regions: RegionDirectory,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async ofShortage(actor: Actor, id: string, query: CandidatesQuery): Promise<CandidatesPage> {
    const shortage = await this.demand.requireVisible(actor, id);
    const [judged] = await this.judge([shortage], query.region);
    return this.page(shortage, judged as Judged, query);
  }

  /** The best candidates for each line of a list, a page of lines at a time. */
  async ofList(actor: Actor, listId: string, query: ListCandidatesQuery): Promise<ListCandidatesView> {
    const shortages = await this.demand.shortagesOfList(actor, listId);
    const shown = shortages.slice(offsetOf(query), offsetOf(query) + query.size);
    const judged = await this.judge(shown);
    const lines = shown.map((shortage, at) => ({
      shortageId: shortage.id,
      candidates: this.page(shortage, judged[at] as Judged, { page: 1, size: query.top }),
    }));
    return { lines, total: shortages.length, page: query.page, size: query.size };
  }

  /** Whether there is anybody in the province that an organiser would ring up about it. */
  async anyFor(shortage: Shortage): Promise<boolean> {
    const [judged] = await this.judge([shortage]);
    return judged?.candidates.some(({ features }) => features.partFit >= WORTH_RINGING_UP) ?? false;
  }

  /** One search a line; everything else is looked up for all of them together. Answers in the order of the lines. */
  private async judge(shortages: readonly Shortage[], region: string = this.config.province): Promise<Judged[]> {
    const regionPrefixes = [RegionCode.parse(region).prefix];
    const searched: MakersFound[] = [];
    for (const { part } of shortages) searched.push(await this.findMakers.run({ text: part, regionPrefixes }));
    const ids = new Set(searched.flatMap(({ makers }) => makers.map(({ document }) => document.enterpriseId)));
    // One after the other: inside a transaction there is one connection for all of them.
    const cards = await this.enterprises.cards([...ids]);
    const records = await this.records.of([...ids]);
    const asked = await this.records.askedAbout(shortages.map(({ id }) => id));
    return shortages.map((shortage, at) => {
      const found = searched[at] as MakersFound;
      const candidates = found.makers.flatMap((maker) => {
        const card = cards.get(maker.document.enterpriseId);
        const before = card && asked.get(askedKey(shortage.id, card.id));
        // Hard exclusions: itself, suspended ones, and whoever already said no to this line.
        if (card?.status !== 'registered' || card.id === shortage.enterpriseId) return [];
        return before?.state === 'declined' ? [] : [this.weigh(shortage, maker, card, records.get(card.id), before)];
      });
      return { found, candidates: candidates.sort(better) };
    });
  }

  private weigh(
    shortage: Shortage,
    maker: RankedMaker,
    card: EnterpriseCard,
    record: MakerRecord | undefined,
    asked: AskedAbout | undefined,
  ): Candidate {
    const km = this.regions.distanceKm(destinationOf(shortage), card.regionCode);
    const features: Features = {
      partFit: maker.partFit,
      nearness: nearness(km),
      standing: record ? standing(record) : null,
    };
    return { maker, card, record, asked, km, features, score: score(features) };
  }

  private page(
    shortage: Shortage,
    { found, candidates }: Judged,
    query: Pick<CandidatesQuery, 'page' | 'size'>,
  ): CandidatesPage {
    const locale = RequestContext.current()?.locale ?? 'zh';
    return {
      items: candidates
        .slice(offsetOf(query), offsetOf(query) + query.size)
        .map((candidate) => this.view(shortage, candidate, locale)),
      total: candidates.length,
      page: query.page,
      size: query.size,
      relaxation: found.relaxation?.[locale] ?? null,
      weights: { ...WEIGHTS },
    };
  }

  private view(shortage: Shortage, candidate: Candidate, locale: Locale): CandidateView {
    const { maker, card, record, km } = candidate;
    const regionName = this.regions.byCode(card.regionCode)?.name ?? card.regionCode;
    const reasons: Reason[] = [
      partReason(maker),
      ...nearReason(destinationOf(shortage) === card.regionCode, regionName, km),
      ...(record && record.yes > 0 ? [{ code: 'said_yes_before', params: { count: record.yes } } as const] : []),
      ...(card.claimed ? [{ code: 'has_an_account', params: {} } as const] : []),
    ];
    const unknowns: UnknownCode[] = [
      'free_capacity',
      ...(shortage.specification === '' ? [] : (['specification'] as const)),
      'certificates',
      ...(km === undefined ? (['distance'] as const) : []),
    ];
    return {
      enterprise: { id: card.id, name: card.name, regionCode: card.regionCode, regionName },
      score: candidate.score,
      fit: maker.fit,
      features: candidate.features,
      reasons: reasons.map((reason) => ({ ...reason, text: reasonText(reason, locale) })),
      unknowns: unknowns.map((code) => ({ code, text: unknownText(code, locale) })),
      distanceKm: km === undefined ? null : Math.round(km),
      introduction: candidate.asked ?? null,
    };
  }
}

function destinationOf(shortage: Shortage): string {
  return shortage.placeCode ?? shortage.regionCode;
}

function better(a: Candidate, b: Candidate): number {
  return b.score - a.score || BY_PINYIN.compare(a.card.name, b.card.name) || (a.card.id < b.card.id ? -1 : 1);
}
