import { In } from 'typeorm';
import { type Actor, DomainError } from '#kernel';
import type { Tx } from '#platform';
import type { DemandErrorCode } from '../domain/demand.errors.js';
import { PurchaseIntent } from '../domain/purchase-intent.js';

/** @throws DomainError `demand.intent_not_found` where there is none, or its product is not the actor's firm's */
export function intentOfMaker(tx: Tx, actor: Actor, id: string): Promise<PurchaseIntent> {
  return found(tx.findOneBy(PurchaseIntent, { id, makerEnterpriseId: In(actor.enterprisesWith('intents.answer')) }));
}

/** @throws DomainError `demand.intent_not_found` where there is none, or the actor's firm did not raise it */
export function intentOfBuyer(tx: Tx, actor: Actor, id: string): Promise<PurchaseIntent> {
  return found(tx.findOneBy(PurchaseIntent, { id, buyerEnterpriseId: In(actor.enterprisesWith('intents.raise')) }));
}

async function found(looking: Promise<PurchaseIntent | null>): Promise<PurchaseIntent> {
  const intent = await looking;
  if (!intent) throw new DomainError<DemandErrorCode>('demand.intent_not_found');
  return intent;
}
