import { type Clock, DomainError, newId } from '#kernel';
import { type DealCommand, dealLifecycle, type DealState } from './deal.lifecycle.js';
import type { DealsErrorCode } from './deals.errors.js';

/** What a deal came out of; each leads to one deal and no more. */
export const ORIGIN_KINDS = ['introduction', 'meeting', 'intent'] as const;
export type OriginKind = (typeof ORIGIN_KINDS)[number];

export const SIDES = ['buyer', 'seller'] as const;
export type Side = (typeof SIDES)[number];

/** Why a deal ended without an order. */
export const END_REASONS = [
  'price',
  'quality',
  'capacity',
  'delivery_time',
  'specification',
  'no_answer',
  'no_longer_needed',
  'ordered_elsewhere',
  'counted_elsewhere',
  'outcome_corrected',
  'other',
] as const;
export type EndReason = (typeof END_REASONS)[number];

/** Why an order was cancelled. */
export const CANCEL_REASONS = [
  'buyer_withdrew',
  'seller_cannot_deliver',
  'quality',
  'payment',
  'by_agreement',
  'entered_wrongly',
  'other',
] as const;
export type CancelReason = (typeof CANCEL_REASONS)[number];

export interface NextStep {
  readonly what: string;
  /** `YYYY-MM-DD` */
  readonly due: string;
  /** Whose it is, and who there sees to it. */
  readonly side: Side;
  readonly owner: string;
}

type Opening = Pick<
  Deal,
  | 'originKind'
  | 'originId'
  | 'buyerId'
  | 'sellerId'
  | 'buyerRegionCode'
  | 'sellerRegionCode'
  | 'subject'
  | 'shortageId'
  | 'productId'
  | 'eventId'
  | 'eventTitle'
  | 'eventRegionCode'
>;

/** What two enterprises negotiate, and what comes of it (成交). */
export class Deal {
  readonly id!: string;
  readonly originKind!: OriginKind;
  readonly originId!: string;
  readonly buyerId!: string;
  readonly sellerId!: string;
  readonly buyerRegionCode!: string;
  readonly sellerRegionCode!: string;
  /** What it is about, as its origin calls it: the part, the product, the event. */
  readonly subject!: string;
  readonly shortageId!: string | null;
  readonly productId!: string | null;
  readonly eventId!: string | null;
  readonly eventTitle!: string | null;
  /** Of the department that called the event; its staff follow the deal too. */
  readonly eventRegionCode!: string | null;
  state!: DealState;
  stateSince!: Date;
  readonly openedAt!: Date;
  nextStep!: string | null;
  nextStepDue!: string | null;
  nextStepSide!: Side | null;
  nextStepOwner!: string | null;
  contractNumber!: string | null;
  contractKey!: string | null;
  signedOn!: string | null;
  signedAt!: Date | null;
  /** CNY, two decimals; null where no line has a price. */
  amount!: string | null;
  closedAt!: Date | null;
  closeReason!: EndReason | CancelReason | null;
  closeRemark!: string;
  readonly version!: number;

  private constructor() {
    // Made by `open` and by the mapping only.
  }

  static open(facts: Opening, clock: Clock): Deal {
    const now = clock.now();
    return Object.assign(new Deal(), facts, {
      id: newId(),
      state: dealLifecycle.table.initial,
      stateSince: now,
      openedAt: now,
      nextStep: null,
      nextStepDue: null,
      nextStepSide: null,
      nextStepOwner: null,
      contractNumber: null,
      contractKey: null,
      signedOn: null,
      signedAt: null,
      amount: null,
      closedAt: null,
      closeReason: null,
      closeRemark: '',
      version: 1,
    });
  }

  /** The side on which one of these enterprises stands; undefined for others. */
  sideOf(enterpriseIds: readonly string[]): Side | undefined {
    if (enterpriseIds.includes(this.buyerId)) return 'buyer';
    return enterpriseIds.includes(this.sellerId) ? 'seller' : undefined;
  }

  allows(command: DealCommand): boolean {
    return dealLifecycle.allows(this.state, command);
  }

  follow(command: DealCommand, clock: Clock): void {
    const next = dealLifecycle.next(this.state, command);
    if (next !== this.state) this.stateSince = clock.now();
    this.state = next;
  }

  /** @throws DomainError `deals.day_ahead`, or the lifecycle's refusal */
  sign(order: { contractNumber: string; signedOn: string; amount: string | null }, clock: Clock): void {
    this.follow('sign', clock);
    this.signedAt = clock.now();
    this.stateOrder(order, clock);
  }

  /** States the order anew, as long as nothing of it was delivered. */
  correctOrder(order: { contractNumber: string; signedOn: string; amount: string | null }, clock: Clock): void {
    this.follow('correct_order', clock);
    this.stateOrder(order, clock);
  }

  /** @throws DomainError `deals.short_delivery_unexplained` where less was accepted than ordered and nobody says why */
  complete({ short, remark }: { short: boolean; remark: string }, clock: Clock): void {
    this.follow('complete', clock);
    if (short && remark === '') throw new DomainError<DealsErrorCode>('deals.short_delivery_unexplained');
    this.closedAt = clock.now();
    this.closeRemark = remark;
  }

  /** Follows that a lot was struck out. @param last whether no lot is left */
  strikeLot(last: boolean, clock: Clock): void {
    this.follow(last ? 'strike_last_lot' : 'strike_lot', clock);
    this.reopen();
  }

  end(reason: EndReason, remark: string, clock: Clock): void {
    this.close('end', reason, remark, clock);
  }

  cancel(reason: CancelReason, remark: string, clock: Clock): void {
    this.close('cancel', reason, remark, clock);
  }

  /** Takes the talks up again. @param inTrial whether a trial was still running */
  resume(inTrial: boolean, clock: Clock): void {
    this.follow(inTrial ? 'resume_trial' : 'resume', clock);
    this.reopen();
  }

  /** @throws DomainError `deals.next_step_is_past` */
  plan(step: NextStep | null, clock: Clock): void {
    if (step && step.due < clock.today()) {
      throw new DomainError<DealsErrorCode>('deals.next_step_is_past', { due: step.due });
    }
    this.nextStep = step?.what ?? null;
    this.nextStepDue = step?.due ?? null;
    this.nextStepSide = step?.side ?? null;
    this.nextStepOwner = step?.owner ?? null;
  }

  private stateOrder(order: { contractNumber: string; signedOn: string; amount: string | null }, clock: Clock): void {
    requirePast(order.signedOn, clock);
    this.contractNumber = order.contractNumber;
    this.contractKey = contractKey(order.contractNumber);
    this.signedOn = order.signedOn;
    this.amount = order.amount;
  }

  private close(command: 'end' | 'cancel', reason: EndReason | CancelReason, remark: string, clock: Clock): void {
    this.follow(command, clock);
    if (reason === 'other' && remark === '') throw new DomainError<DealsErrorCode>('deals.reason_unexplained');
    this.closedAt = clock.now();
    this.closeReason = reason;
    this.closeRemark = remark;
    this.plan(null, clock);
  }

  private reopen(): void {
    this.closedAt = null;
    this.closeReason = null;
    this.closeRemark = '';
  }
}

/** How contract numbers are compared: `ht－2026 001` and `HT-2026001` are one. */
export function contractKey(number: string): string {
  return number.normalize('NFKC').replace(/\s+/g, '').toUpperCase();
}

/** @throws DomainError `deals.day_ahead` for a day after today */
export function requirePast(day: string, clock: Clock): void {
  if (day > clock.today()) throw new DomainError<DealsErrorCode>('deals.day_ahead', { day });
}
