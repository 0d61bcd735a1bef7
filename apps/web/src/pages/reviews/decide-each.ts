import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { refresh } from '../../api/command.js';
import { asProblem } from '../../api/problem.js';

interface Left {
  readonly name: string;
  readonly why: string;
}

interface DecideEach<Thing> {
  readonly pending: boolean;
  /** What was not decided, and what the API said to it. */
  readonly left: readonly Left[];
  /** Decides one after the other and answers how many; a refusal of one does not stop the others. */
  readonly run: (things: readonly Thing[], decide: (thing: Thing) => Promise<unknown>) => Promise<number>;
}

/** For what the API decides one by one. */
export function useDecideEach<Thing>(nameOf: (thing: Thing) => string, touches: readonly string[]): DecideEach<Thing> {
  const queries = useQueryClient();
  const [pending, setPending] = useState(false);
  const [left, setLeft] = useState<readonly Left[]>([]);
  const run = async (things: readonly Thing[], decide: (thing: Thing) => Promise<unknown>) => {
    setPending(true);
    const refused: Left[] = [];
    for (const thing of things) {
      try {
        await decide(thing);
      } catch (error) {
        const problem = asProblem(error);
        if (!problem) throw error;
        refused.push({ name: nameOf(thing), why: problem.message });
      }
    }
    setLeft(refused);
    setPending(false);
    await refresh(queries, touches);
    return things.length - refused.length;
  };
  return { pending, left, run };
}
