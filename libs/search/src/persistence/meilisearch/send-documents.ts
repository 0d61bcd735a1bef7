import { Injectable, Logger, Optional } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { underFreeSessionLock, underSessionLock } from '#platform';
import { Publication } from '../publication.js';
import { DocumentSource } from './document-source.js';
import { LIVE } from './meili-indexes.js';
import { MeiliServer, noteFailure } from './meili-server.js';

const AT_ONCE = 500;
/** A place among the jobs is held for so long: what a busy server needs for so many documents, and no more. */
const TASK_MILLISECONDS = 30_000;
/** Any number, the same in every process: held by whoever sends. */
const SEND_LOCK = 7_310_415;

/** Brings Meilisearch up to what the documents say now, whatever the order in which they changed. */
@Injectable()
export class SendDocuments {
  private readonly log = new Logger('Search');

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
  async run(): Promise<void> {
    const { server } = this;
    if (server !== undefined) await underSessionLock(this.dataSource, SEND_LOCK, () => this.drain(server));
  }

  /**
   * As {@link run}, without waiting for whoever is sending: a server that hangs keeps one of them, and not all there are.
   * @returns false where somebody is at it, who may have read what is due before the latest change
   */
  async runAlone(): Promise<boolean> {
    const { server } = this;
    if (server === undefined) return true;
    return underFreeSessionLock(this.dataSource, SEND_LOCK, () => this.drain(server));
  }

  private async drain(server: MeiliServer): Promise<void> {
    for (;;) {
      const due = await this.publication.due(AT_ONCE);
      if (due.length === 0) return;
      const ids = due.map(({ enterpriseId }) => enterpriseId);
      // Read after the list, so that a document is never older than the turn it is sent for.
      const documents = await this.source.of(ids);
      const there = new Set(documents.map(({ id }) => id));
      await server.put(LIVE, documents, TASK_MILLISECONDS);
      await server.remove(
        LIVE,
        ids.filter((id) => !there.has(id)),
        TASK_MILLISECONDS,
      );
      await this.publication.done(due);
    }
  }

  /** As {@link runAlone}, where nobody waits: a store that is still away is told of in the log and tried again later. */
  async sweep(): Promise<void> {
    try {
      await this.runAlone();
    } catch (error) {
      noteFailure(this.log, 'Changed documents could not be sent to the search store', error);
    }
  }
}
