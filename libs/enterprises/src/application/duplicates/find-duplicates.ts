import { Injectable } from '@nestjs/common';
import { RegionDirectory } from '#catalogue';
import { newId } from '#kernel';
import { Transactions, type Tx } from '#platform';
import { duplicateKeys } from '../../domain/duplicates/duplicate-keys.js';
import { type ComparedFirm, duplicateSigns, LEAST_LIKENESS } from '../../domain/duplicates/duplicate-signs.js';
import type { PlaceLength } from '../../domain/names/name-parts.js';
import { placeLengthIn } from '../name-proposals.query.js';
import { comparedFirms } from './compared-firms.js';

/** Whoever looks for duplicates holds it to the end of the transaction: of two firms that arrive at once, one sees the other. */
const LOOK_LOCK = 7_310_432;
/** What more firms than these have in common tells nothing: a market's address, a name of every second firm. */
const MOST_SHARING = 30;

interface Pair {
  readonly one: string;
  readonly other: string;
  readonly likeness: number;
}

/** Keeps the list of pairs of firms that may be one: firms are compared with those that share a key, and no others. */
@Injectable()
export class FindDuplicates {
  private readonly placeLength: PlaceLength;

  constructor(
    private readonly transactions: Transactions,
    regions: RegionDirectory,
  ) {
    this.placeLength = placeLengthIn(regions);
  }

  /**
   * Compares these firms, and those that stand for them, with all that share a key with them; what staff decided stays
   * decided. Some hundreds at most.
   */
  look(firmIds: readonly string[]): Promise<void> {
    return this.transactions.run(async (tx) => {
      await tx.query('SELECT pg_advisory_xact_lock($1)', [LOOK_LOCK]);
      const enterpriseIds = await this.withStanding(tx, firmIds);
      const firms = await comparedFirms(tx, enterpriseIds);
      await this.writeKeys(tx, enterpriseIds, firms);
      const meetings = (await tx.query(
        `SELECT DISTINCT least(k.enterprise_id, o.enterprise_id) AS one, greatest(k.enterprise_id, o.enterprise_id) AS other
         FROM enterprises.duplicate_key k JOIN enterprises.duplicate_key o USING (key)
         WHERE k.enterprise_id = ANY ($1) AND o.enterprise_id <> k.enterprise_id
           AND (SELECT count(*) FROM (SELECT FROM enterprises.duplicate_key c WHERE c.key = k.key LIMIT $2) AS sharing) < $2`,
        [enterpriseIds, MOST_SHARING + 1],
      )) as { one: string; other: string }[];
      const all = await comparedFirms(
        tx,
        meetings.flatMap(({ one, other }) => [one, other]),
      );
      const pairs = meetings.flatMap(({ one, other }): Pair[] => {
        const [a, b] = [all.get(one), all.get(other)];
        if (!a || !b) return [];
        const { likeness } = duplicateSigns(a, b, this.placeLength);
        return likeness >= LEAST_LIKENESS ? [{ one, other, likeness }] : [];
      });
      await this.writePairs(tx, enterpriseIds, pairs);
    });
  }

  /** The next firms that nobody has looked at yet, in a fixed order; none where all have been. */
  async notLookedAt(limit: number): Promise<string[]> {
    const rows = (await this.transactions.reader.query(
      `SELECT id FROM enterprises.enterprise e
       WHERE stands AND NOT EXISTS (SELECT FROM enterprises.duplicate_key k WHERE k.enterprise_id = e.id)
       ORDER BY id LIMIT $1`,
      [limit],
    )) as { id: string }[];
    return rows.map(({ id }) => id);
  }

  private async withStanding(tx: Tx, ids: readonly string[]): Promise<string[]> {
    const rows = (await tx.query(
      'SELECT DISTINCT merged_into AS id FROM enterprises.enterprise WHERE id = ANY ($1) AND merged_into IS NOT NULL',
      [ids],
    )) as { id: string }[];
    return [...new Set([...ids, ...rows.map(({ id }) => id)])];
  }

  private async writeKeys(
    tx: Tx,
    enterpriseIds: readonly string[],
    firms: ReadonlyMap<string, ComparedFirm>,
  ): Promise<void> {
    await tx.query('DELETE FROM enterprises.duplicate_key WHERE enterprise_id = ANY ($1)', [enterpriseIds]);
    const keys = [...firms.values()].flatMap((firm) =>
      duplicateKeys(firm, this.placeLength).map((key) => ({ key, enterprise_id: firm.id })),
    );
    await tx.query(
      `INSERT INTO enterprises.duplicate_key (key, enterprise_id)
       SELECT key, enterprise_id FROM jsonb_to_recordset($1) AS given (key text, enterprise_id uuid)`,
      [JSON.stringify(keys)],
    );
  }

  private async writePairs(tx: Tx, enterpriseIds: readonly string[], pairs: readonly Pair[]): Promise<void> {
    const given = JSON.stringify(pairs.map((pair) => ({ ...pair, id: newId() })));
    const rows = 'jsonb_to_recordset($1) AS given (id uuid, one uuid, other uuid, likeness numeric)';
    // What is no longer alike needs no look; firms that another one stands for come back when they are parted.
    await tx.query(
      `DELETE FROM enterprises.duplicate d
       USING enterprises.enterprise a, enterprises.enterprise b
       WHERE d.state = 'open' AND (d.one_id = ANY ($2) OR d.other_id = ANY ($2))
         AND a.id = d.one_id AND b.id = d.other_id AND a.stands AND b.stands
         AND NOT EXISTS (SELECT FROM ${rows} WHERE one = d.one_id AND other = d.other_id)`,
      [given, enterpriseIds],
    );
    await tx.query(
      `INSERT INTO enterprises.duplicate AS d (id, one_id, other_id, likeness, state)
       SELECT id, one, other, likeness, 'open' FROM ${rows} ORDER BY one, other
       ON CONFLICT (one_id, other_id) DO UPDATE SET likeness = excluded.likeness
       WHERE d.state = 'open' AND d.likeness <> excluded.likeness`,
      [given],
    );
  }
}
