import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answerOf, api, done, seen } from './client.js';
import { useCommand } from './command.js';
import type { Duplicate } from './views.js';

export const DUPLICATES_PER_PAGE = 10;
const TOUCHED = ['duplicates', 'enterprise', 'search'];

export function useDuplicates(state: Duplicate['state'], page: number) {
  return useQuery({
    queryKey: ['duplicates', state, page],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/enterprise-duplicates', {
          params: { query: { state, page, size: DUPLICATES_PER_PAGE } },
          signal,
        }),
      ),
  });
}

interface Decision {
  readonly pair: Duplicate;
  readonly reason: string;
}

const about = ({ id, version }: Duplicate) => ({ path: { id }, header: seen(version) });
const because = (reason: string) => (reason === '' ? {} : { reason });

export function useMergeFirms() {
  return useCommand(
    ({ pair, reason, survivorId }: Decision & { readonly survivorId: string }) =>
      done(
        api.POST('/api/enterprise-duplicates/{id}/merge', {
          params: about(pair),
          body: { survivorId, ...because(reason) },
        }),
      ),
    { touches: TOUCHED },
  );
}

export function useDismissDuplicate() {
  return useCommand(
    ({ pair, reason }: Decision) =>
      done(api.POST('/api/enterprise-duplicates/{id}/dismiss', { params: about(pair), body: because(reason) })),
    { touches: TOUCHED },
  );
}

export function useUndoDuplicate() {
  return useCommand(
    (pair: Duplicate) => done(api.POST('/api/enterprise-duplicates/{id}/undo', { params: about(pair) })),
    { touches: TOUCHED },
  );
}
