import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables of enterprises. */
export class Enterprises1700000003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE SCHEMA enterprises');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA enterprises CASCADE');
  }
}
