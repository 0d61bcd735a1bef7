import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Introductions, the telephone calls about them, their one-time links, and who looked at a need. */
export class Matching1700000007000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA matching;

      CREATE TABLE matching.introduction (
        id uuid CONSTRAINT introduction_pkey PRIMARY KEY,
        shortage_id uuid NOT NULL,
        enterprise_id uuid NOT NULL,
        maker_region_code text NOT NULL,
        maker_claimed boolean NOT NULL,
        asking_enterprise_id uuid NOT NULL,
        asking_region_code text NOT NULL,
        place integer NOT NULL CONSTRAINT introduction_place_known CHECK (place BETWEEN 1 AND 5),
        state text NOT NULL CONSTRAINT introduction_state_known
          CHECK (state IN ('put', 'accepted', 'declined', 'expired', 'withdrawn')),
        message text NOT NULL,
        owner_id uuid NOT NULL,
        owner_name text NOT NULL,
        put_at timestamptz NOT NULL,
        due_at timestamptz NOT NULL,
        answered_at timestamptz,
        answered_via text CONSTRAINT introduction_channel_known CHECK (answered_via IN ('account', 'link', 'telephone')),
        answered_by text,
        remark text NOT NULL,
        weekly_quantity numeric,
        earliest_date date,
        version integer NOT NULL,
        CONSTRAINT introduction_due_later CHECK (due_at > put_at),
        CONSTRAINT introduction_answer_whole
          CHECK ((state IN ('accepted', 'declined')) = (answered_at IS NOT NULL AND answered_via IS NOT NULL))
      );
      -- A maker is asked once about a line; after silence or a withdrawal it may be asked again.
      CREATE UNIQUE INDEX introduction_maker_key ON matching.introduction (shortage_id, enterprise_id)
        WHERE state IN ('put', 'accepted', 'declined');
      -- No more open introductions a line than there are places.
      CREATE UNIQUE INDEX introduction_place_key ON matching.introduction (shortage_id, place) WHERE state = 'put';
      CREATE INDEX introduction_due_idx ON matching.introduction (due_at) WHERE state = 'put';
      CREATE INDEX introduction_maker_idx ON matching.introduction (enterprise_id, put_at DESC);
      CREATE INDEX introduction_asking_idx ON matching.introduction (asking_enterprise_id, put_at DESC);
      CREATE INDEX introduction_call_idx ON matching.introduction (maker_region_code text_pattern_ops, due_at)
        WHERE state = 'put';

      CREATE TABLE matching.telephone_call (
        id uuid CONSTRAINT telephone_call_pkey PRIMARY KEY,
        introduction_id uuid NOT NULL CONSTRAINT call_introduction_exists REFERENCES matching.introduction (id),
        called_at timestamptz NOT NULL,
        caller_id uuid NOT NULL,
        caller_name text NOT NULL,
        spoke_with text NOT NULL,
        outcome text NOT NULL CONSTRAINT call_outcome_known CHECK (outcome IN ('yes', 'no', 'call_again', 'not_reached')),
        remark text NOT NULL
      );
      CREATE INDEX telephone_call_introduction_idx ON matching.telephone_call (introduction_id, called_at);

      CREATE TABLE matching.answer_link (
        -- SHA-256 of the token; the token itself is kept nowhere.
        token_hash text CONSTRAINT answer_link_pkey PRIMARY KEY,
        introduction_id uuid NOT NULL CONSTRAINT link_introduction_exists REFERENCES matching.introduction (id),
        expires_at timestamptz NOT NULL,
        issued_by text NOT NULL,
        used_at timestamptz
      );
      CREATE INDEX answer_link_introduction_idx ON matching.answer_link (introduction_id);

      CREATE TABLE matching.need_look (
        id uuid CONSTRAINT need_look_pkey PRIMARY KEY,
        introduction_id uuid NOT NULL CONSTRAINT look_introduction_exists REFERENCES matching.introduction (id),
        looked_at timestamptz NOT NULL,
        account_id uuid,
        via text NOT NULL CONSTRAINT look_channel_known CHECK (via IN ('list', 'account', 'link'))
      );
      CREATE INDEX need_look_introduction_idx ON matching.need_look (introduction_id, looked_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA matching CASCADE');
  }
}
