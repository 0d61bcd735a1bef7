import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lists of missing parts. */
export class Demand1700000005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA demand;

      CREATE TABLE demand.shortage_list (
        id uuid CONSTRAINT shortage_list_pkey PRIMARY KEY,
        enterprise_id uuid NOT NULL,
        -- Of the manufacturer when it raised the list; staff of the region see it.
        region_code text NOT NULL,
        title text NOT NULL,
        raised_by uuid NOT NULL,
        raised_by_name text NOT NULL,
        created_at timestamptz NOT NULL
      );
      CREATE INDEX shortage_list_enterprise_idx ON demand.shortage_list (enterprise_id, created_at DESC);
      CREATE INDEX shortage_list_region_idx ON demand.shortage_list (region_code text_pattern_ops, created_at DESC);

      CREATE TABLE demand.shortage (
        id uuid CONSTRAINT shortage_pkey PRIMARY KEY,
        list_id uuid NOT NULL CONSTRAINT shortage_list_exists REFERENCES demand.shortage_list (id),
        enterprise_id uuid NOT NULL,
        region_code text NOT NULL,
        line integer NOT NULL,
        part text NOT NULL,
        specification text NOT NULL,
        amount numeric NOT NULL CONSTRAINT shortage_amount_positive CHECK (amount > 0),
        unit text NOT NULL,
        needed_by date,
        place_code text,
        severity text NOT NULL
          CONSTRAINT shortage_severity_known CHECK (severity IN ('line_stops', 'urgent', 'normal')),
        note text NOT NULL,
        state text NOT NULL CONSTRAINT shortage_state_known
          CHECK (state IN ('raised', 'introduced', 'promised', 'gap', 'withdrawn')),
        version integer NOT NULL,
        CONSTRAINT shortage_line_key UNIQUE (list_id, line)
      );
      CREATE INDEX shortage_region_idx ON demand.shortage (region_code text_pattern_ops, state);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA demand CASCADE');
  }
}
