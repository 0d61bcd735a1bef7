import { Injectable } from '@nestjs/common';
import { type Actor, Clock } from '#kernel';
import { Audit, Outbox, Transactions, type Tx, updateVersioned } from '#platform';
import { DeclaredOffering } from '../../domain/offerings/declared-offering.js';
import { OfferingsRead } from '../../domain/supply.events.js';
import { ofReviewedRegion, type Seen } from '../../persistence/supply.store.js';

/** Staff of the firm's region list what it declares, or refuse it with a reason. */
@Injectable()
export class ReviewOffering {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  /** @throws DomainError `supply.validity_has_passed` */
  approve(actor: Actor, seen: Seen): Promise<void> {
    return this.decide(actor, seen, 'offering.listed', async (tx, offering) => {
      offering.list({ by: actor.name, at: this.clock.now() }, this.clock.today());
      await this.outbox.publish(tx, OfferingsRead, { enterpriseIds: [offering.enterpriseId] });
    });
  }

  refuse(actor: Actor, seen: Seen, reason: string): Promise<void> {
    return this.decide(actor, seen, 'offering.refused', (_, offering) => {
      offering.refuse({ by: actor.name, at: this.clock.now() }, reason);
      return Promise.resolve();
    });
  }

  private decide(
    actor: Actor,
    seen: Seen,
    action: string,
    settle: (tx: Tx, offering: DeclaredOffering) => Promise<void>,
  ): Promise<void> {
    return this.transactions.run(async (tx) => {
      const offering = await ofReviewedRegion(tx, actor, DeclaredOffering, seen);
      await settle(tx, offering);
      await updateVersioned(tx, DeclaredOffering, offering);
      await this.audit.record(tx, actor, {
        action,
        subject: 'declared_offering',
        subjectId: offering.id,
        details: { text: offering.text, reason: offering.reason },
        region: offering.regionCode,
      });
    });
  }
}
