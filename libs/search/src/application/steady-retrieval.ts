import { Logger } from '@nestjs/common';
import type { EnterpriseDocument } from '../domain/enterprise-document.js';
import { type Facets, Retrieval, type RetrievalRequest } from './retrieval.js';

/** Not asked again for so long after it failed, so that not every search waits for an answer that does not come. */
const REST_MILLISECONDS = 5_000;
/** Whether the store is behind is looked up so often at most. */
const LOOK_MILLISECONDS = 500;

/** Says whether a store lacks changes that people may expect to find by now. */
export interface Lag {
  isBehind(): Promise<boolean>;
}

/**
 * Answers from a store that may be away or behind, and from one that is neither in its place. A search is never lost to
 * the first one's trouble, whatever that is.
 */
export class SteadyRetrieval extends Retrieval {
  private readonly log = new Logger('Search');
  private restUntil = 0;
  private looked = { at: -Infinity, behind: false };

  constructor(
    private readonly store: Retrieval,
    private readonly standIn: Retrieval,
    private readonly lag: Lag,
    private readonly now: () => number = () => performance.now(),
  ) {
    super();
  }

  get catchingUp(): boolean {
    return this.resting || this.looked.behind;
  }

  retrieve(request: RetrievalRequest): Promise<EnterpriseDocument[]> {
    return this.answered((from) => from.retrieve(request));
  }

  count(request: RetrievalRequest): Promise<{ readonly total: number } & Facets> {
    return this.answered((from) => from.count(request));
  }

  private async answered<T>(ask: (from: Retrieval) => Promise<T>): Promise<T> {
    if (this.resting || (await this.isBehind())) return ask(this.standIn);
    try {
      return await ask(this.store);
    } catch (error) {
      this.restUntil = this.now() + REST_MILLISECONDS;
      this.log.warn({ msg: 'The search store does not answer; PostgreSQL does', err: (error as Error).message });
      return ask(this.standIn);
    }
  }

  private get resting(): boolean {
    return this.now() < this.restUntil;
  }

  private async isBehind(): Promise<boolean> {
    if (this.now() - this.looked.at >= LOOK_MILLISECONDS) {
      this.looked = { at: this.now(), behind: await this.lag.isBehind() };
    }
    return this.looked.behind;
  }
}
