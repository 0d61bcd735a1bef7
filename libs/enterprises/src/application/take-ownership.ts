import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Outbox, type Tx } from '#platform';
import { EnterpriseClaimed } from '../domain/enterprises.events.js';
import { requireUnclaimed } from './requirements.js';

/** Gives an enterprise its first owner. The first one wins; the row itself decides between two at once. */
@Injectable()
export class TakeOwnership {
  constructor(
    private readonly clock: Clock,
    private readonly outbox: Outbox,
  ) {}

  /** @throws DomainError `enterprises.not_found`, `enterprises.merged_already` or `enterprises.already_claimed` */
  async take(tx: Tx, enterpriseId: string, accountId: string): Promise<void> {
    const [, taken] = (await tx.query(
      `UPDATE enterprises.enterprise SET claimed_by = $2, claimed_at = $3, version = version + 1
       WHERE id = $1 AND claimed_by IS NULL AND stands`,
      [enterpriseId, accountId, this.clock.now()],
    )) as [unknown, number];
    if (taken === 0) {
      await requireUnclaimed(tx, enterpriseId);
      throw new Error(`Enterprise ${enterpriseId} is unclaimed and could not be claimed`);
    }
    await this.outbox.publish(tx, EnterpriseClaimed, { enterpriseId, accountId });
  }
}
