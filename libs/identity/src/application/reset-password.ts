import { Injectable } from '@nestjs/common';
import { DomainError } from '#kernel';
import { Transactions } from '#platform';
import type { IdentityErrorCode } from '../domain/identity.errors.js';
import { requireGoodPassword } from '../domain/password-rules.js';
import { AccountStore } from '../persistence/account.store.js';
import { GuessCounter } from '../persistence/guess-counter.js';
import { LinkStore } from '../persistence/link.store.js';
import { PasswordReplacement } from './password-replacement.js';
import { Passwords } from './passwords.js';

/** A new password through the link of a letter. Ends every session and lifts a lock: the owner holds the mailbox. */
@Injectable()
export class ResetPassword {
  constructor(
    private readonly transactions: Transactions,
    private readonly accounts: AccountStore,
    private readonly links: LinkStore,
    private readonly passwords: Passwords,
    private readonly guesses: GuessCounter,
    private readonly replacement: PasswordReplacement,
  ) {}

  /** @throws DomainError `identity.link_unknown`, `identity.link_expired`, `identity.link_used`, or a password rule */
  async execute(token: string, password: string): Promise<void> {
    const reset = await this.links.openReset(token);
    const account = await this.accounts.find(reset.accountId);
    if (!account) throw new DomainError<IdentityErrorCode>('identity.link_unknown');
    requireGoodPassword(password, account.login);
    const hash = await this.passwords.hash(password);
    await this.transactions.run(async (tx) => {
      await this.links.use(tx, reset);
      await this.accounts.replacePassword(tx, account.id, hash);
      await this.replacement.settle(tx, account, 'password.reset');
    });
    await this.guesses.forget(account.login);
  }
}
