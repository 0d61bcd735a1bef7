import { Injectable } from '@nestjs/common';
import { Clock, type Locale, newId } from '#kernel';
import { Audit, type Tx } from '#platform';
import { Account } from '../domain/account.js';
import { newLogin } from '../domain/login.js';
import { requireGoodPassword } from '../domain/password-rules.js';
import { AccountStore } from '../persistence/account.store.js';
import { Passwords } from './passwords.js';

export interface NewAccount {
  readonly login: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly locale: Locale;
}

/** An account that keeps the rules and is not stored yet. */
export interface PreparedAccount {
  readonly account: Account;
  readonly passwordHash: string;
}

/** The one way accounts come into being: by sign-up, by invitation, by seed. */
@Injectable()
export class AccountOpening {
  constructor(
    private readonly accounts: AccountStore,
    private readonly passwords: Passwords,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /**
   * Checks the rules and hashes the password, before any transaction is held open.
   * @throws DomainError `identity.login_malformed` or the password rule that is broken
   */
  async prepare(facts: NewAccount): Promise<PreparedAccount> {
    const login = newLogin(facts.login);
    requireGoodPassword(facts.password, login);
    const account = Account.open({
      id: newId(),
      login,
      name: facts.name,
      email: facts.email,
      locale: facts.locale,
      at: this.clock.now(),
    });
    return { account, passwordHash: await this.passwords.hash(facts.password) };
  }

  /** A login that is taken breaks `account_login_key`, which is answered as `identity.login_taken`. */
  async store(tx: Tx, { account, passwordHash }: PreparedAccount): Promise<void> {
    await this.accounts.add(tx, account, passwordHash);
    const by = { accountId: account.id, name: account.name };
    await this.audit.record(tx, by, { action: 'account.opened', subject: 'account', subjectId: account.id });
  }
}
