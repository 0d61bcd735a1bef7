import { Injectable } from '@nestjs/common';
import { type Actor, Clock } from '#kernel';
import { Audit, Outbox, Transactions, updateVersioned } from '#platform';
import { DeclaredOffering } from '../../domain/offerings/declared-offering.js';
import { validityOf } from '../../domain/offerings/validity.js';
import { OfferingsRead } from '../../domain/supply.events.js';
import type { OfferingSaidDto, RenewOfferingDto } from '../../http/offerings/offerings.dto.js';
import { ofOwnFirm, type Seen } from '../../persistence/supply.store.js';

/** What a firm does with an offering that it declared. */
@Injectable()
export class ChangeOffering {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  /** @throws DomainError `supply.validity_out_of_range`, or `supply.offering_stands_already` */
  correct(actor: Actor, seen: Seen, dto: OfferingSaidDto): Promise<void> {
    return this.change(actor, seen, 'offering.corrected', (offering) => {
      const said = { ...dto, validUntil: validityOf(dto.validUntil, this.clock.today()) };
      offering.correct(said, { by: actor.name, at: this.clock.now() });
    });
  }

  /** @throws DomainError `supply.validity_out_of_range` */
  renew(actor: Actor, seen: Seen, dto: RenewOfferingDto): Promise<void> {
    return this.change(actor, seen, 'offering.renewed', (offering) =>
      offering.renew(validityOf(dto.validUntil, this.clock.today())),
    );
  }

  withdraw(actor: Actor, seen: Seen): Promise<void> {
    return this.change(actor, seen, 'offering.withdrawn', (offering) => offering.withdraw());
  }

  private change(actor: Actor, seen: Seen, action: string, work: (offering: DeclaredOffering) => void): Promise<void> {
    return this.transactions.run(async (tx) => {
      const offering = await ofOwnFirm(tx, actor, DeclaredOffering, seen);
      const { isListed } = offering;
      work(offering);
      await updateVersioned(tx, DeclaredOffering, offering);
      if (offering.isListed !== isListed) {
        await this.outbox.publish(tx, OfferingsRead, { enterpriseIds: [offering.enterpriseId] });
      }
      await this.audit.record(tx, actor, {
        action,
        subject: 'declared_offering',
        subjectId: offering.id,
        details: { text: offering.text, validUntil: offering.validUntil },
        region: offering.regionCode,
      });
    });
  }
}
