import { useQuery } from '@tanstack/react-query';
import { answerOf, api, done, seen } from './client.js';
import { useCommand } from './command.js';
import type { KeptSearch } from './views.js';

/** An account keeps no more than this, so that one page holds them all. */
const ALL = 100;

export function useSavedSearches() {
  return useQuery({
    queryKey: ['saved-searches'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/saved-searches', { params: { query: { size: ALL } }, signal })),
  });
}

const TOUCHED = ['saved-searches'];

export function useKeepSearch() {
  return useCommand(
    (body: KeptSearch, key) =>
      answerOf(api.POST('/api/saved-searches', { params: { header: { 'Idempotency-Key': key } }, body })),
    { touches: TOUCHED },
  );
}

export function useChangeSavedSearch() {
  return useCommand(
    ({ id, version, notifies }: { id: string; version: number; notifies: boolean }) =>
      answerOf(
        api.PATCH('/api/saved-searches/{id}', { params: { path: { id }, header: seen(version) }, body: { notifies } }),
      ),
    { touches: TOUCHED },
  );
}

export function useRemoveSavedSearch() {
  return useCommand(
    ({ id, version }: { id: string; version: number }) =>
      done(api.DELETE('/api/saved-searches/{id}', { params: { path: { id }, header: seen(version) } })),
    { touches: TOUCHED },
  );
}

/** What a letter's link is about. */
export function useSearchLetter(token: string) {
  return useQuery({
    queryKey: ['saved-search-letter', token],
    retry: false,
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/saved-search-letters/{token}', { params: { path: { token } }, signal })),
  });
}

export function useEndSearchLetters(token: string) {
  return useCommand(
    () => answerOf(api.POST('/api/saved-search-letters/{token}/end', { params: { path: { token } } })),
    { touches: ['saved-search-letter', ...TOUCHED] },
  );
}
