import { Injectable } from '@nestjs/common';
import type { EnterpriseDocument, Evidence } from '../../domain/enterprise-document.js';
import { FOUND_AT_MOST, type SavedQuestion } from '../../domain/saved-search.js';
import { FindEnterprises } from '../find-enterprises.js';
import { Retrieval } from '../retrieval.js';
import { ReadFilters } from '../search-filters.js';

export interface FoundFirm {
  readonly document: EnterpriseDocument;
  /** Why it was found; empty where only conditions were asked. */
  readonly evidence: readonly Evidence[];
}

export interface AskedFound {
  readonly total: number;
  /** All of them, as far as a search that may be kept finds. */
  readonly firms: readonly FoundFirm[];
}

/** Everybody that a kept search finds at this moment. */
@Injectable()
export class FindAsked {
  constructor(
    private readonly readFilters: ReadFilters,
    private readonly findEnterprises: FindEnterprises,
    private readonly retrieval: Retrieval,
  ) {}

  async run({ q, ...asked }: SavedQuestion): Promise<AskedFound> {
    const { filters } = this.readFilters.lasting(asked);
    if (q !== '') {
      const { named, makers } = await this.findEnterprises.run(q, filters);
      const firms = [...named, ...makers];
      return { total: firms.length, firms: firms.slice(0, FOUND_AT_MOST) };
    }
    const request = { ...filters, terms: [], places: 'anywhere', limit: FOUND_AT_MOST } as const;
    const documents = await this.retrieval.retrieve(request);
    const { total } =
      documents.length < FOUND_AT_MOST ? { total: documents.length } : await this.retrieval.count(request);
    return { total, firms: documents.map((document) => ({ document, evidence: [] })) };
  }
}
