import { Injectable } from '@nestjs/common';
import { Clock, DomainError, hashSecret } from '#kernel';
import { Transactions, type Tx } from '#platform';
import type { IdentityErrorCode } from '../domain/identity.errors.js';
import type { Invitation } from '../domain/invitation.js';
import { type PasswordReset, RESETS_AT_ONCE } from '../domain/password-reset.js';
import { invitationSchema, passwordResetSchema } from './link.schema.js';

/** One-time links: for a new password, and into an enterprise or department. */
@Injectable()
export class LinkStore {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async addInvitation(tx: Tx, invitation: Invitation): Promise<void> {
    await tx.insert(invitationSchema, invitation);
  }

  /** @throws DomainError `identity.link_unknown`, `identity.link_expired`, `identity.link_used` */
  async openInvitation(token: string): Promise<Invitation> {
    const found = await this.transactions.reader.findOneBy(invitationSchema, { tokenHash: hashSecret(token) });
    return this.requireOpen(found);
  }

  /** @returns false when the account has as many links as it may have at once */
  async addReset(tx: Tx, reset: PasswordReset): Promise<boolean> {
    // Requests of one account wait for each other, so that several at once are counted.
    await tx.query('SELECT 1 FROM identity.account WHERE id = $1 FOR NO KEY UPDATE', [reset.accountId]);
    const open = (await tx.query(
      'SELECT 1 FROM identity.password_reset WHERE account_id = $1 AND expires_at > $2 LIMIT $3',
      [reset.accountId, this.clock.now(), RESETS_AT_ONCE],
    )) as unknown[];
    if (open.length >= RESETS_AT_ONCE) return false;
    await tx.insert(passwordResetSchema, reset);
    return true;
  }

  /** @throws DomainError `identity.link_unknown`, `identity.link_expired`, `identity.link_used` */
  async openReset(token: string): Promise<PasswordReset> {
    const found = await this.transactions.reader.findOneBy(passwordResetSchema, { tokenHash: hashSecret(token) });
    return this.requireOpen(found);
  }

  /** Ends every other link that could still change the account's password. */
  async voidResets(tx: Tx, accountId: string): Promise<void> {
    await tx.query(
      `DELETE FROM identity.password_reset r WHERE account_id = $1
       AND NOT EXISTS (SELECT FROM identity.used_link u WHERE u.token_hash = r.token_hash)`,
      [accountId],
    );
  }

  /** Uses a link up. The key `used_link_once` lets one transaction through; it becomes `identity.link_used` for the others. */
  async use(tx: Tx, link: { readonly tokenHash: string }): Promise<void> {
    await tx.query('INSERT INTO identity.used_link (token_hash, used_at) VALUES ($1, $2)', [
      link.tokenHash,
      this.clock.now(),
    ]);
  }

  private async requireOpen<L extends Invitation | PasswordReset>(link: L | null): Promise<L> {
    if (!link) throw new DomainError<IdentityErrorCode>('identity.link_unknown');
    const used = (await this.transactions.reader.query('SELECT 1 FROM identity.used_link WHERE token_hash = $1', [
      link.tokenHash,
    ])) as unknown[];
    if (used.length > 0) throw new DomainError<IdentityErrorCode>('identity.link_used');
    link.requireOpen(this.clock.now());
    return link;
  }
}
