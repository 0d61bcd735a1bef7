import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answerOf, api, seen } from './client.js';
import { useCommand } from './command.js';
import type { NewIntent, PurchaseIntent } from './views.js';

export const INTENTS_PER_PAGE = 20;

/** `asking`: what our firm would buy. `asked`: what others would buy of ours. `region`: what staff see. */
export type IntentSide = 'asking' | 'asked' | 'region';

interface Seen {
  readonly id: string;
  readonly version: number;
}

// A maker's yes opens a deal.
const TOUCHED = ['purchase-intents', 'deals'];

interface IntentFilter {
  readonly side: IntentSide;
  readonly state?: PurchaseIntent['state'] | undefined;
  readonly productId?: string | undefined;
  readonly page: number;
}

export function usePurchaseIntents({ side, state, productId, page }: IntentFilter, enabled = true) {
  return useQuery({
    queryKey: ['purchase-intents', side, state, productId, page],
    enabled,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/purchase-intents', {
          params: {
            query: {
              side,
              page,
              size: INTENTS_PER_PAGE,
              ...(state ? { state } : {}),
              ...(productId ? { productId } : {}),
            },
          },
          signal,
        }),
      ),
  });
}

/** One intent; only here it says how to reach the other side, once it is taken up. */
export function usePurchaseIntent(id: string, enabled: boolean) {
  return useQuery({
    queryKey: ['purchase-intents', 'one', id],
    enabled,
    queryFn: ({ signal }) => answerOf(api.GET('/api/purchase-intents/{id}', { params: { path: { id } }, signal })),
  });
}

export function useRaiseIntent() {
  return useCommand(
    (body: NewIntent, key) =>
      answerOf(api.POST('/api/purchase-intents', { params: { header: { 'Idempotency-Key': key } }, body })),
    { touches: TOUCHED },
  );
}

export function useAnswerIntent() {
  return useCommand(
    ({ id, version, ...body }: Seen & { answer: 'take_up' | 'decline'; words: string }, key) =>
      answerOf(
        api.POST('/api/purchase-intents/{id}/answer', {
          params: { path: { id }, header: { ...seen(version), 'Idempotency-Key': key } },
          body,
        }),
      ),
    { touches: TOUCHED },
  );
}

export function useWithdrawIntent() {
  return useCommand(
    ({ id, version }: Seen) =>
      answerOf(api.POST('/api/purchase-intents/{id}/withdraw', { params: { path: { id }, header: seen(version) } })),
    { touches: TOUCHED },
  );
}
