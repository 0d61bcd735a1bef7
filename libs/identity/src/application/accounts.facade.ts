import { Injectable } from '@nestjs/common';
import type { Tx } from '#platform';
import { normaliseLogin } from '../domain/login.js';
import type { DepartmentPost, EnterprisePost } from '../domain/roles.js';
import { AccountStore } from '../persistence/account.store.js';
import { MembershipStore } from '../persistence/membership.store.js';
import { AccountOpening, type NewAccount } from './account-opening.js';

export interface SeededAccount extends Omit<NewAccount, 'locale'>, Partial<Pick<NewAccount, 'locale'>> {
  readonly enterprises?: readonly EnterprisePost[];
  readonly departments?: readonly DepartmentPost[];
}

/** What the command line, seeds and tests may have done. Contexts do not use it: they are handed an actor. */
@Injectable()
export class AccountsFacade {
  constructor(
    private readonly accounts: AccountStore,
    private readonly memberships: MembershipStore,
    private readonly opening: AccountOpening,
  ) {}

  /**
   * Sees to it that the account and its posts exist. Of an account that is already there nothing is changed but that
   * posts it lacks are given; its password stays.
   * @returns the account's id
   * @throws DomainError `identity.login_malformed` or a password rule
   */
  async createAccount(tx: Tx, wanted: SeededAccount): Promise<string> {
    const id = (await this.accounts.findByLogin(normaliseLogin(wanted.login)))?.id ?? (await this.open(tx, wanted));
    for (const post of [...(wanted.enterprises ?? []), ...(wanted.departments ?? [])]) {
      await this.memberships.give(tx, id, post);
    }
    return id;
  }

  private async open(tx: Tx, { login, name, email, password, locale = 'zh' }: SeededAccount): Promise<string> {
    const prepared = await this.opening.prepare({ login, name, email, password, locale });
    await this.opening.store(tx, prepared);
    return prepared.account.id;
  }
}
