import { In } from 'typeorm';
import { type Actor, DomainError } from '#kernel';
import type { Tx } from '#platform';
import { Introduction } from '../domain/introduction.js';
import type { MatchingErrorCode } from '../domain/matching.errors.js';

/** @throws DomainError `matching.introduction_not_found` where there is none, or its maker is not the actor's */
export function introductionOfMaker(tx: Tx, actor: Actor, id: string): Promise<Introduction> {
  return found(tx.findOneBy(Introduction, { id, enterpriseId: In(actor.enterprisesWith('introductions.answer')) }));
}

/** @throws DomainError `matching.introduction_not_found` where there is none, or the actor did not ask */
export function introductionOfAsker(tx: Tx, actor: Actor, id: string): Promise<Introduction> {
  return found(tx.findOneBy(Introduction, { id, askingEnterpriseId: In(actor.enterprisesWith('introductions.put')) }));
}

/** @throws DomainError `matching.introduction_not_found` where there is none, or its maker is outside the actor's region */
export function introductionOfMakerRegion(tx: Tx, actor: Actor, id: string): Promise<Introduction> {
  const regions = actor.regionPrefixesWith('introductions.telephone').map((prefix) => `${prefix}%`);
  return found(
    tx
      .createQueryBuilder(Introduction, 'i')
      .where('i.id = :id AND i.makerRegionCode LIKE ANY (:regions)', { id, regions })
      .getOne(),
  );
}

async function found(looking: Promise<Introduction | null>): Promise<Introduction> {
  const introduction = await looking;
  if (!introduction) throw new DomainError<MatchingErrorCode>('matching.introduction_not_found');
  return introduction;
}
