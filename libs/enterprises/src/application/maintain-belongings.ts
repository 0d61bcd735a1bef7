import { Injectable } from '@nestjs/common';
import { RegionDirectory } from '#catalogue';
import { type Actor, DomainError, newId } from '#kernel';
import { Audit, Outbox, Transactions, type Tx } from '#platform';
import { Certificate, Contact, Site } from '../domain/belongings.js';
import type { EnterprisesErrorCode } from '../domain/enterprises.errors.js';
import { EnterpriseChanged } from '../domain/enterprises.events.js';
import type { AddCertificateDto, AddContactDto, AddSiteDto } from '../http/enterprises.dto.js';
import { type Maintained, requireMaintained, requireRegion } from './requirements.js';

const TABLES = { site: Site, contact: Contact, certificate: Certificate } as const;
export type Belonging = keyof typeof TABLES;

/**
 * Sites, contacts and certificates of an enterprise. Each is entered and removed as a whole and never altered, so that
 * nobody overwrites what somebody else wrote.
 */
@Injectable()
export class MaintainBelongings {
  constructor(
    private readonly transactions: Transactions,
    private readonly regions: RegionDirectory,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  /** @throws DomainError `enterprises.not_found`, `enterprises.region_unknown` */
  addSite(actor: Actor, enterpriseId: string, dto: AddSiteDto): Promise<{ id: string }> {
    requireRegion(this.regions, dto.regionCode);
    return this.add(actor, enterpriseId, 'site', (tx, id) => tx.insert(Site, { id, enterpriseId, ...dto }));
  }

  /** @throws DomainError `enterprises.not_found`, `enterprises.contact_unreachable` */
  addContact(actor: Actor, enterpriseId: string, dto: AddContactDto): Promise<{ id: string }> {
    const { name, position = null, phone = null, email = null } = dto;
    if (phone === null && email === null) {
      throw new DomainError<EnterprisesErrorCode>('enterprises.contact_unreachable');
    }
    return this.add(actor, enterpriseId, 'contact', (tx, id, { asStaff }) => {
      const source = asStaff ? 'staff' : 'enterprise';
      return tx.insert(Contact, { id, enterpriseId, name, position, phone, email, source });
    });
  }

  /** @throws DomainError `enterprises.not_found`, `enterprises.certificate_exists`, `…_period_reversed` */
  addCertificate(actor: Actor, enterpriseId: string, dto: AddCertificateDto): Promise<{ id: string }> {
    const { kind, number, issuer = null, validFrom = null, validUntil = null } = dto;
    if (validFrom !== null && validUntil !== null && validUntil < validFrom) {
      throw new DomainError<EnterprisesErrorCode>('enterprises.certificate_period_reversed');
    }
    return this.add(actor, enterpriseId, 'certificate', (tx, id) =>
      tx.insert(Certificate, { id, enterpriseId, kind, number, issuer, validFrom, validUntil }),
    );
  }

  /** @throws DomainError `enterprises.not_found`, `enterprises.belonging_not_found` */
  async remove(actor: Actor, enterpriseId: string, belonging: Belonging, id: string): Promise<void> {
    await this.transactions.run(async (tx) => {
      const maintained = await requireMaintained(tx, actor, enterpriseId);
      const { affected } = await tx.delete(TABLES[belonging], { id, enterpriseId });
      if (affected !== 1) throw new DomainError<EnterprisesErrorCode>('enterprises.belonging_not_found', { id });
      await this.note(tx, actor, maintained, `${belonging}.removed`, id);
    });
  }

  private async add(
    actor: Actor,
    enterpriseId: string,
    belonging: Belonging,
    insert: (tx: Tx, id: string, maintained: Maintained) => Promise<unknown>,
  ): Promise<{ id: string }> {
    return this.transactions.run(async (tx) => {
      const maintained = await requireMaintained(tx, actor, enterpriseId);
      const id = newId();
      await insert(tx, id, maintained);
      await this.note(tx, actor, maintained, `${belonging}.added`, id);
      return { id };
    });
  }

  private async note(tx: Tx, actor: Actor, { enterprise }: Maintained, action: string, id: string): Promise<void> {
    await this.outbox.publish(tx, EnterpriseChanged, { enterpriseId: enterprise.id });
    await this.audit.record(tx, actor, {
      action,
      subject: 'enterprise',
      subjectId: enterprise.id,
      details: { id },
      region: enterprise.regionCode,
    });
  }
}
