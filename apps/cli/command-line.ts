import type { INestApplicationContext } from '@nestjs/common';
import { DomainError, fillTemplate, type Locale, newId } from '#kernel';
import {
  type Config,
  ContextRegistry,
  createBareApplication,
  type OrderlyStop,
  PinoLogger,
  RequestContext,
  RequestInvalid,
} from '#platform';
import { MAPPINGS } from '#schema';
import { ApiModule } from '../api/api.module.js';
import { openMigratedDatabase } from '../api/database.js';
import { BAD_INPUT, FAILED } from '../api/explain-failure.js';
import { isSomebodyWorking } from './somebody-working.js';
import { seeJobsThrough } from './see-jobs-through.js';

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

/**
 * What a command stands on. A command is a function that adds itself to the program:
 *
 * ```ts
 * export function addReindex(program: Command, line: CommandLine): void {
 *   program.command('reindex').description('...').action(() => line.withApplication(async (app) => { ... }));
 * }
 * ```
 */
export class CommandLine {
  constructor(
    readonly config: Config,
    /** Aborted on Ctrl-C: long work stops at its next step. */
    readonly stop: OrderlyStop,
  ) {}

  /** One line for whoever reads the outcome, on standard output. */
  say(line: string): void {
    process.stdout.write(`${line}\n`);
  }

  /** What is being done, on standard error. */
  note(line: string): void {
    process.stderr.write(`${line}\n`);
  }

  /**
   * Boots the application without HTTP over the migrated database, does the work, and takes it down again. Where no
   * API and no worker is there to do background work, this process does what the command caused before it ends.
   */
  async withApplication<T>(work: (app: INestApplicationContext) => Promise<T>): Promise<T> {
    const { url } = await openMigratedDatabase(this.config, this.stop);
    const alone = !(await isSomebodyWorking(url));
    const app = await createBareApplication(
      ApiModule.register({
        // Alone, the work is done in this process, whether or not there is a Redis.
        config: alone ? { ...this.config, redisUrl: undefined } : this.config,
        databaseUrl: url,
        entities: MAPPINGS,
        role: alone ? 'work' : 'write',
        processName: 'cli',
      }),
      new PinoLogger(this.config.logLevel, 'cli'),
    );
    this.stop.begun('jobs in flight', () => app.close());
    this.stop.signal.throwIfAborted();
    const requestId = newId();
    try {
      const result = await RequestContext.run({ requestId, locale: this.locale }, () => work(app));
      if (alone) await seeJobsThrough(app, requestId, this.stop.signal);
      return result;
    } catch (error) {
      throw error instanceof DomainError ? this.refusal(error, app.get(ContextRegistry)) : error;
    }
  }

  private refusal(error: DomainError, contexts: ContextRegistry): unknown {
    const answer = contexts.answerFor(error.code);
    if (!answer) return error;
    const faults = error instanceof RequestInvalid ? error.faults.map((f) => ` ${f.path}: ${f.message}`).join('') : '';
    const sentence = fillTemplate(answer[this.locale], error.params) + faults;
    return new Refusal(sentence, answer.status < 500 ? BAD_INPUT : FAILED, { cause: error });
  }

  /** The language of messages: Chinese where the terminal's is. */
  get locale(): Locale {
    return /^zh/i.test(process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'] || '') ? 'zh' : 'en';
  }
}
