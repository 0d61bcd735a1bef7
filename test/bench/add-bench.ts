import type { Command } from 'commander';
import type { Bench } from './row.js';

/** Adds one benchmark's options and work to its command. */
export type AddBench = (command: Command, bench: Bench) => void;
