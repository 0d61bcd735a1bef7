import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables of supply. */
export class Supply1700000004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE SCHEMA supply');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA supply CASCADE');
  }
}
