import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Outbox, type Tx, updateVersioned } from '#platform';
import { ShortageExpired } from '../domain/demand.events.js';
import { Shortage } from '../domain/shortage.js';

const BATCH = 200;

/** Ends shortages whose needed-by day has passed, by the day in Shanghai, without a maker's promise. */
@Injectable()
export class ExpireShortages {
  constructor(
    private readonly clock: Clock,
    private readonly outbox: Outbox,
  ) {}

  /** @returns whether there may be more */
  async expireDue(tx: Tx): Promise<{ readonly more: boolean }> {
    const due = await tx
      .createQueryBuilder(Shortage, 's')
      .where(`s.state IN ('raised', 'introduced', 'gap') AND s.neededBy < :today`, { today: this.clock.today() })
      .orderBy('s.neededBy')
      .addOrderBy('s.id')
      .limit(BATCH)
      .setLock('pessimistic_write')
      .setOnLocked('skip_locked')
      .getMany();
    for (const shortage of due) {
      shortage.follow('expire');
      await updateVersioned(tx, Shortage, shortage);
      await this.outbox.publish(tx, ShortageExpired, { shortageId: shortage.id });
    }
    return { more: due.length === BATCH };
  }
}
