import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which search documents changed lately, for processes that hold them in memory. */
export class SearchChanges1700000015200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE search.document_change (
        enterprise_id uuid CONSTRAINT document_change_pkey PRIMARY KEY,
        -- The transaction that wrote the enterprise's document last, or took it away.
        changed_by xid8 NOT NULL
      );
      CREATE INDEX document_change_order_idx ON search.document_change (changed_by);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE search.document_change');
  }
}
