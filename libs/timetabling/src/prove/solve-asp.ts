import type { AspMessage, AspTask } from './asp.worker.js';
import { inThread, type ThreadLimits } from './in-thread.js';

/**
 * `optimum`: no model costs less; `satisfiable`: this is a model, and where something is minimised a better one may exist;
 * `unknown`: the time was over before a model was found.
 */
export type AspOutcome = 'optimum' | 'satisfiable' | 'unsatisfiable' | 'unknown';

export interface AspAnswer {
  readonly outcome: AspOutcome;
  /** Shown atoms of the best model, as clingo writes them: `at(3,17)`. */
  readonly atoms: readonly string[];
  /** What the best model costs, the highest priority first; empty where nothing is minimised. */
  readonly costs: readonly number[];
  /** No model costs less; empty where nothing is known. */
  readonly lowerBound: readonly number[];
}

export interface AspOptions extends ThreadLimits {
  /** As on clingo's command line. */
  readonly options?: readonly string[];
  /** Called with each better model, and with each better bound. */
  readonly onProgress?: (answer: AspAnswer) => void;
}

/**
 * Solves an answer set program with clingo in a thread of its own. When the time is over the thread is ended, and the best
 * model and bound until then are the answer.
 * @throws Error where the program is faulty or clingo runs out of memory.
 */
export async function solveAsp(program: string, options: AspOptions): Promise<AspAnswer> {
  const { options: commandLine = [], onProgress, ...limits } = options;
  const task: AspTask = { program, options: commandLine, models: MINIMISES.test(program) ? 0 : 1 };
  const reader = new Reader();
  let outcome: AspOutcome | undefined;
  await inThread<AspMessage>('asp.worker.js', task, limits, (message) => {
    if ('end' in message) {
      outcome = outcomeOf(message.end);
      return true;
    }
    if (reader.read(message.line)) onProgress?.(reader.answer());
    return false;
  });
  const answer = reader.answer();
  // The last bound is not told where it is what the best model costs.
  if (outcome === 'optimum') return { ...answer, outcome, lowerBound: answer.costs };
  return { ...answer, ...(outcome && outcome !== 'unknown' && { outcome }) };
}

/** Of what is minimised, clingo looks for the best model only if it is asked for all. */
const MINIMISES = /#minimi[sz]e|#maximi[sz]e|:~/;

function outcomeOf(end: string): AspOutcome {
  switch (end) {
    case 'OPTIMUM FOUND':
      return 'optimum';
    case 'SATISFIABLE':
      return 'satisfiable';
    case 'UNSATISFIABLE':
      return 'unsatisfiable';
    case 'UNKNOWN':
      return 'unknown';
    default:
      throw new Error(`clingo: ${end}`);
  }
}

/** Reads the witnesses of clingo's answer while it is still being written. */
class Reader {
  private list: 'Value' | 'Costs' | 'Lower' | undefined;
  private entries: string[] = [];
  private model: readonly string[] | undefined;
  private best: readonly string[] | undefined;
  private costs: readonly number[] = [];
  private lower: readonly number[] = [];

  /** Says whether a better model or bound is known now. A model's costs are written behind its atoms. */
  read(line: string): boolean {
    const begins = /^\s*"(Value|Costs|Lower)": \[/.exec(line);
    if (begins) [this.list, this.entries] = [begins[1] as 'Value', []];
    if (!this.list) return false;
    const rest = begins ? line.slice(begins[0].length) : line;
    for (const [, atom, number] of rest.matchAll(ENTRY)) {
      this.entries.push(atom === undefined ? (number as string) : (JSON.parse(atom) as string));
    }
    if (!rest.replaceAll(ENTRY, '').includes(']')) return false;
    const { list, entries } = this;
    this.list = undefined;
    if (list === 'Value') this.model = entries;
    else if (list === 'Lower') this.lower = entries.map(Number);
    else [this.best, this.costs] = [this.model, entries.map(Number)];
    return list !== 'Value';
  }

  answer(): AspAnswer {
    const { costs, lower } = this;
    const atoms = this.best ?? this.model;
    return { outcome: atoms ? 'satisfiable' : 'unknown', atoms: atoms ?? [], costs, lowerBound: lower };
  }
}

/** An atom in quotation marks, or a number. */
const ENTRY = /("(?:[^"\\]|\\.)*")|(-?\d+)/g;
