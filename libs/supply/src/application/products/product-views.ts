import { Injectable } from '@nestjs/common';
import { RegionDirectory } from '#catalogue';
import { EnterprisesFacade } from '#enterprises';
import { RequestContext, Transactions } from '#platform';
import { CATEGORY_CODES, PRODUCT_CATEGORIES, type ProductCategory } from '../../domain/products/product-category.js';
import type { Product } from '../../domain/products/product.js';
import type { ProductCard, ProductView } from '../../http/products/products.dto.js';
import type { ProductPictureRow } from '../../persistence/product.schema.js';

/** Shows products with the names of what they refer to. */
@Injectable()
export class ProductViews {
  constructor(
    private readonly transactions: Transactions,
    private readonly enterprises: EnterprisesFacade,
    private readonly regions: RegionDirectory,
  ) {}

  /** In the order of the products. */
  async cards(products: readonly Product[]): Promise<ProductCard[]> {
    const firms = await this.enterprises.cards([...new Set(products.map(({ enterpriseId }) => enterpriseId))]);
    const covers = (await this.transactions.reader.query(
      `SELECT DISTINCT ON (product_id) product_id AS "productId", id
       FROM supply.product_picture WHERE product_id = ANY ($1) ORDER BY product_id, place`,
      [products.map(({ id }) => id)],
    )) as Pick<ProductPictureRow, 'id' | 'productId'>[];
    const coverOf = new Map(covers.map(({ productId, id }) => [productId, pictureUrl(productId, id)]));
    return products.map((product) => {
      const firm = firms.get(product.enterpriseId);
      const regionCode = firm?.regionCode ?? product.regionCode;
      return {
        id: product.id,
        enterprise: {
          id: product.enterpriseId,
          name: firm?.name ?? '',
          regionCode,
          regionName: this.regions.byCode(regionCode)?.name ?? regionCode,
        },
        name: product.name,
        model: product.model,
        category: categoryView(product.category),
        summary: product.summary,
        figures: [...product.figures],
        cover: coverOf.get(product.id) ?? null,
        state: product.state,
        listedAt: product.state === 'listed' ? (product.decidedAt?.toISOString() ?? null) : null,
        version: product.version,
      };
    });
  }
}

/** All categories, in the order in which they are offered, named in the reader's language. */
export function productCategories(): { code: ProductCategory; name: string }[] {
  return CATEGORY_CODES.map(categoryView);
}

export function categoryView(code: ProductCategory): { code: ProductCategory; name: string } {
  return { code, name: PRODUCT_CATEGORIES[code][RequestContext.current()?.locale ?? 'zh'] };
}

export function pictureUrl(productId: string, pictureId: string): string {
  return `/api/products/${productId}/pictures/${pictureId}`;
}

/** What its firm and staff of its region see besides. */
export function reviewOf(product: Product): NonNullable<ProductView['review']> {
  return {
    changedAt: product.changedAt.toISOString(),
    submittedAt: product.submittedAt?.toISOString() ?? null,
    submittedBy: product.submittedBy,
    decidedAt: product.decidedAt?.toISOString() ?? null,
    decidedBy: product.decidedBy,
    reason: product.reason,
  };
}
