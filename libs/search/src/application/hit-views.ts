import { Injectable } from '@nestjs/common';
import { greatCircleKm, IndustryDirectory, PartCatalogue, type Point, type Region, RegionDirectory } from '#catalogue';
import type { Locale } from '#kernel';
import type { EnterpriseDocument } from '../domain/enterprise-document.js';
import type { RankedMaker } from '../domain/rank-makers.js';
import type { EnterpriseHit, EnterpriseSearchPage } from '../http/search.dto.js';
import type { Facets } from './retrieval.js';

const HIGHLIGHTS = 3;

/** A firm that was found, and how well it fits the part; neither is told of who is browsed or bears the name asked for. */
export type Found = Pick<RankedMaker, 'document' | 'evidence'> & Partial<Pick<RankedMaker, 'partFit' | 'fit'>>;

/** Hits and counts with the names that codes stand for. */
@Injectable()
export class HitViews {
  constructor(
    private readonly regions: RegionDirectory,
    private readonly industries: IndustryDirectory,
    private readonly parts: PartCatalogue,
  ) {}

  placeOf({ regionCode }: EnterpriseDocument): Region | undefined {
    return this.regions.byCode(regionCode);
  }

  hit({ document, evidence, partFit, fit }: Found, from: Point | undefined): EnterpriseHit {
    const industry = document.industryCode === null ? undefined : this.industries.byCode(document.industryCode);
    const place = this.placeOf(document);
    return {
      id: document.enterpriseId,
      name: document.name,
      regionCode: document.regionCode,
      regionName: place?.name ?? document.regionCode,
      industry: industry ? { code: industry.code, name: industry.name } : null,
      distanceKm: from && place ? Math.round(greatCircleKm(from, place)) : null,
      score: partFit ?? null,
      fit: fit ?? null,
      highlights: evidence
        .slice(0, HIGHLIGHTS)
        .map(({ text, role, declared, mark }) => ({ text, role, declared, marks: [[mark[0], mark[1]]] })),
    };
  }

  named(facets: Facets, locale: Locale): EnterpriseSearchPage['facets'] {
    const naming = (counts: Facets['regions'], nameOf: (code: string) => string | undefined) =>
      counts.map(({ code, count }) => ({ code, count, name: nameOf(code) ?? code }));
    return {
      regions: facets.regions.map(({ code, count }) => {
        const { name = code, lon = null, lat = null } = this.regions.byCode(code) ?? {};
        return { code, count, name, lon, lat };
      }),
      industries: naming(facets.industries, (code) => this.industries.byCode(code)?.name),
      processes: naming(facets.processes, (code) => this.parts.process(code)?.name[locale]),
      materials: naming(facets.materials, (code) => code),
      certificates: naming(facets.certificates, (code) => code),
    };
  }
}
