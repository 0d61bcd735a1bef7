import { type Clock, DomainError, newId, Quantity } from '#kernel';
import type { DemandErrorCode } from './demand.errors.js';
import { purchaseIntentLifecycle, type PurchaseIntentState } from './purchase-intent.lifecycle.js';

const DAY = 24 * 3600 * 1000;
/** So long an intent waits for its maker. */
const ANSWER_DAYS = 30;

/** What a buyer says of the product it wants. */
export interface Wanted {
  readonly quantity: Quantity;
  /** The day by which it should be there, `YYYY-MM-DD`. */
  readonly wantedBy: string | null;
  /** Whether it would try one first. */
  readonly trialWished: boolean;
  readonly message: string;
}

export interface Party {
  readonly enterpriseId: string;
  readonly regionCode: string;
}

/** A buyer's interest in a listed product (采购意向), put to the product's maker. */
export class PurchaseIntent {
  readonly id!: string;
  readonly productId!: string;
  /** As it was called when the intent was raised. */
  readonly productName!: string;
  readonly buyerEnterpriseId!: string;
  readonly buyerRegionCode!: string;
  readonly makerEnterpriseId!: string;
  readonly makerRegionCode!: string;
  readonly amount!: string;
  readonly unit!: string;
  readonly wantedBy!: string | null;
  readonly trialWished!: boolean;
  readonly message!: string;
  state!: PurchaseIntentState;
  readonly raisedBy!: string;
  readonly raisedByName!: string;
  readonly raisedAt!: Date;
  readonly dueAt!: Date;
  answeredBy!: string | null;
  answeredAt!: Date | null;
  /** The maker's words; empty where it said none. */
  answer!: string;
  readonly version!: number;

  private constructor() {
    // Made by `raise` and by the mapping only.
  }

  /** @throws DomainError `demand.product_is_own` */
  static raise(
    product: { readonly id: string; readonly name: string; readonly maker: Party },
    buyer: Party,
    { quantity, ...wanted }: Wanted,
    by: { readonly accountId: string; readonly name: string },
    at: Date,
  ): PurchaseIntent {
    if (product.maker.enterpriseId === buyer.enterpriseId) throw refusal('demand.product_is_own');
    return Object.assign(new PurchaseIntent(), {
      id: newId(),
      productId: product.id,
      productName: product.name,
      buyerEnterpriseId: buyer.enterpriseId,
      buyerRegionCode: buyer.regionCode,
      makerEnterpriseId: product.maker.enterpriseId,
      makerRegionCode: product.maker.regionCode,
      amount: quantity.amount,
      unit: quantity.unit,
      ...wanted,
      state: purchaseIntentLifecycle.table.initial,
      raisedBy: by.accountId,
      raisedByName: by.name,
      raisedAt: at,
      dueAt: new Date(at.getTime() + ANSWER_DAYS * DAY),
      answeredBy: null,
      answeredAt: null,
      answer: '',
      version: 1,
    });
  }

  get quantity(): Quantity {
    return Quantity.of(this.amount, this.unit);
  }

  /** @throws DomainError `demand.intent_overdue` where the time for an answer has passed, or the lifecycle's refusal */
  takeUp(by: string, words: string, clock: Clock): void {
    this.settle('take_up', by, words, clock);
  }

  /** @throws DomainError `demand.reason_missing`, or as {@link takeUp} */
  decline(by: string, words: string, clock: Clock): void {
    if (words === '') throw refusal('demand.reason_missing');
    this.settle('decline', by, words, clock);
  }

  withdraw(): void {
    this.state = purchaseIntentLifecycle.next(this.state, 'withdraw');
  }

  expire(): void {
    this.state = purchaseIntentLifecycle.next(this.state, 'expire');
  }

  private settle(command: 'take_up' | 'decline', by: string, words: string, clock: Clock): void {
    const next = purchaseIntentLifecycle.next(this.state, command);
    const now = clock.now();
    if (this.dueAt <= now) throw refusal('demand.intent_overdue');
    this.state = next;
    this.answeredBy = by;
    this.answeredAt = now;
    this.answer = words;
  }
}

function refusal(code: DemandErrorCode): DomainError {
  return new DomainError<DemandErrorCode>(code);
}
