import { Injectable } from '@nestjs/common';
import { type Actor, DomainError } from '#kernel';
import { Audit, Transactions } from '#platform';
import type { IdentityErrorCode } from '../domain/identity.errors.js';
import { SessionStore } from '../persistence/session.store.js';

/** Logs out: here, or somewhere else where the account is logged in. */
@Injectable()
export class EndSession {
  constructor(
    private readonly transactions: Transactions,
    private readonly sessions: SessionStore,
    private readonly audit: Audit,
  ) {}

  /** @throws DomainError `identity.session_unknown`, also for the sessions of others */
  execute(actor: Actor, id: string): Promise<void> {
    return this.transactions.run(async (tx) => {
      const ended = await this.sessions.end(tx, actor.accountId, id);
      if (!ended) throw new DomainError<IdentityErrorCode>('identity.session_unknown');
      await this.audit.record(tx, actor, { action: 'session.ended', subject: 'session', subjectId: id });
    });
  }
}
