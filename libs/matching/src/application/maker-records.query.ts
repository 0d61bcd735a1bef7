import { Injectable } from '@nestjs/common';
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
  readonly state: IntroductionState;
}

/** What earlier introductions say of makers. */
@Injectable()
export class MakerRecords {
  constructor(private readonly transactions: Transactions) {}

  /** Records by maker; makers that were never asked are left out. */
  async of(makerIds: readonly string[]): Promise<Map<string, MakerRecord>> {
    const rows = (await this.transactions.reader.query(
      `SELECT enterprise_id AS "makerId",
              count(*) FILTER (WHERE state = 'accepted')::int AS yes,
              count(*) FILTER (WHERE state = 'declined')::int AS no,
              count(*) FILTER (WHERE state = 'expired')::int AS silent
       FROM matching.introduction WHERE enterprise_id = ANY ($1) GROUP BY enterprise_id`,
      [makerIds],
    )) as ({ makerId: string } & MakerRecord)[];
    return new Map(rows.map(({ makerId, ...record }) => [makerId, record]));
  }

  /** The latest introduction about each line to each maker, by {@link askedKey}. */
  async askedAbout(shortageIds: readonly string[]): Promise<Map<string, AskedAbout>> {
    const rows = (await this.transactions.reader.query(
      `SELECT DISTINCT ON (shortage_id, enterprise_id) id, state, shortage_id, enterprise_id
       FROM matching.introduction WHERE shortage_id = ANY ($1)
       ORDER BY shortage_id, enterprise_id, put_at DESC`,
      [shortageIds],
    )) as (AskedAbout & { shortage_id: string; enterprise_id: string })[];
    return new Map(rows.map(({ id, state, ...row }) => [askedKey(row.shortage_id, row.enterprise_id), { id, state }]));
  }
}

export function askedKey(shortageId: string, makerId: string): string {
  return `${shortageId} ${makerId}`;
}
