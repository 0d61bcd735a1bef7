import { Injectable } from '@nestjs/common';
import { In, type SelectQueryBuilder } from 'typeorm';
import { EnterprisesFacade } from '#enterprises';
import { type Actor, DomainError } from '#kernel';
import { offsetOf, type Page, Transactions } from '#platform';
import { DeclaredOffering } from '../../domain/offerings/declared-offering.js';
import type { SupplyErrorCode } from '../../domain/supply.errors.js';
import type { DeclaredOfferingsQuery, DeclaredOfferingView } from '../../http/offerings/offerings.dto.js';
import { regionPatterns } from '../../persistence/supply.store.js';

/** What firms declare, in every state: a firm's own, and for staff those of their region. */
@Injectable()
export class DeclaredOfferings {
  constructor(
    private readonly transactions: Transactions,
    private readonly enterprises: EnterprisesFacade,
  ) {}

  /** A firm's own, the newest first; for staff what waits longest first, then what was submitted last. */
  async page(actor: Actor, query: DeclaredOfferingsQuery): Promise<Page<DeclaredOfferingView>> {
    const found = this.visible(actor, query.side);
    if (query.state) found.andWhere('o.state = :state', { state: query.state });
    if (query.enterpriseId) found.andWhere('o.enterpriseId = :firm', { firm: query.enterpriseId });
    if (query.side === 'region') {
      found
        .orderBy(`CASE WHEN o.state = 'submitted' THEN o.submitted_at END`, 'ASC', 'NULLS LAST')
        .addOrderBy('o.submittedAt', 'DESC');
    } else {
      found.orderBy('o.submittedAt', 'DESC');
    }
    const [offerings, total] = await found
      .addOrderBy('o.id')
      .limit(query.size)
      .offset(offsetOf(query))
      .getManyAndCount();
    return { items: await this.shown(offerings), total, page: query.page, size: query.size };
  }

  /** @throws DomainError `supply.offering_not_found` where there is none, or it is not the actor's to see */
  async one(actor: Actor, id: string): Promise<DeclaredOfferingView> {
    const offering = await this.visible(actor).andWhere('o.id = :id', { id }).getOne();
    if (!offering) throw new DomainError<SupplyErrorCode>('supply.offering_not_found', { id });
    return (await this.shown([offering]))[0] as DeclaredOfferingView;
  }

  /** Views of what was just written, in the order of the ids. */
  async views(ids: readonly string[]): Promise<DeclaredOfferingView[]> {
    const found = await this.transactions.reader.findBy(DeclaredOffering, { id: In([...ids]) });
    const byId = new Map((await this.shown(found)).map((view) => [view.id, view]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }

  private visible(actor: Actor, side?: 'own' | 'region'): SelectQueryBuilder<DeclaredOffering> {
    return this.transactions.reader
      .createQueryBuilder(DeclaredOffering, 'o')
      .where('(o.enterpriseId = ANY (:mine) OR o.regionCode LIKE ANY (:regions))', {
        mine: side === 'region' ? [] : actor.enterprisesWith('supply.maintain'),
        regions: side === 'own' ? [] : regionPatterns(actor, 'supply.review'),
      });
  }

  private async shown(offerings: readonly DeclaredOffering[]): Promise<DeclaredOfferingView[]> {
    const cards = await this.enterprises.cards([...new Set(offerings.map(({ enterpriseId }) => enterpriseId))]);
    return offerings.map((offering) => ({
      id: offering.id,
      enterprise: { id: offering.enterpriseId, name: cards.get(offering.enterpriseId)?.name ?? '' },
      role: offering.role,
      text: offering.text,
      note: offering.note,
      state: offering.state,
      validUntil: offering.validUntil,
      submittedAt: offering.submittedAt.toISOString(),
      submittedBy: offering.submittedBy,
      decidedAt: offering.decidedAt?.toISOString() ?? null,
      decidedBy: offering.decidedBy,
      reason: offering.reason,
      version: offering.version,
    }));
  }
}
