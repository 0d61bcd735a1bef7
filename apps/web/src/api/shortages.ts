import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answerOf, api, seen } from './client.js';
import { useCommand } from './command.js';
import { formOf, type SentFile } from './list-file.js';
import type { NewShortageList } from './views.js';

export const LISTS_PER_PAGE = 20;
export const CANDIDATES_PER_PAGE = 10;

/** Reads pasted text line by line; nothing is stored. */
export function usePreviewList() {
  return useCommand((text: string) => answerOf(api.POST('/api/shortage-lists/preview', { body: { text } })));
}

/** Reads a spreadsheet or a CSV file; nothing is stored. */
export function usePreviewListFile() {
  return useCommand((sent: SentFile) => answerOf(api.POST('/api/shortage-lists/preview/file', formOf(sent))));
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

export function useCorrectShortage() {
  return useCommand(
    ({ id, version, ...body }: { id: string; version: number } & NewShortageList['lines'][number]) =>
      answerOf(api.PATCH('/api/shortages/{id}', { params: { path: { id }, header: seen(version) }, body })),
    // Makers are looked for anew: other words find others.
    { touches: ['shortage-list', 'shortage-lists', 'candidates'] },
  );
}

/** `onDone` runs before the line is fetched anew, which can no longer be withdrawn. */
export function useWithdrawShortage(onDone: () => void) {
  return useCommand(
    ({ id, version }: { id: string; version: number }) =>
      answerOf(api.POST('/api/shortages/{id}/withdraw', { params: { path: { id }, header: seen(version) } })),
    { touches: ['shortage-list', 'shortage-lists'], onDone },
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

export function useCandidates(shortageId: string, page: number, enabled = true) {
  return useQuery({
    ...candidatesQuery(shortageId, page),
    enabled,
    staleTime: 30_000,
    placeholderData: keepPreviousData,
  });
}
