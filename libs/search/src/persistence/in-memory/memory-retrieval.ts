import { Injectable } from '@nestjs/common';
import { type Facets, Retrieval, type RetrievalRequest } from '../../application/retrieval.js';
import type { EnterpriseDocument } from '../../domain/enterprise-document.js';
import { PostgresRetrieval } from '../postgres-retrieval.js';
import { HeldDocuments } from './held-documents.js';

/** Answers from memory, and from the database while nothing is held there. */
@Injectable()
export class MemoryRetrieval extends Retrieval {
  constructor(
    private readonly held: HeldDocuments,
    private readonly database: PostgresRetrieval,
  ) {
    super();
  }

  async retrieve(request: RetrievalRequest): Promise<EnterpriseDocument[]> {
    // Browsed is by name, in the order of the database's language.
    const isBrowsed = request.nameKey === undefined && request.terms.length === 0;
    const index = isBrowsed ? undefined : await this.held.current();
    return index ? index.retrieve(request) : this.database.retrieve(request);
  }

  async count(request: RetrievalRequest): Promise<{ readonly total: number } & Facets> {
    const index = await this.held.current();
    return index ? index.count(request) : this.database.count(request);
  }

  get catchingUp(): boolean {
    return false;
  }
}
