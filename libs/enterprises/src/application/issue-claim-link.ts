import { Inject, Injectable } from '@nestjs/common';
import { Clock, newId, newSecretToken } from '#kernel';
import { CONFIG, type Config, type Tx } from '#platform';
import { requireUnclaimed } from './requirements.js';

export interface ClaimLinkIssued {
  /** Address to send; whoever opens it signed in becomes the owner. Shown once, only its hash is kept. */
  readonly url: string;
  readonly expiresAt: Date;
}

const VALID_DAYS = 14;

/** Makes a one-time link with which somebody takes over an unclaimed enterprise. */
@Injectable()
export class IssueClaimLink {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `enterprises.not_found` or `enterprises.already_claimed` */
  async issue(tx: Tx, enterpriseId: string, by: { readonly name: string }): Promise<ClaimLinkIssued> {
    await requireUnclaimed(tx, enterpriseId);
    const { token, hash } = newSecretToken();
    const expiresAt = new Date(this.clock.now().getTime() + VALID_DAYS * 24 * 3600 * 1000);
    await tx.query(
      `INSERT INTO enterprises.claim_link (id, enterprise_id, token_hash, issued_by, expires_at)
       VALUES ($1, $2, $3, $4, $5)`,
      [newId(), enterpriseId, hash, by.name, expiresAt],
    );
    return { url: `${this.config.publicUrl}/claim/${token}`, expiresAt };
  }
}
