import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { HandlerRegistry } from './handler-registry.js';
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
    private readonly dataSource: DataSource,
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

  /**
   * Writes a job for each due time that has none yet: one statement for all tasks. A due time is a whole multiple of
   * the task's period, counted here in periods since the epoch; a task that is new begins with the latest one.
   */
  async tick(): Promise<void> {
    const tasks = this.handlers.scheduled.flatMap(({ declaration: { name, source }, maxAttempts, leaseSeconds }) =>
      source.kind === 'schedule' ? [{ name, source, maxAttempts, leaseSeconds }] : [],
    );
    if (tasks.length === 0) return;
    const planned = (await this.dataSource.query(
      `WITH task AS MATERIALIZED (
         SELECT t.*, floor(extract(epoch FROM clock_timestamp()) / every)::bigint AS latest,
           (SELECT floor(extract(epoch FROM max(due_at)) / every)::bigint
            FROM platform.scheduled_run WHERE scheduled_run.task = t.name) AS done
         FROM unnest($1::text[], $2::int[], $3::bool[], $4::int[], $5::int[])
           AS t (name, every, each, max_attempts, lease_seconds)
       ), due AS (
         SELECT name, to_timestamp(period * every) AS due_at
         FROM task, generate_series(
           CASE WHEN each AND done IS NOT NULL THEN greatest(done + 1, latest - 86400 / every) ELSE latest END,
           latest) AS period
         WHERE done IS NULL OR period > done
       ), planned AS (
         INSERT INTO platform.scheduled_run (task, due_at) SELECT name, due_at FROM due
         ON CONFLICT DO NOTHING RETURNING task, due_at
       )
       INSERT INTO platform.job (id, handler, payload, max_attempts, lease_seconds)
       SELECT gen_random_uuid(), name, jsonb_build_object('dueAt',
           to_char(due_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')), max_attempts, lease_seconds
       FROM planned JOIN task ON task.name = planned.task
       RETURNING id`,
      [
        tasks.map(({ name }) => name),
        tasks.map(({ source }) => source.everySeconds),
        tasks.map(({ source }) => source.missed === 'each'),
        tasks.map(({ maxAttempts }) => maxAttempts),
        tasks.map(({ leaseSeconds }) => leaseSeconds),
      ],
    )) as { id: string }[];
    if (planned.length > 0) this.signal.raise();
  }
}
