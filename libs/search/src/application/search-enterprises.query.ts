import { Injectable } from '@nestjs/common';
import { IndustryDirectory, RegionDirectory } from '#catalogue';
import { RegionCode } from '#kernel';
import { offsetOf, RequestContext } from '#platform';
import type { EnterpriseHit, EnterpriseSearchDto, EnterpriseSearchPage } from '../http/search.dto.js';
import type { EnterpriseDocument, Evidence } from '../domain/enterprise-document.js';
import { FindMakers } from './find-makers.js';
import { type Facets, Retrieval } from './retrieval.js';

const HIGHLIGHTS = 3;

/** The register, searched: by a part that should be made, or browsed by place and industry. */
@Injectable()
export class SearchEnterprises {
  constructor(
    private readonly findMakers: FindMakers,
    private readonly retrieval: Retrieval,
    private readonly regions: RegionDirectory,
    private readonly industries: IndustryDirectory,
  ) {}

  async run(dto: EnterpriseSearchDto): Promise<EnterpriseSearchPage> {
    const regionPrefixes = dto.region === undefined ? [''] : [RegionCode.parse(dto.region).prefix];
    const industryPrefix = dto.industry;
    if (dto.q === '') return this.browse(dto, regionPrefixes, industryPrefix);
    const found = await this.findMakers.run({ text: dto.q, regionPrefixes, industryPrefix });
    const facets = found.searched ? await this.retrieval.count(found.searched) : { regions: [], industries: [] };
    const locale = RequestContext.current()?.locale ?? 'zh';
    const shown = found.makers.slice(offsetOf(dto), offsetOf(dto) + dto.size);
    return {
      items: shown.map(({ document, partFit, evidence }) => this.hit(document, evidence, partFit)),
      total: found.makers.length,
      page: dto.page,
      size: dto.size,
      facets: this.named(facets),
      relaxation: found.relaxation?.[locale] ?? null,
      understood: found.understood?.[locale] ?? null,
    };
  }

  private async browse(
    dto: EnterpriseSearchDto,
    regionPrefixes: string[],
    industryPrefix: string | undefined,
  ): Promise<EnterpriseSearchPage> {
    const request = { terms: [], places: 'anywhere', regionPrefixes, industryPrefix } as const;
    const [documents, { total, ...facets }] = await Promise.all([
      this.retrieval.retrieve({ ...request, limit: dto.size, offset: offsetOf(dto) }),
      this.retrieval.count({ ...request, limit: 0 }),
    ]);
    return {
      items: documents.map((document) => this.hit(document, [], null)),
      total,
      page: dto.page,
      size: dto.size,
      facets: this.named(facets),
      relaxation: null,
      understood: null,
    };
  }

  private hit(document: EnterpriseDocument, evidence: readonly Evidence[], score: number | null): EnterpriseHit {
    const industry = document.industryCode === null ? undefined : this.industries.byCode(document.industryCode);
    return {
      id: document.enterpriseId,
      name: document.name,
      regionCode: document.regionCode,
      regionName: this.regions.byCode(document.regionCode)?.name ?? document.regionCode,
      industry: industry ? { code: industry.code, name: industry.name } : null,
      score,
      highlights: evidence
        .slice(0, HIGHLIGHTS)
        .map(({ text, role, declared, mark }) => ({ text, role, declared, marks: [[mark[0], mark[1]]] })),
    };
  }

  private named(facets: Facets): EnterpriseSearchPage['facets'] {
    return {
      regions: facets.regions.map(({ code, count }) => ({
        code,
        count,
        name: this.regions.byCode(code)?.name ?? code,
      })),
      industries: facets.industries.map(({ code, count }) => ({
        code,
        count,
        name: this.industries.byCode(code)?.name ?? code,
      })),
    };
  }
}
