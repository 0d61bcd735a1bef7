import { Injectable } from '@nestjs/common';
import { DemandFacade } from '#demand';
import { EnterprisesFacade } from '#enterprises';
import { Clock } from '#kernel';
import { MatchingFacade } from '#matching';
import { Outbox, type Tx } from '#platform';
import { Deal } from '../domain/deal.js';
import { DealOpened } from '../domain/deals.events.js';
import { DealLog } from './deal-log.js';

type Origin = Omit<Parameters<typeof Deal.open>[0], 'buyerRegionCode' | 'sellerRegionCode'>;

/**
 * Opens the deal that an introduction, a meeting or an intent led to, once. What it came out of is read anew, so that an event that
 * comes twice or late opens nothing that is not so any more.
 */
@Injectable()
export class OpenDeal {
  constructor(
    private readonly matching: MatchingFacade,
    private readonly demand: DemandFacade,
    private readonly enterprises: EnterprisesFacade,
    private readonly log: DealLog,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
  ) {}

  async ofIntroduction(tx: Tx, introductionId: string): Promise<void> {
    const introduction = await this.matching.introduction(introductionId);
    if (introduction?.state !== 'accepted') return;
    const { shortageId, askingEnterpriseId: buyerId, enterpriseId: sellerId } = introduction;
    const shortage = (await this.demand.shortages([shortageId])).get(shortageId);
    if (!shortage) return;
    await this.open(tx, {
      originKind: 'introduction',
      originId: introductionId,
      buyerId,
      sellerId,
      subject: shortage.part,
      shortageId,
      productId: null,
      eventId: null,
      eventTitle: null,
    });
  }

  private async open(tx: Tx, origin: Origin): Promise<void> {
    const cards = await this.enterprises.cards([origin.buyerId, origin.sellerId]);
    const [buyer, seller] = [cards.get(origin.buyerId), cards.get(origin.sellerId)];
    if (!buyer || !seller) return;
    const regions = { buyerRegionCode: buyer.regionCode, sellerRegionCode: seller.regionCode };
    const deal = Deal.open({ ...origin, ...regions }, this.clock);
    // There may be one of this origin, or one of the same two firms from the same event: then that one goes on.
    const { raw } = await tx.createQueryBuilder().insert().into(Deal).values(deal).orIgnore().returning('id').execute();
    if ((raw as unknown[]).length === 0) return;
    await this.log.write(tx, deal, null, { kind: 'opened', details: { origin: origin.originKind } });
    await this.outbox.publish(tx, DealOpened, { dealId: deal.id });
  }
}
