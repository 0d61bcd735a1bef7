import { keepPreviousData, type Query, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { answerOf, api, seen } from './client.js';
import { refresh, useCommand } from './command.js';
import type { EventSketch, EventState, NewEvent, PlanChange, Planning } from './views.js';

export const EVENTS_PER_PAGE = 20;

/** What changes when something happens at an event. */
const TOUCHED = [
  'events',
  'event',
  'participants',
  'wish-matrix',
  'timetable',
  'meetings',
  'plan-unplaced',
  'invitable',
];

const within = (id: string, version: number) => ({ path: { id }, header: seen(version) });
const once = (id: string, version: number, key: string) => ({
  path: { id },
  header: { ...seen(version), 'Idempotency-Key': key },
});

export function useEvents(state: EventState | undefined, page: number, enabled = true) {
  return useQuery({
    queryKey: ['events', state, page],
    enabled,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/docking-events', {
          params: { query: { page, size: EVENTS_PER_PAGE, ...(state && { state }) } },
          signal,
        }),
      ),
  });
}

export function useEvent(id: string) {
  return useQuery({
    queryKey: ['event', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/docking-events/{id}', { params: { path: { id } }, signal })),
  });
}

export function useCreateEvent() {
  return useCommand(
    (body: NewEvent, key) =>
      answerOf(api.POST('/api/docking-events', { params: { header: { 'Idempotency-Key': key } }, body })),
    { touches: TOUCHED },
  );
}

export function useCorrectEvent(id: string) {
  return useCommand(
    ({ version, ...body }: EventSketch & { version: number }) =>
      answerOf(api.PATCH('/api/docking-events/{id}', { params: within(id, version), body })),
    { touches: TOUCHED },
  );
}

export type EventCommand = 'open' | 'close-wishes' | 'reopen' | 'publish' | 'conclude';

/** What the organiser does with the event as a whole. */
export function useCommandEvent(id: string) {
  return useCommand(
    ({ command, version, leaveOpenMeetings = false }: EventStep, key) => {
      switch (command) {
        case 'open':
          return answerOf(api.POST('/api/docking-events/{id}/open', { params: once(id, version, key) }));
        case 'close-wishes':
          return answerOf(api.POST('/api/docking-events/{id}/close-wishes', { params: within(id, version) }));
        case 'reopen':
          return answerOf(api.POST('/api/docking-events/{id}/reopen', { params: within(id, version), body: {} }));
        case 'publish':
          return answerOf(api.POST('/api/docking-events/{id}/publish', { params: once(id, version, key) }));
        case 'conclude':
          return answerOf(
            api.POST('/api/docking-events/{id}/conclude', {
              params: within(id, version),
              body: { leaveOpenMeetings },
            }),
          );
      }
    },
    { touches: TOUCHED },
  );
}

interface EventStep {
  readonly command: EventCommand;
  readonly version: number;
  readonly leaveOpenMeetings?: boolean;
}

export function useCancelEvent(id: string) {
  return useCommand(
    ({ version, reason }: { version: number; reason: string }) =>
      answerOf(api.POST('/api/docking-events/{id}/cancel', { params: within(id, version), body: { reason } })),
    { touches: TOUCHED },
  );
}

export function usePlan(id: string) {
  return useCommand(
    ({ version }: { version: number }, key) =>
      answerOf(api.POST('/api/docking-events/{id}/plans', { params: once(id, version, key), body: {} })),
    { touches: TOUCHED },
  );
}

/** How often a plan in the making is looked at, and whether one is made, in milliseconds. */
const LOOK = 500;
const GLANCE = 5000;

/**
 * The plan in the making, whoever began it and wherever: looked at again and again while it is under way.
 * @param asked whether it is begun here
 */
export function usePlanning(id: string, mayPlan: boolean, asked: boolean) {
  const queries = useQueryClient();
  const planning = useQuery({
    queryKey: ['planning', id],
    enabled: mayPlan,
    refetchInterval: ({ state }: Query<Planning>) => (asked || state.data?.since ? LOOK : GLANCE),
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/docking-events/{id}/planning', { params: { path: { id } }, signal })),
  });
  const elsewhere = !asked && (planning.data?.since ?? null) !== null;
  const was = useRef(elsewhere);
  useEffect(() => {
    // What came of it is fetched, as it is by whoever began it.
    if (was.current && !elsewhere) void refresh(queries, TOUCHED);
    was.current = elsewhere;
  }, [elsewhere, queries]);
  return { planning: planning.data, underWay: asked || elsewhere };
}

/** Ends the search; the best plan so far is taken. */
export function useStopPlanning(id: string) {
  return useCommand(({ version }: { version: number }) =>
    answerOf(api.POST('/api/docking-events/{id}/planning/stop', { params: within(id, version) })),
  );
}

export function useReplan(id: string) {
  return useCommand(
    ({ version, changes }: { version: number; changes: readonly PlanChange[] }, key) =>
      answerOf(
        api.POST('/api/docking-events/{id}/replans', {
          params: once(id, version, key),
          body: { changes: [...changes] },
        }),
      ),
    { touches: TOUCHED },
  );
}

export function useTimetable(id: string, enabled = true) {
  return useQuery({
    queryKey: ['timetable', id],
    enabled,
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/docking-events/{id}/timetable', { params: { path: { id } }, signal })),
  });
}

export function useUnplaced(id: string, number: number) {
  return useQuery({
    queryKey: ['plan-unplaced', id, number],
    enabled: number > 0,
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/docking-events/{id}/plans/{number}/unplaced', {
          params: { path: { id, number }, query: { page: 1, size: 100 } },
          signal,
        }),
      ),
  });
}

export function useMoved(id: string, number: number | undefined) {
  return useQuery({
    queryKey: ['plan-unplaced', 'moved', id, number],
    enabled: number !== undefined,
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/docking-events/{id}/plans/{number}/moved', {
          params: { path: { id, number: number as number }, query: { page: 1, size: 100 } },
          signal,
        }),
      ),
  });
}

export function useSlips(id: string, enabled: boolean) {
  return useQuery({
    queryKey: ['timetable', 'slips', id],
    enabled,
    queryFn: ({ signal }) => answerOf(api.GET('/api/docking-events/{id}/slips', { params: { path: { id } }, signal })),
  });
}

export function useTableCards(id: string, enabled: boolean) {
  return useQuery({
    queryKey: ['timetable', 'cards', id],
    enabled,
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/docking-events/{id}/table-cards', { params: { path: { id } }, signal })),
  });
}
