import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Transactions } from '#platform';
import type { Offering } from '../domain/offerings/offering.js';
import type { ProductState } from '../domain/products/product.lifecycle.js';
import { Product } from '../domain/products/product.js';
import { type FreeCapacity, FreeCapacityQuery } from './capacity/free-capacity.query.js';
import { Offerings } from './offerings/offerings.query.js';

/** What other contexts may know of a product. */
export interface ProductFacts {
  readonly id: string;
  /** The firm that makes it. */
  readonly enterpriseId: string;
  readonly regionCode: string;
  readonly name: string;
  readonly model: string;
  readonly category: string;
  readonly state: ProductState;
}

/** What other contexts may ask of supply. */
@Injectable()
export class SupplyFacade {
  constructor(
    private readonly transactions: Transactions,
    private readonly offered: Offerings,
    private readonly capacity: FreeCapacityQuery,
  ) {}

  /** What each of the enterprises offers: listed declarations first, then the others in the order of its registered scope. */
  offerings(enterpriseIds: readonly string[]): Promise<Map<string, Offering[]>> {
    return this.offered.of(enterpriseIds);
  }

  /**
   * What the lines of the enterprises have free in so many weeks, the first being that of `fromDay` (`YYYY-MM-DD`);
   * lines of which nothing is known in them are left out.
   */
  freeCapacity(enterpriseIds: readonly string[], fromDay: string, weeks: number): Promise<Map<string, FreeCapacity[]>> {
    return this.capacity.of(enterpriseIds, fromDay, weeks);
  }

  /**
   * Enterprises that have something free on a line in one of so many weeks, the first being that of `today`, as far as
   * they confirmed it lately. What a firm has free is not for everybody: whoever passes it on decides who may see it.
   */
  enterprisesWithFreeCapacity(today: string, weeks: number): Promise<string[]> {
    return this.capacity.anyOf(today, weeks);
  }

  /** The product where everybody may see it; undefined where there is none, or it is not listed. */
  async listedProduct(id: string): Promise<ProductFacts | undefined> {
    const product = (await this.products([id])).get(id);
    return product?.state === 'listed' ? product : undefined;
  }

  /** Products by id, in whatever state they are; unknown ids are left out. Whoever passes them on decides who may see them. */
  async products(ids: readonly string[]): Promise<Map<string, ProductFacts>> {
    const found = await this.transactions.reader.findBy(Product, { id: In([...ids]) });
    return new Map(
      found.map(({ id, enterpriseId, regionCode, name, model, category, state }) => [
        id,
        { id, enterpriseId, regionCode, name, model, category, state },
      ]),
    );
  }
}
