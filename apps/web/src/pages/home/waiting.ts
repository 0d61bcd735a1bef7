import type { UseQueryResult } from '@tanstack/react-query';

/** One thing that waits for somebody: how often, in words, and where it is done. */
export interface Waiting {
  /** Undefined while unknown, or where it does not concern the person. */
  readonly count: number | undefined;
  readonly label: string;
  /** What they do there, as a verb. */
  readonly action: string;
  readonly to: string;
  readonly tone: 'act' | 'good' | 'bad' | 'calm';
}

/** What waits in one area of the app. Each area has a hook of its own that answers this. */
export interface AreaWaiting {
  readonly waiting: readonly Waiting[];
  readonly loading: boolean;
}

export function areaWaiting(queries: readonly UseQueryResult[], waiting: readonly Waiting[]): AreaWaiting {
  return { waiting, loading: queries.some(({ isLoading }) => isLoading) };
}
