import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Looks at needs by makers that nobody has asked yet. */
export class MatchingOpenNeeds1700000014200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE matching.open_need_look (
        shortage_id uuid NOT NULL,
        -- For which maker it was looked at, and by whom.
        enterprise_id uuid NOT NULL,
        account_id uuid NOT NULL,
        day date NOT NULL,
        -- The first look of that day.
        looked_at timestamptz NOT NULL,
        CONSTRAINT open_need_look_pkey PRIMARY KEY (shortage_id, enterprise_id, account_id, day)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE matching.open_need_look');
  }
}
