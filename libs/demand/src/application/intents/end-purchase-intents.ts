import { Injectable } from '@nestjs/common';
import { type Actor, Clock } from '#kernel';
import { Audit, requireVersion, Transactions, type Tx, updateVersioned } from '#platform';
import { PurchaseIntent } from '../../domain/purchase-intent.js';
import { intentOfBuyer } from '../../persistence/purchase-intent.store.js';

const BATCH = 200;

/** Ends intents without an answer: withdrawn by the buyer, or because the maker kept silent. */
@Injectable()
export class EndPurchaseIntents {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  withdraw(actor: Actor, id: string, version: number): Promise<void> {
    return this.transactions.run(async (tx) => {
      const intent = await intentOfBuyer(tx, actor, id);
      requireVersion(intent, version);
      intent.withdraw();
      await updateVersioned(tx, PurchaseIntent, intent);
      await this.audit.record(tx, actor, {
        action: 'purchase_intent.withdrawn',
        subject: 'purchase_intent',
        subjectId: id,
        details: { product: intent.productName },
        region: intent.buyerRegionCode,
      });
    });
  }

  /** @returns whether there may be more */
  async expireDue(tx: Tx): Promise<{ readonly more: boolean }> {
    const due = await tx
      .createQueryBuilder(PurchaseIntent, 'i')
      .where(`i.state = 'raised' AND i.dueAt <= :now`, { now: this.clock.now() })
      .orderBy('i.dueAt')
      .limit(BATCH)
      .setLock('pessimistic_write')
      .setOnLocked('skip_locked')
      .getMany();
    for (const intent of due) {
      intent.expire();
      await updateVersioned(tx, PurchaseIntent, intent);
    }
    return { more: due.length === BATCH };
  }
}
