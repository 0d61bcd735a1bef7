import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { CONFIG, type Config, defineJob, Outbox, Transactions, type Tx } from '#platform';
import type { Lag } from '../application/steady-retrieval.js';

/** Changed documents are to be sent to the second store; which ones stands in `search.publication`. */
export const PublishChanges = defineJob('search.publish-changes', z.object({}));

/** A change that has not arrived after so long is missed by whoever searches. */
const NOTICED_AFTER_SECONDS = 2;

const LOOK_AGAIN_SECONDS = 1;

/** One enterprise that the second store has still to be told of, and up to which of its changes. */
export interface DueDocument {
  readonly enterpriseId: string;
  readonly turn: string;
}

/**
 * What the second store has still to be told. Written in the transaction that writes a document and ticked off when the
 * store has it for certain, so that nothing is lost between the two. Without a second store the list stays empty.
 */
@Injectable()
export class Publication implements Lag {
  constructor(
    private readonly transactions: Transactions,
    private readonly outbox: Outbox,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async mark(tx: Tx, enterpriseIds: readonly string[]): Promise<void> {
    if (this.config.meili === undefined || enterpriseIds.length === 0) return;
    // In one order for everybody, so that two that mark the same ones do not wait for each other.
    await tx.query(
      `INSERT INTO search.publication AS p (enterprise_id, turn, since)
       SELECT id, nextval('search.publication_turn'), clock_timestamp()
       FROM unnest($1::uuid[]) AS id GROUP BY id ORDER BY id
       ON CONFLICT (enterprise_id) DO UPDATE
       SET turn = excluded.turn, since = CASE WHEN p.sent = p.turn THEN excluded.since ELSE p.since END`,
      [enterpriseIds],
    );
    await this.outbox.enqueueUnlessWaiting(tx, PublishChanges, {});
  }

  /** Somebody is sending, and may have looked at what is due before the latest change. */
  async lookAgain(tx: Tx): Promise<void> {
    await this.outbox.enqueueUnlessWaiting(tx, PublishChanges, {}, { afterSeconds: LOOK_AGAIN_SECONDS });
  }

  /** The longest waiting first. */
  async due(limit: number): Promise<DueDocument[]> {
    return (await this.transactions.reader.query(
      `SELECT enterprise_id AS "enterpriseId", turn FROM search.publication
       WHERE sent IS DISTINCT FROM turn ORDER BY since, enterprise_id LIMIT $1`,
      [limit],
    )) as DueDocument[];
  }

  /** The store has these, as they were when their turn was read or later; what changed since stays due. */
  async done(sent: readonly DueDocument[]): Promise<void> {
    await this.transactions.run((tx) =>
      tx.query(
        `UPDATE search.publication p SET sent = p.turn
         FROM unnest($1::uuid[], $2::bigint[]) AS sent (id, turn) WHERE p.enterprise_id = sent.id AND p.turn = sent.turn`,
        [sent.map(({ enterpriseId }) => enterpriseId), sent.map(({ turn }) => turn)],
      ),
    );
  }

  async isBehind(): Promise<boolean> {
    const [{ behind }] = (await this.transactions.reader.query(
      `SELECT EXISTS (SELECT FROM search.publication
                      WHERE sent IS DISTINCT FROM turn AND since < clock_timestamp() - make_interval(secs => $1)) AS behind`,
      [NOTICED_AFTER_SECONDS],
    )) as [{ behind: boolean }];
    return behind;
  }
}
