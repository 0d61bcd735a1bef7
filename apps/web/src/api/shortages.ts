import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answerOf, api, seen } from './client.js';
import { useCommand } from './command.js';
import type { NewShortageList } from './views.js';

export const LISTS_PER_PAGE = 20;
export const CANDIDATES_PER_PAGE = 10;

/** Reads pasted text or the text of a CSV file line by line; nothing is stored. */
export function usePreviewList() {
  return useCommand((text: string) => answerOf(api.POST('/api/shortage-lists/preview', { body: { text } })));
}

export function useRaiseList() {
  return useCommand(
    (body: NewShortageList, key) =>
      answerOf(api.POST('/api/shortage-lists', { params: { header: { 'Idempotency-Key': key } }, body })),
    { touches: ['shortage-lists'] },
  );
}

export function useShortageLists(page: number, enabled = true) {
  return useQuery({
    queryKey: ['shortage-lists', page],
    enabled,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/shortage-lists', { params: { query: { page, size: LISTS_PER_PAGE } }, signal })),
  });
}

export function useShortageList(id: string) {
  return useQuery({
    queryKey: ['shortage-list', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/shortage-lists/{id}', { params: { path: { id } }, signal })),
  });
}

export function useWithdrawShortage() {
  return useCommand(
    ({ id, version }: { id: string; version: number }) =>
      answerOf(api.POST('/api/shortages/{id}/withdraw', { params: { path: { id }, header: seen(version) } })),
    { touches: ['shortage-list', 'shortage-lists'] },
  );
}

/** The makers of one line, best first, and where none fits well what was relaxed to find these. */
export function candidatesQuery(shortageId: string, page: number, size = CANDIDATES_PER_PAGE) {
  return {
    queryKey: ['candidates', shortageId, page, size],
    queryFn: ({ signal }: { signal?: AbortSignal }) =>
      answerOf(
        api.GET('/api/shortages/{id}/candidates', {
          params: { path: { id: shortageId }, query: { page, size } },
          ...(signal ? { signal } : {}),
        }),
      ),
  };
}

export function useCandidates(shortageId: string, page: number) {
  return useQuery({ ...candidatesQuery(shortageId, page), staleTime: 30_000, placeholderData: keepPreviousData });
}
