import type { Localised } from '#kernel';
import { z } from 'zod';
import { listCell, readDataFile } from '../data-file.js';

/** A way of making things (工艺): casting, stamping, wiring-harness assembly. */
export interface Process {
  readonly code: string;
  readonly name: Localised;
  /** How registered scopes word it; longer words before shorter ones are not needed, all are equal. */
  readonly scopeWords: readonly string[];
}

const processRow = z
  .object({
    code: z.string().regex(/^[a-z][a-z-]*$/),
    zh: z.string().min(2),
    en: z.string().min(3),
    scope_words: listCell,
  })
  .transform((row): Process => ({ code: row.code, name: { zh: row.zh, en: row.en }, scopeWords: row.scope_words }));

/** `data/processes.csv`. */
export function readProcesses(): Process[] {
  return readDataFile('processes.csv', processRow);
}
