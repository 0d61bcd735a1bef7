import { Injectable } from '@nestjs/common';
import { RegionDirectory } from '#catalogue';
import { DemandFacade, type Shortage } from '#demand';
import type { Actor, Locale } from '#kernel';
import { offsetOf, RequestContext } from '#platform';
import {
  capacityReason,
  capacityUnknown,
  nearReason,
  partReasons,
  type Reason,
  reasonText,
  type Unknown,
  unknownText,
} from '../domain/reasons.js';
import { WEIGHTS, WORTH_RINGING_UP } from '../domain/score.js';
import type {
  CandidatesPage,
  CandidatesQuery,
  CandidateView,
  ListCandidatesQuery,
  ListCandidatesView,
} from '../http/matching.dto.js';
import { type Candidate, destinationOf, type Judged, JudgeMakers } from './judge-makers.js';

/** Makers for a missing part, with why each fits. */
@Injectable()
export class Candidates {
  constructor(
    private readonly demand: DemandFacade,
    private readonly makers: JudgeMakers,
    private readonly regions: RegionDirectory,
  ) {}

  async ofShortage(actor: Actor, id: string, query: CandidatesQuery): Promise<CandidatesPage> {
    const shortage = await this.demand.requireVisible(actor, id);
    const [judged] = await this.makers.run([shortage], query.region);
    return this.page(shortage, judged as Judged, query);
  }

  /** The best candidates for each line of a list, a page of lines at a time. */
  async ofList(actor: Actor, listId: string, query: ListCandidatesQuery): Promise<ListCandidatesView> {
    const shortages = await this.demand.shortagesOfList(actor, listId);
    const shown = shortages.slice(offsetOf(query), offsetOf(query) + query.size);
    const judged = await this.makers.run(shown);
    const lines = shown.map((shortage, at) => ({
      shortageId: shortage.id,
      candidates: this.page(shortage, judged[at] as Judged, { page: 1, size: query.top }),
    }));
    return { lines, total: shortages.length, page: query.page, size: query.size };
  }

  /** Whether there is anybody in the province that an organiser would ring up about it; if not, the line is a gap. */
  async anyFor(shortage: Shortage): Promise<boolean> {
    const [judged] = await this.makers.run([shortage]);
    return judged?.candidates.some(({ features }) => features.partFit >= WORTH_RINGING_UP) ?? false;
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
    const { maker, card, record, km, capacity } = candidate;
    const regionName = this.regions.byCode(card.regionCode)?.name ?? card.regionCode;
    const reasons: Reason[] = [
      ...partReasons(maker),
      ...capacityReason(capacity, shortage.unit),
      ...nearReason({
        samePlace: destinationOf(shortage) === card.regionCode,
        makerRegion: regionName,
        km,
        placeNamed: shortage.placeCode !== null,
      }),
      ...(record && record.yes > 0 ? [{ code: 'said_yes_before', params: { count: record.yes } } as const] : []),
      ...(card.claimed ? [{ code: 'has_an_account', params: {} } as const] : []),
    ];
    const unknowns: Unknown[] = [
      ...capacityUnknown(capacity),
      ...(shortage.specification === '' ? [] : [{ code: 'specification', params: {} } as const]),
      { code: 'certificates', params: {} },
      ...(km === undefined ? [{ code: 'distance', params: {} } as const] : []),
    ];
    return {
      enterprise: { id: card.id, name: card.name, regionCode: card.regionCode, regionName },
      score: candidate.score,
      fit: maker.fit,
      features: candidate.features,
      reasons: reasons.map((reason) => ({ ...reason, text: reasonText(reason, locale) })),
      unknowns: unknowns.map((unknown) => ({ code: unknown.code, text: unknownText(unknown, locale) })),
      freeCapacity: capacity.known === 'fresh' ? { ...capacity.free, unit: shortage.unit } : null,
      distanceKm: km === undefined ? null : Math.round(km),
      introduction: candidate.asked ?? null,
    };
  }
}
