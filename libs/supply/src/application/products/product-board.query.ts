import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel';
import { offsetOf, type Page, Transactions } from '#platform';
import type { ProductBoardQuery, ProductCard, ReviewedProductCard } from '../../http/products/products.dto.js';
import { reviewedProducts } from '../../persistence/product-visibility.js';
import { ProductViews, reviewOf } from './product-views.js';

/** Products in every state: a firm's own, and for staff those that firms of their region submitted. */
@Injectable()
export class ProductBoard {
  constructor(
    private readonly transactions: Transactions,
    private readonly views: ProductViews,
  ) {}

  /** A firm's own, the last changed first; for staff what waits longest first, then what was changed last. */
  async page(actor: Actor, query: ProductBoardQuery): Promise<Page<ReviewedProductCard>> {
    const found = reviewedProducts(this.transactions.reader, actor, query.side);
    if (query.state) found.andWhere('p.state = :state', { state: query.state });
    if (query.enterpriseId) found.andWhere('p.enterpriseId = :firm', { firm: query.enterpriseId });
    if (query.side === 'region') {
      found
        .orderBy(`CASE WHEN p.state = 'submitted' THEN p.submitted_at END`, 'ASC', 'NULLS LAST')
        .addOrderBy('p.changedAt', 'DESC');
    } else {
      found.orderBy('p.changedAt', 'DESC');
    }
    const [products, total] = await found
      .addOrderBy('p.id')
      .limit(query.size)
      .offset(offsetOf(query))
      .getManyAndCount();
    const cards = await this.views.cards(products);
    const items = products.map((product, at) => ({ ...(cards[at] as ProductCard), review: reviewOf(product) }));
    return { items, total, page: query.page, size: query.size };
  }
}
