import { AsyncLocalStorage } from 'node:async_hooks';
import type { Locale } from '#kernel';

export interface RequestFacts {
  readonly requestId: string;
  readonly locale: Locale;
}

const storage = new AsyncLocalStorage<RequestFacts>();

/** Which request is being served, for logs, audit entries and the language of an answer. */
export const RequestContext = {
  run<T>(facts: RequestFacts, work: () => T): T {
    return storage.run(facts, work);
  },

  current(): RequestFacts | undefined {
    return storage.getStore();
  },
};
