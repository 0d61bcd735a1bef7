import { Injectable } from '@nestjs/common';
import { type Actor, Clock } from '#kernel';
import { Audit, Outbox, Transactions, type Tx, updateVersioned } from '#platform';
import { DeclaredOffering } from '../../domain/offerings/declared-offering.js';
import { OfferingsRead } from '../../domain/supply.events.js';
import type { DecideOfferingsDto } from '../../http/offerings/offerings.dto.js';
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

  /** Many at once, all of them or none; as {@link approve} and {@link refuse}. */
  decideAll(actor: Actor, decisions: DecideOfferingsDto['decisions']): Promise<void> {
    return this.transactions.run(async () => {
      // In the order of their ids, so that two who decide over the same ones do not wait for each other.
      for (const one of [...decisions].sort((a, b) => (a.id < b.id ? -1 : 1))) {
        if (one.decision === 'approve') await this.approve(actor, one);
        else await this.refuse(actor, one, one.reason);
      }
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
