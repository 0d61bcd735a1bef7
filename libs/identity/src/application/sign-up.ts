import { Injectable } from '@nestjs/common';
import { Transactions } from '#platform';
import type { Account } from '../domain/account.js';
import { SourceLimit } from '../persistence/source-limit.js';
import { AccountOpening, type NewAccount } from './account-opening.js';
import type { Caller } from './caller.js';

/** Anybody may open an account; it can do nothing until an enterprise is claimed or an invitation accepted. */
@Injectable()
export class SignUp {
  constructor(
    private readonly transactions: Transactions,
    private readonly opening: AccountOpening,
    private readonly limit: SourceLimit,
  ) {}

  /** @throws DomainError `identity.login_taken`, `identity.login_malformed`, or a password rule */
  async execute(facts: NewAccount, caller: Caller): Promise<Account> {
    await this.limit.take('sign_up', caller.address);
    const prepared = await this.opening.prepare(facts);
    await this.transactions.run((tx) => this.opening.store(tx, prepared));
    return prepared.account;
  }
}
