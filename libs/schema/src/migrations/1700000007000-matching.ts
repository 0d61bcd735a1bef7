import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables of matching. */
export class Matching1700000007000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE SCHEMA matching');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA matching CASCADE');
  }
}
