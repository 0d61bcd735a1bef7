import { Brackets, type SelectQueryBuilder } from 'typeorm';
import { type Actor, DomainError } from '#kernel';
import type { Tx } from '#platform';
import { Deal, type OriginKind } from '../domain/deal.js';
import type { DealsErrorCode } from '../domain/deals.errors.js';

/**
 * The deal with its row locked to the end of the transaction: what is decided about it is decided one after the other.
 * @throws DomainError `deals.deal_not_found` where there is none, or the actor conducts neither side
 */
export async function heldByParty(tx: Tx, actor: Actor, id: string): Promise<Deal> {
  const mine = actor.enterprisesWith('deals.conduct');
  const deal = await tx
    .createQueryBuilder(Deal, 'd')
    .where('d.id = :id AND (d.buyerId = ANY (:mine) OR d.sellerId = ANY (:mine))', { id, mine })
    .setLock('pessimistic_write')
    .getOne();
  if (!deal) throw new DomainError<DealsErrorCode>('deals.deal_not_found');
  return deal;
}

export function heldByOrigin(tx: Tx, originKind: OriginKind, originId: string): Promise<Deal | null> {
  return tx.findOne(Deal, { where: { originKind, originId }, lock: { mode: 'pessimistic_write' } });
}

/** The deals that somebody may see: of their enterprises, and for staff those of firms or events of their region. */
export function visibleDeals(reader: Tx, actor: Actor): SelectQueryBuilder<Deal> {
  return reader.createQueryBuilder(Deal, 'd').where(
    new Brackets((either) =>
      either
        .where('d.buyerId = ANY (:mine) OR d.sellerId = ANY (:mine)', { mine: actor.enterprisesWith('deals.conduct') })
        .orWhere(
          `d.buyerRegionCode LIKE ANY (:regions) OR d.sellerRegionCode LIKE ANY (:regions)
           OR d.eventRegionCode LIKE ANY (:regions)`,
          { regions: actor.regionPrefixesWith('deals.read_region').map((prefix) => `${prefix}%`) },
        ),
    ),
  );
}
