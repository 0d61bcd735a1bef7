import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Corrections that staff lay over the curated files of part families, and the revision by which processes learn of them. */
export class Catalogue1700000015000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA catalogue;

      -- One row: which state of the graph holds. Whoever corrects holds it, so that corrections come one after the other.
      CREATE TABLE catalogue.part_graph (
        only_one boolean NOT NULL DEFAULT true,
        revision integer NOT NULL,
        CONSTRAINT part_graph_pkey PRIMARY KEY (only_one),
        CONSTRAINT part_graph_only_one CHECK (only_one)
      );
      INSERT INTO catalogue.part_graph (revision) VALUES (0);

      CREATE TABLE catalogue.family_correction (
        id uuid NOT NULL,
        -- Corrections are laid over the files in this order.
        revision integer NOT NULL,
        family_code text NOT NULL,
        kind text NOT NULL,
        field text,
        value text,
        -- A new family as it was written down.
        family jsonb,
        remark text,
        state text NOT NULL,
        made_by uuid NOT NULL,
        made_by_name text NOT NULL,
        made_at timestamptz NOT NULL,
        withdrawn_by_name text,
        withdrawn_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT family_correction_pkey PRIMARY KEY (id),
        CONSTRAINT family_correction_revision_key UNIQUE (revision),
        CONSTRAINT family_correction_kind_known CHECK (kind IN ('add', 'remove', 'set', 'new')),
        CONSTRAINT family_correction_state_known CHECK (state IN ('in_force', 'withdrawn')),
        CONSTRAINT family_correction_whole CHECK (
          (kind = 'new') = (family IS NOT NULL) AND (kind <> 'new') = (field IS NOT NULL AND value IS NOT NULL)),
        CONSTRAINT family_correction_withdrawal_whole CHECK (
          (state = 'withdrawn') = (withdrawn_at IS NOT NULL AND withdrawn_by_name IS NOT NULL))
      );
      CREATE UNIQUE INDEX family_correction_new_key ON catalogue.family_correction (family_code)
        WHERE kind = 'new' AND state = 'in_force';
      CREATE INDEX family_correction_family_idx ON catalogue.family_correction (family_code, revision);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA catalogue CASCADE');
  }
}
