import type { Command } from 'commander';
import type { Bench } from './row.js';

/** Adds one benchmark's options and work to its command. */
export type AddBench = (command: Command, bench: Bench) => void;

/** Every benchmark by its name, loaded only when it is asked for. */
export const BENCHES: Readonly<Record<string, () => Promise<AddBench>>> = {
  relevance: async () => (await import('./relevance/relevance.js')).addRelevance,
};
