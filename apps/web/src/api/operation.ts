import { keepPreviousData, type Query, useQuery } from '@tanstack/react-query';
import { answerOf, api, done } from './client.js';
import { useCommand } from './command.js';
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

/** A file cannot stand in a typed body: the document calls it a string. What is sent is built here. */
function multipart(file: File, mapping?: Readonly<Record<string, string>>) {
  const data = new FormData();
  if (mapping) data.append('mapping', JSON.stringify(mapping));
  data.append('file', file);
  return { body: { file: file.name }, bodySerializer: () => data };
}

/** Reads the heading and the first rows of a register file; nothing is taken in. */
export function usePreviewImport() {
  return useCommand((file: File) => answerOf(api.POST('/api/enterprise-imports/preview', multipart(file))));
}

/** Starts taking in a file; `mapping` is column heading to field, `-` to pass a column over. */
export function useStartImport() {
  return useCommand(
    ({ file, mapping }: { file: File; mapping: Readonly<Record<string, string>> }) =>
      answerOf(api.POST('/api/enterprise-imports', multipart(file, mapping))),
    { touches: ['imports'] },
  );
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
