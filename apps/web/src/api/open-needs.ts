import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answerOf, api } from './client.js';

export const OPEN_NEEDS_PER_PAGE = 20;

/** Needs of others that a firm could make. */
export function useOpenNeeds(enterpriseId: string, page: number) {
  return useQuery({
    queryKey: ['open-needs', enterpriseId, page],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/open-needs', { params: { query: { enterpriseId, page, size: OPEN_NEEDS_PER_PAGE } }, signal }),
      ),
  });
}
