import { Injectable } from '@nestjs/common';
import { EnterprisesFacade } from '#enterprises';
import type { Tx } from '#platform';

/** Keeps names, regions and claims of participants as the register has them. */
@Injectable()
export class FollowRegister {
  constructor(private readonly enterprises: EnterprisesFacade) {}

  async follow(tx: Tx, enterpriseIds: readonly string[]): Promise<void> {
    // The events first, as everybody does; then the participants, in one order.
    await tx.query(
      `SELECT id FROM docking.docking_event
       WHERE id IN (SELECT event_id FROM docking.participant WHERE enterprise_id = ANY ($1)) ORDER BY id FOR SHARE`,
      [enterpriseIds],
    );
    const rows = (await tx.query(
      'SELECT enterprise_id FROM docking.participant WHERE enterprise_id = ANY ($1) ORDER BY id FOR UPDATE',
      [enterpriseIds],
    )) as { enterprise_id: string }[];
    if (rows.length === 0) return;
    const cards = [...(await this.enterprises.cards(rows.map((row) => row.enterprise_id))).values()];
    // The version counts up, or a command that loaded the row before would write the old name back.
    await tx.query(
      `UPDATE docking.participant p SET enterprise_name = f.name, enterprise_region = f.region, claimed = f.claimed,
         version = p.version + 1
       FROM unnest($1::uuid[], $2::text[], $3::text[], $4::boolean[]) AS f (id, name, region, claimed)
       WHERE p.enterprise_id = f.id
         AND (p.enterprise_name, p.enterprise_region, p.claimed) IS DISTINCT FROM (f.name, f.region, f.claimed)`,
      [
        cards.map(({ id }) => id),
        cards.map(({ name }) => name),
        cards.map(({ regionCode }) => regionCode),
        cards.map(({ claimed }) => claimed),
      ],
    );
  }
}
