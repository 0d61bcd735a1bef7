import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from '@nestjs/common';
import type { EnqueuedTaskPromise, Meilisearch, SearchParams, SearchResponse, Settings, Task } from 'meilisearch';
import type { MeiliSettings } from '#platform';
import type { MeiliDocument } from './meili-document.js';

export interface MeiliPatience {
  /** Somebody waits for a search, and another store could answer. */
  readonly searchMilliseconds: number;
  readonly requestMilliseconds: number;
  /** From a task's being taken up to its end, what stands before it in the queue included. */
  readonly taskMilliseconds: number;
  readonly pollMilliseconds: number;
}

const PATIENCE: MeiliPatience = {
  searchMilliseconds: 1_000,
  requestMilliseconds: 20_000,
  taskMilliseconds: 300_000,
  pollMilliseconds: 50,
};

/** Meilisearch does not answer, refuses, or could not do what it had taken up. The message has no key in it. */
export class SearchStoreFailed extends Error {
  constructor(
    doing: string,
    /** The code of its documentation where it gave one. */
    readonly code: string | undefined,
    reason: string,
    options?: ErrorOptions,
  ) {
    super(`Meilisearch, ${doing}: ${reason}`, options);
  }
}

/** What it answers a search with, as far as it is used. */
export type MeiliAnswer = SearchResponse<MeiliDocument>;

/**
 * A Meilisearch server with its tasks awaited: it answers a write when that is queued, and says in the task's end
 * whether it was done.
 */
export class MeiliServer {
  private constructor(
    private readonly searching: Meilisearch,
    private readonly working: Meilisearch,
    private readonly patience: MeiliPatience,
  ) {}

  /** The client is loaded by whoever has such a server. */
  static async open({ url, key }: MeiliSettings, patience: MeiliPatience = PATIENCE): Promise<MeiliServer> {
    const { Meilisearch } = await import('meilisearch');
    const client = (timeout: number) =>
      new Meilisearch({ host: url, timeout, ...(key !== undefined && { apiKey: key }) });
    return new MeiliServer(client(patience.searchMilliseconds), client(patience.requestMilliseconds), patience);
  }

  /** @throws SearchStoreFailed */
  async search(index: string, request: SearchParams): Promise<MeiliAnswer> {
    try {
      return await this.searching.index<MeiliDocument>(index).search('', request);
    } catch (error) {
      throw failed('searching', error);
    }
  }

  async createIndex(index: string): Promise<void> {
    await this.task('creating an index', this.working.createIndex(index, { primaryKey: 'id' }), {
      harmless: 'index_already_exists',
    });
  }

  async dropIndex(index: string): Promise<void> {
    await this.task('dropping an index', this.working.deleteIndex(index), { harmless: 'index_not_found' });
  }

  async configure(index: string, settings: Settings): Promise<void> {
    await this.task('changing settings', this.working.index(index).updateSettings(settings));
  }

  /** Puts documents in the place of those with the same id. */
  async put(index: string, documents: MeiliDocument[], within?: number): Promise<void> {
    if (documents.length === 0) return;
    const adding = this.working.index<MeiliDocument>(index).addDocuments(documents, { primaryKey: 'id' });
    await this.task('taking documents in', adding, { within });
  }

  async remove(index: string, ids: string[], within?: number): Promise<void> {
    if (ids.length === 0) return;
    const removing = this.working.index(index).deleteDocuments(ids);
    await this.task('removing documents', removing, { harmless: 'index_not_found', within });
  }

  /** In one moment for whoever searches. */
  async swap(one: string, other: string): Promise<void> {
    await this.task('swapping indexes', this.working.swapIndexes([{ indexes: [one, other], rename: false }]));
  }

  /**
   * @param harmless a failure with this code means that there was nothing to do
   * @param within milliseconds, where somebody has less patience than usual
   */
  private async task(
    doing: string,
    queued: EnqueuedTaskPromise,
    { harmless, within }: { readonly harmless?: string; readonly within?: number | undefined } = {},
  ): Promise<void> {
    const { taskMilliseconds } = this.patience;
    const ended = await queued
      .then(({ taskUid }) => this.untilEnded(taskUid, Math.min(within ?? taskMilliseconds, taskMilliseconds)))
      .catch((error: unknown) => {
        throw failed(doing, error);
      });
    if (ended.status === 'succeeded') return;
    if (ended.status === 'canceled') throw new SearchStoreFailed(doing, undefined, `task ${ended.uid} was canceled`);
    const code = ended.error?.code;
    if (code !== undefined && code === harmless) return;
    throw new SearchStoreFailed(
      doing,
      code,
      `task ${ended.uid} failed: ${ended.error?.message ?? 'it does not say why'}`,
    );
  }

  /** Not by the client's own waiting: that hangs two listeners a request on one signal, thousands while a register is taken in. */
  private async untilEnded(taskUid: number, milliseconds: number): Promise<Task> {
    const until = performance.now() + milliseconds;
    for (;;) {
      const task = await this.working.tasks.getTask(taskUid);
      if (task.status !== 'enqueued' && task.status !== 'processing') return task;
      if (performance.now() > until) throw new Error(`task ${taskUid} has not ended after ${milliseconds} ms`);
      await pause(this.patience.pollMilliseconds);
    }
  }
}

/** Whatever goes wrong on the way: refused, cut, too slow, an answer that is no JSON, an answer that says no. */
function failed(doing: string, error: unknown): SearchStoreFailed {
  const { message, cause } = error as { message: string; cause?: { code?: string; message?: string } };
  const code = (error as Error).name === 'MeilisearchApiError' ? cause?.code : undefined;
  const reason = code === undefined && cause?.message ? `${message} (${cause.message})` : message;
  return new SearchStoreFailed(doing, code, reason, { cause: error });
}

/** For the log, once at each failure that nobody is told of. */
export function noteFailure(log: Logger, msg: string, error: unknown): void {
  const code = error instanceof SearchStoreFailed ? error.code : undefined;
  log.warn({ msg, err: (error as Error).message, code });
}
