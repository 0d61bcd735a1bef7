import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Transactions, type Tx, underSessionLock } from '#platform';
import { EnterpriseDocuments } from './enterprise-document.projection.js';
import { RebuildMeili } from './meilisearch/rebuild-meili.js';

const BATCH = 500;
const LIVE = 'enterprise_document';
const NEXT = 'enterprise_document_next';
const INDEXES = ['pkey', 'terms_idx', 'region_idx', 'name_idx', 'signs_idx', 'names_idx'] as const;
/** Any number, the same in every process: held by whoever rebuilds. */
const REINDEX_LOCK = 7_310_413;

/** Told how many of how many enterprises are done, and waited for. */
export type ReindexProgress = (done: number, of: number) => void | Promise<void>;

/** Makes the search index anew from the register and the offerings, while the old one answers. */
@Injectable()
export class Reindex {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly documents: EnterpriseDocuments,
    private readonly secondStore: RebuildMeili,
  ) {}

  /**
   * Builds every document beside the live ones and puts them in their place in one moment. What changes meanwhile is
   * written to the live documents as ever, and once more to the new ones before the exchange. A second call waits for
   * the first; one that was cut off leaves nothing that the next one minds. Where there is a second store, it is filled
   * anew from the new documents in the same way.
   * @throws SearchStoreFailed when the second store cannot be filled; the documents here are new by then
   * @returns how many enterprises were read
   */
  async run(progress: ReindexProgress = () => undefined): Promise<number> {
    return underSessionLock(this.dataSource, REINDEX_LOCK, async () => {
      const read = await this.rebuild(progress);
      await this.secondStore.run();
      return read;
    });
  }

  private async rebuild(progress: ReindexProgress): Promise<number> {
    const { begun, ids } = await this.transactions.run((tx) => this.begin(tx));
    for (let done = 0; done < ids.length; done += BATCH) {
      const batch = ids.slice(done, done + BATCH);
      await this.transactions.run((tx) => this.documents.write(tx, `search.${NEXT}`, batch));
      await progress(Math.min(done + BATCH, ids.length), ids.length);
    }
    await this.transactions.run((tx) => this.index(tx));
    await this.transactions.run((tx) => this.exchange(tx, begun));
    return ids.length;
  }

  private async begin(tx: Tx): Promise<{ begun: Date; ids: string[] }> {
    await tx.query(`DROP TABLE IF EXISTS search.${NEXT}`);
    await tx.query(`CREATE TABLE search.${NEXT} (LIKE search.${LIVE} INCLUDING DEFAULTS INCLUDING CONSTRAINTS)`);
    await tx.query(`ALTER TABLE search.${NEXT} ADD CONSTRAINT ${NEXT}_pkey PRIMARY KEY (enterprise_id)`);
    const begun = await this.documents.beginning(tx);
    const rows = (await tx.query('SELECT id FROM enterprises.enterprise ORDER BY id')) as { id: string }[];
    return { begun, ids: rows.map(({ id }) => id) };
  }

  private async index(tx: Tx): Promise<void> {
    await tx.query('SET LOCAL statement_timeout = 0');
    await tx.query(`CREATE INDEX ${NEXT}_terms_idx ON search.${NEXT} USING gin (terms)`);
    await tx.query(`CREATE INDEX ${NEXT}_region_idx ON search.${NEXT} (region_code text_pattern_ops)`);
    await tx.query(`CREATE INDEX ${NEXT}_name_idx ON search.${NEXT} (name, enterprise_id)`);
    await tx.query(`CREATE INDEX ${NEXT}_signs_idx ON search.${NEXT} USING gin (processes, materials, certificates)`);
    await tx.query(`CREATE INDEX ${NEXT}_names_idx ON search.${NEXT} USING gin (name_keys)`);
  }

  private async exchange(tx: Tx, begun: Date): Promise<void> {
    await tx.query('SET LOCAL statement_timeout = 0');
    // Writers wait here and find the new table; readers go on until the names change hands.
    await this.documents.holdWriting(tx);
    const changed = await this.changedSince(tx, begun);
    for (let at = 0; at < changed.length; at += BATCH) {
      await this.documents.write(tx, `search.${NEXT}`, changed.slice(at, at + BATCH));
    }
    // Whoever holds the documents in memory takes in the new table whole.
    await tx.query('DELETE FROM search.document_change');
    await tx.query(`DROP TABLE search.${LIVE}`);
    await tx.query(`ALTER TABLE search.${NEXT} RENAME TO ${LIVE}`);
    for (const index of INDEXES) await tx.query(`ALTER INDEX search.${NEXT}_${index} RENAME TO ${LIVE}_${index}`);
  }

  /** Written to the live documents in the meantime, or taken out of them, which leaves no trace but the absence. */
  private async changedSince(tx: Tx, begun: Date): Promise<string[]> {
    const rows = (await tx.query(
      `SELECT enterprise_id FROM search.${LIVE} WHERE projected_at >= $1
       UNION
       SELECT n.enterprise_id FROM search.${NEXT} n LEFT JOIN enterprises.enterprise e ON e.id = n.enterprise_id
       WHERE e.status IS DISTINCT FROM 'registered' OR NOT e.stands`,
      [begun],
    )) as { enterprise_id: string }[];
    return rows.map(({ enterprise_id }) => enterprise_id);
  }
}
