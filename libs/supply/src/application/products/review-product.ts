import { Injectable } from '@nestjs/common';
import { type Actor, Clock } from '#kernel';
import { Audit, Transactions, updateVersioned } from '#platform';
import { Product } from '../../domain/products/product.js';
import { ofReviewedRegion, type Seen } from '../../persistence/supply.store.js';

/** Staff of the firm's region list a product, or refuse it with a reason. */
@Injectable()
export class ReviewProduct {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  approve(actor: Actor, seen: Seen): Promise<void> {
    return this.decide(actor, seen, 'product.listed', (product) =>
      product.list({ by: actor.name, at: this.clock.now() }),
    );
  }

  refuse(actor: Actor, seen: Seen, reason: string): Promise<void> {
    return this.decide(actor, seen, 'product.refused', (product) =>
      product.refuse({ by: actor.name, at: this.clock.now() }, reason),
    );
  }

  private decide(actor: Actor, seen: Seen, action: string, settle: (product: Product) => void): Promise<void> {
    return this.transactions.run(async (tx) => {
      const product = await ofReviewedRegion(tx, actor, Product, seen);
      settle(product);
      await updateVersioned(tx, Product, product);
      await this.audit.record(tx, actor, {
        action,
        subject: 'product',
        subjectId: product.id,
        details: { name: product.name, model: product.model, reason: product.reason },
        region: product.regionCode,
      });
    });
  }
}
