import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Outbox, type Tx, updateVersioned } from '#platform';
import { DeclaredOffering } from '../../domain/offerings/declared-offering.js';
import { OfferingsRead } from '../../domain/supply.events.js';

const BATCH = 200;

/** Takes out of the lists what its firm has not renewed in time. */
@Injectable()
export class ExpireOfferings {
  constructor(
    private readonly clock: Clock,
    private readonly outbox: Outbox,
  ) {}

  /** Expires one batch. @returns whether there may be more */
  async run(tx: Tx): Promise<boolean> {
    const due = await tx
      .createQueryBuilder(DeclaredOffering, 'o')
      .where(`o.state = 'listed' AND o.validUntil < :today`, { today: this.clock.today() })
      .orderBy('o.validUntil')
      .limit(BATCH)
      .setLock('pessimistic_write')
      .setOnLocked('skip_locked')
      .getMany();
    if (due.length === 0) return false;
    for (const offering of due) {
      offering.expire();
      await updateVersioned(tx, DeclaredOffering, offering);
    }
    const enterpriseIds = [...new Set(due.map(({ enterpriseId }) => enterpriseId))];
    await this.outbox.publish(tx, OfferingsRead, { enterpriseIds });
    return due.length === BATCH;
  }
}
