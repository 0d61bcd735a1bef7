import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever organises an event follows the deals that its talks led to, wherever the firms are. */
export class DealsOfEvents1700000012100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE deals.deal ADD COLUMN event_region_code text;
      ALTER TABLE deals.deal ADD CONSTRAINT deal_event_whole CHECK (
        (event_id IS NULL) = (event_title IS NULL) AND (event_id IS NULL) = (event_region_code IS NULL));
      CREATE INDEX deal_event_region_idx ON deals.deal (event_region_code text_pattern_ops, state)
        WHERE event_region_code IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE deals.deal DROP COLUMN event_region_code');
  }
}
