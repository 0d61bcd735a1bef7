import { DomainError, newId } from '#kernel';
import type { Decision } from '../review.js';
import type { SupplyErrorCode } from '../supply.errors.js';
import type { ProductCategory } from './product-category.js';
import type { Figure, ProductSaid } from './product-said.js';
import { type ProductCommand, productLifecycle, type ProductState } from './product.lifecycle.js';
import { searchTextOf } from './search-text.js';

/** A new product that a firm shows to possible buyers (新产品). */
export class Product {
  readonly id!: string;
  readonly enterpriseId!: string;
  /** Of the firm; staff of that region review it. */
  readonly regionCode!: string;
  name!: string;
  model!: string;
  category!: ProductCategory;
  summary!: string;
  figures!: readonly Figure[];
  searchText!: string;
  state!: ProductState;
  changedAt!: Date;
  submittedAt!: Date | null;
  submittedBy!: string | null;
  decidedAt!: Date | null;
  decidedBy!: string | null;
  /** Why it was refused. */
  reason!: string | null;
  readonly version!: number;

  private constructor() {
    // Made by `draft` and by the mapping only.
  }

  /** @throws DomainError `supply.figure_named_twice` */
  static draft(
    firm: { readonly enterpriseId: string; readonly regionCode: string },
    said: ProductSaid,
    at: Date,
  ): Product {
    const product = Object.assign(new Product(), {
      id: newId(),
      enterpriseId: firm.enterpriseId,
      regionCode: firm.regionCode,
      state: productLifecycle.table.initial,
      changedAt: at,
      submittedAt: null,
      submittedBy: null,
      decidedAt: null,
      decidedBy: null,
      reason: null,
      version: 1,
    });
    product.say(said);
    return product;
  }

  /** @throws DomainError `supply.figure_named_twice` */
  correct(said: ProductSaid, at: Date): void {
    this.touch(at);
    this.say(said);
  }

  /** Something of it is changed that stands elsewhere: its pictures. */
  touch(at: Date): void {
    this.follow('correct');
    this.changedAt = at;
  }

  /** @throws DomainError `supply.product_not_complete` where staff would have nothing to read */
  submit({ by, at }: Decision): void {
    const next = productLifecycle.next(this.state, 'submit');
    if (this.summary === '' || this.figures.length === 0) {
      throw new DomainError<SupplyErrorCode>('supply.product_not_complete');
    }
    this.state = next;
    this.changedAt = at;
    this.submittedAt = at;
    this.submittedBy = by;
    this.decidedAt = null;
    this.decidedBy = null;
    this.reason = null;
  }

  list(decision: Decision): void {
    this.follow('list');
    this.settle(decision, null);
  }

  refuse(decision: Decision, reason: string): void {
    this.follow('refuse');
    this.settle(decision, reason);
  }

  withdraw(at: Date): void {
    this.follow('withdraw');
    this.changedAt = at;
  }

  private follow(command: ProductCommand): void {
    this.state = productLifecycle.next(this.state, command);
  }

  private say(said: ProductSaid): void {
    const names = said.figures.map(({ name }) => name);
    const twice = names.find((name, at) => names.indexOf(name) !== at);
    if (twice !== undefined) throw new DomainError<SupplyErrorCode>('supply.figure_named_twice', { name: twice });
    Object.assign(this, said, { searchText: searchTextOf(said) });
  }

  private settle({ by, at }: Decision, reason: string | null): void {
    this.decidedBy = by;
    this.decidedAt = at;
    this.reason = reason;
  }
}
