import { useQuery } from '@tanstack/react-query';
import { answerOf, api, done, seen } from './client.js';
import { useCommand } from './command.js';
import { ApiProblem } from './problem.js';
import type { Invitation, Me } from './views.js';

/**
 * The session's cookie is hidden from scripts; this note says that there may be one, so that a visitor who has none is
 * not asked about at all.
 */
const SIGNED_IN_NOTE = 'lianqiao.signed-in';

/** Who is signed in; null where nobody is. */
export function useMe() {
  return useQuery({
    queryKey: ['me'],
    staleTime: 60_000,
    queryFn: async ({ signal }): Promise<Me | null> => {
      if (localStorage.getItem(SIGNED_IN_NOTE) === null) return null;
      try {
        return await answerOf(api.GET('/api/me', { signal }));
      } catch (error) {
        if (!(error instanceof ApiProblem) || error.status !== 401) throw error;
        localStorage.removeItem(SIGNED_IN_NOTE);
        return null;
      }
    },
  });
}

export function useLogIn() {
  return useCommand(
    (input: { login: string; password: string }) =>
      answerOf(api.POST('/api/sessions', { body: { ...input, token: 'cookie' } })),
    { onDone: () => localStorage.setItem(SIGNED_IN_NOTE, 'yes') },
  );
}

export function useLogOut() {
  return useCommand(() => done(api.DELETE('/api/sessions/current', {})), {
    onDone: () => localStorage.removeItem(SIGNED_IN_NOTE),
  });
}

export function useSignUp() {
  return useCommand((body: { login: string; name: string; email: string; password: string }) =>
    answerOf(api.POST('/api/accounts', { body })),
  );
}

export function useAskForReset() {
  return useCommand((body: { login: string }) => done(api.POST('/api/password-resets', { body })));
}

export function useResetPassword(token: string) {
  return useCommand((body: { password: string }) =>
    done(api.POST('/api/password-resets/{token}', { params: { path: { token } }, body })),
  );
}

export function useInvite() {
  return useCommand((body: Invitation, key) =>
    answerOf(api.POST('/api/invitations', { params: { header: { 'Idempotency-Key': key } }, body })),
  );
}

export function useInvitation(token: string) {
  return useQuery({
    queryKey: ['invitation', token],
    queryFn: ({ signal }) => answerOf(api.GET('/api/invitations/{token}', { params: { path: { token } }, signal })),
  });
}

export function useAcceptInvitation(token: string) {
  return useCommand(
    (body: { login?: string; name?: string; password?: string }) =>
      done(api.POST('/api/invitations/{token}/accept', { params: { path: { token } }, body })),
    { touches: ['me'] },
  );
}

export function useChangeAccount(version: number) {
  return useCommand(
    (body: { name?: string; locale?: 'zh' | 'en'; email?: string }) =>
      answerOf(api.PATCH('/api/me', { params: { header: seen(version) }, body })),
    { touches: ['me'] },
  );
}

export function useChangePassword() {
  return useCommand((body: { current: string; next: string }) => done(api.POST('/api/me/password', { body })), {
    touches: ['me', 'sessions'],
  });
}

export function useSessions() {
  return useQuery({
    queryKey: ['sessions'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/sessions', { signal })),
  });
}

export function useEndSession() {
  return useCommand((id: string) => done(api.DELETE('/api/sessions/{id}', { params: { path: { id } } })), {
    touches: ['sessions', 'me'],
  });
}
