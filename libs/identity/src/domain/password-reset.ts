import { DomainError } from '#kernel';
import type { IdentityErrorCode } from './identity.errors.js';

const LIFE_MINUTES = 60;

/** Letters that one account is sent within the life of a link; further requests add none. */
export const RESETS_AT_ONCE = 3;

/** A link that lets its holder set a new password, once, within an hour. */
export class PasswordReset {
  private constructor(
    readonly id: string,
    readonly accountId: string,
    readonly tokenHash: string,
    readonly createdAt: Date,
    readonly expiresAt: Date,
  ) {}

  static ask(facts: { id: string; accountId: string; tokenHash: string; at: Date }): PasswordReset {
    const expiresAt = new Date(facts.at.getTime() + LIFE_MINUTES * 60_000);
    return new PasswordReset(facts.id, facts.accountId, facts.tokenHash, facts.at, expiresAt);
  }

  /** @throws DomainError `identity.link_expired` */
  requireOpen(now: Date): void {
    if (now >= this.expiresAt) throw new DomainError<IdentityErrorCode>('identity.link_expired');
  }
}
