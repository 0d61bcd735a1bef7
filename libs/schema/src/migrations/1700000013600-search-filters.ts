import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an enterprise can be filtered by besides its place and trade; and what a second store has still to be told. */
export class SearchFilters1700000013600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE search.enterprise_document
        -- Codes of the catalogue's processes, names of materials, kinds of certificates in force. Empty until the
        -- enterprise is projected again.
        ADD COLUMN processes text[] NOT NULL DEFAULT '{}',
        ADD COLUMN materials text[] NOT NULL DEFAULT '{}',
        ADD COLUMN certificates text[] NOT NULL DEFAULT '{}';
      CREATE INDEX enterprise_document_signs_idx ON search.enterprise_document
        USING gin (processes, materials, certificates);

      CREATE SEQUENCE search.publication_turn;
      -- Enterprises whose document was written here, and how far the second store is known to have followed.
      CREATE TABLE search.publication (
        enterprise_id uuid CONSTRAINT publication_pkey PRIMARY KEY,
        -- Another number after each change.
        turn bigint NOT NULL,
        -- The turn that has arrived.
        sent bigint,
        -- The first change that has not.
        since timestamptz NOT NULL
      );
      CREATE INDEX publication_due_idx ON search.publication (since) WHERE sent IS DISTINCT FROM turn;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE search.publication;
      DROP SEQUENCE search.publication_turn;
      ALTER TABLE search.enterprise_document DROP COLUMN processes, DROP COLUMN materials, DROP COLUMN certificates;
    `);
  }
}
