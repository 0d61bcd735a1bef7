import { newId } from '#kernel';
import type { Tx } from '#platform';

/** How a maker looked at a need: its list, the introduction itself, or the page of a link. */
export type LookedVia = 'list' | 'account' | 'link';

/** Every look at a need by its maker is kept. */
export async function keepLooks(
  tx: Tx,
  looks: {
    readonly introductionIds: readonly string[];
    readonly at: Date;
    readonly accountId: string | null;
    readonly via: LookedVia;
  },
): Promise<void> {
  if (looks.introductionIds.length === 0) return;
  await tx.query(
    `INSERT INTO matching.need_look (id, introduction_id, looked_at, account_id, via)
     SELECT id, introduction_id, $3, $4, $5 FROM unnest($1::uuid[], $2::uuid[]) AS look (id, introduction_id)`,
    [looks.introductionIds.map(() => newId()), looks.introductionIds, looks.at, looks.accountId, looks.via],
  );
}
