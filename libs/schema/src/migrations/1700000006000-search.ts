import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables of search. */
export class Search1700000006000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE SCHEMA search');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA search CASCADE');
  }
}
