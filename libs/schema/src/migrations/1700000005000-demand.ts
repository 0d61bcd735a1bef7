import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables of demand. */
export class Demand1700000005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE SCHEMA demand');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA demand CASCADE');
  }
}
