import { Injectable } from '@nestjs/common';
import { greatCircleKm, type Point } from '#catalogue';
import type { Actor, Localised } from '#kernel';
import { offsetOf, RequestContext } from '#platform';
import type { EnterpriseSearchDto, EnterpriseSearchPage } from '../http/search.dto.js';
import type { RankedMaker } from '../domain/rank-makers.js';
import { type Chosen, FacetCounts } from './facet-counts.js';
import { FindEnterprises } from './find-enterprises.js';
import { type Found, HitViews } from './hit-views.js';
import { Retrieval } from './retrieval.js';
import { ReadFilters, type SearchFilters } from './search-filters.js';

const NOTHING_SEARCHED = { total: 0, regions: [], industries: [], processes: [], materials: [], certificates: [] };
const CATCHING_UP: Localised = {
  zh: '搜索服务器正在赶上最新数据，目前由数据库代为回答。',
  en: 'The search server is catching up; the database answers in its place.',
};

/** The register, searched: by a part that should be made, or browsed by place and industry. */
@Injectable()
export class SearchEnterprises {
  constructor(
    private readonly readFilters: ReadFilters,
    private readonly findEnterprises: FindEnterprises,
    private readonly retrieval: Retrieval,
    private readonly facetCounts: FacetCounts,
    private readonly views: HitViews,
  ) {}

  /** @throws DomainError `search.free_capacity_hidden` */
  async run(actor: Actor, dto: EnterpriseSearchDto): Promise<EnterpriseSearchPage> {
    const filters = await this.readFilters.run(actor, dto);
    const found = await (dto.q === '' ? this.browse(dto, filters) : this.find(dto, filters));
    const locale = RequestContext.current()?.locale ?? 'zh';
    return {
      items: found.items,
      total: found.total,
      page: dto.page,
      size: dto.size,
      nearName: filters.from?.name ?? null,
      facets: this.views.named(found.facets, locale),
      related: found.related,
      place: found.place && { code: found.place.region.code, name: found.place.region.name, words: found.place.words },
      relaxation: found.relaxation?.[locale] ?? null,
      understood: found.understood?.[locale] ?? null,
      catchingUp: this.retrieval.catchingUp ? CATCHING_UP[locale] : null,
    };
  }

  private async find(dto: EnterpriseSearchDto, { filters, from }: SearchFilters) {
    const { named, makers, searched, relaxation, understood, place } = await this.findEnterprises.run(dto.q, filters);
    const chosen = { ...chosenIn(dto), regions: dto.region ?? place?.region.code };
    const { total: related, ...facets } = searched ? await this.facetCounts.of(searched, chosen) : NOTHING_SEARCHED;
    // Who asks for a firm by its name finds it first, whatever it makes.
    const all: Found[] = [...named, ...this.sorted(makers, dto.sort, from)];
    const items = all.slice(offsetOf(dto), offsetOf(dto) + dto.size).map((found) => this.views.hit(found, from));
    return { items, total: all.length, related, facets, relaxation, understood, place };
  }

  private async browse(dto: EnterpriseSearchDto, { filters, from }: SearchFilters) {
    const request = { ...filters, terms: [], places: 'anywhere', limit: dto.size, offset: offsetOf(dto) } as const;
    const documents = await this.retrieval.retrieve(request);
    const { total, ...facets } = await this.facetCounts.of(request, chosenIn(dto));
    const items = documents.map((document) => this.views.hit({ document, evidence: [] }, from));
    return { items, total, related: total, facets, relaxation: null, understood: null, place: null };
  }

  /** By fit, who makes it or its family comes before who only could, by process. What is equal keeps the ranker's order. */
  private sorted(makers: readonly RankedMaker[], sort: EnterpriseSearchDto['sort'], from: Point | undefined) {
    if (sort === 'name') return [...makers].sort((a, b) => BY_PINYIN.compare(a.document.name, b.document.name));
    if (sort === 'fit' || from === undefined) {
      const couldOnly = (maker: RankedMaker) => maker.fit === 'could_make';
      return [...makers.filter((maker) => !couldOnly(maker)), ...makers.filter(couldOnly)];
    }
    const away = ({ document }: RankedMaker) => {
      const place = this.views.placeOf(document);
      return place ? greatCircleKm(from, place) : Infinity;
    };
    return makers
      .map((maker) => ({ maker, km: away(maker) }))
      .sort((a, b) => (a.km === b.km ? 0 : a.km - b.km))
      .map(({ maker }) => maker);
  }
}

const BY_PINYIN = new Intl.Collator('zh');

function chosenIn({ region, industry, process, material, certificate }: EnterpriseSearchDto): Chosen {
  return { regions: region, industries: industry, processes: process, materials: material, certificates: certificate };
}
