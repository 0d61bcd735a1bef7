import { DomainError } from '#kernel';
import type { EntityTarget, ObjectLiteral } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import type { Tx } from './transactions.js';

interface Versioned extends ObjectLiteral {
  readonly id: string;
  readonly version: number;
}

/**
 * Writes every column of a loaded and changed entity where its version is still the one that was loaded, and counts
 * the version up. The entity's own `version` stays what it was: load again to go on.
 * @throws DomainError `version.stale` when somebody else was quicker
 */
export async function updateVersioned<E extends Versioned>(tx: Tx, target: EntityTarget<E>, entity: E): Promise<void> {
  const { metadata } = tx.connection.getRepository(target);
  const set: Record<string, unknown> = {};
  for (const column of metadata.columns) {
    if (column.isPrimary || column.isVersion || !column.isUpdate) continue;
    set[column.propertyName] = column.getEntityValue(entity);
  }
  const done = await tx
    .createQueryBuilder()
    .update(target)
    .set(set as QueryDeepPartialEntity<E>)
    .where('id = :id AND version = :version', { id: entity.id, version: entity.version })
    .execute();
  if (done.affected !== 1) throw new DomainError('version.stale', { id: entity.id, version: entity.version });
}

/** @throws DomainError `version.stale` when the caller saw another version than the stored one */
export function requireVersion(entity: { readonly id: string; readonly version: number }, expected: number): void {
  if (entity.version !== expected) throw new DomainError('version.stale', { id: entity.id, version: expected });
}
