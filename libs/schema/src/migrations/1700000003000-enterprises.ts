import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The register of enterprises, what belongs to each, imports of the register, and claims. */
export class Enterprises1700000003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA enterprises;

      CREATE TABLE enterprises.enterprise (
        id uuid NOT NULL,
        credit_code text NOT NULL,
        name text NOT NULL,
        short_names text[] NOT NULL DEFAULT '{}',
        former_names text[] NOT NULL DEFAULT '{}',
        region_code text NOT NULL,
        industry_code text,
        -- In 10,000 of the currency (万元), exact.
        capital_amount numeric(21, 6),
        capital_currency text,
        registered_on date,
        business_scope text NOT NULL DEFAULT '',
        address text NOT NULL DEFAULT '',
        status text NOT NULL DEFAULT 'registered',
        claimed_by uuid,
        claimed_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT enterprise_pkey PRIMARY KEY (id),
        CONSTRAINT enterprise_credit_code_key UNIQUE (credit_code),
        CONSTRAINT enterprise_status_known CHECK (status IN ('registered', 'suspended')),
        CONSTRAINT enterprise_capital_whole CHECK ((capital_amount IS NULL) = (capital_currency IS NULL)),
        CONSTRAINT enterprise_claim_whole CHECK ((claimed_by IS NULL) = (claimed_at IS NULL))
      );
      CREATE INDEX enterprise_region_idx ON enterprises.enterprise (region_code text_pattern_ops);

      CREATE TABLE enterprises.site (
        id uuid NOT NULL,
        enterprise_id uuid NOT NULL,
        kind text NOT NULL,
        name text NOT NULL,
        region_code text NOT NULL,
        address text NOT NULL,
        CONSTRAINT site_pkey PRIMARY KEY (id),
        CONSTRAINT site_enterprise_fkey FOREIGN KEY (enterprise_id) REFERENCES enterprises.enterprise (id),
        CONSTRAINT site_kind_known CHECK (kind IN ('plant', 'warehouse', 'office'))
      );
      CREATE INDEX site_enterprise_idx ON enterprises.site (enterprise_id);

      CREATE TABLE enterprises.contact (
        id uuid NOT NULL,
        enterprise_id uuid NOT NULL,
        name text NOT NULL,
        position text,
        phone text,
        email text,
        source text NOT NULL,
        CONSTRAINT contact_pkey PRIMARY KEY (id),
        CONSTRAINT contact_enterprise_fkey FOREIGN KEY (enterprise_id) REFERENCES enterprises.enterprise (id),
        CONSTRAINT contact_source_known CHECK (source IN ('register', 'enterprise', 'staff')),
        CONSTRAINT contact_reachable CHECK (phone IS NOT NULL OR email IS NOT NULL)
      );
      CREATE INDEX contact_enterprise_idx ON enterprises.contact (enterprise_id);
      -- A register file names one contact of a firm; the next file replaces it.
      CREATE UNIQUE INDEX contact_of_register_key ON enterprises.contact (enterprise_id) WHERE source = 'register';

      CREATE TABLE enterprises.certificate (
        id uuid NOT NULL,
        enterprise_id uuid NOT NULL,
        kind text NOT NULL,
        number text NOT NULL,
        issuer text,
        valid_from date,
        -- The last day on which it is valid; none where it does not expire.
        valid_until date,
        CONSTRAINT certificate_pkey PRIMARY KEY (id),
        CONSTRAINT certificate_enterprise_fkey FOREIGN KEY (enterprise_id) REFERENCES enterprises.enterprise (id),
        CONSTRAINT certificate_number_key UNIQUE (enterprise_id, kind, number),
        CONSTRAINT certificate_period_ordered CHECK (valid_until >= valid_from)
      );

      CREATE TABLE enterprises.claim (
        id uuid NOT NULL,
        enterprise_id uuid NOT NULL,
        account_id uuid NOT NULL,
        account_name text NOT NULL,
        proof text NOT NULL,
        contact text,
        state text NOT NULL,
        reason text,
        decided_by text,
        decided_at timestamptz,
        raised_at timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT claim_pkey PRIMARY KEY (id),
        CONSTRAINT claim_enterprise_fkey FOREIGN KEY (enterprise_id) REFERENCES enterprises.enterprise (id),
        CONSTRAINT claim_state_known CHECK (state IN ('open', 'confirmed', 'rejected'))
      );
      CREATE UNIQUE INDEX claim_open_key ON enterprises.claim (account_id, enterprise_id) WHERE state = 'open';
      CREATE UNIQUE INDEX claim_confirmed_key ON enterprises.claim (enterprise_id) WHERE state = 'confirmed';
      CREATE INDEX claim_enterprise_idx ON enterprises.claim (enterprise_id);
      CREATE INDEX claim_raised_idx ON enterprises.claim (state, raised_at);

      CREATE TABLE enterprises.claim_link (
        id uuid NOT NULL,
        enterprise_id uuid NOT NULL,
        -- SHA-256 of the token, hexadecimal; the token itself is known to the receiver alone.
        token_hash text NOT NULL,
        issued_by text NOT NULL,
        expires_at timestamptz NOT NULL,
        used_at timestamptz,
        used_by uuid,
        CONSTRAINT claim_link_pkey PRIMARY KEY (id),
        CONSTRAINT claim_link_token_key UNIQUE (token_hash),
        CONSTRAINT claim_link_enterprise_fkey FOREIGN KEY (enterprise_id) REFERENCES enterprises.enterprise (id),
        CONSTRAINT claim_link_use_whole CHECK ((used_at IS NULL) = (used_by IS NULL))
      );
      CREATE INDEX claim_link_enterprise_idx ON enterprises.claim_link (enterprise_id);

      CREATE TABLE enterprises.import_run (
        id uuid NOT NULL,
        file_name text NOT NULL,
        -- Where the uploaded file is kept; none for a file that the command line reads from where it lies.
        file_key text,
        sha256 text NOT NULL,
        mapping_hash text NOT NULL,
        plan jsonb NOT NULL,
        -- Visible to staff of this region; rows outside only_within are refused.
        region text NOT NULL,
        only_within text[],
        state text NOT NULL,
        lines_total integer NOT NULL,
        bytes_total bigint NOT NULL,
        -- The checkpoint: everything before this byte of the inflated file is done.
        next_offset bigint NOT NULL,
        next_line integer NOT NULL,
        rows_read integer NOT NULL DEFAULT 0,
        created integer NOT NULL DEFAULT 0,
        updated integer NOT NULL DEFAULT 0,
        unchanged integer NOT NULL DEFAULT 0,
        bad integer NOT NULL DEFAULT 0,
        started_by uuid,
        started_by_name text NOT NULL,
        started_at timestamptz NOT NULL,
        finished_at timestamptz,
        CONSTRAINT import_run_pkey PRIMARY KEY (id),
        CONSTRAINT import_run_state_known CHECK (state IN ('running', 'completed'))
      );
      CREATE UNIQUE INDEX import_run_unfinished_key ON enterprises.import_run (sha256, mapping_hash)
        WHERE state = 'running';
      CREATE INDEX import_run_started_idx ON enterprises.import_run (started_at DESC);

      CREATE TABLE enterprises.import_bad_row (
        run_id uuid NOT NULL,
        line integer NOT NULL,
        reasons jsonb NOT NULL,
        cells text[] NOT NULL,
        CONSTRAINT import_bad_row_pkey PRIMARY KEY (run_id, line),
        CONSTRAINT import_bad_row_run_fkey FOREIGN KEY (run_id) REFERENCES enterprises.import_run (id)
      );

      -- Which codes an unfinished run has met, so that a repeated one is found without holding the file in memory.
      CREATE TABLE enterprises.import_seen (
        run_id uuid NOT NULL,
        credit_code text NOT NULL,
        line integer NOT NULL,
        name text NOT NULL,
        content_hash text NOT NULL,
        CONSTRAINT import_seen_pkey PRIMARY KEY (run_id, credit_code),
        CONSTRAINT import_seen_run_fkey FOREIGN KEY (run_id) REFERENCES enterprises.import_run (id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA enterprises CASCADE');
  }
}
