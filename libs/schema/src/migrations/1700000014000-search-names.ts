import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The names that an enterprise is found by besides its registered one. */
export class SearchNames1700000014000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE search.enterprise_document
        -- Short and former ones, as they are written.
        ADD COLUMN other_names text[] NOT NULL DEFAULT '{}',
        -- All of them in the form in which two spellings are equal. Empty until the enterprise is projected again.
        ADD COLUMN name_keys text[] NOT NULL DEFAULT '{}';
      CREATE INDEX enterprise_document_names_idx ON search.enterprise_document USING gin (name_keys);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE search.enterprise_document DROP COLUMN other_names, DROP COLUMN name_keys');
  }
}
