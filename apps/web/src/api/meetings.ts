import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answerOf, api, seen } from './client.js';
import { useCommand } from './command.js';
import type { MeetingOutcome } from './views.js';

export const MEETINGS_PER_PAGE = 50;
const TOUCHED = ['event', 'timetable', 'meetings', 'wish-matrix', 'deals'];

const within = (id: string, version: number) => ({ path: { id }, header: seen(version) });

/** Those without an outcome first. */
export function useMeetings(event: string, q: string, page: number) {
  return useQuery({
    queryKey: ['meetings', event, q, page],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/docking-events/{id}/meetings', {
          params: { path: { id: event }, query: { q, page, size: MEETINGS_PER_PAGE } },
          signal,
        }),
      ),
  });
}

export function useMoveMeeting() {
  return useCommand(
    ({ id, version, slot, table }: { id: string; version: number; slot: number; table: number }) =>
      answerOf(api.POST('/api/docking-meetings/{id}/move', { params: within(id, version), body: { slot, table } })),
    { touches: TOUCHED },
  );
}

export function useCancelMeeting() {
  return useCommand(
    ({ id, version }: { id: string; version: number }) =>
      answerOf(api.POST('/api/docking-meetings/{id}/cancel', { params: within(id, version), body: {} })),
    { touches: TOUCHED },
  );
}

export function useEnterOutcome() {
  return useCommand(
    ({ id, version, ...body }: MeetingOutcome & { id: string; version: number }) =>
      answerOf(api.PUT('/api/docking-meetings/{id}/outcome', { params: within(id, version), body })),
    { touches: TOUCHED },
  );
}

export function useMissMeeting() {
  return useCommand(
    ({ id, version, missing }: { id: string; version: number; missing: 'buyer' | 'supplier' | 'both' }) =>
      answerOf(api.POST('/api/docking-meetings/{id}/missed', { params: within(id, version), body: { missing } })),
    { touches: TOUCHED },
  );
}
