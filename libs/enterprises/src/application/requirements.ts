import { DomainError } from '#kernel';
import type { Tx } from '#platform';
import { Enterprise } from '../domain/enterprise.js';
import type { EnterprisesErrorCode } from '../domain/enterprises.errors.js';

/** @throws DomainError `enterprises.not_found` or `enterprises.already_claimed` */
export async function requireUnclaimed(tx: Tx, enterpriseId: string): Promise<Enterprise> {
  const enterprise = await tx.findOneBy(Enterprise, { id: enterpriseId });
  if (!enterprise) throw new DomainError<EnterprisesErrorCode>('enterprises.not_found', { id: enterpriseId });
  if (enterprise.claimed) {
    throw new DomainError<EnterprisesErrorCode>('enterprises.already_claimed', { name: enterprise.name });
  }
  return enterprise;
}
