import { Injectable, Logger } from '@nestjs/common';
import { newId } from '#kernel';
import { Transactions } from '../database/transactions.js';
import { HandlerRegistry, type RegisteredHandler } from './handler-registry.js';
import { JobSignal } from './job-signal.js';

const TICK_MILLISECONDS = 1_000;

/**
 * Turns due times into job rows. A due time is a row, unique on (task, due time), reckoned by the database's clock:
 * any number of processes may run this, with clocks as wrong as they like.
 */
@Injectable()
export class Scheduler {
  private readonly log = new Logger('Scheduler');
  private timer: NodeJS.Timeout | undefined;
  private ticking: Promise<void> | undefined;

  constructor(
    private readonly transactions: Transactions,
    private readonly handlers: HandlerRegistry,
    private readonly signal: JobSignal,
  ) {}

  start(): void {
    this.timer = setInterval(() => {
      this.ticking ??= this.tick()
        .catch((error: unknown) => this.log.error({ msg: 'Schedules could not be read', err: String(error) }))
        .finally(() => (this.ticking = undefined));
    }, TICK_MILLISECONDS);
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.ticking;
  }

  /** Writes a job for each due time that has none yet. */
  async tick(): Promise<void> {
    for (const task of this.handlers.scheduled) await this.plan(task);
  }

  private async plan({ declaration, maxAttempts }: RegisteredHandler): Promise<void> {
    const { name, source } = declaration;
    if (source.kind !== 'schedule') return;
    const planned = await this.transactions.run(async (tx) => {
      const due = (await tx.query(
        `WITH latest AS (
           SELECT to_timestamp(floor(extract(epoch FROM clock_timestamp()) / $2::int) * $2::int) AS due_at
         ), wanted AS (
           SELECT due_at FROM latest
           UNION
           SELECT missed FROM latest, generate_series(
             greatest((SELECT max(due_at) FROM platform.scheduled_run WHERE task = $1), due_at - interval '1 day'),
             due_at, make_interval(secs => $2::int)) AS missed
           WHERE $3 AND EXISTS (SELECT FROM platform.scheduled_run WHERE task = $1)
         )
         INSERT INTO platform.scheduled_run (task, due_at) SELECT $1, due_at FROM wanted
         ON CONFLICT DO NOTHING RETURNING due_at`,
        [name, source.everySeconds, source.missed === 'each'],
      )) as { due_at: Date }[];
      for (const { due_at } of due) {
        await tx.query('INSERT INTO platform.job (id, handler, payload, max_attempts) VALUES ($1, $2, $3, $4)', [
          newId(),
          name,
          JSON.stringify({ dueAt: due_at.toISOString() }),
          maxAttempts,
        ]);
      }
      return due.length;
    });
    if (planned > 0) this.signal.raise();
  }
}
