import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answerOf, api, seen } from './client.js';
import { useCommand } from './command.js';
import type { ShortageReview } from './views.js';

/** As many as are decided at once. */
export const LINES_A_PAGE = 50;

const LINES_TOUCHED = ['review-lines', 'shortage-list', 'shortage-lists', 'candidates'];

/** Lines of the region that nobody else sees until they are approved. */
export function useLinesToReview(page: number, enabled = true) {
  return useQuery({
    queryKey: ['review-lines', page],
    enabled,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/shortages', {
          params: { query: { side: 'review', state: 'submitted', page, size: LINES_A_PAGE } },
          signal,
        }),
      ),
  });
}

/** Approves or refuses many lines; those that changed meanwhile are left and named. */
export function useReviewLines() {
  return useCommand(
    (body: ShortageReview, key) =>
      answerOf(api.POST('/api/shortage-reviews', { params: { header: { 'Idempotency-Key': key } }, body })),
    { touches: LINES_TOUCHED },
  );
}

/** The rules that regions within reach have set of their own. */
export function useReviewRules() {
  return useQuery({
    queryKey: ['review-rules'],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/shortage-review-rules', { params: { query: { size: 100 } }, signal })),
  });
}

/** What holds in a region, and whose rule that is. */
export function useReviewRule(region: string) {
  return useQuery({
    queryKey: ['review-rules', region],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/shortage-review-rules/{region}', { params: { path: { region } }, signal })),
  });
}

export function useSetReviewRule() {
  return useCommand(
    ({ region, version, required }: { region: string; version: number; required: boolean | null }) =>
      answerOf(
        api.PUT('/api/shortage-review-rules/{region}', {
          params: { path: { region }, header: seen(version) },
          body: { required },
        }),
      ),
    { touches: ['review-rules'] },
  );
}
