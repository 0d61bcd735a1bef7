import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which meetings each participant was written to about last, so that a new plan writes to those alone whose day it changes. */
export class DockingSlips1700000011100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE docking.slip_letter (
        participant_id uuid CONSTRAINT slip_letter_pkey PRIMARY KEY
          CONSTRAINT slip_letter_participant_exists REFERENCES docking.participant (id),
        meetings text NOT NULL,
        written_at timestamptz NOT NULL
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE docking.slip_letter');
  }
}
