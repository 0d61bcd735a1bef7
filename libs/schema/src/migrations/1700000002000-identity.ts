import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts, passwords, memberships, sessions, one-time links, and the counts that slow guessing down. */
export class Identity1700000002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA identity;

      CREATE TABLE identity.account (
        id uuid CONSTRAINT account_pkey PRIMARY KEY,
        login text NOT NULL CONSTRAINT account_login_key UNIQUE,
        name text NOT NULL,
        email text NOT NULL,
        locale text NOT NULL CONSTRAINT account_locale_known CHECK (locale IN ('zh', 'en')),
        created_at timestamptz NOT NULL,
        version integer NOT NULL,
        CONSTRAINT account_login_lower_case CHECK (login = lower(login))
      );

      -- Apart from the account, and mapped by no entity, so that a hash never travels with one.
      CREATE TABLE identity.credential (
        account_id uuid CONSTRAINT credential_pkey PRIMARY KEY
          CONSTRAINT credential_account_fkey REFERENCES identity.account (id) ON DELETE CASCADE,
        password_hash text NOT NULL CONSTRAINT credential_argon2id CHECK (password_hash LIKE '$argon2id$%'),
        changed_at timestamptz NOT NULL
      );

      -- The enterprise stands in another context: its id is kept without a foreign key.
      CREATE TABLE identity.enterprise_membership (
        id uuid CONSTRAINT enterprise_membership_pkey PRIMARY KEY,
        account_id uuid NOT NULL
          CONSTRAINT enterprise_membership_account_fkey REFERENCES identity.account (id) ON DELETE CASCADE,
        enterprise_id uuid NOT NULL,
        role text NOT NULL CONSTRAINT enterprise_membership_role_known CHECK (role IN ('owner', 'member')),
        since timestamptz NOT NULL,
        CONSTRAINT enterprise_membership_key UNIQUE (account_id, enterprise_id)
      );
      CREATE INDEX enterprise_membership_enterprise_idx ON identity.enterprise_membership (enterprise_id);

      CREATE TABLE identity.department_membership (
        id uuid CONSTRAINT department_membership_pkey PRIMARY KEY,
        account_id uuid NOT NULL
          CONSTRAINT department_membership_account_fkey REFERENCES identity.account (id) ON DELETE CASCADE,
        region text NOT NULL CONSTRAINT department_membership_region_coded CHECK (region ~ '^[1-9][0-9]{5}$'),
        role text NOT NULL CONSTRAINT department_membership_role_known
          CHECK (role IN ('organiser', 'officer', 'supervisor', 'administrator')),
        since timestamptz NOT NULL,
        CONSTRAINT department_membership_key UNIQUE (account_id, region, role)
      );
      CREATE INDEX department_membership_region_idx ON identity.department_membership (region text_pattern_ops);

      CREATE TABLE identity.session (
        id uuid CONSTRAINT session_pkey PRIMARY KEY,
        account_id uuid NOT NULL CONSTRAINT session_account_fkey REFERENCES identity.account (id) ON DELETE CASCADE,
        token_hash text NOT NULL CONSTRAINT session_token_key UNIQUE,
        via text NOT NULL CONSTRAINT session_via_known CHECK (via IN ('cookie', 'bearer')),
        opened_at timestamptz NOT NULL,
        last_seen_at timestamptz NOT NULL,
        idle_seconds integer NOT NULL,
        expires_at timestamptz NOT NULL,
        client text NOT NULL,
        source text NOT NULL
      );
      CREATE INDEX session_account_idx ON identity.session (account_id, last_seen_at DESC);
      CREATE INDEX session_expires_idx ON identity.session (expires_at);

      CREATE TABLE identity.password_reset (
        id uuid CONSTRAINT password_reset_pkey PRIMARY KEY,
        account_id uuid NOT NULL
          CONSTRAINT password_reset_account_fkey REFERENCES identity.account (id) ON DELETE CASCADE,
        token_hash text NOT NULL CONSTRAINT password_reset_token_key UNIQUE,
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL
      );
      CREATE INDEX password_reset_account_idx ON identity.password_reset (account_id);
      CREATE INDEX password_reset_expires_idx ON identity.password_reset (expires_at);

      CREATE TABLE identity.invitation (
        id uuid CONSTRAINT invitation_pkey PRIMARY KEY,
        token_hash text NOT NULL CONSTRAINT invitation_token_key UNIQUE,
        email text NOT NULL,
        name text NOT NULL,
        enterprise_id uuid,
        region text CONSTRAINT invitation_region_coded CHECK (region ~ '^[1-9][0-9]{5}$'),
        role text NOT NULL,
        invited_by uuid NOT NULL
          CONSTRAINT invitation_inviter_fkey REFERENCES identity.account (id) ON DELETE CASCADE,
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        CONSTRAINT invitation_one_post CHECK (
          (enterprise_id IS NOT NULL AND region IS NULL AND role IN ('owner', 'member')) OR
          (enterprise_id IS NULL AND region IS NOT NULL
            AND role IN ('organiser', 'officer', 'supervisor', 'administrator'))
        )
      );
      CREATE INDEX invitation_inviter_idx ON identity.invitation (invited_by);
      CREATE INDEX invitation_expires_idx ON identity.invitation (expires_at);

      -- A link is used by entering it here: of two who use it at once, the key lets one through.
      CREATE TABLE identity.used_link (
        token_hash text CONSTRAINT used_link_once PRIMARY KEY,
        used_at timestamptz NOT NULL
      );

      -- By the hash of what was typed as login, known or not: a lock tells nothing about which logins exist, and a
      -- password typed into the wrong field is not kept.
      CREATE TABLE identity.wrong_password (
        login_hash text CONSTRAINT wrong_password_pkey PRIMARY KEY,
        tries integer NOT NULL CONSTRAINT wrong_password_tries_positive CHECK (tries > 0),
        last_at timestamptz NOT NULL
      );

      CREATE TABLE identity.source_attempt (
        source text NOT NULL,
        purpose text NOT NULL,
        since timestamptz NOT NULL,
        attempts integer NOT NULL,
        CONSTRAINT source_attempt_pkey PRIMARY KEY (source, purpose)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA identity CASCADE');
  }
}
