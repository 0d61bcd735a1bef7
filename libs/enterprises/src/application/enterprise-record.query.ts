import { Injectable } from '@nestjs/common';
import { IndustryDirectory, RegionDirectory } from '#catalogue';
import { type Actor, Clock, DomainError } from '#kernel';
import { Transactions } from '#platform';
import { Certificate, Contact, isValidOn, Site } from '../domain/belongings.js';
import { Enterprise } from '../domain/enterprise.js';
import type { EnterprisesErrorCode } from '../domain/enterprises.errors.js';
import type { EnterpriseRecordView, MaskedContacts, OpenContacts } from '../http/enterprise-record.view.js';
import { regionPatterns } from './requirements.js';

/** One enterprise as it stands in the register, with its sites and certificates; contacts for those who may know. */
@Injectable()
export class EnterpriseRecordQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly regions: RegionDirectory,
    private readonly industries: IndustryDirectory,
    private readonly clock: Clock,
  ) {}

  /**
   * A firm that was merged leads to the one that stands for it.
   * @throws DomainError `enterprises.not_found`
   */
  async read(actor: Actor, asked: string): Promise<EnterpriseRecordView> {
    const { reader } = this.transactions;
    const found = await reader.findOneBy(Enterprise, { id: asked });
    if (!found) throw new DomainError<EnterprisesErrorCode>('enterprises.not_found', { id: asked });
    const id = found.mergedInto ?? found.id;
    const enterprise = id === found.id ? found : await reader.findOneByOrFail(Enterprise, { id });
    const aliases = await reader.find(Enterprise, { where: { mergedInto: id }, order: { name: 'ASC' } });
    const sites = await reader.find(Site, { where: { enterpriseId: id }, order: { name: 'ASC', id: 'ASC' } });
    const certificates = await reader.find(Certificate, {
      where: { enterpriseId: id },
      order: { kind: 'ASC', number: 'ASC' },
    });
    const today = this.clock.today();
    const industry = enterprise.industryCode === null ? undefined : this.industries.byCode(enterprise.industryCode);
    return {
      id,
      creditCode: enterprise.creditCode,
      name: enterprise.name,
      shortNames: [...enterprise.shortNames],
      formerNames: [...enterprise.formerNames],
      aliases: aliases.map(({ name, creditCode }) => ({ name, creditCode })),
      region: this.region(enterprise.regionCode),
      industry: industry ? { code: industry.code, name: industry.name } : null,
      registeredCapital: enterprise.registeredCapital,
      registeredOn: enterprise.registeredOn,
      businessScope: enterprise.businessScope,
      address: enterprise.address,
      status: enterprise.status,
      claimed: enterprise.claimed,
      sites: sites.map(({ regionCode, ...site }) => ({ ...site, region: this.region(regionCode) })),
      certificates: certificates.map((certificate) => ({ ...certificate, valid: isValidOn(certificate, today) })),
      contacts: await this.contacts(actor, id),
      version: enterprise.version,
    };
  }

  /** Who may see them stands in the condition of the query. */
  private async contacts(actor: Actor, id: string): Promise<MaskedContacts | OpenContacts> {
    const { reader } = this.transactions;
    const own = actor.grants.flatMap((grant) => ('enterpriseId' in grant ? grant.enterpriseId : []));
    const items = await reader
      .createQueryBuilder(Contact, 'c')
      .innerJoin(Enterprise, 'e', 'e.id = c.enterprise_id')
      .where('c.enterprise_id = :id AND (e.id = ANY (:own) OR e.region_code LIKE ANY (:regions))', {
        id,
        own,
        regions: regionPatterns(actor, 'register.read_contacts'),
      })
      .orderBy('c.name')
      .addOrderBy('c.id')
      .getMany();
    if (items.length > 0) return { masked: false, items };
    const count = await reader.countBy(Contact, { enterpriseId: id });
    return count === 0 ? { masked: false, items: [] } : { masked: true, count };
  }

  private region(code: string): { code: string; name: string } {
    const { province = '', city = '', county = '' } = this.regions.path(code) ?? {};
    return { code, name: province + city + county || code };
  }
}
