import { Injectable } from '@nestjs/common';
import { EnterprisesFacade } from '#enterprises';
import { Transactions } from '#platform';
import type { IntroductionState } from '../domain/introduction.lifecycle.js';

/** How a maker answered what it was asked before, over all lines. */
export interface MakerRecord {
  readonly yes: number;
  readonly no: number;
  /** Let lapse without an answer. */
  readonly silent: number;
}

export interface AskedAbout {
  readonly id: string;
  /** The firm that was asked, which another one may stand for since. */
  readonly makerId: string;
  readonly state: IntroductionState;
}

/** What earlier introductions say of makers; what was begun with a merged firm counts for the one that stands for it. */
@Injectable()
export class MakerRecords {
  constructor(
    private readonly transactions: Transactions,
    private readonly enterprises: EnterprisesFacade,
  ) {}

  /** Records by standing maker; makers that were never asked are left out. */
  async of(makerIds: readonly string[]): Promise<Map<string, MakerRecord>> {
    const standing = await this.enterprises.sameFirms(makerIds);
    const rows = (await this.transactions.reader.query(
      `SELECT m.standing AS "makerId",
              count(*) FILTER (WHERE i.state = 'accepted')::int AS yes,
              count(*) FILTER (WHERE i.state = 'declined')::int AS no,
              count(*) FILTER (WHERE i.state = 'expired')::int AS silent
       FROM unnest($1::uuid[], $2::uuid[]) AS m (id, standing) JOIN matching.introduction i ON i.enterprise_id = m.id
       GROUP BY m.standing`,
      [[...standing.keys()], [...standing.values()]],
    )) as ({ makerId: string } & MakerRecord)[];
    return new Map(rows.map(({ makerId, ...record }) => [makerId, record]));
  }

  /** The latest introduction about each line to each maker, by {@link askedKey} of the standing maker. */
  async askedAbout(shortageIds: readonly string[]): Promise<Map<string, AskedAbout>> {
    const rows = (await this.transactions.reader.query(
      `SELECT id, state, shortage_id AS "shortageId", enterprise_id AS "makerId"
       FROM matching.introduction WHERE shortage_id = ANY ($1) ORDER BY put_at, id`,
      [shortageIds],
    )) as (AskedAbout & { readonly shortageId: string })[];
    const standing = await this.enterprises.sameFirms(rows.map(({ makerId }) => makerId));
    // Of several about one line the last one stays.
    return new Map(
      rows.map(({ shortageId, ...asked }) => [
        askedKey(shortageId, standing.get(asked.makerId) ?? asked.makerId),
        asked,
      ]),
    );
  }
}

export function askedKey(shortageId: string, makerId: string): string {
  return `${shortageId} ${makerId}`;
}
