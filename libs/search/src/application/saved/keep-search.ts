import { Injectable } from '@nestjs/common';
import { type Actor, Clock, DomainError } from '#kernel';
import { Transactions, type Tx } from '#platform';
import { FOUND_AT_MOST, SAVED_AT_MOST, type SavedQuestion, SavedSearch } from '../../domain/saved-search.js';
import type { SearchErrorCode } from '../../domain/search.errors.js';
import type { KeepSearchDto } from '../../http/saved-searches.dto.js';
import { FindAsked } from './find-asked.js';

/** Keeps a search for an account. Whom it finds today is known from the beginning. */
@Injectable()
export class KeepSearch {
  constructor(
    private readonly transactions: Transactions,
    private readonly findAsked: FindAsked,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns its id
   * @throws DomainError `search.saved_says_nothing`, `search.saved_too_wide`, `search.too_many_saved`,
   *   `search.saved_name_taken`
   */
  async run({ accountId }: Actor, { name, asked: said, notifies }: KeepSearchDto): Promise<string> {
    const asked = askedIn(said);
    if (Object.keys(asked).length === 1 && asked.q === '') throw refusal('search.saved_says_nothing');
    const { total, firms } = await this.findAsked.run(asked, FOUND_AT_MOST);
    if (total > FOUND_AT_MOST) throw refusal('search.saved_too_wide', { found: total });
    const found = firms.map(({ document }) => document.enterpriseId);
    return this.transactions.run(async (tx) => {
      const place = await takePlace(tx, accountId);
      const now = { at: this.clock.now(), today: this.clock.today() };
      const search = SavedSearch.keep({ accountId, place, name, asked, notifies }, found, now);
      await tx.insert(SavedSearch, search);
      return search.id;
    });
  }
}

/** Without what was left open; a distance from nowhere is none. */
function askedIn({ within, ...said }: KeepSearchDto['asked']): SavedQuestion {
  const asked = { ...said, ...(said.near !== undefined && { within }) };
  return Object.fromEntries(
    Object.entries(asked).filter(([, value]) => value !== undefined),
  ) as unknown as SavedQuestion;
}

/** The lowest free place of the account, which keeps one search at a time. */
async function takePlace(tx: Tx, accountId: string): Promise<number> {
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`searches kept by ${accountId}`]);
  const [free] = (await tx.query(
    `SELECT free.place FROM generate_series(1, $2::int) AS free (place)
     WHERE NOT EXISTS (SELECT FROM search.saved_search s WHERE s.account_id = $1 AND s.place = free.place)
     ORDER BY free.place LIMIT 1`,
    [accountId, SAVED_AT_MOST],
  )) as { place: number }[];
  if (free === undefined) throw refusal('search.too_many_saved');
  return free.place;
}

function refusal(code: SearchErrorCode, params: Record<string, number> = {}): DomainError {
  return new DomainError<SearchErrorCode>(code, params);
}
