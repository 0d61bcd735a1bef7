import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answerOf, api, seen } from './client.js';
import { useCommand } from './command.js';
import type { IntroductionState, TelephoneAnswer } from './views.js';

export const INTRODUCTIONS_PER_PAGE = 20;

/** `asking`: what our enterprise has put to makers. `asked`: what was put to us. */
export type Side = 'asking' | 'asked';

/** What a maker adds to its yes; all of it may be left out. */
export interface AnswerDetails {
  readonly remark?: string;
  readonly weeklyQuantity?: string | null;
  readonly earliestDate?: string | null;
}

const TOUCHED = ['introductions', 'candidates', 'shortage-list', 'shortage-lists', 'call-list'];

export function useIntroductions(side: Side, state: IntroductionState | undefined, page: number, enabled = true) {
  return useQuery({
    queryKey: ['introductions', side, state, page],
    enabled,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/introductions', {
          params: { query: { side, page, size: INTRODUCTIONS_PER_PAGE, ...(state ? { state } : {}) } },
          signal,
        }),
      ),
  });
}

/** Puts a need to a maker. Not a hook: putting one to each of many makers runs it in a row. */
export function putIntroduction(input: { shortageId: string; enterpriseId: string }, key: string) {
  return answerOf(
    api.POST('/api/introductions', { params: { header: { 'Idempotency-Key': key } }, body: { ...input } }),
  );
}

export function usePutIntroduction() {
  return useCommand(putIntroduction, { touches: TOUCHED });
}

export function useWithdrawIntroduction() {
  return useCommand(
    ({ id, version }: { id: string; version: number }) =>
      answerOf(api.POST('/api/introductions/{id}/withdraw', { params: { path: { id }, header: seen(version) } })),
    { touches: TOUCHED },
  );
}

export function useAnswerIntroduction() {
  return useCommand(
    ({ id, version, ...body }: { id: string; version: number; answer: 'yes' | 'no' } & AnswerDetails, key) =>
      answerOf(
        api.POST('/api/introductions/{id}/answer', {
          params: { path: { id }, header: { ...seen(version), 'Idempotency-Key': key } },
          body,
        }),
      ),
    { touches: TOUCHED },
  );
}

export function useCallList(page: number, enabled = true) {
  return useQuery({
    queryKey: ['call-list', page],
    enabled,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/call-list', { params: { query: { page, size: INTRODUCTIONS_PER_PAGE } }, signal })),
  });
}

export function useEnterTelephoneAnswer() {
  return useCommand(
    ({ id, version, body }: { id: string; version: number; body: TelephoneAnswer }, key) =>
      answerOf(
        api.POST('/api/introductions/{id}/telephone-answers', {
          params: { path: { id }, header: { ...seen(version), 'Idempotency-Key': key } },
          body,
        }),
      ),
    { touches: TOUCHED },
  );
}

export function useSendAnswerLink() {
  return useCommand(({ id, email }: { id: string; email?: string }) =>
    answerOf(
      api.POST('/api/introductions/{id}/links', {
        params: { path: { id } },
        body: email ? { email } : {},
      }),
    ),
  );
}

/** The masked need behind a one-time link; nobody is signed in. */
export function useLinkedNeed(token: string) {
  return useQuery({
    queryKey: ['answer-link', token],
    retry: false,
    queryFn: ({ signal }) => answerOf(api.GET('/api/answers/{token}', { params: { path: { token } }, signal })),
  });
}

export function useAnswerByLink(token: string) {
  return useCommand((body: { answer: 'yes' | 'no'; answeredBy: string } & AnswerDetails) =>
    answerOf(api.POST('/api/answers/{token}', { params: { path: { token } }, body })),
  );
}
