import { Injectable, Logger, Optional } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Publication } from '../publication.js';
import { DocumentSource } from './document-source.js';
import { LIVE } from './meili-indexes.js';
import { MeiliServer, noteFailure } from './meili-server.js';

const AT_ONCE = 500;
/** Any number, the same in every process: held by whoever sends. */
const SEND_LOCK = 7_310_415;

/** Brings Meilisearch up to what the documents say now, whatever the order in which they changed. */
@Injectable()
export class SendDocuments {
  private readonly log = new Logger('Search');
  private last: Promise<void> = Promise.resolve();

  constructor(
    private readonly dataSource: DataSource,
    private readonly publication: Publication,
    private readonly source: DocumentSource,
    @Optional() private readonly server?: MeiliServer,
  ) {}

  /**
   * Sends all that is due and waits until it has arrived. One sends at a time, here and in all processes: of two, the one
   * that read the older state could be the later to arrive.
   * @throws SearchStoreFailed; what was not sent stays due
   */
  run(): Promise<void> {
    const { server } = this;
    if (server === undefined) return Promise.resolve();
    const sending = this.last.then(() => this.alone(() => this.drain(server)));
    this.last = sending.catch(() => undefined);
    return sending;
  }

  private async alone(work: () => Promise<void>): Promise<void> {
    // A connection of its own holds the lock, so that it goes with the process, however that ends.
    const guard = this.dataSource.createQueryRunner();
    try {
      await guard.query('SET statement_timeout = 0');
      await guard.query('SELECT pg_advisory_lock($1)', [SEND_LOCK]);
      await work();
    } finally {
      await guard.query('SELECT pg_advisory_unlock_all(); RESET statement_timeout').finally(() => guard.release());
    }
  }

  private async drain(server: MeiliServer): Promise<void> {
    for (;;) {
      const due = await this.publication.due(AT_ONCE);
      if (due.length === 0) return;
      const ids = due.map(({ enterpriseId }) => enterpriseId);
      // Read after the list, so that a document is never older than the turn it is sent for.
      const documents = await this.source.of(ids);
      const there = new Set(documents.map(({ id }) => id));
      await server.put(LIVE, documents);
      await server.remove(
        LIVE,
        ids.filter((id) => !there.has(id)),
      );
      await this.publication.done(due);
    }
  }

  /** As {@link run}, where nobody waits: a store that is still away is told of in the log and tried again later. */
  async sweep(): Promise<void> {
    try {
      await this.run();
    } catch (error) {
      noteFailure(this.log, 'Changed documents could not be sent to the search store', error);
    }
  }
}
