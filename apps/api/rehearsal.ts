import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Clock } from '#kernel';
import { type Config, createHttpApplication, JobBoard, PinoLogger } from '#platform';
import { MAPPINGS } from '#schema';
import { setTimeout as pause } from 'node:timers/promises';
import { ApiModule } from './api.module.js';

const LOOK_MILLISECONDS = 50;

/** The whole application behind a private port, for one process that plays something through. */
export interface Rehearsal {
  readonly app: NestFastifyApplication;
  readonly url: string;
  /**
   * Waits until no background work is due.
   * @throws Error where some of it failed for good
   */
  quiet(): Promise<void>;
  close(): Promise<void>;
}

export interface RehearsalOptions {
  readonly config: Config;
  readonly databaseUrl: string;
  /** Another clock than the machine's. */
  readonly clock?: Clock;
  readonly processName: string;
}

/** Starts the application with its background work in this process; letters go to the folder, never out. */
export async function openRehearsal(options: RehearsalOptions): Promise<Rehearsal> {
  const { config, databaseUrl, clock, processName } = options;
  const app = await createHttpApplication(
    ApiModule.register({
      config: { ...config, redisUrl: undefined, smtpUrl: undefined },
      databaseUrl,
      entities: MAPPINGS,
      role: 'work',
      processName,
      ...(clock && { clock }),
    }),
    // A program that plays everybody at once would fill the log with what nobody did.
    new PinoLogger('error', processName),
  );
  await app.listen(0, '127.0.0.1');
  const board = app.get(JobBoard);
  return {
    app,
    url: await app.getUrl(),
    close: () => app.close(),
    quiet: async () => {
      for (;;) {
        const { due, dead } = await board.backlog();
        if (dead > 0) throw new Error(`${dead} background jobs failed for good.`);
        if (due === 0) return;
        await pause(LOOK_MILLISECONDS);
      }
    },
  };
}
