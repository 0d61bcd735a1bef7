import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { CONFIG, type Config, RequestContext, type RequestFacts, Transactions } from '#platform';
import { DOCUMENT_COLUMNS, type DocumentRow, documentOf } from '../document-row.js';
import { DocumentIndex } from './document-index.js';
import { lexemesIn } from './tsvector-text.js';

/** Documents read in one go, between two turns of the event loop. */
const BATCH = 500;
/** With more changes than these at once all are taken in anew, and the database answers until then. */
const MOST_CHANGES = 2_000;
/** A request that takes longer looks for changes again. */
const ANEW_AFTER_MILLISECONDS = 1_000;
/** Milliseconds after which it is tried again to take them all in. */
const AGAIN_AFTER = { failure: 10_000, tooMany: 600_000 };

type TermsRow = DocumentRow & { readonly lexemes: string };

/** What is held, and of which moment it is. */
interface Held {
  readonly index: DocumentIndex;
  /** The table that was read: reindexing puts another one in its place. */
  readonly table: string;
  /** Every transaction before this one had ended when the documents were read. */
  horizon: string;
  /** Changes at or behind the horizon that are taken in already, by enterprise. */
  taken: ReadonlyMap<string, string>;
}

interface State {
  readonly table: string;
  readonly horizon: string;
  readonly changes: readonly (readonly [enterpriseId: string, changedBy: string])[];
}

/**
 * All search documents in this process's memory. Nobody is told of a change: who is about to search asks which documents
 * were written since, which takes one look at an index, and so no process answers by an old one. Transactions are told
 * apart by their ids: one that was still running when last looked counts as new, however early it began.
 */
@Injectable()
export class HeldDocuments implements OnApplicationShutdown {
  private readonly log = new Logger('Search');
  private readonly limit: number;
  private held: Held | undefined;
  private loading: Promise<void> | undefined;
  private isClosed = false;
  /** Not asked for again before. */
  private restUntil = 0;
  /** A look that has begun, and one that begins when it has ended, for whoever asks meanwhile. */
  private running: Promise<Held | undefined> | undefined;
  private next: Promise<Held | undefined> | undefined;
  private readonly looked = new WeakMap<
    RequestFacts,
    { readonly at: number; readonly held: Promise<Held | undefined> }
  >();

  constructor(
    private readonly transactions: Transactions,
    @Inject(CONFIG) { documentsInMemory }: Config,
  ) {
    this.limit = documentsInMemory;
  }

  /** As they are now; undefined while they are not held, and inside a transaction, which may have written some itself. */
  async current(): Promise<DocumentIndex | undefined> {
    if (this.limit === 0 || this.isClosed || this.transactions.isRunning) return undefined;
    if (this.held === undefined) {
      this.load();
      return undefined;
    }
    return (await this.followedOnce())?.index;
  }

  /** Until what is being taken in is there, or could not be. */
  async whenLoaded(): Promise<void> {
    await this.loading;
  }

  async onApplicationShutdown(): Promise<void> {
    this.isClosed = true;
    await this.loading;
  }

  /** One search asks several times, and wants one answer. */
  private followedOnce(): Promise<Held | undefined> {
    const request = RequestContext.current();
    const before = request && this.looked.get(request);
    if (before && performance.now() - before.at < ANEW_AFTER_MILLISECONDS) return before.held;
    const held = this.look();
    if (request) this.looked.set(request, { at: performance.now(), held });
    return held;
  }

  /** Begins after it was asked for. One at a time: of two that read, the one that read less could come later. */
  private look(): Promise<Held | undefined> {
    if (this.running === undefined) {
      this.running = this.follow()
        .catch((err: unknown) => {
          this.log.warn({ msg: 'Whether search documents changed cannot be told; the database answers', err });
          return undefined;
        })
        .finally(() => (this.running = undefined));
      return this.running;
    }
    this.next ??= this.running.then(() => {
      this.next = undefined;
      return this.look();
    });
    return this.next;
  }

  private async follow(): Promise<Held | undefined> {
    const { held } = this;
    if (held === undefined) return undefined;
    const state = await this.stateSince(held.horizon);
    const fresh = state.changes.filter(([id, by]) => held.taken.get(id) !== by).map(([id]) => id);
    // Ids of transactions only grow, but for a database that was put in the place of another.
    const isOther = state.table !== held.table || BigInt(state.horizon) < BigInt(held.horizon);
    if (isOther || fresh.length > MOST_CHANGES || held.index.isWorn || held.index.size > this.limit) {
      this.held = undefined;
      this.load();
      return undefined;
    }
    if (fresh.length > 0) await this.take(held.index, fresh);
    held.horizon = state.horizon;
    held.taken = new Map(state.changes);
    return held;
  }

  /** Asks for all of them in the background, unless somebody does already, or it was of no use a while ago. */
  private load(): void {
    if (performance.now() < this.restUntil) return;
    this.loading ??= this.read()
      .catch((err: unknown) => {
        this.restUntil = performance.now() + AGAIN_AFTER.failure;
        if (!this.isClosed) this.log.warn({ msg: 'Search documents were not taken into memory', err });
      })
      .finally(() => (this.loading = undefined));
  }

  private async read(): Promise<void> {
    const { table, horizon, changes } = await this.stateSince(undefined);
    const index = new DocumentIndex();
    for (let last: string | undefined = '00000000-0000-0000-0000-000000000000'; last !== undefined;) {
      const rows: TermsRow[] = await this.query(
        `SELECT ${DOCUMENT_COLUMNS}, terms::text AS lexemes FROM search.enterprise_document
         WHERE enterprise_id > $1 ORDER BY enterprise_id LIMIT ${BATCH}`,
        [last],
      );
      for (const row of rows) put(index, row);
      if (this.isClosed) return;
      if (index.size > this.limit) {
        this.restUntil = performance.now() + AGAIN_AFTER.tooMany;
        this.log.warn(`The database answers searches: there are more than ${this.limit} documents`);
        return;
      }
      last = rows.at(-1)?.enterprise_id;
    }
    this.held = { index, table, horizon, taken: new Map(changes) };
  }

  private async take(index: DocumentIndex, changed: readonly string[]): Promise<void> {
    for (let at = 0; at < changed.length; at += BATCH) {
      const ids = changed.slice(at, at + BATCH);
      const rows: TermsRow[] = await this.query(
        `SELECT ${DOCUMENT_COLUMNS}, terms::text AS lexemes FROM search.enterprise_document WHERE enterprise_id = ANY ($1)`,
        [ids],
      );
      for (const id of ids) index.remove(id);
      for (const row of rows) put(index, row);
    }
  }

  /**
   * All of one moment, and what was changed at or behind a horizon: without one, what may change yet. Ids that lie ahead were
   * written in another cluster, from which this database was restored.
   */
  private async stateSince(horizon: string | undefined): Promise<State> {
    const [state] = await this.transactions.readPrepared<State>(
      `SELECT to_regclass('search.enterprise_document')::oid::text AS table,
              pg_snapshot_xmin(pg_current_snapshot())::text AS horizon,
              coalesce((SELECT jsonb_agg(jsonb_build_array(enterprise_id, changed_by::text)) FROM search.document_change
                        WHERE changed_by >= coalesce($1::xid8, pg_snapshot_xmin(pg_current_snapshot()))
                          AND changed_by < pg_snapshot_xmax(pg_current_snapshot())), '[]') AS changes`,
      [horizon ?? null],
    );
    return state as State;
  }

  private async query<Row>(sql: string, values: readonly unknown[]): Promise<Row[]> {
    return (await this.transactions.reader.query(sql, [...values])) as Row[];
  }
}

function put(index: DocumentIndex, { lexemes, ...row }: TermsRow): void {
  index.put(documentOf(row), lexemesIn(lexemes));
}
