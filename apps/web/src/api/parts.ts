import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answerOf, api, done, seen } from './client.js';
import { useCommand } from './command.js';
import type { FamilyChange, NewFamily, PartTrade } from './views.js';

export const FAMILIES_PER_PAGE = 20;
const TOUCHED = ['parts', 'search'];

export interface FamilyFilter {
  readonly q: string;
  readonly trade?: PartTrade;
  readonly process?: string;
  readonly corrected?: 'true';
  readonly page: number;
}

export function usePartFamilies(filter: FamilyFilter) {
  return useQuery({
    queryKey: ['parts', 'list', filter],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/part-families', { params: { query: { ...filter, size: FAMILIES_PER_PAGE } }, signal })),
  });
}

export function usePartFamily(code: string) {
  return useQuery({
    queryKey: ['parts', 'one', code],
    queryFn: ({ signal }) => answerOf(api.GET('/api/part-families/{code}', { params: { path: { code } }, signal })),
  });
}

export function usePartChoices() {
  return useQuery({
    queryKey: ['part-choices'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/part-graph/choices', { signal })),
  });
}

/** How a name is understood now; asked anew after each correction. */
export function useUnderstanding(name: string) {
  return useQuery({
    queryKey: ['parts', 'understanding', name],
    enabled: name !== '',
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => answerOf(api.GET('/api/part-understanding', { params: { query: { name } }, signal })),
  });
}

/** Corrections that newer files have overtaken or contradict. */
export function usePassedOver() {
  return useQuery({
    queryKey: ['parts', 'passed-over'],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/part-corrections', { params: { query: { passedOver: 'true' as never, size: 100 } }, signal }),
      ),
  });
}

export function useCorrectFamily(code: string) {
  return useCommand(
    ({ version, change }: { version: number; change: FamilyChange }) =>
      answerOf(
        api.POST('/api/part-families/{code}/corrections', {
          params: { path: { code }, header: seen(version) },
          body: change,
        }),
      ),
    { touches: TOUCHED },
  );
}

export function useAddFamily() {
  return useCommand(
    (body: NewFamily, key) =>
      answerOf(api.POST('/api/part-families', { params: { header: { 'Idempotency-Key': key } }, body })),
    { touches: TOUCHED },
  );
}

export function useWithdrawCorrection() {
  return useCommand(
    ({ id, version }: { id: string; version: number }) =>
      done(api.POST('/api/part-corrections/{id}/withdraw', { params: { path: { id }, header: seen(version) } })),
    { touches: TOUCHED },
  );
}
