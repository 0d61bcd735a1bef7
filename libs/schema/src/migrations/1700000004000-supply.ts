import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What enterprises offer. */
export class Supply1700000004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA supply;

      CREATE TABLE supply.offering (
        id uuid CONSTRAINT offering_pkey PRIMARY KEY,
        enterprise_id uuid NOT NULL,
        role text NOT NULL CONSTRAINT offering_role_known CHECK (role IN ('makes', 'sells', 'serves')),
        text text NOT NULL,
        source text NOT NULL CONSTRAINT offering_source_known CHECK (source IN ('registered_scope')),
        span_start integer NOT NULL,
        span_end integer NOT NULL,
        CONSTRAINT offering_span_ordered CHECK (0 <= span_start AND span_start < span_end)
      );
      CREATE INDEX offering_enterprise_idx ON supply.offering (enterprise_id, span_start);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA supply CASCADE');
  }
}
