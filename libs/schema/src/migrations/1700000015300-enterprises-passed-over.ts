import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many rows of a register file an import passed over; of earlier ones nobody counted them. */
export class EnterprisesPassedOver1700000015300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE enterprises.import_run ADD COLUMN passed_over integer NOT NULL DEFAULT 0');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE enterprises.import_run DROP COLUMN passed_over');
  }
}
