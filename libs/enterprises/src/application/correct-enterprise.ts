import { Injectable } from '@nestjs/common';
import { IndustryDirectory, RegionDirectory } from '#catalogue';
import { type Actor, DomainError } from '#kernel';
import { Audit, Outbox, requireVersion, Transactions, updateVersioned } from '#platform';
import { Enterprise } from '../domain/enterprise.js';
import type { EnterprisesErrorCode } from '../domain/enterprises.errors.js';
import { EnterpriseChanged } from '../domain/enterprises.events.js';
import type { CorrectEnterpriseDto } from '../http/enterprises.dto.js';
import { requireIndustry, requireMaintained, requireRegion } from './requirements.js';

/** The firm keeps its own facts; staff of its region correct what stands in the register. */
@Injectable()
export class CorrectEnterprise {
  constructor(
    private readonly transactions: Transactions,
    private readonly regions: RegionDirectory,
    private readonly industries: IndustryDirectory,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  /** @throws DomainError `enterprises.not_found`, `enterprises.field_kept_by_register`, `version.stale` */
  async correct(actor: Actor, id: string, version: number, dto: CorrectEnterpriseDto): Promise<void> {
    const { shortNames, industryCode, ...registerFacts } = dto;
    await this.transactions.run(async (tx) => {
      const { enterprise, asStaff } = await requireMaintained(tx, actor, id);
      requireVersion(enterprise, version);
      const kept = Object.keys(registerFacts);
      if (!asStaff && kept.length > 0) {
        throw new DomainError<EnterprisesErrorCode>('enterprises.field_kept_by_register', { fields: kept.join(', ') });
      }
      if (registerFacts.regionCode !== undefined) {
        requireRegion(this.regions, registerFacts.regionCode);
        // Nobody moves a firm into a region that is not theirs.
        actor.requireRegion('register.import', registerFacts.regionCode);
      }
      enterprise.keepOwnFacts({
        shortNames,
        industryCode: industryCode ? requireIndustry(this.industries, industryCode) : industryCode,
      });
      enterprise.correctRegister(registerFacts);
      await updateVersioned(tx, Enterprise, enterprise);
      await this.outbox.publish(tx, EnterpriseChanged, { enterpriseId: id });
      await this.audit.record(tx, actor, {
        action: 'enterprise.corrected',
        subject: 'enterprise',
        subjectId: id,
        details: { fields: Object.keys(dto) },
        region: enterprise.regionCode,
      });
    });
  }
}
