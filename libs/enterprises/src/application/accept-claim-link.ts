import { Injectable } from '@nestjs/common';
import { type Actor, Clock, DomainError, hashSecret } from '#kernel';
import { Audit, Transactions, type Tx } from '#platform';
import type { EnterprisesErrorCode } from '../domain/enterprises.errors.js';
import { TakeOwnership } from './take-ownership.js';

interface StoredLink {
  readonly id: string;
  readonly enterpriseId: string;
  readonly enterpriseName: string;
  readonly regionCode: string;
  readonly expiresAt: Date;
  readonly used: boolean;
}

/** Opens a claim link: shows whose record it is, and makes the signed-in account its owner. Works once. */
@Injectable()
export class AcceptClaimLink {
  constructor(
    private readonly transactions: Transactions,
    private readonly ownership: TakeOwnership,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** @throws DomainError `enterprises.claim_link_unknown`, `…_used` or `…_expired` */
  async look(token: string): Promise<{ enterpriseName: string }> {
    const { enterpriseName } = await this.requireUsable(this.transactions.reader, token, '');
    return { enterpriseName };
  }

  /** @throws DomainError as {@link look}, and `enterprises.already_claimed` */
  async accept(actor: Actor, token: string): Promise<{ enterpriseId: string; enterpriseName: string }> {
    return this.transactions.run(async (tx) => {
      const link = await this.requireUsable(tx, token, 'FOR UPDATE OF l');
      await tx.query('UPDATE enterprises.claim_link SET used_at = $2, used_by = $3 WHERE id = $1', [
        link.id,
        this.clock.now(),
        actor.accountId,
      ]);
      await this.ownership.take(tx, link.enterpriseId, actor.accountId);
      await this.audit.record(tx, actor, {
        action: 'claim_link.accepted',
        subject: 'enterprise',
        subjectId: link.enterpriseId,
        region: link.regionCode,
      });
      return { enterpriseId: link.enterpriseId, enterpriseName: link.enterpriseName };
    });
  }

  private async requireUsable(tx: Tx, token: string, lock: '' | 'FOR UPDATE OF l'): Promise<StoredLink> {
    const rows = (await tx.query(
      `SELECT l.id, l.enterprise_id AS "enterpriseId", e.name AS "enterpriseName", e.region_code AS "regionCode",
              l.expires_at AS "expiresAt", l.used_at IS NOT NULL AS used
       FROM enterprises.claim_link l JOIN enterprises.enterprise e ON e.id = l.enterprise_id
       WHERE l.token_hash = $1 ${lock}`,
      [hashSecret(token)],
    )) as StoredLink[];
    const link = rows[0];
    if (!link) throw new DomainError<EnterprisesErrorCode>('enterprises.claim_link_unknown');
    if (link.used) throw new DomainError<EnterprisesErrorCode>('enterprises.claim_link_used');
    if (link.expiresAt <= this.clock.now())
      throw new DomainError<EnterprisesErrorCode>('enterprises.claim_link_expired');
    return link;
  }
}
