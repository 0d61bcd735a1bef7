import { Injectable } from '@nestjs/common';
import { In, type SelectQueryBuilder } from 'typeorm';
import { type Actor, DomainError, RegionCode } from '#kernel';
import { offsetOf, Transactions } from '#platform';
import type { ProductCategory } from '../../domain/products/product-category.js';
import { compareFigures } from '../../domain/products/product-comparison.js';
import { Product } from '../../domain/products/product.js';
import { searchPatterns } from '../../domain/products/search-text.js';
import type { SupplyErrorCode } from '../../domain/supply.errors.js';
import type {
  CataloguePage,
  CatalogueQuery,
  ComparisonView,
  ProductCard,
  ProductView,
} from '../../http/products/products.dto.js';
import { visibleProducts, worksOn } from '../../persistence/product-visibility.js';
import { ProductPictureRow } from '../../persistence/product.schema.js';
import { categoryView, pictureUrl, productCategories, ProductViews, reviewOf } from './product-views.js';

/** Listed products, for everybody who is signed in. */
@Injectable()
export class ProductCatalogue {
  constructor(
    private readonly transactions: Transactions,
    private readonly views: ProductViews,
  ) {}

  /** What was listed last comes first. */
  async page(query: CatalogueQuery): Promise<CataloguePage> {
    const counts = await this.listed(query)
      .select('p.category', 'code')
      .addSelect('count(*)::int', 'count')
      .groupBy('p.category')
      .getRawMany<{ code: ProductCategory; count: number }>();
    const countOf = new Map(counts.map(({ code, count }) => [code, count]));
    const chosen = this.listed(query);
    if (query.category) chosen.andWhere('p.category = :category', { category: query.category });
    const products = await chosen
      .orderBy('p.decidedAt', 'DESC')
      .addOrderBy('p.id')
      .limit(query.size)
      .offset(offsetOf(query))
      .getMany();
    const all = counts.reduce((sum, { count }) => sum + count, 0);
    return {
      items: await this.views.cards(products),
      total: query.category ? (countOf.get(query.category) ?? 0) : all,
      page: query.page,
      size: query.size,
      categories: productCategories().flatMap(({ code }) => {
        const count = countOf.get(code);
        return count === undefined ? [] : [{ ...categoryView(code), count }];
      }),
    };
  }

  /** @throws DomainError `supply.product_not_found` where there is none, or it is not listed and not the actor's */
  async one(actor: Actor, id: string): Promise<ProductView> {
    const product = await visibleProducts(this.transactions.reader, actor).andWhere('p.id = :id', { id }).getOne();
    if (!product) throw new DomainError<SupplyErrorCode>('supply.product_not_found', { id });
    const pictures = await this.transactions.reader.find(ProductPictureRow, {
      where: { productId: id },
      order: { place: 'ASC' },
    });
    const [card] = await this.views.cards([product]);
    return {
      ...(card as ProductCard),
      pictures: pictures.map((picture) => ({
        id: picture.id,
        url: pictureUrl(id, picture.id),
        mediaType: picture.mediaType,
        bytes: picture.bytes,
      })),
      review: worksOn(actor, product) ? reviewOf(product) : null,
    };
  }

  async compare(ids: readonly string[]): Promise<ComparisonView> {
    const found = await this.transactions.reader.findBy(Product, { id: In([...ids]), state: 'listed' });
    const byId = new Map(found.map((product) => [product.id, product]));
    const products = ids.flatMap((id) => byId.get(id) ?? []);
    return {
      products: await this.views.cards(products),
      figures: compareFigures(products).map((row) => ({ ...row, cells: [...row.cells] })),
    };
  }

  private listed({ q, region, enterpriseId }: CatalogueQuery): SelectQueryBuilder<Product> {
    const found = this.transactions.reader
      .createQueryBuilder(Product, 'p')
      .where(`p.state = 'listed' AND p.searchText LIKE ALL (:patterns)`, { patterns: searchPatterns(q) });
    if (region) found.andWhere('p.regionCode LIKE :region', { region: `${RegionCode.parse(region).prefix}%` });
    if (enterpriseId) found.andWhere('p.enterpriseId = :firm', { firm: enterpriseId });
    return found;
  }
}
