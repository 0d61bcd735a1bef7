import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answerOf, api } from './client.js';
import type { FigurePart, FigureScope } from './views.js';

export const ROWS_PER_PAGE = 50;
export const PARTS_PER_PAGE = 10;

/** All figures of a region and period, or of one event, counted at one moment. */
export function useFigures(scope: FigureScope) {
  return useQuery({
    queryKey: ['figures', scope],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => answerOf(api.GET('/api/figures', { params: { query: scope }, signal })),
  });
}

/** The rows that a figure is the sum of. */
export function useFigureRows(code: string, asked: FigureScope & FigurePart, page: number) {
  return useQuery({
    queryKey: ['figure-rows', code, asked, page],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/figures/{code}/rows', {
          params: { path: { code }, query: { ...asked, page, size: ROWS_PER_PAGE } },
          signal,
        }),
      ),
  });
}

/** What a quantity is made of, by item and unit. */
export function useFigureItems(code: string, scope: FigureScope, page: number) {
  return useQuery({
    queryKey: ['figure-items', code, scope, page],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/figures/{code}/items', {
          params: { path: { code }, query: { ...scope, page, size: PARTS_PER_PAGE } },
          signal,
        }),
      ),
  });
}

/** Where the rows are downloaded, all of them. */
export function figureFile(code: string, asked: FigureScope & FigurePart): string {
  return `/api/figures/${code}/rows.csv?${new URLSearchParams(asked).toString()}`;
}
