import { Injectable } from '@nestjs/common';
import { type Actor, Clock } from '#kernel';
import { Audit, Outbox, requireVersion, Transactions, updateVersioned } from '#platform';
import { PurchaseIntentTakenUp } from '../../domain/demand.events.js';
import { PurchaseIntent } from '../../domain/purchase-intent.js';
import type { AnswerPurchaseIntentDto } from '../../http/purchase-intents.dto.js';
import { intentOfMaker } from '../../persistence/purchase-intent.store.js';

/** The maker takes an intent up, from which a deal follows, or declines it with a reason. */
@Injectable()
export class AnswerPurchaseIntent {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  run(actor: Actor, id: string, version: number, { answer, words }: AnswerPurchaseIntentDto): Promise<void> {
    return this.transactions.run(async (tx) => {
      const intent = await intentOfMaker(tx, actor, id);
      requireVersion(intent, version);
      if (answer === 'take_up') intent.takeUp(actor.name, words, this.clock);
      else intent.decline(actor.name, words, this.clock);
      await updateVersioned(tx, PurchaseIntent, intent);
      if (answer === 'take_up') await this.outbox.publish(tx, PurchaseIntentTakenUp, { intentId: id });
      await this.audit.record(tx, actor, {
        action: answer === 'take_up' ? 'purchase_intent.taken_up' : 'purchase_intent.declined',
        subject: 'purchase_intent',
        subjectId: id,
        details: { product: intent.productName, words },
        region: intent.makerRegionCode,
      });
    });
  }
}
