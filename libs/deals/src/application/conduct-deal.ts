import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel';
import { Audit, requireVersion, Transactions, type Tx, updateVersioned } from '#platform';
import { Deal, type Side } from '../domain/deal.js';
import { heldByParty } from '../persistence/deal.store.js';
import { DealLog, type LogFacts } from './deal-log.js';

export interface Conducted extends LogFacts {
  /** What follows from the deal as it is now stored. */
  readonly afterwards?: () => Promise<void>;
}

/** Changes the held deal and says what is to be logged of it; null where nothing was changed. */
type Work = (tx: Tx, deal: Deal, side: Side) => Promise<Conducted | null>;

/** Does what one of the parties decided, with the deal's row held, and keeps who did it. */
@Injectable()
export class ConductDeal {
  constructor(
    private readonly transactions: Transactions,
    private readonly log: DealLog,
    private readonly audit: Audit,
  ) {}

  /**
   * @param version the one that was seen; null for what adds up in any order
   * @throws DomainError `deals.deal_not_found` or `version.stale`
   */
  run(actor: Actor, id: string, version: number | null, work: Work): Promise<void> {
    return this.transactions.run(async (tx) => {
      const deal = await heldByParty(tx, actor, id);
      if (version !== null) requireVersion(deal, version);
      const side = deal.sideOf(actor.enterprisesWith('deals.conduct')) as Side;
      const conducted = await work(tx, deal, side);
      if (conducted === null) return;
      const { afterwards, ...facts } = conducted;
      await updateVersioned(tx, Deal, deal);
      await afterwards?.();
      await this.log.write(tx, deal, { actor, side }, facts);
      await this.audit.record(tx, actor, {
        action: `deal.${facts.kind}`,
        subject: 'deal',
        subjectId: id,
        details: { ...facts.details, side },
        region: side === 'buyer' ? deal.buyerRegionCode : deal.sellerRegionCode,
      });
    });
  }
}
