import { Injectable } from '@nestjs/common';
import type { EnterpriseDocument, Evidence } from '../../domain/enterprise-document.js';
import type { SavedQuestion } from '../../domain/saved-search.js';
import { FindEnterprises } from '../find-enterprises.js';
import { type DocumentFilters, Retrieval } from '../retrieval.js';
import { ReadFilters } from '../search-filters.js';

export interface FoundFirm {
  /** What a letter says of it; conditions alone may find thousands. */
  readonly document: Pick<EnterpriseDocument, 'enterpriseId' | 'name' | 'regionCode'>;
  /** Why it was found; empty where only conditions were asked. */
  readonly evidence: readonly Evidence[];
}

export interface AskedFound {
  readonly total: number;
  readonly firms: readonly FoundFirm[];
}

/** Retrieved at once. */
const BATCH = 1_000;

/** Everybody that a kept search finds at this moment. */
@Injectable()
export class FindAsked {
  constructor(
    private readonly readFilters: ReadFilters,
    private readonly findEnterprises: FindEnterprises,
    private readonly retrieval: Retrieval,
  ) {}

  /** @param enough with so many firms the others are counted, and not told */
  async run({ q, ...asked }: SavedQuestion, enough = Infinity): Promise<AskedFound> {
    const { filters } = this.readFilters.lasting(asked);
    if (q === '') return this.meeting(filters, enough);
    const { named, makers } = await this.findEnterprises.run(q, filters);
    const firms = [...named, ...makers].map(({ document, evidence }) => ({ document: shortly(document), evidence }));
    return { total: firms.length, firms };
  }

  private async meeting(filters: DocumentFilters, enough: number): Promise<AskedFound> {
    const request = { ...filters, terms: [], places: 'anywhere', limit: BATCH } as const;
    // By id: a firm that comes or goes meanwhile moves others from one batch into the next.
    const found = new Map<string, FoundFirm>();
    for (let offset = 0; ; offset += BATCH) {
      const batch = await this.retrieval.retrieve({ ...request, offset });
      for (const document of batch) found.set(document.enterpriseId, { document: shortly(document), evidence: [] });
      const firms = [...found.values()];
      if (batch.length < BATCH) return { total: firms.length, firms };
      if (firms.length >= enough) return { total: (await this.retrieval.count(request)).total, firms };
    }
  }
}

function shortly({ enterpriseId, name, regionCode }: EnterpriseDocument): FoundFirm['document'] {
  return { enterpriseId, name, regionCode };
}
