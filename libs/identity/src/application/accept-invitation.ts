import { Injectable } from '@nestjs/common';
import { type Actor, DomainError, type Locale } from '#kernel';
import { Transactions } from '#platform';
import type { Account } from '../domain/account.js';
import type { IdentityErrorCode } from '../domain/identity.errors.js';
import type { Invitation } from '../domain/invitation.js';
import { AccountStore } from '../persistence/account.store.js';
import { LinkStore } from '../persistence/link.store.js';
import { AccountOpening, type PreparedAccount } from './account-opening.js';
import { InvitationAccepting } from './invitation-accepting.js';

/** What somebody without an account gives to open one. */
export interface Newcomer {
  readonly login?: string | undefined;
  readonly name?: string | undefined;
  readonly password?: string | undefined;
  readonly locale: Locale;
}

/** Gives the post of an invitation to whoever holds its link: to their account when signed in, else to a new one. */
@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly transactions: Transactions,
    private readonly links: LinkStore,
    private readonly accepting: InvitationAccepting,
    private readonly accounts: AccountStore,
    private readonly opening: AccountOpening,
  ) {}

  /** @throws DomainError of the link, `identity.invitation_withdrawn`, `identity.invitation_needs_account`, or of sign-up */
  async execute(token: string, actor: Actor | undefined, newcomer: Newcomer): Promise<Account> {
    const invitation = await this.links.openInvitation(token);
    const own = actor && (await this.accounts.find(actor.accountId));
    const prepared = own ? undefined : await this.prepare(invitation, newcomer);
    const account = own ?? (prepared as PreparedAccount).account;
    await this.transactions.run(async (tx) => {
      if (prepared) await this.opening.store(tx, prepared);
      await this.accepting.accept(tx, invitation, account);
    });
    return account;
  }

  private prepare(invitation: Invitation, { login, name, password, locale }: Newcomer): Promise<PreparedAccount> {
    if (login === undefined || password === undefined) {
      throw new DomainError<IdentityErrorCode>('identity.invitation_needs_account');
    }
    return this.opening.prepare({ login, password, locale, name: name ?? invitation.name, email: invitation.email });
  }
}
