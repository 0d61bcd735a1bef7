import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answerOf, api, seen } from './client.js';
import { useCommand } from './command.js';
import type { Invitees, SayWishes } from './views.js';

export const PARTICIPANTS_PER_PAGE = 50;
export const INVITABLE_PER_PAGE = 20;

/** What changes when a firm answers, wishes or arrives. */
const TOUCHED = ['events', 'event', 'participants', 'wish-matrix', 'timetable', 'meetings', 'invitable'];

const within = (id: string, version: number) => ({ path: { id }, header: seen(version) });
const once = (id: string, version: number, key: string) => ({
  path: { id },
  header: { ...seen(version), 'Idempotency-Key': key },
});

export function useInvitable(id: string, filter: { q: string; region?: string; industry?: string }, page: number) {
  return useQuery({
    queryKey: ['invitable', id, filter, page],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/docking-events/{id}/invitable', {
          params: { path: { id }, query: { from: 'register', ...filter, page, size: INVITABLE_PER_PAGE } },
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

/** `onDone` runs before the participant is fetched anew, who no longer has to be asked. */
export function useAnswerForParticipant(onDone: () => void) {
  return useCommand(
    ({ id, version, ...body }: TelephoneAnswer, key) =>
      answerOf(api.POST('/api/docking-participants/{id}/telephone-answers', { params: once(id, version, key), body })),
    { touches: TOUCHED, onDone },
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

/** Staff say them for a firm that has no account. `onDone` runs before the saved wishes are fetched anew, which draws their form anew. */
export function useWishFor(onDone: () => void) {
  return useCommand(
    ({ id, version, wishes }: SayWishes & { id: string; version: number }) =>
      answerOf(api.PUT('/api/docking-participants/{id}/wishes', { params: within(id, version), body: { wishes } })),
    { touches: TOUCHED, onDone },
  );
}
