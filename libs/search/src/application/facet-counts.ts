import { Injectable } from '@nestjs/common';
import { type Facets, Retrieval, type RetrievalRequest } from './retrieval.js';

/** What was chosen of a facet, by its code. */
export type Chosen = { readonly [Facet in keyof Facets]?: string | undefined };

type Counted = { readonly total: number } & Facets;

/** A province in GB/T 2260. */
const PROVINCE_DIGITS = 2;

/** Each facet with its own filter taken away; undefined where it filters nothing. */
const WITHOUT_OWN: { readonly [Facet in keyof Facets]: (request: RetrievalRequest) => RetrievalRequest | undefined } = {
  // Other cities are those of the same province.
  regions: (request) => {
    const wider = [...new Set(request.regionPrefixes.map((prefix) => prefix.slice(0, PROVINCE_DIGITS)))];
    return wider.join() === request.regionPrefixes.join() ? undefined : { ...request, regionPrefixes: wider };
  },
  industries: ({ industryPrefix, ...others }) => (industryPrefix === undefined ? undefined : others),
  processes: ({ process, ...others }) => (process === undefined ? undefined : others),
  materials: ({ material, ...others }) => (material === undefined ? undefined : others),
  certificates: ({ certificate, ...others }) => (certificate === undefined ? undefined : others),
};

/**
 * Counts hits by facet. A facet counts what the other filters leave, so that another value can be chosen in the place of
 * the one that is; the chosen one stands there though nobody is left for it.
 */
@Injectable()
export class FacetCounts {
  constructor(private readonly retrieval: Retrieval) {}

  async of(request: RetrievalRequest, chosen: Chosen): Promise<Counted> {
    const { total, ...facets } = await this.retrieval.count(request);
    const counted: { -readonly [Facet in keyof Facets]: Facets[Facet] } = facets;
    for (const facet of Object.keys(WITHOUT_OWN) as (keyof Facets)[]) {
      const wider = WITHOUT_OWN[facet](request);
      if (wider) counted[facet] = (await this.retrieval.count(wider))[facet];
      const code = chosen[facet];
      if (code !== undefined && counted[facet].every((one) => one.code !== code)) {
        counted[facet] = [...counted[facet], { code, count: total }];
      }
    }
    return { total, ...counted };
  }
}
