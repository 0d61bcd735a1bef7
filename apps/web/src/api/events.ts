import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answerOf, api, seen } from './client.js';
import { useCommand } from './command.js';
import type { AmendParticipant, EventSketch, EventState, Invitees, NewEvent, PlanChange, SayWishes } from './views.js';

export const EVENTS_PER_PAGE = 20;
export const PARTICIPANTS_PER_PAGE = 50;

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

export function useInvitable(id: string, filter: { q: string; region?: string; industry?: string }, page: number) {
  return useQuery({
    queryKey: ['invitable', id, filter, page],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/docking-events/{id}/invitable', {
          params: { path: { id }, query: { from: 'register', ...filter, page, size: 20 } },
          signal,
        }),
      ),
  });
}

export function useInvite(id: string) {
  return useCommand(
    (body: Invitees, key) =>
      answerOf(
        api.POST('/api/docking-events/{id}/participants', {
          params: { path: { id }, header: { 'Idempotency-Key': key } },
          body,
        }),
      ),
    { touches: TOUCHED },
  );
}

interface ParticipantsFilter {
  readonly state?: 'invited' | 'accepted' | 'declined' | 'withdrawn';
  readonly q?: string;
}

export function useParticipants(id: string, filter: ParticipantsFilter, page: number, size = PARTICIPANTS_PER_PAGE) {
  return useQuery({
    queryKey: ['participants', id, filter, page, size],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/docking-events/{id}/participants', {
          params: { path: { id }, query: { ...filter, page, size } },
          signal,
        }),
      ),
  });
}

export function useParticipant(id: string | undefined) {
  return useQuery({
    queryKey: ['participants', 'one', id],
    enabled: id !== undefined,
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/docking-participants/{id}', { params: { path: { id: id as string } }, signal })),
  });
}

export interface TelephoneAnswer {
  readonly id: string;
  readonly version: number;
  readonly outcome: 'yes' | 'no' | 'call_again' | 'not_reached';
  readonly spokeWith: string;
  readonly attendee?: string;
  readonly remark: string;
}

export function useAnswerForParticipant() {
  return useCommand(
    ({ id, version, ...body }: TelephoneAnswer, key) =>
      answerOf(api.POST('/api/docking-participants/{id}/telephone-answers', { params: once(id, version, key), body })),
    { touches: TOUCHED },
  );
}

export function useAmendParticipant() {
  return useCommand(
    ({ id, version, ...body }: AmendParticipant & { id: string; version: number }) =>
      answerOf(api.PATCH('/api/docking-participants/{id}', { params: within(id, version), body })),
    { touches: TOUCHED },
  );
}

export function useSendEventLink() {
  return useCommand(({ id }: { id: string }) =>
    answerOf(api.POST('/api/docking-participants/{id}/links', { params: { path: { id } }, body: {} })),
  );
}

export function useNoShow() {
  return useCommand(
    ({ id, version }: { id: string; version: number }) =>
      answerOf(
        api.POST('/api/docking-participants/{id}/no-show', { params: within(id, version), body: { fromSlot: 1 } }),
      ),
    { touches: TOUCHED },
  );
}

export function useCheckIn(id: string) {
  return useCommand(
    (body: { code: string } | { participantId: string }, key) =>
      answerOf(
        api.POST('/api/docking-events/{id}/check-ins', {
          params: { path: { id }, header: { 'Idempotency-Key': key } },
          body,
        }),
      ),
    { touches: TOUCHED },
  );
}

export function useWishMatrix(id: string, q: string, page: number) {
  return useQuery({
    queryKey: ['wish-matrix', id, q, page],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/docking-events/{id}/wish-matrix', {
          params: { path: { id }, query: { q, page, size: 50 } },
          signal,
        }),
      ),
  });
}

export function useWishesOf(participant: string | undefined) {
  return useQuery({
    queryKey: ['wish-matrix', 'of', participant],
    enabled: participant !== undefined,
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/docking-participants/{id}/wishes', { params: { path: { id: participant as string } }, signal }),
      ),
  });
}

/** Staff say them for a firm that has no account. */
export function useWishFor() {
  return useCommand(
    ({ id, version, wishes }: SayWishes & { id: string; version: number }) =>
      answerOf(api.PUT('/api/docking-participants/{id}/wishes', { params: within(id, version), body: { wishes } })),
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
