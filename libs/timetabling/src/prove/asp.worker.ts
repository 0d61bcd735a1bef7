import { parentPort, workerData } from 'node:worker_threads';
import clingo from 'clingo-wasm';

/** What `solve-asp.ts` hands over: a program, and the options of the command line. */
export interface AspTask {
  readonly program: string;
  readonly options: readonly string[];
  /** How many models to look for; 0 for all. */
  readonly models: number;
}

/** A line of clingo's answer (JSON, as it comes into being), or its last word. */
export type AspMessage = { readonly line: string } | { readonly end: string };

/** Runs in a thread of its own, since clingo does not come back until it has ended. Models are told as they are found. */
const { program, options, models } = workerData as AspTask;
const errors: string[] = [];
let result: string | undefined;
const tell = (message: AspMessage) => parentPort?.postMessage(message);
const run = await clingo.init({
  print: (line: string) => {
    result ??= /^\s*"Result": "(.*)"/.exec(line)?.[1];
    tell({ line });
  },
  printErr: (line: string) => errors.push(line),
  singleThreaded: true,
});
run(program, models, [...options]);
// After an error clingo still says that the result is unknown.
tell({ end: errors.some((line) => /\berror:/i.test(line)) ? errors.join('\n') : (result ?? 'no answer') });
