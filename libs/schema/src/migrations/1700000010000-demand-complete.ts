import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Review before others see a line, what a stopped line costs, how shortages end, and purchase intents. */
export class DemandComplete1700000010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE demand.shortage
        DROP CONSTRAINT shortage_state_known,
        ADD CONSTRAINT shortage_state_known CHECK (state IN ('submitted', 'refused', 'raised', 'introduced', 'promised',
          'covered', 'gap', 'expired', 'withdrawn')),
        -- CNY a day while the assembly line stands still for want of the part.
        ADD COLUMN stop_cost_per_day numeric(18,2)
          CONSTRAINT shortage_stop_cost_positive CHECK (stop_cost_per_day > 0),
        ADD COLUMN submitted_at timestamptz,
        -- From then on others than the firm and its reviewers see the line.
        ADD COLUMN raised_at timestamptz,
        ADD COLUMN reviewed_at timestamptz,
        ADD COLUMN reviewed_by text,
        ADD COLUMN review_reason text;

      UPDATE demand.shortage s SET submitted_at = l.created_at, raised_at = l.created_at
      FROM demand.shortage_list l WHERE l.id = s.list_id;

      ALTER TABLE demand.shortage
        ALTER COLUMN submitted_at SET NOT NULL,
        ADD CONSTRAINT shortage_seen_once_raised CHECK (
          CASE WHEN state IN ('submitted', 'refused') THEN raised_at IS NULL
               WHEN state = 'withdrawn' THEN true
               ELSE raised_at IS NOT NULL END);

      CREATE INDEX shortage_enterprise_idx ON demand.shortage (enterprise_id, state);
      CREATE INDEX shortage_to_review_idx ON demand.shortage (region_code text_pattern_ops, submitted_at)
        WHERE state = 'submitted';
      CREATE INDEX shortage_may_expire_idx ON demand.shortage (needed_by)
        WHERE state IN ('raised', 'introduced', 'gap');

      -- Whether lists of a region's firms are looked at before others see them; the longest matching prefix decides.
      CREATE TABLE demand.review_rule (
        region_code text CONSTRAINT review_rule_pkey PRIMARY KEY,
        -- NULL: as the region above has it.
        required boolean,
        set_by uuid NOT NULL,
        set_by_name text NOT NULL,
        set_at timestamptz NOT NULL,
        version integer NOT NULL
      );

      CREATE TABLE demand.purchase_intent (
        id uuid CONSTRAINT purchase_intent_pkey PRIMARY KEY,
        product_id uuid NOT NULL,
        -- As it was called when the intent was raised.
        product_name text NOT NULL,
        buyer_enterprise_id uuid NOT NULL,
        buyer_region_code text NOT NULL,
        maker_enterprise_id uuid NOT NULL,
        maker_region_code text NOT NULL,
        amount numeric NOT NULL CONSTRAINT purchase_intent_amount_positive CHECK (amount > 0),
        unit text NOT NULL,
        wanted_by date,
        trial_wished boolean NOT NULL,
        message text NOT NULL,
        state text NOT NULL CONSTRAINT purchase_intent_state_known
          CHECK (state IN ('raised', 'taken_up', 'declined', 'withdrawn', 'expired')),
        raised_by uuid NOT NULL,
        raised_by_name text NOT NULL,
        raised_at timestamptz NOT NULL,
        due_at timestamptz NOT NULL,
        answered_by text,
        answered_at timestamptz,
        answer text NOT NULL,
        version integer NOT NULL,
        CONSTRAINT purchase_intent_between_two CHECK (buyer_enterprise_id <> maker_enterprise_id),
        CONSTRAINT purchase_intent_answered CHECK (
          (state IN ('taken_up', 'declined')) = (answered_at IS NOT NULL AND answered_by IS NOT NULL))
      );
      -- A buyer waits for one answer about a product at a time.
      CREATE UNIQUE INDEX purchase_intent_open_key ON demand.purchase_intent (buyer_enterprise_id, product_id)
        WHERE state = 'raised';
      CREATE INDEX purchase_intent_buyer_idx ON demand.purchase_intent (buyer_enterprise_id, raised_at DESC);
      CREATE INDEX purchase_intent_maker_idx ON demand.purchase_intent (maker_enterprise_id, raised_at DESC);
      CREATE INDEX purchase_intent_product_idx ON demand.purchase_intent (product_id);
      CREATE INDEX purchase_intent_buyer_region_idx ON demand.purchase_intent (buyer_region_code text_pattern_ops);
      CREATE INDEX purchase_intent_maker_region_idx ON demand.purchase_intent (maker_region_code text_pattern_ops);
      CREATE INDEX purchase_intent_due_idx ON demand.purchase_intent (due_at) WHERE state = 'raised';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE demand.purchase_intent;
      DROP TABLE demand.review_rule;
      DROP INDEX demand.shortage_enterprise_idx;
      DROP INDEX demand.shortage_to_review_idx;
      DROP INDEX demand.shortage_may_expire_idx;
      -- What the older program does not know is no longer pursued.
      UPDATE demand.shortage SET state = 'withdrawn' WHERE state IN ('submitted', 'refused', 'expired');
      UPDATE demand.shortage SET state = 'promised' WHERE state = 'covered';
      ALTER TABLE demand.shortage
        DROP CONSTRAINT shortage_seen_once_raised,
        DROP CONSTRAINT shortage_state_known,
        ADD CONSTRAINT shortage_state_known
          CHECK (state IN ('raised', 'introduced', 'promised', 'gap', 'withdrawn')),
        DROP COLUMN stop_cost_per_day,
        DROP COLUMN submitted_at,
        DROP COLUMN raised_at,
        DROP COLUMN reviewed_at,
        DROP COLUMN reviewed_by,
        DROP COLUMN review_reason;
    `);
  }
}
