import { Injectable } from '@nestjs/common';
import { AccountStore, type StoredCredential } from '../persistence/account.store.js';
import { GuessCounter } from '../persistence/guess-counter.js';
import { Passwords } from './passwords.js';

/**
 * Whether a password opens a login, slowed down for guessers. Checks of one login wait for each other in this process:
 * somebody whose programs all log in at once is not locked out by tries that were still being looked at.
 */
@Injectable()
export class PasswordCheck {
  private readonly lastInLine = new Map<string, Promise<unknown>>();

  constructor(
    private readonly accounts: AccountStore,
    private readonly guesses: GuessCounter,
    private readonly passwords: Passwords,
  ) {}

  /**
   * @returns undefined for a wrong password and for an unknown login alike
   * @throws DomainError `identity.login_locked`, for unknown logins too
   */
  async check(login: string, password: string): Promise<StoredCredential | undefined> {
    const before = this.lastInLine.get(login);
    const mine = Promise.resolve(before)
      .catch(() => undefined)
      .then(() => this.checkNow(login, password));
    this.lastInLine.set(login, mine);
    try {
      return await mine;
    } finally {
      if (this.lastInLine.get(login) === mine) this.lastInLine.delete(login);
    }
  }

  private async checkNow(login: string, password: string): Promise<StoredCredential | undefined> {
    await this.guesses.take(login);
    const stored = await this.accounts.credentialOf(login);
    if (!(await this.passwords.matches(stored?.passwordHash, password))) return undefined;
    await this.guesses.forget(login);
    return stored;
  }
}
