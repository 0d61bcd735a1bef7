import { EntitySchema } from 'typeorm';
import { Shortage } from '../domain/shortage.js';

/** A row of `demand.shortage_list`: shortages raised together. */
export class ShortageListRow {
  readonly id!: string;
  readonly enterpriseId!: string;
  readonly regionCode!: string;
  readonly title!: string;
  readonly raisedBy!: string;
  readonly raisedByName!: string;
  readonly createdAt!: Date;
}

export const shortageListSchema = new EntitySchema<ShortageListRow>({
  target: ShortageListRow,
  name: 'ShortageList',
  schema: 'demand',
  tableName: 'shortage_list',
  columns: {
    id: { type: 'uuid', primary: true },
    enterpriseId: { name: 'enterprise_id', type: 'uuid' },
    regionCode: { name: 'region_code', type: 'text' },
    title: { type: 'text' },
    raisedBy: { name: 'raised_by', type: 'uuid' },
    raisedByName: { name: 'raised_by_name', type: 'text' },
    createdAt: { name: 'created_at', type: 'timestamptz' },
  },
});

export const shortageSchema = new EntitySchema<Shortage>({
  target: Shortage,
  name: 'Shortage',
  schema: 'demand',
  tableName: 'shortage',
  columns: {
    id: { type: 'uuid', primary: true },
    listId: { name: 'list_id', type: 'uuid' },
    enterpriseId: { name: 'enterprise_id', type: 'uuid' },
    regionCode: { name: 'region_code', type: 'text' },
    line: { type: 'integer' },
    part: { type: 'text' },
    specification: { type: 'text' },
    // Numeric without a scale comes back as the digits that were written.
    amount: { type: 'numeric' },
    unit: { type: 'text' },
    neededBy: { name: 'needed_by', type: 'date', nullable: true },
    placeCode: { name: 'place_code', type: 'text', nullable: true },
    severity: { type: 'text' },
    stopCostPerDay: { name: 'stop_cost_per_day', type: 'numeric', precision: 18, scale: 2, nullable: true },
    note: { type: 'text' },
    state: { type: 'text' },
    submittedAt: { name: 'submitted_at', type: 'timestamptz' },
    raisedAt: { name: 'raised_at', type: 'timestamptz', nullable: true },
    reviewedAt: { name: 'reviewed_at', type: 'timestamptz', nullable: true },
    reviewedBy: { name: 'reviewed_by', type: 'text', nullable: true },
    reviewReason: { name: 'review_reason', type: 'text', nullable: true },
    version: { type: 'integer', version: true },
  },
});
