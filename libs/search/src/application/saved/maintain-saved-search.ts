import { Injectable } from '@nestjs/common';
import { type Actor, DomainError, hashSecret } from '#kernel';
import { requireVersion, Transactions, type Tx, updateVersioned } from '#platform';
import { SavedSearch } from '../../domain/saved-search.js';
import type { SearchErrorCode } from '../../domain/search.errors.js';
import type { ChangeSavedSearchDto, LetterView } from '../../http/saved-searches.dto.js';

/** What becomes of a kept search: by its account, or by whoever reads a letter about it. */
@Injectable()
export class MaintainSavedSearch {
  constructor(private readonly transactions: Transactions) {}

  /** @throws DomainError `search.saved_not_found`, `search.saved_name_taken`, `version.stale` */
  async change(actor: Actor, id: string, version: number, { name, notifies }: ChangeSavedSearchDto): Promise<void> {
    await this.transactions.run(async (tx) => {
      const search = await this.own(tx, actor, id, version);
      search.name = name ?? search.name;
      search.notifies = notifies ?? search.notifies;
      await updateVersioned(tx, SavedSearch, search);
    });
  }

  /** @throws DomainError `search.saved_not_found`, `version.stale` */
  async remove(actor: Actor, id: string, version: number): Promise<void> {
    await this.transactions.run(async (tx) => {
      await this.own(tx, actor, id, version);
      const { affected } = await tx.delete(SavedSearch, { id, version });
      if (affected !== 1) throw new DomainError('version.stale', { id, version });
    });
  }

  /** @throws DomainError `search.letter_link_not_valid` */
  async ofLetter(token: string): Promise<LetterView> {
    const { name, notifies } = await ofToken(this.transactions.reader, token);
    return { name, notifies };
  }

  /** The search itself stays. @throws DomainError `search.letter_link_not_valid` */
  endLetters(token: string): Promise<LetterView> {
    return this.transactions.run(async (tx) => {
      const search = await ofToken(tx, token);
      if (search.notifies) {
        search.notifies = false;
        await updateVersioned(tx, SavedSearch, search);
      }
      return { name: search.name, notifies: search.notifies };
    });
  }

  private async own(tx: Tx, { accountId }: Actor, id: string, version: number): Promise<SavedSearch> {
    const search = await tx.findOneBy(SavedSearch, { id, accountId });
    if (!search) throw new DomainError<SearchErrorCode>('search.saved_not_found');
    requireVersion(search, version);
    return search;
  }
}

async function ofToken(tx: Tx, token: string): Promise<SavedSearch> {
  const [letter] = (await tx.query(
    'SELECT saved_search_id AS id FROM search.saved_search_letter WHERE token_hash = $1',
    [hashSecret(token)],
  )) as { id: string }[];
  const search = letter && (await tx.findOneBy(SavedSearch, { id: letter.id }));
  if (!search) throw new DomainError<SearchErrorCode>('search.letter_link_not_valid');
  return search;
}
