import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Docking meetings: who is invited, whom they wish to meet, who sits where when, and what came of it. */
export class Docking1700000011000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA docking;

      CREATE TABLE docking.docking_event (
        id uuid CONSTRAINT docking_event_pkey PRIMARY KEY,
        kind text NOT NULL
          CONSTRAINT docking_event_kind_known CHECK (kind IN ('component', 'production_demand')),
        title text NOT NULL,
        region_code text NOT NULL,
        venue text NOT NULL,
        day date NOT NULL,
        notice text NOT NULL,
        -- What the slots were made from, for the form.
        sessions jsonb NOT NULL,
        talk_minutes integer NOT NULL CONSTRAINT docking_event_talk_sensible CHECK (talk_minutes BETWEEN 5 AND 240),
        change_minutes integer NOT NULL
          CONSTRAINT docking_event_change_sensible CHECK (change_minutes BETWEEN 0 AND 120),
        tables integer NOT NULL CONSTRAINT docking_event_tables_sensible CHECK (tables BETWEEN 1 AND 500),
        lost_tables integer[] NOT NULL,
        answer_by timestamptz NOT NULL,
        wishes_close timestamptz NOT NULL,
        most_for_buyer integer CONSTRAINT docking_event_most_for_buyer_positive CHECK (most_for_buyer > 0),
        most_for_supplier integer CONSTRAINT docking_event_most_for_supplier_positive CHECK (most_for_supplier > 0),
        state text NOT NULL CONSTRAINT docking_event_state_known
          CHECK (state IN ('draft', 'inviting', 'wishes_closed', 'published', 'concluded', 'cancelled')),
        -- Of the plan that stands; 0 while there is none.
        plan_number integer NOT NULL,
        created_at timestamptz NOT NULL,
        created_by uuid NOT NULL,
        created_by_name text NOT NULL,
        opened_at timestamptz,
        wishes_closed_at timestamptz,
        published_at timestamptz,
        concluded_at timestamptz,
        cancelled_at timestamptz,
        cancel_reason text NOT NULL,
        version integer NOT NULL,
        CONSTRAINT docking_event_answers_before_wishes CHECK (answer_by <= wishes_close)
      );
      CREATE INDEX docking_event_region_idx ON docking.docking_event (region_code text_pattern_ops, day DESC);
      CREATE INDEX docking_event_closing_idx ON docking.docking_event (wishes_close) WHERE state = 'inviting';

      CREATE TABLE docking.slot (
        event_id uuid NOT NULL CONSTRAINT slot_event_exists REFERENCES docking.docking_event (id),
        number integer NOT NULL CONSTRAINT slot_number_positive CHECK (number > 0),
        session text NOT NULL CONSTRAINT slot_session_known CHECK (session IN ('morning', 'afternoon')),
        starts_at timestamptz NOT NULL,
        ends_at timestamptz NOT NULL,
        CONSTRAINT slot_pkey PRIMARY KEY (event_id, number),
        CONSTRAINT slot_ends_later CHECK (ends_at > starts_at)
      );

      CREATE TABLE docking.participant (
        id uuid CONSTRAINT participant_pkey PRIMARY KEY,
        event_id uuid NOT NULL CONSTRAINT participant_event_exists REFERENCES docking.docking_event (id),
        enterprise_id uuid NOT NULL,
        -- As the register has them; followed when it changes.
        enterprise_name text NOT NULL,
        enterprise_region text NOT NULL,
        claimed boolean NOT NULL,
        side text NOT NULL CONSTRAINT participant_side_known CHECK (side IN ('buyer', 'supplier')),
        state text NOT NULL CONSTRAINT participant_state_known
          CHECK (state IN ('invited', 'accepted', 'declined', 'withdrawn')),
        offers text NOT NULL,
        product_id uuid,
        product_title text NOT NULL,
        attendee text NOT NULL,
        phone text NOT NULL,
        unavailable integer[] NOT NULL,
        own_table integer CONSTRAINT participant_own_table_positive CHECK (own_table > 0),
        most_meetings integer CONSTRAINT participant_most_positive CHECK (most_meetings > 0),
        least_meetings integer NOT NULL CONSTRAINT participant_least_not_negative CHECK (least_meetings >= 0),
        check_in_code text NOT NULL,
        invited_at timestamptz NOT NULL,
        invited_by uuid NOT NULL,
        invited_by_name text NOT NULL,
        -- When the invitation went out; null while the event is a draft.
        told_at timestamptz,
        answered_at timestamptz,
        answered_via text CONSTRAINT participant_channel_known CHECK (answered_via IN ('account', 'link', 'telephone')),
        answered_by text,
        remark text NOT NULL,
        wishes_said_at timestamptz,
        wishes_said_via text CONSTRAINT participant_wishes_channel_known CHECK (wishes_said_via IN ('account', 'staff')),
        wishes_said_by text,
        withdrawn_at timestamptz,
        withdrawn_by text,
        withdrawal_reason text NOT NULL,
        checked_in_at timestamptz,
        checked_in_by text,
        checked_in_via text CONSTRAINT participant_check_in_known CHECK (checked_in_via IN ('code', 'name')),
        absent_at timestamptz,
        absent_by text,
        absent_from integer,
        gone_from integer,
        -- The last change of what a plan is made from.
        changed_at timestamptz NOT NULL,
        version integer NOT NULL,
        CONSTRAINT participant_enterprise_key UNIQUE (event_id, enterprise_id),
        CONSTRAINT participant_code_key UNIQUE (event_id, check_in_code),
        CONSTRAINT participant_of_event_key UNIQUE (event_id, id),
        CONSTRAINT participant_own_table_key UNIQUE (event_id, own_table),
        CONSTRAINT participant_answer_whole
          CHECK (state NOT IN ('accepted', 'declined') OR (answered_at IS NOT NULL AND answered_via IS NOT NULL))
      );
      CREATE INDEX participant_enterprise_idx ON docking.participant (enterprise_id, invited_at DESC);
      CREATE INDEX participant_name_idx ON docking.participant (event_id, enterprise_name, id);

      CREATE TABLE docking.answer_link (
        -- SHA-256 of the token; the token itself is kept nowhere.
        token_hash text CONSTRAINT answer_link_pkey PRIMARY KEY,
        participant_id uuid NOT NULL CONSTRAINT link_participant_exists REFERENCES docking.participant (id),
        expires_at timestamptz NOT NULL,
        issued_by text NOT NULL,
        used_at timestamptz
      );
      CREATE INDEX answer_link_participant_idx ON docking.answer_link (participant_id);

      CREATE TABLE docking.telephone_call (
        id uuid CONSTRAINT telephone_call_pkey PRIMARY KEY,
        participant_id uuid NOT NULL CONSTRAINT call_participant_exists REFERENCES docking.participant (id),
        called_at timestamptz NOT NULL,
        caller_id uuid NOT NULL,
        caller_name text NOT NULL,
        spoke_with text NOT NULL,
        outcome text NOT NULL CONSTRAINT call_outcome_known CHECK (outcome IN ('yes', 'no', 'call_again', 'not_reached')),
        remark text NOT NULL
      );
      CREATE INDEX telephone_call_participant_idx ON docking.telephone_call (participant_id, called_at);

      CREATE TABLE docking.wish (
        event_id uuid NOT NULL,
        from_id uuid NOT NULL,
        to_id uuid NOT NULL,
        weight integer CONSTRAINT wish_weight_known CHECK (weight BETWEEN 1 AND 3),
        veto boolean NOT NULL,
        note text NOT NULL,
        CONSTRAINT wish_pair_key PRIMARY KEY (from_id, to_id),
        CONSTRAINT wish_says_one_thing CHECK (veto = (weight IS NULL)),
        CONSTRAINT wish_not_to_itself CHECK (from_id <> to_id),
        CONSTRAINT wish_from_exists FOREIGN KEY (event_id, from_id) REFERENCES docking.participant (event_id, id),
        CONSTRAINT wish_to_exists FOREIGN KEY (event_id, to_id) REFERENCES docking.participant (event_id, id)
      );
      CREATE INDEX wish_event_idx ON docking.wish (event_id);
      CREATE INDEX wish_to_idx ON docking.wish (to_id);

      CREATE TABLE docking.timetable_plan (
        event_id uuid NOT NULL CONSTRAINT plan_event_exists REFERENCES docking.docking_event (id),
        number integer NOT NULL CONSTRAINT plan_number_positive CHECK (number > 0),
        kind text NOT NULL CONSTRAINT plan_kind_known CHECK (kind IN ('plan', 'replan')),
        made_at timestamptz NOT NULL,
        made_by uuid NOT NULL,
        made_by_name text NOT NULL,
        from_slot integer NOT NULL,
        changes jsonb NOT NULL,
        seed integer NOT NULL,
        placed integer NOT NULL,
        unplaced integer NOT NULL,
        moved integer NOT NULL,
        value integer NOT NULL,
        value_bound integer NOT NULL,
        breaks integer NOT NULL,
        breaks_bound integer NOT NULL,
        proved_optimal boolean NOT NULL,
        milliseconds integer NOT NULL,
        CONSTRAINT timetable_plan_pkey PRIMARY KEY (event_id, number)
      );

      CREATE TABLE docking.plan_unplaced (
        event_id uuid NOT NULL,
        plan_number integer NOT NULL,
        buyer_id uuid NOT NULL,
        supplier_id uuid NOT NULL,
        value integer NOT NULL,
        reason text NOT NULL CONSTRAINT plan_unplaced_reason_known CHECK (reason IN
          ('no_common_slot', 'tables_full', 'participant_full', 'participants_busy', 'order_impossible')),
        CONSTRAINT plan_unplaced_pkey PRIMARY KEY (event_id, plan_number, buyer_id, supplier_id),
        CONSTRAINT plan_unplaced_plan_exists FOREIGN KEY (event_id, plan_number)
          REFERENCES docking.timetable_plan (event_id, number) ON DELETE CASCADE
      );

      -- What a plan changed of the one before; where a meeting came or went, one of the ends is empty.
      CREATE TABLE docking.plan_move (
        event_id uuid NOT NULL,
        plan_number integer NOT NULL,
        meeting_id uuid NOT NULL,
        buyer_id uuid NOT NULL,
        supplier_id uuid NOT NULL,
        from_slot integer,
        from_table integer,
        to_slot integer,
        to_table integer,
        CONSTRAINT plan_move_pkey PRIMARY KEY (event_id, plan_number, meeting_id),
        CONSTRAINT plan_move_plan_exists FOREIGN KEY (event_id, plan_number)
          REFERENCES docking.timetable_plan (event_id, number) ON DELETE CASCADE
      );

      CREATE TABLE docking.meeting (
        id uuid CONSTRAINT meeting_pkey PRIMARY KEY,
        event_id uuid NOT NULL,
        buyer_id uuid NOT NULL,
        supplier_id uuid NOT NULL,
        slot integer NOT NULL,
        table_number integer NOT NULL CONSTRAINT meeting_table_positive CHECK (table_number > 0),
        value integer NOT NULL CONSTRAINT meeting_value_not_negative CHECK (value >= 0),
        -- Placed by hand: a plan leaves it where it is.
        pinned boolean NOT NULL,
        state text NOT NULL
          CONSTRAINT meeting_state_known CHECK (state IN ('planned', 'held', 'missed', 'cancelled')),
        planned_at timestamptz NOT NULL,
        outcome text CONSTRAINT meeting_outcome_known
          CHECK (outcome IN ('nothing', 'follow_up', 'negotiating', 'trial_agreed', 'order_signed')),
        remark text NOT NULL,
        next_step text NOT NULL,
        next_step_due date,
        concluded_at timestamptz,
        missing text CONSTRAINT meeting_missing_known CHECK (missing IN ('buyer', 'supplier', 'both')),
        cancelled_because text
          CONSTRAINT meeting_cancelled_because_known CHECK (cancelled_because IN ('hand', 'replan', 'withdrawn')),
        -- Who entered the outcome, the absence or the cancellation last.
        settled_at timestamptz,
        settled_by text,
        version integer NOT NULL,
        CONSTRAINT meeting_slot_exists FOREIGN KEY (event_id, slot) REFERENCES docking.slot (event_id, number),
        CONSTRAINT meeting_buyer_exists FOREIGN KEY (event_id, buyer_id) REFERENCES docking.participant (event_id, id),
        CONSTRAINT meeting_supplier_exists
          FOREIGN KEY (event_id, supplier_id) REFERENCES docking.participant (event_id, id),
        CONSTRAINT meeting_outcome_whole CHECK ((state = 'held') = (outcome IS NOT NULL)),
        CONSTRAINT meeting_missing_whole CHECK ((state = 'missed') = (missing IS NOT NULL)),
        CONSTRAINT meeting_cancellation_whole CHECK ((state = 'cancelled') = (cancelled_because IS NOT NULL))
      );
      -- Two firms meet once at an event; what was missed or cancelled may be arranged again.
      CREATE UNIQUE INDEX meeting_pair_key ON docking.meeting (buyer_id, supplier_id)
        WHERE state IN ('planned', 'held');
      CREATE INDEX meeting_event_idx ON docking.meeting (event_id, slot, table_number);
      CREATE INDEX meeting_supplier_idx ON docking.meeting (supplier_id);

      -- The seats of meetings that are planned or were held: nobody sits twice in a slot, no table is taken twice.
      CREATE TABLE docking.participant_seat (
        event_id uuid NOT NULL,
        participant_id uuid NOT NULL,
        slot integer NOT NULL,
        meeting_id uuid NOT NULL CONSTRAINT participant_seat_meeting_exists
          REFERENCES docking.meeting (id) ON DELETE CASCADE,
        CONSTRAINT participant_seat_key PRIMARY KEY (event_id, participant_id, slot)
      );
      CREATE INDEX participant_seat_meeting_idx ON docking.participant_seat (meeting_id);

      CREATE TABLE docking.table_seat (
        event_id uuid NOT NULL,
        table_number integer NOT NULL,
        slot integer NOT NULL,
        meeting_id uuid NOT NULL CONSTRAINT table_seat_meeting_exists
          REFERENCES docking.meeting (id) ON DELETE CASCADE,
        CONSTRAINT table_seat_key PRIMARY KEY (event_id, table_number, slot),
        CONSTRAINT table_seat_meeting_key UNIQUE (meeting_id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA docking CASCADE');
  }
}
