import { Inject, Injectable } from '@nestjs/common';
import { RegionDirectory } from '#catalogue';
import { DemandFacade, type Shortage } from '#demand';
import { type EnterpriseCard, EnterprisesFacade } from '#enterprises';
import { type Actor, type Locale, RegionCode } from '#kernel';
import { CONFIG, type Config, offsetOf, RequestContext, Transactions } from '#platform';
import { FindMakers, type RankedMaker } from '#search';
import { type Reason, reasonText, type UnknownCode, unknownText } from '../domain/reasons.js';
import { type Features, nearness, score, standing, WEIGHTS } from '../domain/score.js';
import type {
  CandidatesPage,
  CandidatesQuery,
  CandidateView,
  ListCandidatesQuery,
  ListCandidatesView,
} from '../http/matching.dto.js';

interface Past {
  readonly yes: number;
  readonly no: number;
  readonly silent: number;
  /** What was put to this maker about this very line, if anything. */
  readonly introduction: CandidateView['introduction'];
}

const NEVER_ASKED: Past = { yes: 0, no: 0, silent: 0, introduction: null };

/** Makers for a missing part, with why each fits. */
@Injectable()
export class Candidates {
  constructor(
    private readonly demand: DemandFacade,
    private readonly findMakers: FindMakers,
    private readonly enterprises: EnterprisesFacade,
    private readonly regions: RegionDirectory,
    private readonly transactions: Transactions,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async ofShortage(actor: Actor, id: string, query: CandidatesQuery): Promise<CandidatesPage> {
    return this.find(await this.demand.requireVisible(actor, id), query);
  }

  /** The best candidates for each line of a list, a page of lines at a time. */
  async ofList(actor: Actor, listId: string, query: ListCandidatesQuery): Promise<ListCandidatesView> {
    const shortages = await this.demand.shortagesOfList(actor, listId);
    const shown = shortages.slice(offsetOf(query), offsetOf(query) + query.size);
    const lines: ListCandidatesView['lines'] = [];
    for (const shortage of shown) {
      lines.push({ shortageId: shortage.id, candidates: await this.find(shortage, { page: 1, size: query.top }) });
    }
    return { lines, total: shortages.length, page: query.page, size: query.size };
  }

  /** Whether anybody in the province could be asked. */
  async anyFor(shortage: Shortage): Promise<boolean> {
    return (await this.find(shortage, { page: 1, size: 1 })).total > 0;
  }

  private async find(shortage: Shortage, query: CandidatesQuery): Promise<CandidatesPage> {
    const locale = RequestContext.current()?.locale ?? 'zh';
    const within = RegionCode.parse(query.region ?? this.config.province);
    const found = await this.findMakers.run({ text: shortage.part, regionPrefixes: [within.prefix] });
    const ids = found.makers.map(({ document }) => document.enterpriseId);
    const [cards, past] = await Promise.all([this.enterprises.cards(ids), this.past(shortage.id, ids)]);
    const scored = found.makers.flatMap((maker) => {
      const card = cards.get(maker.document.enterpriseId);
      const before = past.get(maker.document.enterpriseId) ?? NEVER_ASKED;
      // Hard exclusions: itself, suspended ones, and whoever already said no to this line.
      if (!card || card.status !== 'registered' || card.id === shortage.enterpriseId) return [];
      if (before.introduction?.state === 'declined') return [];
      return [this.view(shortage, maker, card, before, locale)];
    });
    scored.sort((a, b) => b.score - a.score || a.enterprise.name.localeCompare(b.enterprise.name, 'zh'));
    return {
      items: scored.slice(offsetOf(query), offsetOf(query) + query.size),
      total: scored.length,
      page: query.page,
      size: query.size,
      relaxation: found.relaxation?.[locale] ?? null,
      weights: { ...WEIGHTS },
    };
  }

  private view(
    shortage: Shortage,
    maker: RankedMaker,
    card: EnterpriseCard,
    past: Past,
    locale: Locale,
  ): CandidateView {
    const destination = shortage.placeCode ?? shortage.regionCode;
    const km = this.regions.distanceKm(destination, card.regionCode);
    const features: Features = { partFit: maker.partFit, nearness: nearness(km), standing: standing(past) };
    const regionName = this.regions.byCode(card.regionCode)?.name ?? card.regionCode;
    const reasons: Reason[] = [
      partReason(maker),
      ...nearReason(destination, card.regionCode, regionName, km),
      ...(past.yes > 0 ? [{ code: 'said_yes_before', params: { count: past.yes } } as const] : []),
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
      score: score(features),
      fit: maker.fit,
      features,
      reasons: reasons.map((reason) => ({ ...reason, text: reasonText(reason, locale) })),
      unknowns: unknowns.map((code) => ({ code, text: unknownText(code, locale) })),
      distanceKm: km === undefined ? null : Math.round(km),
      introduction: past.introduction,
    };
  }

  private async past(shortageId: string, makerIds: readonly string[]): Promise<Map<string, Past>> {
    const rows = (await this.transactions.reader.query(
      `SELECT enterprise_id AS "makerId",
              count(*) FILTER (WHERE state = 'accepted')::int AS yes,
              count(*) FILTER (WHERE state = 'declined')::int AS no,
              count(*) FILTER (WHERE state = 'expired')::int AS silent,
              (array_agg(jsonb_build_object('id', id, 'state', state) ORDER BY put_at DESC)
                FILTER (WHERE shortage_id = $1))[1] AS introduction
       FROM matching.introduction WHERE enterprise_id = ANY ($2) GROUP BY enterprise_id`,
      [shortageId, makerIds],
    )) as ({ makerId: string } & Past)[];
    return new Map(rows.map(({ makerId, ...past }) => [makerId, past]));
  }
}

const WORDS_SHOWN = 3;

function partReason({ fit, evidence }: RankedMaker): Reason {
  const words = [...new Set(evidence.map(({ text, role, term }) => (role === 'name' ? term : text)))];
  const params = { words: words.slice(0, WORDS_SHOWN).join('、') };
  if (evidence[0]?.role === 'name') return { code: 'firm_name_says_so', params };
  switch (fit) {
    case 'names_it':
      return { code: 'names_the_part', params };
    case 'family':
      return { code: 'makes_the_family', params };
    case 'could_make':
      return { code: 'has_the_process', params };
  }
}

function nearReason(destination: string, maker: string, regionName: string, km: number | undefined): Reason[] {
  if (destination === maker) return [{ code: 'in_the_same_county', params: { region: regionName } }];
  return km === undefined ? [] : [{ code: 'distance', params: { km: Math.round(km) } }];
}
