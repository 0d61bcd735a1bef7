import { DomainError } from '#kernel';
import type { EntityMetadata, EntityTarget, FindOptionsWhere, ObjectLiteral } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import type { Tx } from './transactions.js';

interface Versioned extends ObjectLiteral {
  readonly id: string;
  readonly version: number;
}

/**
 * Writes every column of a loaded and changed entity where its version is still the one that was loaded, and counts
 * the version up. The entity's own `version` stays what it was: load again to go on. A property that became
 * `undefined` is stored as NULL.
 * @throws DomainError `version.stale` when somebody else was quicker
 */
export async function updateVersioned<E extends Versioned>(tx: Tx, target: EntityTarget<E>, entity: E): Promise<void> {
  const { id, version } = entity;
  const done = await tx
    .createQueryBuilder()
    .update(target)
    .set(changeableColumns(tx.connection.getMetadata(target), entity) as QueryDeepPartialEntity<E>)
    .where({ id, version } as unknown as FindOptionsWhere<E>)
    .execute();
  if (done.affected !== 1) throw new DomainError('version.stale', { id, version });
}

/** TypeORM skips what is `undefined`, which would leave the old value standing. */
function changeableColumns(metadata: EntityMetadata, entity: ObjectLiteral): ObjectLiteral {
  const set: ObjectLiteral = {};
  for (const column of metadata.columns) {
    const kept = column.isPrimary || column.isVersion || column.isCreateDate || column.isUpdateDate;
    if (kept || !column.isUpdate || column.generatedType || column.isVirtualProperty) continue;
    const value: unknown = column.getEntityValue(entity);
    if (value === undefined && !column.isSelect) continue;
    column.setEntityValue(set, value ?? null);
  }
  return set;
}

/** @throws DomainError `version.stale` when the caller saw another version than the stored one */
export function requireVersion(entity: { readonly id: string; readonly version: number }, expected: number): void {
  if (entity.version !== expected) throw new DomainError('version.stale', { id: entity.id, version: expected });
}
