import { Injectable } from '@nestjs/common';
import { type Actor, DomainError } from '#kernel';
import { Audit, Outbox, requireVersion, SendLetter, Transactions } from '#platform';
import type { Account, AccountChanges } from '../domain/account.js';
import { AccountStore } from '../persistence/account.store.js';
import { LinkStore } from '../persistence/link.store.js';
import { addressChangedLetter } from './letters.js';

@Injectable()
export class ChangeOwnAccount {
  constructor(
    private readonly transactions: Transactions,
    private readonly accounts: AccountStore,
    private readonly links: LinkStore,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  /** @throws DomainError `version.stale` */
  execute(actor: Actor, version: number, changes: AccountChanges): Promise<Account> {
    return this.transactions.run(async (tx) => {
      const account = await this.accounts.find(actor.accountId);
      if (!account) throw new DomainError('access.not_signed_in');
      requireVersion(account, version);
      const oldAddress = account.email;
      const { addressChanged } = account.change(changes);
      await this.accounts.update(tx, account);
      if (addressChanged) {
        // Whoever takes over a session must not be able to turn it into a password without the owner hearing of it.
        await this.links.voidResets(tx, account.id);
        await this.outbox.enqueue(tx, SendLetter, { to: oldAddress, ...addressChangedLetter(account) });
      }
      await this.audit.record(tx, actor, {
        action: 'account.changed',
        subject: 'account',
        subjectId: account.id,
        details: { fields: Object.keys(changes) },
      });
      return (await this.accounts.find(account.id)) as Account;
    });
  }
}
