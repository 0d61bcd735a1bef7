import { Injectable } from '@nestjs/common';
import { greatCircleKm, type Point } from '#catalogue';
import type { Localised } from '#kernel';
import { Segmenter } from '#language';
import { offsetOf, RequestContext } from '#platform';
import type { EnterpriseHit, EnterpriseSearchDto, EnterpriseSearchPage } from '../http/search.dto.js';
import type { EnterpriseDocument } from '../domain/enterprise-document.js';
import type { RankedMaker } from '../domain/rank-makers.js';
import { FindMakers } from './find-makers.js';
import { HitViews } from './hit-views.js';
import { type Facets, Retrieval } from './retrieval.js';
import { ReadFilters, type SearchFilters } from './search-filters.js';

const NO_FACETS: Facets = { regions: [], industries: [], processes: [], materials: [], certificates: [] };
const CATCHING_UP: Localised = {
  zh: '搜索服务器正在赶上最新数据，目前由数据库代为回答。',
  en: 'The search server is catching up; the database answers in its place.',
};

/** How a registered name ends. */
const FIRM_NAME = /.{2}(公司|厂|集团|合作社|经营部|工作室|研究院|研究所)$/;
/** Firms looked at whose names share the words of the one asked for. */
const ALIKE = 50;

/** The register, searched: by a part that should be made, or browsed by place and industry. */
@Injectable()
export class SearchEnterprises {
  constructor(
    private readonly readFilters: ReadFilters,
    private readonly findMakers: FindMakers,
    private readonly retrieval: Retrieval,
    private readonly views: HitViews,
    private readonly segmenter: Segmenter,
  ) {}

  async run(dto: EnterpriseSearchDto): Promise<EnterpriseSearchPage> {
    const filters = await this.readFilters.run(dto);
    const found = await (dto.q === '' ? this.browse(dto, filters) : this.find(dto, filters));
    const locale = RequestContext.current()?.locale ?? 'zh';
    return {
      items: found.items,
      total: found.total,
      page: dto.page,
      size: dto.size,
      facets: this.views.named(found.facets, locale),
      relaxation: found.relaxation?.[locale] ?? null,
      understood: found.understood?.[locale] ?? null,
      catchingUp: this.retrieval.catchingUp ? CATCHING_UP[locale] : null,
    };
  }

  private async find(dto: EnterpriseSearchDto, { filters, from }: SearchFilters) {
    const { makers, searched, relaxation, understood } = await this.findMakers.run({ text: dto.q, ...filters });
    const facets = searched ? await this.retrieval.count(searched) : NO_FACETS;
    const named = await this.named(dto.q, filters);
    const others = makers.filter(({ document }) => !named.some((one) => one.enterpriseId === document.enterpriseId));
    const all = [
      ...named.map((document) => ({ document, evidence: [], partFit: null })),
      ...this.sorted(others, dto.sort, from),
    ];
    const items = all
      .slice(offsetOf(dto), offsetOf(dto) + dto.size)
      .map(({ document, partFit, evidence }) => this.views.hit(document, evidence, partFit, from));
    return { items, total: all.length, facets, relaxation: named.length > 0 ? null : relaxation, understood };
  }

  /** Who asks for a firm by its name finds it first, whatever it makes. */
  private async named(text: string, filters: SearchFilters['filters']): Promise<EnterpriseDocument[]> {
    if (!FIRM_NAME.test(text)) return [];
    const terms = [this.segmenter.queryTokens(text)];
    const found = await this.retrieval.retrieve({ ...filters, terms, places: 'anywhere', limit: ALIKE });
    return found.filter(({ name }) => name.includes(text));
  }

  private async browse(dto: EnterpriseSearchDto, { filters, from }: SearchFilters) {
    const request = { ...filters, terms: [], places: 'anywhere', limit: dto.size, offset: offsetOf(dto) } as const;
    const documents = await this.retrieval.retrieve(request);
    const { total, ...facets } = await this.retrieval.count(request);
    const items: EnterpriseHit[] = documents.map((document) => this.views.hit(document, [], null, from));
    return { items, total, facets, relaxation: null, understood: null };
  }

  /** What is equal keeps the ranker's order. */
  private sorted(makers: readonly RankedMaker[], sort: EnterpriseSearchDto['sort'], from: Point | undefined) {
    if (sort === 'name') return [...makers].sort((a, b) => BY_PINYIN.compare(a.document.name, b.document.name));
    if (sort === 'fit' || from === undefined) return makers;
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
