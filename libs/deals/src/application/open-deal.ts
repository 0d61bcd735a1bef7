import { Injectable } from '@nestjs/common';
import { EnterprisesFacade } from '#enterprises';
import { Clock } from '#kernel';
import { Outbox, type Tx, updateVersioned } from '#platform';
import { Deal, type NextStep, type OriginKind } from '../domain/deal.js';
import { DealEnded, DealOpened } from '../domain/deals.events.js';
import { LogEntryRow } from '../persistence/deal-record.schema.js';
import { heldByOrigin } from '../persistence/deal.store.js';
import { DealLog } from './deal-log.js';
import { type DealOrigin, DealOrigins } from './deal-origins.js';

/**
 * Opens the deal that an introduction, a talk or an intent led to, once. The origin is read anew, so that it does not matter how often
 * its event comes, how late, and in which order with others of it.
 */
@Injectable()
export class OpenDeal {
  constructor(
    private readonly origins: DealOrigins,
    private readonly enterprises: EnterprisesFacade,
    private readonly log: DealLog,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
  ) {}

  async follow(tx: Tx, kind: OriginKind, id: string): Promise<void> {
    // Before the origin is read: of two events about it the later one sees what the earlier one made of it.
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`deal of ${kind} ${id}`]);
    const origin = await this.origins.read(kind, id);
    const deal = await heldByOrigin(tx, kind, id);
    if (origin && !deal) await this.open(tx, kind, id, origin);
    else if (origin && deal?.closeReason === 'outcome_corrected') await this.resume(tx, deal, origin);
    else if (!origin && deal && (await this.isUntouched(tx, deal))) await this.takeBack(tx, deal);
  }

  private async open(tx: Tx, originKind: OriginKind, originId: string, origin: DealOrigin): Promise<void> {
    const { agreed, ...facts } = origin;
    const cards = await this.enterprises.cards([facts.buyerId, facts.sellerId]);
    const [buyer, seller] = [cards.get(facts.buyerId), cards.get(facts.sellerId)];
    if (!buyer || !seller) throw new Error(`The ${originKind} ${originId} lost a party`);
    const regions = { buyerRegionCode: buyer.regionCode, sellerRegionCode: seller.regionCode };
    const deal = Deal.open({ originKind, originId, ...facts, ...regions }, this.clock);
    this.plan(deal, agreed, seller.name);
    // The two may have one of the same event already: then that one goes on.
    const { raw } = await tx.createQueryBuilder().insert().into(Deal).values(deal).orIgnore().returning('id').execute();
    if ((raw as unknown[]).length === 0) return;
    await this.log.write(tx, deal, null, { kind: 'opened', details: { origin: originKind } });
    await this.outbox.publish(tx, DealOpened, { dealId: deal.id });
  }

  /** Whether nobody of either side did or said anything about it. */
  private async isUntouched(tx: Tx, deal: Deal): Promise<boolean> {
    if (!deal.allows('end')) return false;
    const written = await tx.findBy(LogEntryRow, { dealId: deal.id });
    return written.every(({ writtenBy }) => writtenBy === null);
  }

  /** The outcome that led to it was entered wrongly. */
  private async takeBack(tx: Tx, deal: Deal): Promise<void> {
    deal.end('outcome_corrected', '', this.clock);
    await updateVersioned(tx, Deal, deal);
    await this.log.write(tx, deal, null, { kind: 'ended', details: { reason: 'outcome_corrected' } });
    await this.outbox.publish(tx, DealEnded, { dealId: deal.id });
  }

  private async resume(tx: Tx, deal: Deal, { agreed }: DealOrigin): Promise<void> {
    deal.resume(false, this.clock);
    const cards = await this.enterprises.cards([deal.sellerId]);
    this.plan(deal, agreed, cards.get(deal.sellerId)?.name ?? '');
    await updateVersioned(tx, Deal, deal);
    await this.log.write(tx, deal, null, { kind: 'resumed' });
  }

  /** What was agreed comes next; where nobody is named who came for the seller, the firm itself sees to it. */
  private plan(deal: Deal, agreed: NextStep | null, seller: string): void {
    // An outcome may be entered late, when its day has passed.
    if (!agreed || agreed.due < this.clock.today()) return;
    deal.plan({ ...agreed, owner: agreed.owner || seller }, this.clock);
  }
}
