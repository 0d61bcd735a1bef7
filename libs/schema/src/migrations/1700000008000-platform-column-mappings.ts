import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How the columns of uploaded lists were read, for the next list of the same kind and headings. */
export class PlatformColumnMappings1700000008000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE platform.column_mapping (
        -- An enterprise, or an account where nobody acts for one. Of another context, so nothing refers to it.
        owner_id uuid NOT NULL,
        -- What is listed: shortages, a register, capacities.
        kind text NOT NULL,
        -- A digest of the set of headings, in whatever order they stand.
        headings_key text NOT NULL,
        -- Heading to field, '-' for a column that is passed over.
        mapping jsonb NOT NULL,
        used_at timestamptz NOT NULL,
        CONSTRAINT column_mapping_pkey PRIMARY KEY (owner_id, kind, headings_key),
        CONSTRAINT column_mapping_is_object CHECK (jsonb_typeof(mapping) = 'object')
      );
      CREATE INDEX column_mapping_used_idx ON platform.column_mapping (used_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE platform.column_mapping');
  }
}
