import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { type Actor, DomainError, type Permission } from '#kernel';
import { requireVersion, type Tx } from '#platform';
import { ProductionLine } from '../domain/capacity/production-line.js';
import { DeclaredOffering } from '../domain/offerings/declared-offering.js';
import { Product } from '../domain/products/product.js';
import type { SupplyErrorCode } from '../domain/supply.errors.js';

/** What a firm keeps in supply: each with its firm, its region and a version. */
interface Kept extends ObjectLiteral {
  readonly id: string;
  readonly enterpriseId: string;
  readonly regionCode: string;
  readonly version: number;
}

/** An existing thing as the caller saw it. */
export interface Seen {
  readonly id: string;
  readonly version: number;
}

const NOT_FOUND = new Map<EntityTarget<Kept>, SupplyErrorCode>([
  [DeclaredOffering, 'supply.offering_not_found'],
  [ProductionLine, 'supply.line_not_found'],
  [Product, 'supply.product_not_found'],
]);

/** @throws DomainError its not-found code where there is none or it is another firm's, or `version.stale` */
export function ofOwnFirm<K extends Kept>(tx: Tx, actor: Actor, target: EntityTarget<K>, seen: Seen): Promise<K> {
  return found(tx, target, seen, 'k.enterpriseId = ANY (:firms)', {
    firms: actor.enterprisesWith('supply.maintain'),
  });
}

/** @throws DomainError its not-found code where there is none or it lies outside the region, or `version.stale` */
export function ofReviewedRegion<K extends Kept>(
  tx: Tx,
  actor: Actor,
  target: EntityTarget<K>,
  seen: Seen,
): Promise<K> {
  return found(tx, target, seen, 'k.regionCode LIKE ANY (:regions)', {
    regions: regionPatterns(actor, 'supply.review'),
  });
}

/** Patterns for `LIKE ANY` of the regions for which the actor holds a permission. */
export function regionPatterns(actor: Actor, permission: Permission): string[] {
  return actor.regionPrefixesWith(permission).map((prefix) => `${prefix}%`);
}

async function found<K extends Kept>(
  tx: Tx,
  target: EntityTarget<K>,
  { id, version }: Seen,
  where: string,
  values: ObjectLiteral,
): Promise<K> {
  const kept = await tx.createQueryBuilder(target, 'k').where('k.id = :id', { id }).andWhere(where, values).getOne();
  if (!kept) throw new DomainError(NOT_FOUND.get(target as EntityTarget<Kept>) as SupplyErrorCode, { id });
  requireVersion(kept, version);
  return kept;
}
