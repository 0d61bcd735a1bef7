import { Injectable } from '@nestjs/common';
import { resolveUnit } from '#catalogue';
import { EnterprisesFacade } from '#enterprises';
import { type Actor, Clock, DomainError, Quantity } from '#kernel';
import { Audit, Outbox, Transactions } from '#platform';
import { SupplyFacade } from '#supply';
import type { DemandErrorCode } from '../../domain/demand.errors.js';
import { PurchaseIntentRaised } from '../../domain/demand.events.js';
import { PurchaseIntent, type Wanted } from '../../domain/purchase-intent.js';
import type { RaisePurchaseIntentDto } from '../../http/purchase-intents.dto.js';

/** Puts a buyer's interest in a listed product to the product's maker. */
@Injectable()
export class RaisePurchaseIntent {
  constructor(
    private readonly transactions: Transactions,
    private readonly supply: SupplyFacade,
    private readonly enterprises: EnterprisesFacade,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  /** @returns the id of the intent */
  run(actor: Actor, dto: RaisePurchaseIntentDto): Promise<string> {
    actor.requireEnterprise('intents.raise', dto.enterpriseId);
    const wanted = this.read(dto);
    return this.transactions.run(async (tx) => {
      const product = await this.supply.listedProduct(dto.productId);
      if (!product) throw refusal('demand.product_not_listed');
      const { regionCode } = await this.enterprises.requireStanding(dto.enterpriseId);
      const intent = PurchaseIntent.raise(
        { id: product.id, name: [product.name, product.model].filter(Boolean).join(' '), maker: product },
        { enterpriseId: dto.enterpriseId, regionCode },
        wanted,
        actor,
        this.clock.now(),
      );
      await tx.insert(PurchaseIntent, intent);
      await this.outbox.publish(tx, PurchaseIntentRaised, { intentId: intent.id });
      await this.audit.record(tx, actor, {
        action: 'purchase_intent.raised',
        subject: 'purchase_intent',
        subjectId: intent.id,
        details: { product: intent.productName, quantity: intent.quantity.toString() },
        region: regionCode,
      });
      return intent.id;
    });
  }

  private read({ unit: written, quantity, wantedBy, trialWished, message }: RaisePurchaseIntentDto): Wanted {
    const unit = resolveUnit(written);
    if (!unit) throw refusal('demand.intent_unit_unknown', { unit: written });
    if (wantedBy !== null && wantedBy < this.clock.today()) {
      throw refusal('demand.wanted_by_is_past', { date: wantedBy });
    }
    return { quantity: Quantity.of(quantity, unit.code), wantedBy, trialWished, message };
  }
}

function refusal(code: DemandErrorCode, params: Record<string, string> = {}): DomainError {
  return new DomainError<DemandErrorCode>(code, params);
}
