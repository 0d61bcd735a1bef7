import type { INestApplicationContext } from '@nestjs/common';
import { DomainError, fillTemplate, newId } from '#kernel';
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
import { BAD_INPUT, FAILED } from '../api/exit-codes.js';
import { isSomebodyWorking } from './somebody-working.js';
import { seeJobsThrough } from './see-jobs-through.js';
import { Refusal, Terminal } from './terminal.js';

/**
 * What a command stands on. A command is a function that adds itself to the program:
 *
 * ```ts
 * export function addReindex(program: Command, line: CommandLine): void {
 *   program.command('reindex').description('...').action(() => line.withApplication(async (app) => { ... }));
 * }
 * ```
 */
export class CommandLine extends Terminal {
  constructor(
    readonly config: Config,
    /** Aborted on Ctrl-C: long work stops at its next step. */
    readonly stop: OrderlyStop,
  ) {
    super();
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
}
