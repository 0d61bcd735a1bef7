import { newId } from '#kernel';
import type { Tx } from '#platform';

/** Every look at a need by its maker is kept. */
export async function logLook(tx: Tx, introductionId: string, accountId: string | null, via: string): Promise<void> {
  await tx.query('INSERT INTO matching.need_look (id, introduction_id, account_id, via) VALUES ($1, $2, $3, $4)', [
    newId(),
    introductionId,
    accountId,
    via,
  ]);
}
