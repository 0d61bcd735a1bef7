import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Searches that an account keeps, and the letters that told it of firms newly found. */
export class SearchSaved1700000014100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE search.saved_search (
        id uuid CONSTRAINT saved_search_pkey PRIMARY KEY,
        account_id uuid NOT NULL,
        -- One of the twenty that an account has.
        place smallint NOT NULL CONSTRAINT saved_search_place_range CHECK (place BETWEEN 1 AND 20),
        name text NOT NULL,
        -- Words and filters, as the search takes them.
        asked jsonb NOT NULL,
        -- Whether its account is written to.
        notifies boolean NOT NULL,
        -- Firms that were found before, and are not new.
        known uuid[] NOT NULL,
        -- The day on which it was last looked for new ones.
        looked_on date NOT NULL,
        created_at timestamptz NOT NULL,
        version integer NOT NULL,
        CONSTRAINT saved_search_place_key UNIQUE (account_id, place),
        CONSTRAINT saved_search_name_key UNIQUE (account_id, name)
      );
      CREATE INDEX saved_search_due_idx ON search.saved_search (account_id, looked_on) WHERE notifies;

      CREATE TABLE search.saved_search_letter (
        -- Of the token with which its reader ends the letters about this search.
        token_hash text CONSTRAINT saved_search_letter_pkey PRIMARY KEY,
        saved_search_id uuid NOT NULL CONSTRAINT letter_saved_search_exists
          REFERENCES search.saved_search (id) ON DELETE CASCADE,
        day date NOT NULL,
        -- Nobody is written to twice a day about one search.
        CONSTRAINT saved_search_letter_day_key UNIQUE (saved_search_id, day)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE search.saved_search_letter, search.saved_search');
  }
}
