import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answerOf, api, seen } from './client.js';
import { useCommand } from './command.js';
import type {
  CancelReason,
  DealOrder,
  DealsFilter,
  EndReason,
  Lot,
  NextStep,
  TrialPlan,
  TrialResults,
} from './views.js';

export const DEALS_PER_PAGE = 20;
const ENTRIES_PER_PAGE = 20;
const TOUCHED = ['deals', 'deal', 'deal-log', 'shortage-lists', 'shortage-list'];

export function useDeals(filter: DealsFilter, page: number, enabled = true) {
  return useQuery({
    queryKey: ['deals', filter, page],
    enabled,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/deals', { params: { query: { ...filter, page, size: DEALS_PER_PAGE } }, signal })),
  });
}

export function useDeal(id: string) {
  return useQuery({
    queryKey: ['deal', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/deals/{id}', { params: { path: { id } }, signal })),
  });
}

export function useDealLog(id: string, page: number) {
  return useQuery({
    queryKey: ['deal-log', id, page],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/deals/{id}/log', { params: { path: { id }, query: { page, size: ENTRIES_PER_PAGE } }, signal }),
      ),
  });
}

/** The deal that a command is about, as it was seen. */
export interface SeenDeal {
  readonly id: string;
  readonly version: number;
}

const at = ({ id, version }: SeenDeal) => ({ path: { id }, header: seen(version) });
const once = (deal: SeenDeal, key: string) => ({
  path: { id: deal.id },
  header: { ...seen(deal.version), 'Idempotency-Key': key },
});

export function useWriteNote(id: string) {
  return useCommand(
    (body: { day: string; text: string }, key) =>
      answerOf(
        api.POST('/api/deals/{id}/notes', { params: { path: { id }, header: { 'Idempotency-Key': key } }, body }),
      ),
    { touches: ['deal-log'] },
  );
}

/** Null drops the step: it was taken. */
export function usePlanNextStep(deal: SeenDeal) {
  return useCommand(
    (body: NextStep | null) =>
      body === null
        ? answerOf(api.DELETE('/api/deals/{id}/next-step', { params: at(deal) }))
        : answerOf(api.PUT('/api/deals/{id}/next-step', { params: at(deal), body })),
    { touches: TOUCHED },
  );
}

export function useBeginTrial(deal: SeenDeal) {
  return useCommand(
    (body: TrialPlan, key) => answerOf(api.POST('/api/deals/{id}/trials', { params: once(deal, key), body })),
    { touches: TOUCHED },
  );
}

export function useRecordTrial(deal: SeenDeal, trial: string) {
  return useCommand(
    (body: TrialResults) =>
      answerOf(
        api.PUT('/api/deals/{id}/trials/{trial}/results', {
          params: { path: { id: deal.id, trial }, header: seen(deal.version) },
          body,
        }),
      ),
    { touches: TOUCHED },
  );
}

/** Signs the order, or corrects it while nothing was delivered. */
export function useSignOrder(deal: SeenDeal, correct: boolean) {
  return useCommand(
    (body: DealOrder, key) =>
      correct
        ? answerOf(api.PUT('/api/deals/{id}/order', { params: at(deal), body }))
        : answerOf(api.POST('/api/deals/{id}/sign', { params: once(deal, key), body })),
    { touches: TOUCHED },
  );
}

export function useEnterLot(id: string) {
  return useCommand(
    (body: Lot, key) =>
      answerOf(
        api.POST('/api/deals/{id}/lots', { params: { path: { id }, header: { 'Idempotency-Key': key } }, body }),
      ),
    { touches: TOUCHED },
  );
}

export function useStrikeLot(deal: SeenDeal) {
  return useCommand(
    ({ lot, because }: { lot: string; because: string }) =>
      answerOf(
        api.POST('/api/deals/{id}/lots/{lot}/strike', {
          params: { path: { id: deal.id, lot }, header: seen(deal.version) },
          body: { because },
        }),
      ),
    { touches: TOUCHED },
  );
}

export type Closing =
  | { readonly how: 'complete'; readonly remark: string }
  | { readonly how: 'resume' }
  | { readonly how: 'end'; readonly reason: EndReason; readonly remark: string }
  | { readonly how: 'cancel'; readonly reason: CancelReason; readonly remark: string };

/** Everything was accepted, no order came of it, the order is off, or it goes on after all. */
export function useCloseDeal(deal: SeenDeal) {
  return useCommand(
    (closing: Closing) => {
      const params = at(deal);
      switch (closing.how) {
        case 'complete':
          return answerOf(api.POST('/api/deals/{id}/complete', { params, body: { remark: closing.remark } }));
        case 'resume':
          return answerOf(api.POST('/api/deals/{id}/resume', { params }));
        case 'end': {
          const { reason, remark } = closing;
          return answerOf(api.POST('/api/deals/{id}/end', { params, body: { reason, remark } }));
        }
        case 'cancel': {
          const { reason, remark } = closing;
          return answerOf(api.POST('/api/deals/{id}/cancel', { params, body: { reason, remark } }));
        }
      }
    },
    { touches: TOUCHED },
  );
}
