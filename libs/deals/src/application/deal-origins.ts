import { Injectable } from '@nestjs/common';
import { DemandFacade } from '#demand';
import { DockingFacade, type MeetingFacts, type Outcome } from '#docking';
import { MatchingFacade } from '#matching';
import { SupplyFacade } from '#supply';
import type { Deal, NextStep, OriginKind } from '../domain/deal.js';

/** What an origin says of the deal it leads to. */
export interface DealOrigin extends Pick<
  Deal,
  'buyerId' | 'sellerId' | 'subject' | 'shortageId' | 'productId' | 'eventId' | 'eventTitle' | 'eventRegionCode'
> {
  /** What was agreed there. */
  readonly agreed: NextStep | null;
}

/** Outcomes of a talk that something is to follow from. */
const LEADS_ON: readonly Outcome[] = ['negotiating', 'trial_agreed', 'order_signed'];

const NO_EVENT = { eventId: null, eventTitle: null, eventRegionCode: null, agreed: null };

/** Reads what deals come out of, as it stands now. */
@Injectable()
export class DealOrigins {
  constructor(
    private readonly matching: MatchingFacade,
    private readonly docking: DockingFacade,
    private readonly demand: DemandFacade,
    private readonly supply: SupplyFacade,
  ) {}

  /** @returns undefined where it leads to no deal, or no longer does */
  read(kind: OriginKind, id: string): Promise<DealOrigin | undefined> {
    switch (kind) {
      case 'introduction':
        return this.introduction(id);
      case 'meeting':
        return this.meeting(id);
      case 'intent':
        return this.intent(id);
    }
  }

  private async introduction(id: string): Promise<DealOrigin | undefined> {
    const introduction = await this.matching.introduction(id);
    if (introduction?.state !== 'accepted') return undefined;
    const { shortageId, askingEnterpriseId: buyerId, enterpriseId: sellerId } = introduction;
    const shortage = (await this.demand.shortages([shortageId])).get(shortageId);
    return shortage && { buyerId, sellerId, subject: shortage.part, shortageId, productId: null, ...NO_EVENT };
  }

  private async meeting(id: string): Promise<DealOrigin | undefined> {
    const meeting = await this.docking.meeting(id);
    if (meeting?.state !== 'held' || meeting.outcome === null || !LEADS_ON.includes(meeting.outcome)) return undefined;
    const { productId, eventId, eventTitle, eventRegion: eventRegionCode } = meeting;
    const product = productId === null ? undefined : (await this.supply.products([productId])).get(productId);
    return {
      buyerId: meeting.buyerEnterpriseId,
      sellerId: meeting.supplierEnterpriseId,
      subject: product?.name ?? eventTitle,
      shortageId: null,
      productId,
      eventId,
      eventTitle,
      eventRegionCode,
      agreed: agreedAt(meeting),
    };
  }

  private async intent(id: string): Promise<DealOrigin | undefined> {
    const intent = await this.demand.purchaseIntent(id);
    if (intent?.state !== 'taken_up') return undefined;
    const { buyerEnterpriseId: buyerId, makerEnterpriseId: sellerId, productName: subject, productId } = intent;
    return { buyerId, sellerId, subject, shortageId: null, productId, ...NO_EVENT };
  }
}

/** Whoever showed something sees to what was agreed about it. */
function agreedAt({ nextStep: what, nextStepDue: due, supplierAttendee: owner }: MeetingFacts): NextStep | null {
  return what === '' || due === null ? null : { what, due, side: 'seller', owner };
}
