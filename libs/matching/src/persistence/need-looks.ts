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

/** Looks by a maker that nobody has asked: once a day for each need, account and firm. */
export async function keepOpenLooks(
  tx: Tx,
  looks: {
    readonly shortageIds: readonly string[];
    readonly enterpriseId: string;
    readonly accountId: string;
    readonly at: Date;
    readonly day: string;
  },
): Promise<void> {
  if (looks.shortageIds.length === 0) return;
  await tx.query(
    `INSERT INTO matching.open_need_look (shortage_id, enterprise_id, account_id, looked_at, day)
     SELECT shortage_id, $2, $3, $4, $5 FROM unnest($1::uuid[]) AS shortage_id ORDER BY shortage_id
     ON CONFLICT ON CONSTRAINT open_need_look_pkey DO NOTHING`,
    [looks.shortageIds, looks.enterpriseId, looks.accountId, looks.at, looks.day],
  );
}
