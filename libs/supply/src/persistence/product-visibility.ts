import type { SelectQueryBuilder } from 'typeorm';
import type { Actor } from '#kernel';
import type { Tx } from '#platform';
import { Product } from '../domain/products/product.js';
import { regionPatterns } from './supply.store.js';

/** What is the actor's: every state of its firm's products, and of those of its region what was submitted once. */
const OWN = `p.enterpriseId = ANY (:mine) OR (p.regionCode LIKE ANY (:regions) AND p.state <> 'draft')`;

/** Products that their firms, and staff of their regions, work on. */
export function reviewedProducts(tx: Tx, actor: Actor, side?: 'own' | 'region'): SelectQueryBuilder<Product> {
  return tx.createQueryBuilder(Product, 'p').where(`(${OWN})`, valuesOf(actor, side));
}

/** Products that the actor may see: its own, and whatever is listed. */
export function visibleProducts(tx: Tx, actor: Actor): SelectQueryBuilder<Product> {
  return tx.createQueryBuilder(Product, 'p').where(`(p.state = 'listed' OR ${OWN})`, valuesOf(actor));
}

/** Whether the actor works on it, for its firm or as staff of its region. */
export function worksOn(actor: Actor, { enterpriseId, regionCode }: Product): boolean {
  return (
    actor.enterprisesWith('supply.maintain').includes(enterpriseId) ||
    actor.regionPrefixesWith('supply.review').some((prefix) => regionCode.startsWith(prefix))
  );
}

function valuesOf(actor: Actor, side?: 'own' | 'region') {
  return {
    mine: side === 'region' ? [] : actor.enterprisesWith('supply.maintain'),
    regions: side === 'own' ? [] : regionPatterns(actor, 'supply.review'),
  };
}
