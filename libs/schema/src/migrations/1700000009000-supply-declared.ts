import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What firms say of themselves: what they offer, what their lines can make in each week, and their new products. */
export class SupplyDeclared1700000009000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE supply.declared_offering (
        id uuid CONSTRAINT declared_offering_pkey PRIMARY KEY,
        enterprise_id uuid NOT NULL,
        region_code text NOT NULL,
        role text NOT NULL CONSTRAINT declared_offering_role_known CHECK (role IN ('makes', 'serves')),
        text text NOT NULL,
        note text NOT NULL,
        state text NOT NULL CONSTRAINT declared_offering_state_known
          CHECK (state IN ('submitted', 'listed', 'refused', 'expired', 'withdrawn')),
        valid_until date NOT NULL,
        submitted_at timestamptz NOT NULL,
        submitted_by text NOT NULL,
        decided_at timestamptz,
        decided_by text,
        reason text,
        version integer NOT NULL,
        CONSTRAINT declared_offering_decision_whole CHECK ((decided_at IS NULL) = (decided_by IS NULL)),
        CONSTRAINT declared_offering_refusal_reasoned CHECK (state <> 'refused' OR reason IS NOT NULL)
      );
      -- The same words stand once; what was withdrawn may be declared again.
      CREATE UNIQUE INDEX declared_offering_text_key ON supply.declared_offering (enterprise_id, role, text)
        WHERE state <> 'withdrawn';
      CREATE INDEX declared_offering_own_idx ON supply.declared_offering (enterprise_id, submitted_at DESC);
      CREATE INDEX declared_offering_region_idx
        ON supply.declared_offering (region_code text_pattern_ops, state, submitted_at);
      CREATE INDEX declared_offering_due_idx ON supply.declared_offering (valid_until) WHERE state = 'listed';

      CREATE TABLE supply.production_line (
        id uuid CONSTRAINT production_line_pkey PRIMARY KEY,
        enterprise_id uuid NOT NULL,
        region_code text NOT NULL,
        name text NOT NULL,
        makes text NOT NULL,
        unit text NOT NULL,
        created_at timestamptz NOT NULL,
        version integer NOT NULL,
        CONSTRAINT production_line_name_key UNIQUE (enterprise_id, name)
      );
      CREATE INDEX production_line_region_idx ON supply.production_line (region_code text_pattern_ops);

      CREATE TABLE supply.capacity_week (
        line_id uuid NOT NULL CONSTRAINT capacity_line_exists
          REFERENCES supply.production_line (id) ON DELETE CASCADE,
        -- The Monday with which an ISO week begins.
        week date NOT NULL CONSTRAINT capacity_week_begins_on_monday CHECK (extract(isodow FROM week) = 1),
        capacity numeric NOT NULL,
        free numeric NOT NULL,
        confirmed_on date NOT NULL,
        CONSTRAINT capacity_week_pkey PRIMARY KEY (line_id, week),
        CONSTRAINT capacity_free_within CHECK (0 <= free AND free <= capacity)
      );

      CREATE TABLE supply.product (
        id uuid CONSTRAINT product_pkey PRIMARY KEY,
        enterprise_id uuid NOT NULL,
        region_code text NOT NULL,
        name text NOT NULL,
        model text NOT NULL,
        category text NOT NULL,
        summary text NOT NULL,
        -- An array of {name, value, unit}, in the order in which the firm gives them.
        figures jsonb NOT NULL CONSTRAINT product_figures_listed CHECK (jsonb_typeof(figures) = 'array'),
        -- Everything that is searched, in the form in which it is searched.
        search_text text NOT NULL,
        state text NOT NULL CONSTRAINT product_state_known
          CHECK (state IN ('draft', 'submitted', 'listed', 'refused', 'withdrawn')),
        changed_at timestamptz NOT NULL,
        submitted_at timestamptz,
        submitted_by text,
        decided_at timestamptz,
        decided_by text,
        reason text,
        version integer NOT NULL,
        CONSTRAINT product_submission_whole CHECK ((submitted_at IS NULL) = (submitted_by IS NULL)),
        CONSTRAINT product_decision_whole CHECK ((decided_at IS NULL) = (decided_by IS NULL)),
        CONSTRAINT product_decided_of_submitted CHECK (state NOT IN ('submitted', 'listed', 'refused') OR submitted_at IS NOT NULL),
        CONSTRAINT product_refusal_reasoned CHECK (state <> 'refused' OR reason IS NOT NULL)
      );
      -- A firm has one product of a name and model; what was withdrawn may come again.
      CREATE UNIQUE INDEX product_model_key ON supply.product (enterprise_id, name, model) WHERE state <> 'withdrawn';
      CREATE INDEX product_catalogue_idx ON supply.product (category, decided_at DESC) WHERE state = 'listed';
      CREATE INDEX product_own_idx ON supply.product (enterprise_id, changed_at DESC);
      CREATE INDEX product_region_idx ON supply.product (region_code text_pattern_ops, state, submitted_at);

      CREATE TABLE supply.product_picture (
        id uuid CONSTRAINT product_picture_pkey PRIMARY KEY,
        product_id uuid NOT NULL CONSTRAINT picture_product_exists REFERENCES supply.product (id),
        place integer NOT NULL CONSTRAINT product_picture_place_known CHECK (place BETWEEN 1 AND 8),
        file_key text NOT NULL,
        media_type text NOT NULL CONSTRAINT product_picture_type_known
          CHECK (media_type IN ('image/png', 'image/jpeg', 'image/webp')),
        bytes integer NOT NULL CONSTRAINT product_picture_size_known CHECK (bytes BETWEEN 1 AND 5242880),
        sha256 text NOT NULL,
        -- A product has no more pictures than there are places.
        CONSTRAINT product_picture_place_key UNIQUE (product_id, place)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE supply.product_picture, supply.product, supply.capacity_week, supply.production_line,
        supply.declared_offering;
    `);
  }
}
