import { EntitySchema } from 'typeorm';
import type { Side } from '../domain/deal.js';

/** A row of `deals.lot`: what arrived together. */
export class LotRow {
  readonly id!: string;
  readonly dealId!: string;
  readonly number!: string;
  readonly day!: string;
  readonly remark!: string;
  readonly enteredBy!: string;
  readonly enteredByName!: string;
  readonly enteredAt!: Date;
  readonly struckAt!: Date | null;
  readonly struckByName!: string | null;
  readonly struckBecause!: string | null;
}

/** A row of `deals.lot_line`: what of one order line arrived in a lot. */
export class LotLineRow {
  readonly lotId!: string;
  readonly orderLineId!: string;
  readonly accepted!: string;
  readonly rejected!: string;
}

/** What a log entry is about. Each is said in the reader's language from its details. */
export const LOG_KINDS = [
  'opened',
  'note',
  'next_step_planned',
  'next_step_dropped',
  'trial_begun',
  'trial_measured',
  'trial_concluded',
  'signed',
  'order_corrected',
  'lot_delivered',
  'lot_struck',
  'completed',
  'ended',
  'resumed',
  'cancelled',
] as const;
export type LogKind = (typeof LOG_KINDS)[number];

export type LogDetails = Readonly<Record<string, string | number | null>>;

/** A row of `deals.log_entry`. Never changed and never deleted. */
export class LogEntryRow {
  readonly id!: string;
  readonly dealId!: string;
  readonly kind!: LogKind;
  readonly day!: string;
  readonly text!: string;
  readonly details!: LogDetails;
  readonly writtenAt!: Date;
  readonly writtenBy!: string | null;
  readonly writtenByName!: string | null;
  readonly side!: Side | null;
}

export const lotSchema = new EntitySchema<LotRow>({
  target: LotRow,
  name: 'Lot',
  schema: 'deals',
  tableName: 'lot',
  columns: {
    id: { type: 'uuid', primary: true },
    dealId: { name: 'deal_id', type: 'uuid' },
    number: { type: 'text' },
    day: { type: 'date' },
    remark: { type: 'text' },
    enteredBy: { name: 'entered_by', type: 'uuid' },
    enteredByName: { name: 'entered_by_name', type: 'text' },
    enteredAt: { name: 'entered_at', type: 'timestamptz' },
    struckAt: { name: 'struck_at', type: 'timestamptz', nullable: true },
    struckByName: { name: 'struck_by_name', type: 'text', nullable: true },
    struckBecause: { name: 'struck_because', type: 'text', nullable: true },
  },
});

export const lotLineSchema = new EntitySchema<LotLineRow>({
  target: LotLineRow,
  name: 'LotLine',
  schema: 'deals',
  tableName: 'lot_line',
  columns: {
    lotId: { name: 'lot_id', type: 'uuid', primary: true },
    orderLineId: { name: 'order_line_id', type: 'uuid', primary: true },
    accepted: { type: 'numeric' },
    rejected: { type: 'numeric' },
  },
});

export const logEntrySchema = new EntitySchema<LogEntryRow>({
  target: LogEntryRow,
  name: 'DealLogEntry',
  schema: 'deals',
  tableName: 'log_entry',
  columns: {
    id: { type: 'uuid', primary: true },
    dealId: { name: 'deal_id', type: 'uuid' },
    kind: { type: 'text' },
    day: { type: 'date' },
    text: { type: 'text' },
    details: { type: 'jsonb' },
    writtenAt: { name: 'written_at', type: 'timestamptz' },
    writtenBy: { name: 'written_by', type: 'uuid', nullable: true },
    writtenByName: { name: 'written_by_name', type: 'text', nullable: true },
    side: { type: 'text', nullable: true },
  },
});
