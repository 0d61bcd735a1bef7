import { Injectable } from '@nestjs/common';
import { DomainError } from '#kernel';
import { type Session, Transactions } from '#platform';
import type { IdentityErrorCode } from '../domain/identity.errors.js';
import { requireGoodPassword } from '../domain/password-rules.js';
import { AccountStore } from '../persistence/account.store.js';
import { PasswordCheck } from './password-check.js';
import { PasswordReplacement } from './password-replacement.js';
import { Passwords } from './passwords.js';

/** A new password in place of one that is still known. The session that asks stays; every other one ends. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly transactions: Transactions,
    private readonly accounts: AccountStore,
    private readonly check: PasswordCheck,
    private readonly passwords: Passwords,
    private readonly replacement: PasswordReplacement,
  ) {}

  /** @throws DomainError `identity.current_password_wrong`, `identity.login_locked`, or a password rule */
  async execute({ id: sessionId, actor }: Session, typed: { current: string; next: string }): Promise<void> {
    const account = await this.accounts.find(actor.accountId);
    if (!account) throw new DomainError('access.not_signed_in');
    requireGoodPassword(typed.next, account.login);
    const verified = await this.check.check(account.login, typed.current);
    if (!verified) throw new DomainError<IdentityErrorCode>('identity.current_password_wrong');
    const hash = await this.passwords.hash(typed.next);
    await this.transactions.run(async (tx) => {
      const replaced = await this.accounts.replacePassword(tx, account.id, hash, verified.passwordHash);
      if (!replaced) throw new DomainError<IdentityErrorCode>('identity.current_password_wrong');
      await this.replacement.settle(tx, account, 'password.changed', sessionId);
    });
  }
}
