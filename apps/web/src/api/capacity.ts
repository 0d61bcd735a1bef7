import { useQuery } from '@tanstack/react-query';
import { answerOf, api, done, seen } from './client.js';
import { useCommand } from './command.js';
import { formOf, type SentFile } from './list-file.js';
import type { CapacitySaid, NewLine } from './views.js';

/** As far ahead as weeks are told. A line is written as a whole, so all of it is read. */
const WEEKS_AHEAD = 104;
/** More than a firm may have on one page; the API has a limit of lines a firm. */
const MOST_LINES = 100;

interface Seen {
  readonly id: string;
  readonly version: number;
}

const TOUCHED = ['production-lines'];

export function useProductionLines(enterpriseId: string | undefined) {
  return useQuery({
    queryKey: ['production-lines', enterpriseId],
    enabled: enterpriseId !== undefined,
    // What is being typed must not change under the hands.
    staleTime: Infinity,
    refetchOnWindowFocus: false,
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/production-lines', {
          params: { query: { weeks: WEEKS_AHEAD, size: MOST_LINES, ...(enterpriseId ? { enterpriseId } : {}) } },
          signal,
        }),
      ),
  });
}

/** When each line of the person's firms was last confirmed, without its weeks. */
export function useLineConfirmations(enabled: boolean) {
  return useQuery({
    queryKey: ['production-lines', 'confirmations'],
    enabled,
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/production-lines', { params: { query: { weeks: 1, size: MOST_LINES } }, signal })),
  });
}

export function useOpenLine() {
  return useCommand(
    (body: NewLine, key) =>
      answerOf(api.POST('/api/production-lines', { params: { header: { 'Idempotency-Key': key } }, body })),
    { touches: TOUCHED },
  );
}

export function useCorrectLine() {
  return useCommand(
    ({ id, version, ...body }: Seen & { name: string; makes: string }) =>
      answerOf(api.PATCH('/api/production-lines/{id}', { params: { path: { id }, header: seen(version) }, body })),
    { touches: TOUCHED },
  );
}

export function useCloseLine() {
  return useCommand(
    ({ id, version }: Seen) =>
      done(api.DELETE('/api/production-lines/{id}', { params: { path: { id }, header: seen(version) } })),
    { touches: TOUCHED },
  );
}

/** Every week of the line is still as it stands, said today. */
export function useConfirmLine() {
  return useCommand(
    ({ id, version }: Seen) =>
      answerOf(
        api.POST('/api/production-lines/{id}/confirm', {
          params: { path: { id }, header: seen(version), query: { weeks: WEEKS_AHEAD } },
        }),
      ),
    { touches: TOUCHED },
  );
}

/** Reads weeks of lines from a file; nothing is stored. */
export function usePreviewCapacity() {
  return useCommand((sent: SentFile) => answerOf(api.POST('/api/production-lines/preview/file', formOf(sent))));
}

/** All weeks of one line from the present one on. Not a hook: several lines are saved in a row. */
export function writeCapacity({ id, version }: Seen, said: CapacitySaid) {
  return answerOf(
    api.PUT('/api/production-lines/{id}/capacity', {
      params: { path: { id }, header: seen(version), query: { weeks: WEEKS_AHEAD } },
      body: said,
    }),
  );
}
