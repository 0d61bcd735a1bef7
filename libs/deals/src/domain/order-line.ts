import { DomainError, newId, type Quantity } from '#kernel';
import type { DealsErrorCode } from './deals.errors.js';
import { difference, exceeds, lineAmount, plainDigits, sumOf } from './money.js';

/** What a contract says of one thing it orders. */
export interface OrderedItem {
  readonly item: string;
  readonly specification: string;
  readonly quantity: Quantity;
  /** CNY a unit, decimal digits; null where the parties keep it to themselves. */
  readonly unitPrice: string | null;
  /** `YYYY-MM-DD` */
  readonly due: string | null;
  /** The buyer's shortage that it covers. */
  readonly shortageId: string | null;
}

/** A line of a signed order, with what of it has arrived. */
export class OrderLine {
  readonly id!: string;
  readonly dealId!: string;
  /** From 1. */
  readonly line!: number;
  readonly item!: string;
  readonly specification!: string;
  readonly quantity!: string;
  readonly unit!: string;
  readonly unitPrice!: string | null;
  readonly amount!: string | null;
  readonly due!: string | null;
  readonly shortageId!: string | null;
  /** Accepted over all lots; never more than was ordered. */
  accepted!: string;
  /** Rejected over all lots. It may be delivered again, so it takes nothing from what can still be accepted. */
  rejected!: string;

  private constructor() {
    // Made by `of` and by the mapping only.
  }

  static of(dealId: string, line: number, { quantity, unitPrice, ...item }: OrderedItem): OrderLine {
    const price = unitPrice === null ? null : plainDigits(unitPrice);
    return Object.assign(new OrderLine(), item, {
      id: newId(),
      dealId,
      line,
      quantity: quantity.amount,
      unit: quantity.unit,
      unitPrice: price,
      amount: price === null ? null : lineAmount(quantity.amount, price),
      accepted: '0',
      rejected: '0',
    });
  }

  /** What can still be accepted. */
  get left(): string {
    return difference(this.quantity, this.accepted);
  }

  /** @throws DomainError `deals.more_accepted_than_ordered` */
  take(accepted: string, rejected: string): void {
    if (exceeds(accepted, this.left)) {
      throw new DomainError<DealsErrorCode>('deals.more_accepted_than_ordered', {
        line: this.line,
        item: this.item,
        ordered: this.quantity,
        left: this.left,
        accepted,
        unit: this.unit,
      });
    }
    this.accepted = sumOf([this.accepted, accepted]);
    this.rejected = sumOf([this.rejected, rejected]);
  }

  /** Takes back what a lot that was entered wrongly had added. */
  giveBack(accepted: string, rejected: string): void {
    this.accepted = difference(this.accepted, accepted);
    this.rejected = difference(this.rejected, rejected);
  }
}
