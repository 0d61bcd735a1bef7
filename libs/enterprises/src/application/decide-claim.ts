import { Injectable } from '@nestjs/common';
import { type Actor, Clock, DomainError } from '#kernel';
import { Audit, requireVersion, Transactions, type Tx, updateVersioned } from '#platform';
import { Claim } from '../domain/claim.js';
import { Enterprise } from '../domain/enterprise.js';
import type { EnterprisesErrorCode } from '../domain/enterprises.errors.js';
import { regionPatterns } from './requirements.js';
import { TakeOwnership } from './take-ownership.js';

export interface DecidedClaim {
  readonly id: string;
  /** As staff saw it. */
  readonly version: number;
  readonly reason: string | null;
}

/** Staff of the region confirm a claim, which makes the account the owner, or reject it with a reason. */
@Injectable()
export class DecideClaim {
  constructor(
    private readonly transactions: Transactions,
    private readonly ownership: TakeOwnership,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** @throws DomainError `enterprises.already_claimed` when another claim was confirmed before */
  confirm(actor: Actor, decided: DecidedClaim): Promise<void> {
    return this.decide(actor, decided, 'claim.confirmed', async (tx, claim, at) => {
      claim.confirm({ by: actor.name, at }, decided.reason);
      await this.ownership.take(tx, claim.enterpriseId, claim.accountId);
    });
  }

  /** @throws DomainError `enterprises.claim_reason_missing` */
  reject(actor: Actor, decided: DecidedClaim): Promise<void> {
    return this.decide(actor, decided, 'claim.rejected', (_, claim, at) => {
      claim.reject({ by: actor.name, at }, decided.reason);
      return Promise.resolve();
    });
  }

  private decide(
    actor: Actor,
    { id, version, reason }: DecidedClaim,
    action: string,
    settle: (tx: Tx, claim: Claim, at: Date) => Promise<void>,
  ): Promise<void> {
    return this.transactions.run(async (tx) => {
      const { claim, region } = await this.requireInRegion(tx, actor, id);
      requireVersion(claim, version);
      await settle(tx, claim, this.clock.now());
      await updateVersioned(tx, Claim, claim);
      await this.audit.record(tx, actor, {
        action,
        subject: 'claim',
        subjectId: id,
        details: { enterpriseId: claim.enterpriseId, reason },
        region,
      });
    });
  }

  private async requireInRegion(tx: Tx, actor: Actor, id: string): Promise<{ claim: Claim; region: string }> {
    const claim = await tx
      .createQueryBuilder(Claim, 'c')
      .innerJoin(Enterprise, 'e', 'e.id = c.enterprise_id')
      .where('c.id = :id AND e.region_code LIKE ANY (:regions)', {
        id,
        regions: regionPatterns(actor, 'claims.decide'),
      })
      .getOne();
    if (!claim) throw new DomainError<EnterprisesErrorCode>('enterprises.claim_not_found', { id });
    const { regionCode } = await tx.findOneByOrFail(Enterprise, { id: claim.enterpriseId });
    return { claim, region: regionCode };
  }
}
