import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What two enterprises negotiate, try, sign and deliver. */
export class Deals1700000012000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA deals;

      CREATE TABLE deals.deal (
        id uuid CONSTRAINT deal_pkey PRIMARY KEY,
        origin_kind text NOT NULL
          CONSTRAINT deal_origin_known CHECK (origin_kind IN ('introduction', 'meeting', 'intent')),
        origin_id uuid NOT NULL,
        buyer_id uuid NOT NULL,
        seller_id uuid NOT NULL,
        -- Of both on the day it was opened; staff of either see it.
        buyer_region_code text NOT NULL,
        seller_region_code text NOT NULL,
        subject text NOT NULL,
        shortage_id uuid,
        product_id uuid,
        event_id uuid,
        event_title text,
        state text NOT NULL CONSTRAINT deal_state_known CHECK (state IN
          ('negotiating', 'in_trial', 'signed', 'delivering', 'delivered', 'ended', 'cancelled')),
        state_since timestamptz NOT NULL,
        opened_at timestamptz NOT NULL,
        next_step text,
        next_step_due date,
        next_step_side text CONSTRAINT deal_next_step_side_known CHECK (next_step_side IN ('buyer', 'seller')),
        next_step_owner text,
        contract_number text,
        -- As contract numbers are compared: without spaces, in capitals, half width.
        contract_key text,
        signed_on date,
        signed_at timestamptz,
        -- CNY, of the lines that have a price; null where none has.
        amount numeric(18,2) CONSTRAINT deal_amount_not_negative CHECK (amount >= 0),
        -- When it was delivered, ended or cancelled.
        closed_at timestamptz,
        close_reason text,
        close_remark text NOT NULL,
        version integer NOT NULL,
        -- Counted once: what an introduction, a meeting or an intent led to is one deal.
        CONSTRAINT deal_origin_key UNIQUE (origin_kind, origin_id),
        CONSTRAINT deal_between_two CHECK (buyer_id <> seller_id),
        CONSTRAINT deal_next_step_whole CHECK (
          (next_step IS NULL) = (next_step_due IS NULL)
          AND (next_step IS NULL) = (next_step_side IS NULL)
          AND (next_step IS NULL) = (next_step_owner IS NULL)),
        CONSTRAINT deal_order_whole CHECK (
          (state IN ('signed', 'delivering', 'delivered', 'cancelled'))
          = (contract_number IS NOT NULL AND contract_key IS NOT NULL AND signed_on IS NOT NULL AND signed_at IS NOT NULL)),
        CONSTRAINT deal_closed_whole CHECK (
          (state IN ('delivered', 'ended', 'cancelled')) = (closed_at IS NOT NULL)
          AND (state IN ('ended', 'cancelled')) = (close_reason IS NOT NULL))
      );
      -- Two firms that meet twice in an event over the same thing have one deal of it, as long as it is not given up.
      CREATE UNIQUE INDEX deal_of_event_key ON deals.deal
        (event_id, buyer_id, seller_id, coalesce(product_id, '00000000-0000-0000-0000-000000000000'))
        WHERE event_id IS NOT NULL AND state NOT IN ('ended', 'cancelled');
      -- One order of a pair stands under one deal. A cancelled order gives its number back, so that a wrong entry can be mended.
      CREATE UNIQUE INDEX deal_contract_key ON deals.deal (buyer_id, seller_id, contract_key)
        WHERE contract_key IS NOT NULL AND state <> 'cancelled';
      CREATE INDEX deal_buyer_idx ON deals.deal (buyer_id, state);
      CREATE INDEX deal_seller_idx ON deals.deal (seller_id, state);
      CREATE INDEX deal_buyer_region_idx ON deals.deal (buyer_region_code text_pattern_ops, state);
      CREATE INDEX deal_seller_region_idx ON deals.deal (seller_region_code text_pattern_ops, state);
      CREATE INDEX deal_due_idx ON deals.deal (next_step_due) WHERE next_step_due IS NOT NULL;

      CREATE TABLE deals.trial (
        id uuid CONSTRAINT trial_pkey PRIMARY KEY,
        deal_id uuid NOT NULL CONSTRAINT trial_deal_exists REFERENCES deals.deal (id),
        place text NOT NULL,
        from_day date NOT NULL,
        to_day date NOT NULL,
        what text NOT NULL,
        verdict text NOT NULL CONSTRAINT trial_verdict_known CHECK (verdict IN ('open', 'passed', 'failed')),
        -- [{ measure, value, unit, target }], in the order in which they were entered.
        results jsonb NOT NULL,
        remark text NOT NULL,
        begun_at timestamptz NOT NULL,
        concluded_at timestamptz,
        CONSTRAINT trial_ends_after_it_begins CHECK (to_day >= from_day),
        CONSTRAINT trial_concluded_whole CHECK ((verdict = 'open') = (concluded_at IS NULL))
      );
      -- A deal has one running trial at a time.
      CREATE UNIQUE INDEX trial_open_key ON deals.trial (deal_id) WHERE verdict = 'open';
      CREATE INDEX trial_deal_idx ON deals.trial (deal_id, begun_at);

      CREATE TABLE deals.order_line (
        id uuid CONSTRAINT order_line_pkey PRIMARY KEY,
        deal_id uuid NOT NULL CONSTRAINT order_line_deal_exists REFERENCES deals.deal (id),
        line integer NOT NULL,
        item text NOT NULL,
        specification text NOT NULL,
        quantity numeric NOT NULL CONSTRAINT order_line_quantity_positive CHECK (quantity > 0),
        unit text NOT NULL,
        -- CNY a unit.
        unit_price numeric CONSTRAINT order_line_price_not_negative CHECK (unit_price >= 0),
        amount numeric(18,2),
        due date,
        shortage_id uuid,
        -- Sums over the lots, kept here so that the database itself refuses one too many.
        accepted numeric NOT NULL,
        rejected numeric NOT NULL CONSTRAINT order_line_rejected_not_negative CHECK (rejected >= 0),
        CONSTRAINT order_line_key UNIQUE (deal_id, line),
        CONSTRAINT order_line_priced_whole CHECK ((unit_price IS NULL) = (amount IS NULL)),
        CONSTRAINT order_line_not_over_delivered CHECK (accepted >= 0 AND accepted <= quantity)
      );
      CREATE INDEX order_line_shortage_idx ON deals.order_line (shortage_id) WHERE shortage_id IS NOT NULL;

      CREATE TABLE deals.lot (
        id uuid CONSTRAINT lot_pkey PRIMARY KEY,
        deal_id uuid NOT NULL CONSTRAINT lot_deal_exists REFERENCES deals.deal (id),
        number text NOT NULL,
        day date NOT NULL,
        remark text NOT NULL,
        entered_by uuid NOT NULL,
        entered_by_name text NOT NULL,
        entered_at timestamptz NOT NULL,
        -- A lot entered wrongly is struck out and kept.
        struck_at timestamptz,
        struck_by_name text,
        struck_because text,
        CONSTRAINT lot_struck_whole CHECK (
          (struck_at IS NULL) = (struck_by_name IS NULL) AND (struck_at IS NULL) = (struck_because IS NULL))
      );
      CREATE UNIQUE INDEX lot_number_key ON deals.lot (deal_id, number) WHERE struck_at IS NULL;
      CREATE INDEX lot_deal_idx ON deals.lot (deal_id, day);

      CREATE TABLE deals.lot_line (
        lot_id uuid NOT NULL CONSTRAINT lot_line_lot_exists REFERENCES deals.lot (id),
        order_line_id uuid NOT NULL CONSTRAINT lot_line_order_line_exists REFERENCES deals.order_line (id),
        accepted numeric NOT NULL,
        rejected numeric NOT NULL,
        CONSTRAINT lot_line_pkey PRIMARY KEY (lot_id, order_line_id),
        CONSTRAINT lot_line_something CHECK (accepted >= 0 AND rejected >= 0 AND accepted + rejected > 0)
      );
      CREATE INDEX lot_line_order_line_idx ON deals.lot_line (order_line_id);

      -- What happened and what was said, in the order in which it was written.
      CREATE TABLE deals.log_entry (
        id uuid CONSTRAINT log_entry_pkey PRIMARY KEY,
        deal_id uuid NOT NULL CONSTRAINT log_entry_deal_exists REFERENCES deals.deal (id),
        kind text NOT NULL,
        -- On which day it was said or took place.
        day date NOT NULL,
        -- What a person wrote: a note, a remark, what is tried.
        text text NOT NULL,
        -- What the entry is about, to be said in the reader's language: { "contractNumber": "…", "amount": "…" }.
        details jsonb NOT NULL,
        written_at timestamptz NOT NULL,
        -- Null where nobody acted: the deal was opened by its origin.
        written_by uuid,
        written_by_name text,
        side text CONSTRAINT log_entry_side_known CHECK (side IN ('buyer', 'seller'))
      );
      CREATE INDEX log_entry_deal_idx ON deals.log_entry (deal_id, written_at DESC);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA deals CASCADE');
  }
}
