import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { refresh } from '../../api/command.js';
import { putIntroduction } from '../../api/introductions.js';
import { asProblem } from '../../api/problem.js';

interface Put {
  readonly shortageId: string;
  readonly enterpriseId: string;
}

interface PutMany {
  /** How many have been answered, of how many; absent while nothing runs. */
  readonly progress: { readonly done: number; readonly all: number } | undefined;
  /** Puts them one after the other and answers how many succeeded; a refusal of one does not stop the others. */
  readonly run: (puts: readonly Put[]) => Promise<number>;
}

export function usePutMany(): PutMany {
  const queries = useQueryClient();
  const [progress, setProgress] = useState<PutMany['progress']>();
  const run = async (puts: readonly Put[]) => {
    let succeeded = 0;
    for (const [index, put] of puts.entries()) {
      setProgress({ done: index, all: puts.length });
      try {
        await putIntroduction(put, crypto.randomUUID());
        succeeded += 1;
      } catch (error) {
        if (!asProblem(error)) throw error;
      }
    }
    setProgress(undefined);
    await refresh(queries, ['candidates', 'introductions', 'shortage-list', 'shortage-lists']);
    return succeeded;
  };
  return { progress, run };
}
