import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What can be found of an enterprise. A projection: `lianqiao reindex` makes it anew. */
export class Search1700000006000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA search;

      CREATE TABLE search.enterprise_document (
        enterprise_id uuid CONSTRAINT enterprise_document_pkey PRIMARY KEY,
        name text NOT NULL,
        region_code text NOT NULL,
        industry_code text,
        makes text[] NOT NULL,
        serves text[] NOT NULL,
        sells text[] NOT NULL,
        -- Tokens, weighted by where they stand: A made, B in the name, C served, D sold.
        terms tsvector NOT NULL,
        projected_at timestamptz NOT NULL
      );
      CREATE INDEX enterprise_document_terms_idx ON search.enterprise_document USING gin (terms);
      CREATE INDEX enterprise_document_region_idx ON search.enterprise_document (region_code text_pattern_ops);
      CREATE INDEX enterprise_document_name_idx ON search.enterprise_document (name, enterprise_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA search CASCADE');
  }
}
