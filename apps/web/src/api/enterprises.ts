import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { answerOf, api, done, seen } from './client.js';
import { useCommand } from './command.js';
import type { Claim, EnterpriseCorrection, NewCertificate, NewContact, NewSite } from './views.js';

export const ENTERPRISES_PER_PAGE = 20;

function enterpriseQuery(id: string) {
  return {
    queryKey: ['enterprise', id],
    queryFn: ({ signal }: { signal: AbortSignal }) =>
      answerOf(api.GET('/api/enterprises/{id}', { params: { path: { id } }, signal })),
  };
}

export function useEnterprise(id: string) {
  return useQuery(enterpriseQuery(id));
}

/** The names of a few enterprises by id; those not known yet are absent. */
export function useEnterpriseNames(ids: readonly string[]): Readonly<Record<string, string>> {
  const found = useQueries({ queries: ids.map(enterpriseQuery) });
  return Object.fromEntries(found.flatMap(({ data }) => (data ? [[data.id, data.name]] : [])));
}

/** What a firm makes, sells and serves, as read from its registered scope. */
export function useOfferings(id: string) {
  return useQuery({
    queryKey: ['offerings', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/enterprises/{id}/offerings', { params: { path: { id } }, signal })),
  });
}

export interface EnterpriseFilter {
  readonly q?: string;
  readonly region?: string;
  readonly industry?: string;
  readonly process?: string;
  readonly material?: string;
  readonly certificate?: string;
  /** A day: whoever has something free until then. */
  readonly freeBy?: string;
  /** GB/T 2260 code of the place that `within` kilometres are counted from. */
  readonly near?: string;
  readonly within?: number;
  readonly sort?: 'fit' | 'distance' | 'name';
  readonly page: number;
}

export function useEnterpriseSearch(filter: EnterpriseFilter) {
  return useQuery({
    queryKey: ['search', filter],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/search/enterprises', { params: { query: { ...filter, size: ENTERPRISES_PER_PAGE } }, signal }),
      ),
  });
}

/** What may be meant by what was typed so far. */
export function useSuggestions(q: string, enabled: boolean) {
  return useQuery({
    queryKey: ['suggestions', q],
    enabled: enabled && q !== '',
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    queryFn: ({ signal }) => answerOf(api.GET('/api/search/suggestions', { params: { query: { q } }, signal })),
  });
}

const RECORD = ['enterprise', 'search'];

export function useCorrectEnterprise(id: string, version: number) {
  return useCommand(
    (body: EnterpriseCorrection) =>
      answerOf(api.PATCH('/api/enterprises/{id}', { params: { path: { id }, header: seen(version) }, body })),
    { touches: RECORD },
  );
}

export function useAddContact(id: string) {
  return useCommand(
    (body: NewContact, key) =>
      answerOf(
        api.POST('/api/enterprises/{id}/contacts', {
          params: { path: { id }, header: { 'Idempotency-Key': key } },
          body,
        }),
      ),
    { touches: RECORD },
  );
}

export function useAddCertificate(id: string) {
  return useCommand(
    (body: NewCertificate, key) =>
      answerOf(
        api.POST('/api/enterprises/{id}/certificates', {
          params: { path: { id }, header: { 'Idempotency-Key': key } },
          body,
        }),
      ),
    { touches: RECORD },
  );
}

export function useAddSite(id: string) {
  return useCommand(
    (body: NewSite, key) =>
      answerOf(
        api.POST('/api/enterprises/{id}/sites', { params: { path: { id }, header: { 'Idempotency-Key': key } }, body }),
      ),
    { touches: RECORD },
  );
}

export type Belonging = 'contact' | 'certificate' | 'site';

export function useRemoveBelonging(id: string) {
  return useCommand(
    ({ kind, which }: { kind: Belonging; which: string }) => {
      switch (kind) {
        case 'contact':
          return done(
            api.DELETE('/api/enterprises/{id}/contacts/{contact}', { params: { path: { id, contact: which } } }),
          );
        case 'certificate':
          return done(
            api.DELETE('/api/enterprises/{id}/certificates/{certificate}', {
              params: { path: { id, certificate: which } },
            }),
          );
        case 'site':
          return done(api.DELETE('/api/enterprises/{id}/sites/{site}', { params: { path: { id, site: which } } }));
      }
    },
    { touches: RECORD },
  );
}

/** Claims: a person's own, and for staff those of their region. */
export function useClaims(state: Claim['state'] | undefined, page: number, enabled = true) {
  return useQuery({
    queryKey: ['claims', state, page],
    enabled,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/enterprise-claims', {
          params: { query: { page, size: 20, ...(state ? { state } : {}) } },
          signal,
        }),
      ),
  });
}

export function useClaimEnterprise() {
  return useCommand(
    (body: { creditCode: string; proof: string; contact?: string }, key) =>
      answerOf(api.POST('/api/enterprise-claims', { params: { header: { 'Idempotency-Key': key } }, body })),
    { touches: ['claims'] },
  );
}

export function useDecideClaim() {
  return useCommand(
    ({
      id,
      version,
      decision,
      reason,
    }: {
      id: string;
      version: number;
      decision: 'approve' | 'reject';
      reason: string;
    }) => {
      const init = { params: { path: { id }, header: seen(version) }, body: reason ? { reason } : {} };
      return done(
        decision === 'approve'
          ? api.POST('/api/enterprise-claims/{id}/approve', init)
          : api.POST('/api/enterprise-claims/{id}/reject', init),
      );
    },
    { touches: ['claims'] },
  );
}

export function useClaimLink(token: string) {
  return useQuery({
    queryKey: ['claim-link', token],
    retry: false,
    queryFn: ({ signal }) => answerOf(api.GET('/api/claim-links/{token}', { params: { path: { token } }, signal })),
  });
}

export function useAcceptClaimLink(token: string) {
  return useCommand(() => answerOf(api.POST('/api/claim-links/{token}/accept', { params: { path: { token } } })), {
    touches: ['me', 'claims'],
  });
}

export function useSendClaimLink() {
  return useCommand(({ id, email }: { id: string; email?: string }) =>
    answerOf(
      api.POST('/api/enterprises/{id}/claim-links', {
        params: { path: { id } },
        body: email ? { email } : {},
      }),
    ),
  );
}
