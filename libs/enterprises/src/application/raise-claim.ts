import { Injectable } from '@nestjs/common';
import { type Actor, Clock, CreditCode, DomainError } from '#kernel';
import { Audit, Transactions } from '#platform';
import { Claim } from '../domain/claim.js';
import { Enterprise } from '../domain/enterprise.js';
import type { EnterprisesErrorCode } from '../domain/enterprises.errors.js';
import type { RaiseClaimDto } from '../http/claims.dto.js';
import { requireUnclaimed } from './requirements.js';

/** A person claims a registered enterprise by its credit code, with proof that staff judge. */
@Injectable()
export class RaiseClaim {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** @throws DomainError `enterprises.code_not_registered`, `enterprises.already_claimed`, `enterprises.claim_open_already` */
  async raise(actor: Actor, dto: RaiseClaimDto): Promise<{ id: string }> {
    const creditCode = CreditCode.parse(dto.creditCode).value;
    return this.transactions.run(async (tx) => {
      const found = await tx.findOneBy(Enterprise, { creditCode });
      if (!found) throw new DomainError<EnterprisesErrorCode>('enterprises.code_not_registered', { creditCode });
      const enterprise = await requireUnclaimed(tx, found.mergedInto ?? found.id);
      const evidence = { proof: dto.proof, contact: dto.contact ?? null };
      const claim = Claim.raise(enterprise.id, actor, evidence, this.clock.now());
      await tx.insert(Claim, claim);
      await this.audit.record(tx, actor, {
        action: 'claim.raised',
        subject: 'claim',
        subjectId: claim.id,
        details: { enterpriseId: enterprise.id },
        region: enterprise.regionCode,
      });
      return { id: claim.id };
    });
  }
}
