import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Events, jobs, schedules, idempotency keys and the audit trail. */
export class Platform1700000001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE EXTENSION IF NOT EXISTS pg_trgm;
      CREATE EXTENSION IF NOT EXISTS btree_gist;
      CREATE SCHEMA platform;

      CREATE TABLE platform.event (
        id uuid PRIMARY KEY,
        name text NOT NULL,
        payload jsonb NOT NULL,
        request_id text,
        occurred_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX event_occurred_idx ON platform.event (occurred_at);

      -- One row for each handler of an event, and one for work without an event. The row is the truth.
      CREATE TABLE platform.job (
        id uuid PRIMARY KEY,
        handler text NOT NULL,
        event_id uuid REFERENCES platform.event (id),
        payload jsonb NOT NULL,
        state text NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'running', 'done', 'dead')),
        attempts integer NOT NULL DEFAULT 0,
        max_attempts integer NOT NULL DEFAULT 8,
        lease_seconds integer NOT NULL DEFAULT 60,
        run_at timestamptz NOT NULL DEFAULT now(),
        -- Counts the claims; whoever holds an older one changes nothing.
        lease_epoch bigint NOT NULL DEFAULT 0,
        leased_until timestamptz,
        -- Handed to Redis; not handed over again before this.
        sent_until timestamptz,
        last_error text,
        request_id text,
        created_at timestamptz NOT NULL DEFAULT now(),
        finished_at timestamptz,
        CONSTRAINT job_delivery_key UNIQUE (event_id, handler)
      ) WITH (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 500, fillfactor = 80);
      -- When somebody has to look at the row next: a sweep reads only what is due, however much waits in Redis.
      CREATE INDEX job_due_idx ON platform.job (greatest(run_at, sent_until)) WHERE state = 'pending';
      CREATE INDEX job_leased_idx ON platform.job (greatest(leased_until, sent_until)) WHERE state = 'running';
      CREATE INDEX job_board_idx ON platform.job (state, created_at DESC);

      CREATE TABLE platform.scheduled_run (
        task text NOT NULL,
        due_at timestamptz NOT NULL,
        PRIMARY KEY (task, due_at)
      );

      CREATE TABLE platform.idempotency_key (
        principal text NOT NULL,
        route text NOT NULL,
        key text NOT NULL,
        request_hash text NOT NULL,
        status integer NOT NULL,
        response jsonb NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (principal, route, key)
      );
      CREATE INDEX idempotency_key_created_idx ON platform.idempotency_key (created_at);

      CREATE TABLE platform.audit_entry (
        id uuid PRIMARY KEY,
        at timestamptz NOT NULL DEFAULT now(),
        account_id uuid,
        account_name text NOT NULL,
        action text NOT NULL,
        subject text NOT NULL,
        subject_id text NOT NULL,
        details jsonb NOT NULL,
        region text,
        request_id text
      );
      CREATE INDEX audit_entry_subject_idx ON platform.audit_entry (subject, subject_id, at DESC);
      CREATE INDEX audit_entry_at_idx ON platform.audit_entry (at DESC);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA platform CASCADE');
  }
}
