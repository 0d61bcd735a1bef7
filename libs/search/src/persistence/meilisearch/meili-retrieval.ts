import type { SearchParams } from 'meilisearch';
import { type Facets, Retrieval, type RetrievalRequest } from '../../application/retrieval.js';
import type { EnterpriseDocument } from '../../domain/enterprise-document.js';
import { BY_NAME, FACETS, type MeiliDocument, NARROW_FIRST } from './meili-document.js';
import { filterOf } from './meili-filter.js';
import { LIVE } from './meili-indexes.js';
import { type MeiliAnswer, type MeiliServer, SearchStoreFailed } from './meili-server.js';

type Facet = (typeof FACETS)[number];

/** Asks Meilisearch with filters over the same tokens that PostgreSQL holds. */
export class MeiliRetrieval extends Retrieval {
  constructor(private readonly server: MeiliServer) {
    super();
  }

  /** @throws SearchStoreFailed */
  async retrieve(request: RetrievalRequest): Promise<EnterpriseDocument[]> {
    const { hits } = await this.ask(request, {
      sort: [...(request.terms.length > 0 ? NARROW_FIRST : BY_NAME)],
      limit: request.limit,
      offset: request.offset ?? 0,
    });
    if (!Array.isArray(hits)) throw new SearchStoreFailed('searching', undefined, 'it answered without hits');
    return hits.map(documentOf);
  }

  /** @throws SearchStoreFailed */
  async count(request: RetrievalRequest): Promise<{ total: number } & Facets> {
    const { estimatedTotalHits, facetDistribution } = await this.ask(request, { facets: [...FACETS], limit: 0 });
    if (estimatedTotalHits === undefined || facetDistribution === undefined) {
      throw new SearchStoreFailed('searching', undefined, 'it answered without counts');
    }
    // Documents alone make an index too. It has no settings then, and what is not filterable may be left out in silence.
    const missing = estimatedTotalHits > 0 && FACETS.find((name) => facetDistribution[name] === undefined);
    if (missing) throw new SearchStoreFailed('searching', undefined, `it does not count ${missing}; is it set up?`);
    const facet = (name: Facet) =>
      Object.entries(facetDistribution[name] ?? {})
        .map(([code, count]) => ({ code, count }))
        .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
    return {
      // Exact in spite of its name: nothing but a filter decides.
      total: estimatedTotalHits,
      regions: facet('city'),
      industries: facet('division'),
      processes: facet('processes'),
      materials: facet('materials'),
      certificates: facet('certificates'),
    };
  }

  get catchingUp(): boolean {
    return false;
  }

  private ask(request: RetrievalRequest, more: SearchParams): Promise<MeiliAnswer> {
    const filter = filterOf(request);
    return this.server.search(LIVE, { ...(filter !== undefined && { filter }), ...more });
  }
}

function documentOf(hit: MeiliDocument): EnterpriseDocument {
  return {
    enterpriseId: hit.id,
    name: hit.name,
    otherNames: hit.otherNames,
    regionCode: hit.regionCode,
    industryCode: hit.industryCode,
    makes: hit.makes,
    declared: hit.declared,
    serves: hit.serves,
    sells: hit.sells,
  };
}
