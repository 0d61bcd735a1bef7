import { keepPreviousData, type Query, useQuery } from '@tanstack/react-query';
import { answerOf, api, done } from './client.js';
import { useCommand } from './command.js';
import { formOf, type SentFile } from './list-file.js';
import type { EnterpriseImport } from './views.js';

const WATCH_MILLISECONDS = 1000;

export function useImports(page: number) {
  return useQuery({
    queryKey: ['imports', page],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/enterprise-imports', { params: { query: { page, size: 20 } }, signal })),
  });
}

/** One import, asked again every second until it has ended. */
export function useImport(id: string) {
  return useQuery({
    queryKey: ['import', id],
    refetchInterval: (query: Query<EnterpriseImport>) =>
      query.state.data && hasEnded(query.state.data) ? false : WATCH_MILLISECONDS,
    queryFn: ({ signal }) => answerOf(api.GET('/api/enterprise-imports/{id}', { params: { path: { id } }, signal })),
  });
}

export function hasEnded({ state }: EnterpriseImport): boolean {
  return state === 'completed';
}

/** Reads a register file, its columns and its first rows; nothing is taken in. */
export function usePreviewImport() {
  return useCommand((sent: SentFile) => answerOf(api.POST('/api/enterprise-imports/preview', formOf(sent))));
}

/** Starts taking in a file. */
export function useStartImport() {
  return useCommand((sent: SentFile) => answerOf(api.POST('/api/enterprise-imports', formOf(sent))), {
    touches: ['imports'],
  });
}

export function useDeadJobs(page: number, enabled = true) {
  return useQuery({
    queryKey: ['jobs', page],
    enabled,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/jobs', { params: { query: { state: 'dead', page, size: 20 } }, signal })),
  });
}

export function useRetryJob() {
  return useCommand((id: string) => done(api.POST('/api/jobs/{id}/retry', { params: { path: { id } } })), {
    touches: ['jobs'],
  });
}

export function useAuditTrail(page: number, subject?: string, subjectId?: string) {
  return useQuery({
    queryKey: ['audit', page, subject, subjectId],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/audit-entries', {
          params: { query: { page, size: 50, ...(subject ? { subject } : {}), ...(subjectId ? { subjectId } : {}) } },
          signal,
        }),
      ),
  });
}
