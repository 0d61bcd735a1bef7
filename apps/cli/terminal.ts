import type { Locale } from '#kernel';
import { BAD_INPUT } from '../api/exit-codes.js';

/** A rule of the field said no: its sentence, and the exit code. Also for what a command finds wrong with its input. */
export class Refusal extends Error {
  constructor(
    sentence: string,
    readonly exitCode: number = BAD_INPUT,
    options?: ErrorOptions,
  ) {
    super(sentence, options);
  }
}

/** Whoever sits before a command: two streams and a language. */
export class Terminal {
  /** One line for whoever reads the outcome, on standard output. */
  say(line: string): void {
    process.stdout.write(`${line}\n`);
  }

  /** What is being done, on standard error. */
  note(line: string): void {
    process.stderr.write(`${line}\n`);
  }

  /** The language of messages: Chinese where the terminal's is. */
  get locale(): Locale {
    return /^zh/i.test(process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'] || '') ? 'zh' : 'en';
  }
}
