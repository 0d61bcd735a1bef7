import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which of the things in a search document its firm says itself, beside those of its registered scope. */
export class SearchDeclared1700000009100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE search.enterprise_document ADD COLUMN declared text[] NOT NULL DEFAULT '{}'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE search.enterprise_document DROP COLUMN declared');
  }
}
