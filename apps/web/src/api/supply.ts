import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answerOf, api, seen } from './client.js';
import { useCommand } from './command.js';
import { formOf, type SentFile } from './list-file.js';
import type { DeclaredOffering, DeclaredOfferings, OfferingSaid } from './views.js';

export const OFFERINGS_PER_PAGE = 20;

/** `own`: of firms the person belongs to. `region`: what staff read of theirs. */
export type SupplySide = 'own' | 'region';

interface Seen {
  readonly id: string;
  readonly version: number;
}

const TOUCHED = ['declared-offerings', 'offerings', 'search'];

interface OfferingFilter {
  readonly side: SupplySide;
  readonly state?: DeclaredOffering['state'] | undefined;
  readonly enterpriseId?: string | undefined;
  readonly page: number;
  readonly size?: number;
}

export function useDeclaredOfferings({ side, state, enterpriseId, page, size }: OfferingFilter, enabled = true) {
  return useQuery({
    queryKey: ['declared-offerings', side, state, enterpriseId, page, size],
    enabled,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/declared-offerings', {
          params: {
            query: {
              side,
              page,
              size: size ?? OFFERINGS_PER_PAGE,
              ...(state ? { state } : {}),
              ...(enterpriseId ? { enterpriseId } : {}),
            },
          },
          signal,
        }),
      ),
  });
}

/** Reads a list of offerings from a file; nothing is stored. */
export function usePreviewOfferings() {
  return useCommand((sent: SentFile) => answerOf(api.POST('/api/declared-offerings/preview/file', formOf(sent))));
}

export function useDeclareOfferings() {
  return useCommand(
    (body: DeclaredOfferings, key) =>
      answerOf(api.POST('/api/declared-offerings', { params: { header: { 'Idempotency-Key': key } }, body })),
    { touches: TOUCHED },
  );
}

export function useCorrectOffering() {
  return useCommand(
    ({ id, version, ...body }: Seen & OfferingSaid) =>
      answerOf(api.PATCH('/api/declared-offerings/{id}', { params: { path: { id }, header: seen(version) }, body })),
    { touches: TOUCHED },
  );
}

/** Listed for a year from today. */
export function useRenewOffering() {
  return useCommand(
    ({ id, version }: Seen) =>
      answerOf(
        api.POST('/api/declared-offerings/{id}/renew', {
          params: { path: { id }, header: seen(version) },
          body: { validUntil: null },
        }),
      ),
    { touches: TOUCHED },
  );
}

export function useWithdrawOffering() {
  return useCommand(
    ({ id, version }: Seen) =>
      answerOf(api.POST('/api/declared-offerings/{id}/withdraw', { params: { path: { id }, header: seen(version) } })),
    { touches: TOUCHED },
  );
}

/** Staff list an offering; not a hook, so that many can be decided in a row. */
export function approveOffering({ id, version }: Seen) {
  return answerOf(
    api.POST('/api/declared-offerings/{id}/approve', { params: { path: { id }, header: seen(version) } }),
  );
}

export function refuseOffering({ id, version }: Seen, reason: string) {
  return answerOf(
    api.POST('/api/declared-offerings/{id}/refuse', {
      params: { path: { id }, header: seen(version) },
      body: { reason },
    }),
  );
}
