import { type QueryClient, useMutation, type UseMutationResult, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { asProblem } from './problem.js';

const RESENDS = 2;
/** What a command sets off in other contexts is usually done by then. */
const AFTERMATH_MILLISECONDS = 1500;

/** Fetches anew what a command made stale: at once, and again when its events have been handled. */
export async function refresh(queries: QueryClient, touched: readonly string[]): Promise<void> {
  const fetchAll = () => Promise.all(touched.map((key) => queries.invalidateQueries({ queryKey: [key] })));
  setTimeout(() => void fetchAll(), AFTERMATH_MILLISECONDS);
  await fetchAll();
}

interface CommandOptions<Answer, Input> {
  /** Query keys, by their first word, that the command makes stale. */
  readonly touches?: readonly string[];
  readonly onDone?: (answer: Answer, input: Input) => void;
}

/**
 * A command to the API. It runs with an idempotency key that stays the same until the API has answered, so that a
 * command whose answer was lost on the way can be sent again without taking effect twice.
 */
export function useCommand<Answer, Input = void>(
  run: (input: Input, key: string) => Promise<Answer>,
  { touches = [], onDone }: CommandOptions<Answer, Input> = {},
): UseMutationResult<Answer, Error, Input> {
  const queries = useQueryClient();
  const open = useRef<{ key: string; input: string } | null>(null);
  return useMutation<Answer, Error, Input>({
    mutationFn: async (input) => {
      const sent = JSON.stringify(input) ?? '';
      if (open.current?.input !== sent) open.current = { key: crypto.randomUUID(), input: sent };
      try {
        const answer = await run(input, open.current.key);
        open.current = null;
        return answer;
      } catch (error) {
        if (asProblem(error)?.unanswered !== true) open.current = null;
        throw error;
      }
    },
    retry: (failures, error) => failures < RESENDS && asProblem(error)?.unanswered === true,
    onSuccess: async (answer, input) => {
      onDone?.(answer, input);
      await refresh(queries, touches);
    },
    onError: async (error) => {
      // Somebody was faster: what is shown is old.
      if ([409, 412].includes(asProblem(error)?.status ?? 0)) {
        await refresh(queries, touches);
      }
    },
  });
}
