import { Injectable } from '@nestjs/common';
import { EnterprisesFacade } from '#enterprises';
import { type Actor, Clock } from '#kernel';
import { Audit, Transactions, type Tx, updateVersioned } from '#platform';
import { Product } from '../../domain/products/product.js';
import type { DraftProductDto, ProductSaidDto } from '../../http/products/products.dto.js';
import { ofOwnFirm, type Seen } from '../../persistence/supply.store.js';

/** What a firm does with its products. */
@Injectable()
export class MaintainProducts {
  constructor(
    private readonly transactions: Transactions,
    private readonly enterprises: EnterprisesFacade,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /**
   * @returns the product's id
   * @throws DomainError `supply.figure_named_twice` or `supply.product_stands_already`
   */
  draft(actor: Actor, { enterpriseId, ...said }: DraftProductDto): Promise<string> {
    actor.requireEnterprise('supply.maintain', enterpriseId);
    return this.transactions.run(async (tx) => {
      const { regionCode } = await this.enterprises.requireStanding(enterpriseId);
      const product = Product.draft({ enterpriseId, regionCode }, said, this.clock.now());
      await tx.insert(Product, product);
      await this.record(tx, actor, product, 'product.drafted');
      return product.id;
    });
  }

  /** @throws DomainError `supply.figure_named_twice` or `supply.product_stands_already` */
  correct(actor: Actor, seen: Seen, said: ProductSaidDto): Promise<void> {
    return this.change(actor, seen, 'product.corrected', (product) => product.correct(said, this.clock.now()));
  }

  /** @throws DomainError `supply.product_not_complete` */
  submit(actor: Actor, seen: Seen): Promise<void> {
    return this.change(actor, seen, 'product.submitted', (product) =>
      product.submit({ by: actor.name, at: this.clock.now() }),
    );
  }

  withdraw(actor: Actor, seen: Seen): Promise<void> {
    return this.change(actor, seen, 'product.withdrawn', (product) => product.withdraw(this.clock.now()));
  }

  private change(actor: Actor, seen: Seen, action: string, work: (product: Product) => void): Promise<void> {
    return this.transactions.run(async (tx) => {
      const product = await ofOwnFirm(tx, actor, Product, seen);
      work(product);
      await updateVersioned(tx, Product, product);
      await this.record(tx, actor, product, action);
    });
  }

  private record(tx: Tx, actor: Actor, product: Product, action: string): Promise<void> {
    return this.audit.record(tx, actor, {
      action,
      subject: 'product',
      subjectId: product.id,
      details: { name: product.name, model: product.model, state: product.state },
      region: product.regionCode,
    });
  }
}
