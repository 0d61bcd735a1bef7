import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Firms that may be one, what staff decided of them, and firms that stand for others since. */
export class EnterprisesDuplicates1700000015100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE enterprises.enterprise
        -- The firm that stands for this one since they were found to be one.
        ADD COLUMN merged_into uuid,
        ADD COLUMN stands boolean GENERATED ALWAYS AS (merged_into IS NULL) STORED,
        ADD COLUMN leads_to_standing boolean GENERATED ALWAYS AS (CASE WHEN merged_into IS NOT NULL THEN true END) STORED,
        ADD CONSTRAINT enterprise_stands_key UNIQUE (id, stands),
        -- Whoever stands for others stands itself: no chains, no circles.
        ADD CONSTRAINT enterprise_merged_into_fkey FOREIGN KEY (merged_into, leads_to_standing)
          REFERENCES enterprises.enterprise (id, stands),
        ADD CONSTRAINT enterprise_not_merged_into_itself CHECK (merged_into <> id);
      CREATE INDEX enterprise_merged_into_idx ON enterprises.enterprise (merged_into) WHERE merged_into IS NOT NULL;

      -- What firms are compared by; only those with a key in common ever are.
      CREATE TABLE enterprises.duplicate_key (
        key text NOT NULL,
        enterprise_id uuid NOT NULL,
        CONSTRAINT duplicate_key_pkey PRIMARY KEY (key, enterprise_id),
        CONSTRAINT duplicate_key_enterprise_fkey FOREIGN KEY (enterprise_id) REFERENCES enterprises.enterprise (id)
      );
      CREATE INDEX duplicate_key_enterprise_idx ON enterprises.duplicate_key (enterprise_id);

      CREATE TABLE enterprises.duplicate (
        id uuid NOT NULL,
        one_id uuid NOT NULL,
        other_id uuid NOT NULL,
        likeness numeric(4, 3) NOT NULL,
        state text NOT NULL,
        survivor_id uuid,
        merged_id uuid,
        reason text,
        decided_by text,
        decided_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT duplicate_pkey PRIMARY KEY (id),
        CONSTRAINT duplicate_one_fkey FOREIGN KEY (one_id) REFERENCES enterprises.enterprise (id),
        CONSTRAINT duplicate_other_fkey FOREIGN KEY (other_id) REFERENCES enterprises.enterprise (id),
        CONSTRAINT duplicate_pair_ordered CHECK (one_id < other_id),
        CONSTRAINT duplicate_pair_key UNIQUE (one_id, other_id),
        CONSTRAINT duplicate_state_known CHECK (state IN ('open', 'merged', 'different')),
        CONSTRAINT duplicate_decision_whole CHECK (
          (state = 'open') = (decided_at IS NULL) AND (decided_at IS NULL) = (decided_by IS NULL)),
        CONSTRAINT duplicate_merger_whole CHECK (
          (state = 'merged') = (merged_id IS NOT NULL AND survivor_id IS NOT NULL)
          AND (merged_id IS NULL OR (merged_id, survivor_id) IN ((one_id, other_id), (other_id, one_id))))
      );
      CREATE INDEX duplicate_state_idx ON enterprises.duplicate (state, likeness DESC, id);
      CREATE INDEX duplicate_other_idx ON enterprises.duplicate (other_id);
      -- A firm is merged once.
      CREATE UNIQUE INDEX duplicate_merged_key ON enterprises.duplicate (merged_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE enterprises.duplicate, enterprises.duplicate_key;
      ALTER TABLE enterprises.enterprise
        DROP CONSTRAINT enterprise_merged_into_fkey, DROP CONSTRAINT enterprise_stands_key,
        DROP COLUMN leads_to_standing, DROP COLUMN stands, DROP COLUMN merged_into;
    `);
  }
}
