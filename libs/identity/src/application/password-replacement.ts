import { Injectable } from '@nestjs/common';
import { Audit, Outbox, SendLetter, type Tx } from '#platform';
import type { Account } from '../domain/account.js';
import { LinkStore } from '../persistence/link.store.js';
import { SessionStore } from '../persistence/session.store.js';
import { passwordChangedLetter } from './letters.js';

/** What follows from every new password, however it came about. */
@Injectable()
export class PasswordReplacement {
  constructor(
    private readonly sessions: SessionStore,
    private readonly links: LinkStore,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  /** Ends the other sessions and open links, tells the owner, and writes it down. Call after the password was replaced. */
  async settle(
    tx: Tx,
    account: Account,
    action: 'password.changed' | 'password.reset',
    keepSession?: string,
  ): Promise<void> {
    await this.sessions.endAll(tx, account.id, keepSession);
    await this.links.voidResets(tx, account.id);
    await this.outbox.enqueue(tx, SendLetter, { to: account.email, ...passwordChangedLetter(account) });
    const by = { accountId: account.id, name: account.name };
    await this.audit.record(tx, by, { action, subject: 'account', subjectId: account.id });
  }
}
