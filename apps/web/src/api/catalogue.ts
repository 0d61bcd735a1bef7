import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answerOf, api } from './client.js';

const FOR_THE_DAY = 24 * 60 * 60 * 1000;

/** The divisions directly inside `parent`; without it, the outermost. */
export function regionsIn(parent: string | undefined) {
  return {
    queryKey: ['regions', 'in', parent],
    staleTime: FOR_THE_DAY,
    queryFn: ({ signal }: { signal?: AbortSignal }) =>
      answerOf(api.GET('/api/regions', { params: { query: parent ? { parent } : {} }, ...(signal ? { signal } : {}) })),
  };
}

/** Divisions whose name, old name or pinyin fits what was typed. */
export function useRegionsNamed(q: string) {
  return useQuery({
    queryKey: ['regions', 'named', q],
    staleTime: FOR_THE_DAY,
    enabled: q !== '',
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => answerOf(api.GET('/api/regions', { params: { query: { q } }, signal })),
  });
}

export function useUnits() {
  return useQuery({
    queryKey: ['units'],
    staleTime: FOR_THE_DAY,
    queryFn: ({ signal }) => answerOf(api.GET('/api/units', { signal })),
  });
}

/** The industries directly inside `parent`; without it, the sections. */
export function industriesIn(parent: string | undefined) {
  return {
    queryKey: ['industries', 'in', parent],
    staleTime: FOR_THE_DAY,
    queryFn: ({ signal }: { signal?: AbortSignal }) =>
      answerOf(
        api.GET('/api/industries', { params: { query: parent ? { parent } : {} }, ...(signal ? { signal } : {}) }),
      ),
  };
}

export function useIndustriesNamed(q: string) {
  return useQuery({
    queryKey: ['industries', 'named', q],
    staleTime: FOR_THE_DAY,
    enabled: q !== '',
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => answerOf(api.GET('/api/industries', { params: { query: { q } }, signal })),
  });
}
