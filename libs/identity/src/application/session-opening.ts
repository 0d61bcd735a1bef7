import { Injectable } from '@nestjs/common';
import { Clock, newId, newSecretToken } from '#kernel';
import { Audit, Transactions } from '#platform';
import { AccountSession, type SessionVia } from '../domain/account-session.js';
import { sourceOf } from '../domain/source-address.js';
import { AccountStore, type StoredCredential } from '../persistence/account.store.js';
import { SessionStore } from '../persistence/session.store.js';
import type { Caller } from './caller.js';

export interface LoggedIn {
  readonly accountId: string;
  /** Handed out here and nowhere else. */
  readonly token: string;
  readonly expiresAt: Date;
}

/** Opens a session for a password that was just verified. */
@Injectable()
export class SessionOpening {
  constructor(
    private readonly transactions: Transactions,
    private readonly accounts: AccountStore,
    private readonly sessions: SessionStore,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** @returns undefined when the password was changed in the meantime */
  open(verified: StoredCredential, via: SessionVia, caller: Caller): Promise<LoggedIn | undefined> {
    const { token, hash } = newSecretToken();
    const session = AccountSession.open({
      id: newId(),
      accountId: verified.accountId,
      tokenHash: hash,
      via,
      client: caller.client.slice(0, 200),
      source: sourceOf(caller.address),
      at: this.clock.now(),
    });
    return this.transactions.run(async (tx) => {
      if (!(await this.accounts.holdsCredential(tx, verified))) return undefined;
      await this.sessions.add(tx, session);
      const by = { accountId: verified.accountId, name: verified.name };
      await this.audit.record(tx, by, { action: 'session.opened', subject: 'session', subjectId: session.id });
      return { accountId: verified.accountId, token, expiresAt: session.expiresAt };
    });
  }
}
