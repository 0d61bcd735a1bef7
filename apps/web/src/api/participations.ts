import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answerOf, api, seen } from './client.js';
import { useCommand } from './command.js';
import type { InvitationAnswer, SayWishes } from './views.js';

export const COUNTERPARTS_PER_PAGE = 50;
const TOUCHED = ['participations', 'participation'];

const within = (id: string, version: number) => ({ path: { id }, header: seen(version) });

/** Our own parts in events; without `when` all of them. */
export function useParticipations(state: 'invited' | 'accepted' | undefined, page: number, enabled = true) {
  return useQuery({
    queryKey: ['participations', state, page],
    enabled,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/participations', { params: { query: { page, size: 20, ...(state && { state }) } }, signal }),
      ),
  });
}

export function useParticipation(id: string) {
  return useQuery({
    queryKey: ['participation', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/participations/{id}', { params: { path: { id } }, signal })),
  });
}

export function useAnswerInvitation(id: string) {
  return useCommand(
    ({ version, ...body }: InvitationAnswer & { version: number }, key) =>
      answerOf(
        api.POST('/api/participations/{id}/answer', {
          params: { path: { id }, header: { ...seen(version), 'Idempotency-Key': key } },
          body,
        }),
      ),
    { touches: TOUCHED },
  );
}

export function useWithdrawFromEvent(id: string) {
  return useCommand(
    ({ version }: { version: number }) =>
      answerOf(api.POST('/api/participations/{id}/withdraw', { params: within(id, version), body: {} })),
    { touches: TOUCHED },
  );
}

export function useCounterparts(id: string, q: string, page: number, enabled: boolean) {
  return useQuery({
    queryKey: ['participation', 'counterparts', id, q, page],
    enabled,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/participations/{id}/counterparts', {
          params: { path: { id }, query: { q, page, size: COUNTERPARTS_PER_PAGE } },
          signal,
        }),
      ),
  });
}

export function useOwnWishes(id: string, enabled: boolean) {
  return useQuery({
    queryKey: ['participation', 'wishes', id],
    enabled,
    queryFn: ({ signal }) => answerOf(api.GET('/api/participations/{id}/wishes', { params: { path: { id } }, signal })),
  });
}

/** `onDone` runs before the saved wishes are fetched anew, which draws their form anew. */
export function useSayWishes(id: string, onDone: () => void) {
  return useCommand(
    ({ version, wishes }: SayWishes & { version: number }) =>
      answerOf(api.PUT('/api/participations/{id}/wishes', { params: within(id, version), body: { wishes } })),
    { touches: TOUCHED, onDone },
  );
}

export function useOwnMeetings(id: string, enabled: boolean) {
  return useQuery({
    queryKey: ['participation', 'meetings', id],
    enabled,
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/participations/{id}/meetings', { params: { path: { id } }, signal })),
  });
}

/** The invitation behind a one-time link; nobody is signed in. */
export function useLinkedInvitation(token: string) {
  return useQuery({
    queryKey: ['event-link', token],
    retry: false,
    queryFn: ({ signal }) => answerOf(api.GET('/api/event-answers/{token}', { params: { path: { token } }, signal })),
  });
}

export function useAnswerEventByLink(token: string) {
  return useCommand((body: InvitationAnswer & { answeredBy: string }) =>
    answerOf(api.POST('/api/event-answers/{token}', { params: { path: { token } }, body })),
  );
}
