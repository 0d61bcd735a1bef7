import type { UseQueryResult } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { useText } from '../language/language.js';
import { ProblemAlert } from './problem-alert.js';

interface LoadedProps<Data> {
  readonly query: UseQueryResult<Data, Error>;
  readonly children: (data: NonNullable<Data>) => ReactNode;
}

/** What was asked for once it is there; until then its outline, and when it cannot be had, why and what to do. */
export function Loaded<Data>({ query, children }: LoadedProps<Data>) {
  const t = useText();
  if (query.data !== undefined && query.data !== null) return children(query.data);
  if (query.error) return <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />;
  return (
    <div role="status" aria-label={t.loading} style={{ padding: '8px 0' }}>
      <Skeleton active paragraph={{ rows: 4 }} />
    </div>
  );
}
