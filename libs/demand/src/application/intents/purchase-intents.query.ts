import { Injectable } from '@nestjs/common';
import type { SelectQueryBuilder } from 'typeorm';
import { RegionDirectory } from '#catalogue';
import { type EnterpriseCard, EnterprisesFacade } from '#enterprises';
import { type Actor, DomainError } from '#kernel';
import { offsetOf, type Page, Transactions } from '#platform';
import type { DemandErrorCode } from '../../domain/demand.errors.js';
import { PurchaseIntent } from '../../domain/purchase-intent.js';
import type { PurchaseIntentsQuery, PurchaseIntentView } from '../../http/purchase-intents.dto.js';

/** Purchase intents as each side sees them: the buyer's, the maker's, and for staff those of either firm's region. */
@Injectable()
export class PurchaseIntents {
  constructor(
    private readonly transactions: Transactions,
    private readonly enterprises: EnterprisesFacade,
    private readonly regions: RegionDirectory,
  ) {}

  async page(actor: Actor, query: PurchaseIntentsQuery): Promise<Page<PurchaseIntentView>> {
    const found = this.ofSide(actor, query.side).orderBy('i.raisedAt', 'DESC').addOrderBy('i.id');
    if (query.state) found.andWhere('i.state = :state', { state: query.state });
    if (query.productId) found.andWhere('i.productId = :productId', { productId: query.productId });
    const [rows, total] = await found.offset(offsetOf(query)).limit(query.size).getManyAndCount();
    return { items: await this.views(rows), total, page: query.page, size: query.size };
  }

  /** One intent, with how to reach the other side once it is taken up. */
  async one(actor: Actor, id: string): Promise<PurchaseIntentView> {
    for (const side of ['asking', 'asked', 'region'] as const) {
      const intent = await this.ofSide(actor, side).andWhere('i.id = :id', { id }).getOne();
      if (!intent) continue;
      const [view] = (await this.views([intent])) as [PurchaseIntentView];
      return intent.state === 'taken_up' ? this.withContacts(view) : view;
    }
    throw new DomainError<DemandErrorCode>('demand.intent_not_found');
  }

  private ofSide(actor: Actor, side: PurchaseIntentsQuery['side']): SelectQueryBuilder<PurchaseIntent> {
    const query = this.transactions.reader.createQueryBuilder(PurchaseIntent, 'i');
    switch (side) {
      case 'asking':
        return query.where('i.buyerEnterpriseId = ANY (:mine)', { mine: actor.enterprisesWith('intents.raise') });
      case 'asked':
        return query.where('i.makerEnterpriseId = ANY (:mine)', { mine: actor.enterprisesWith('intents.answer') });
      case 'region': {
        const regions = actor.regionPrefixesWith('shortages.read_region').map((prefix) => `${prefix}%`);
        return query.where('(i.buyerRegionCode LIKE ANY (:regions) OR i.makerRegionCode LIKE ANY (:regions))', {
          regions,
        });
      }
    }
  }

  private async views(rows: readonly PurchaseIntent[]): Promise<PurchaseIntentView[]> {
    const ids = new Set(rows.flatMap((row) => [row.buyerEnterpriseId, row.makerEnterpriseId]));
    const cards = await this.enterprises.cards([...ids]);
    return rows.map((row) => {
      const [buyer, maker] = [cards.get(row.buyerEnterpriseId), cards.get(row.makerEnterpriseId)];
      if (!buyer || !maker) throw new Error(`Purchase intent ${row.id} lost a party`);
      return {
        id: row.id,
        state: row.state,
        product: { id: row.productId, name: row.productName },
        buyer: this.party(buyer),
        maker: this.party(maker),
        quantity: row.quantity.amount,
        unit: row.unit,
        wantedBy: row.wantedBy,
        trialWished: row.trialWished,
        message: row.message,
        raisedBy: row.raisedByName,
        raisedAt: row.raisedAt.toISOString(),
        dueAt: row.dueAt.toISOString(),
        answeredBy: row.answeredBy,
        answeredAt: row.answeredAt?.toISOString() ?? null,
        answer: row.answer,
        version: row.version,
      };
    });
  }

  private party({ id, name, regionCode }: EnterpriseCard): PurchaseIntentView['buyer'] {
    return { id, name, regionName: this.regions.byCode(regionCode)?.name ?? regionCode, contact: null };
  }

  private async withContacts(view: PurchaseIntentView): Promise<PurchaseIntentView> {
    const { buyer, maker } = view;
    return {
      ...view,
      buyer: { ...buyer, contact: await this.contactLine(buyer.id) },
      maker: { ...maker, contact: await this.contactLine(maker.id) },
    };
  }

  private async contactLine(enterpriseId: string): Promise<string | null> {
    const [first] = await this.enterprises.contacts(enterpriseId);
    return first ? [first.name, first.phone, first.email].filter(Boolean).join(' ') : null;
  }
}
