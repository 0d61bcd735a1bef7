import { Injectable, Optional } from '@nestjs/common';
import { Transactions } from '#platform';
import { EnterpriseDocuments } from '../enterprise-document.projection.js';
import { Publication } from '../publication.js';
import { DocumentSource } from './document-source.js';
import { SETTINGS } from './meili-document.js';
import { LIVE, NEXT } from './meili-indexes.js';
import { MeiliServer } from './meili-server.js';
import { SendDocuments } from './send-documents.js';

const BATCH = 1_000;

/** Fills a new index of Meilisearch from PostgreSQL's documents and puts it in the live one's place. */
@Injectable()
export class RebuildMeili {
  constructor(
    private readonly transactions: Transactions,
    private readonly documents: EnterpriseDocuments,
    private readonly publication: Publication,
    private readonly source: DocumentSource,
    private readonly send: SendDocuments,
    @Optional() private readonly server?: MeiliServer,
  ) {}

  /**
   * The live index answers until the exchange, or PostgreSQL where there is none. Whatever was written or taken away in
   * the meantime was sent to the old index and is sent once more to the new one.
   * @throws SearchStoreFailed; the live index is as it was
   */
  async run(): Promise<void> {
    if (this.server === undefined) return;
    // What an earlier run left that was cut off.
    await this.server.dropIndex(NEXT);
    await this.server.createIndex(NEXT);
    await this.server.configure(NEXT, SETTINGS);
    const begun = await this.transactions.run((tx) => this.documents.beginning(tx));
    const filled: string[] = [];
    for await (const batch of this.source.batches(BATCH)) {
      await this.server.put(NEXT, batch);
      filled.push(...batch.map(({ id }) => id));
    }
    // An exchange wants both.
    await this.server.createIndex(LIVE);
    await this.server.swap(LIVE, NEXT);
    await this.transactions.run(async (tx) => this.publication.mark(tx, await this.changedSince(begun, filled)));
    await this.server.dropIndex(NEXT);
    await this.send.run();
  }

  /** Written since, or filled in and gone since. */
  private async changedSince(begun: Date, filled: readonly string[]): Promise<string[]> {
    const rows = (await this.transactions.reader.query(
      `SELECT enterprise_id FROM search.enterprise_document WHERE projected_at >= $1
       UNION
       SELECT id FROM unnest($2::uuid[]) AS id
       WHERE NOT EXISTS (SELECT FROM search.enterprise_document WHERE enterprise_id = id)`,
      [begun, filled],
    )) as { enterprise_id: string }[];
    return rows.map(({ enterprise_id }) => enterprise_id);
  }
}
