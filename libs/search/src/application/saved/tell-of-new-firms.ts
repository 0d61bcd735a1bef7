import { Inject, Injectable } from '@nestjs/common';
import { RegionDirectory } from '#catalogue';
import { EnterprisesFacade } from '#enterprises';
import { Clock, newSecretToken } from '#kernel';
import { CONFIG, type Config, Outbox, Transactions, type Tx, WriteToAccount } from '#platform';
import { remembered, type SavedQuestion } from '../../domain/saved-search.js';
import { FindAsked, type FoundFirm } from './find-asked.js';
import { type NewFirms, newFirmsLetter } from './new-firms-letter.js';

const ACCOUNTS_A_PAGE = 100;
/** A letter's link works for so long. */
const LINK_DAYS = 365;

interface DueSearch {
  readonly id: string;
  readonly name: string;
  readonly asked: SavedQuestion;
}

/** A search with whom it finds today. */
export interface LookedAt extends DueSearch {
  readonly firms: readonly FoundFirm[];
}

/** Tells accounts of firms that their kept searches had not found before: one letter a day, and none where nobody is new. */
@Injectable()
export class TellOfNewFirms {
  constructor(
    private readonly transactions: Transactions,
    private readonly findAsked: FindAsked,
    private readonly enterprises: EnterprisesFacade,
    private readonly regions: RegionDirectory,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Accounts with a search that nobody looked at today, a page at a time. @param after the last one of the page before */
  async accountsDue(after: string | null): Promise<string[]> {
    const rows = (await this.transactions.reader.query(
      `SELECT DISTINCT account_id FROM search.saved_search
       WHERE notifies AND looked_on < $1 AND ($2::uuid IS NULL OR account_id > $2) ORDER BY account_id LIMIT $3`,
      [this.clock.today(), after, ACCOUNTS_A_PAGE],
    )) as { account_id: string }[];
    return rows.map(({ account_id }) => account_id);
  }

  /** Searches anew for one account. Slow, and changes nothing. */
  async look(accountId: string): Promise<LookedAt[]> {
    const due = (await this.transactions.reader.query(
      `SELECT id, name, asked FROM search.saved_search
       WHERE account_id = $1 AND notifies AND looked_on < $2 ORDER BY place`,
      [accountId, this.clock.today()],
    )) as DueSearch[];
    const looked: LookedAt[] = [];
    for (const search of due) looked.push({ ...search, firms: (await this.findAsked.run(search.asked)).firms });
    return looked;
  }

  /** Notes whom the searches found, and writes where somebody is new. */
  async tell(tx: Tx, accountId: string, looked: readonly LookedAt[]): Promise<void> {
    const about: NewFirms[] = [];
    for (const search of looked) {
      const fresh = await this.note(tx, search);
      if (fresh.length > 0) about.push(await this.section(tx, search, fresh));
    }
    if (about.length > 0) await this.outbox.enqueue(tx, WriteToAccount, { accountId, ...newFirmsLetter(about) });
  }

  /** Links of letters that nobody reads any more. */
  async forgetOldLetters(tx: Tx): Promise<void> {
    await tx.query('DELETE FROM search.saved_search_letter WHERE day < $1::date - $2::int', [
      this.clock.today(),
      LINK_DAYS,
    ]);
  }

  /** @returns who is new; nobody where it was looked at, or given up, in the meantime */
  private async note(tx: Tx, { id, firms }: LookedAt): Promise<FoundFirm[]> {
    const [held] = (await tx.query(
      'SELECT known FROM search.saved_search WHERE id = $1 AND notifies AND looked_on < $2 FOR UPDATE',
      [id, this.clock.today()],
    )) as { known: string[] }[];
    if (held === undefined) return [];
    // Who was found before it was merged is found as the one that stands for it, and by itself again if they are parted.
    const known = new Set([...held.known, ...(await this.enterprises.standing(held.known))]);
    const found = firms.map(({ document }) => document.enterpriseId);
    // What its account says of it is as it was: the version stays.
    await tx.query('UPDATE search.saved_search SET known = $2, looked_on = $3 WHERE id = $1', [
      id,
      remembered(held.known, found),
      this.clock.today(),
    ]);
    return firms.filter(({ document }) => !known.has(document.enterpriseId));
  }

  private async section(tx: Tx, { id, name, asked }: LookedAt, fresh: readonly FoundFirm[]): Promise<NewFirms> {
    const { token, hash } = newSecretToken();
    await tx.query('INSERT INTO search.saved_search_letter (token_hash, saved_search_id, day) VALUES ($1, $2, $3)', [
      hash,
      id,
      this.clock.today(),
    ]);
    const { publicUrl } = this.config;
    return {
      search: name,
      searchUrl: `${publicUrl}/search?${new URLSearchParams(wordsOf(asked)).toString()}`,
      endUrl: `${publicUrl}/s/${token}`,
      firms: fresh.map(({ document, evidence }) => ({
        name: document.name,
        place: this.regions.byCode(document.regionCode)?.name ?? document.regionCode,
        evidence,
        url: `${publicUrl}/enterprises/${document.enterpriseId}`,
      })),
    };
  }
}

function wordsOf(asked: SavedQuestion): Record<string, string> {
  return Object.fromEntries(
    Object.entries(asked).flatMap(([name, value]) =>
      value === '' || value === undefined ? [] : [[name, String(value)]],
    ),
  );
}
