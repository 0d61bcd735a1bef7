import { Injectable } from '@nestjs/common';
import { EnterprisesFacade } from '#enterprises';
import type { Tx } from '#platform';

const TABLES = ['declared_offering', 'production_line', 'product'] as const;

/** Takes what a firm keeps here along when it moves, so that staff of where it is now review it. */
@Injectable()
export class FollowRegions {
  constructor(private readonly enterprises: EnterprisesFacade) {}

  async run(tx: Tx, enterpriseIds: readonly string[]): Promise<void> {
    const firms = [...(await this.enterprises.cards(enterpriseIds)).values()];
    for (const table of TABLES) {
      // The version is counted up: a command that loaded the old region would write it back.
      await tx.query(
        `UPDATE supply.${table} kept SET region_code = firm.region_code, version = version + 1
         FROM unnest($1::uuid[], $2::text[]) AS firm (id, region_code)
         WHERE kept.enterprise_id = firm.id AND kept.region_code <> firm.region_code`,
        [firms.map(({ id }) => id), firms.map(({ regionCode }) => regionCode)],
      );
    }
  }
}
