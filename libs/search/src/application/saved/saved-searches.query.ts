import { Injectable } from '@nestjs/common';
import { type Actor, DomainError, type Locale } from '#kernel';
import { offsetOf, type Page, type PageQuery, RequestContext, Transactions } from '#platform';
import { SavedSearch } from '../../domain/saved-search.js';
import type { SearchErrorCode } from '../../domain/search.errors.js';
import type { SavedSearchView } from '../../http/saved-searches.dto.js';
import { QuestionInWords } from './question-in-words.js';

/** The searches that an account keeps; nobody else sees them. */
@Injectable()
export class SavedSearches {
  constructor(
    private readonly transactions: Transactions,
    private readonly words: QuestionInWords,
  ) {}

  async page({ accountId }: Actor, query: PageQuery): Promise<Page<SavedSearchView>> {
    const [rows, total] = await this.transactions.reader.findAndCount(SavedSearch, {
      where: { accountId },
      order: { place: 'ASC' },
      skip: offsetOf(query),
      take: query.size,
    });
    const locale = RequestContext.current()?.locale ?? 'zh';
    return { items: rows.map((row) => this.view(row, locale)), total, page: query.page, size: query.size };
  }

  /** @throws DomainError `search.saved_not_found` */
  async one({ accountId }: Actor, id: string): Promise<SavedSearchView> {
    const row = await this.transactions.reader.findOneBy(SavedSearch, { id, accountId });
    if (!row) throw new DomainError<SearchErrorCode>('search.saved_not_found');
    return this.view(row, RequestContext.current()?.locale ?? 'zh');
  }

  private view(
    { id, name, asked, notifies, lookedOn, createdAt, version }: SavedSearch,
    locale: Locale,
  ): SavedSearchView {
    const { q, region = null, industry = null, process = null, material = null, certificate = null } = asked;
    const { near = null, within = null } = asked;
    return {
      id,
      name,
      asked: { q, region, industry, process, material, certificate, near, within },
      inWords: this.words.of(asked, locale),
      notifies,
      lookedOn,
      createdAt: createdAt.toISOString(),
      version,
    };
  }
}
