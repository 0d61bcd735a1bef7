import { EntitySchema } from 'typeorm';
import { ProductionLine } from '../domain/capacity/production-line.js';

export const productionLineSchema = new EntitySchema<ProductionLine>({
  target: ProductionLine,
  name: 'ProductionLine',
  schema: 'supply',
  tableName: 'production_line',
  columns: {
    id: { type: 'uuid', primary: true },
    enterpriseId: { name: 'enterprise_id', type: 'uuid' },
    regionCode: { name: 'region_code', type: 'text' },
    name: { type: 'text' },
    makes: { type: 'text' },
    unit: { type: 'text' },
    createdAt: { name: 'created_at', type: 'timestamptz' },
    version: { type: 'integer', version: true },
  },
});

/** A row of `supply.capacity_week`. */
export class CapacityWeekRow {
  readonly lineId!: string;
  readonly week!: string;
  readonly capacity!: string;
  readonly free!: string;
  readonly confirmedOn!: string;
}

export const capacityWeekSchema = new EntitySchema<CapacityWeekRow>({
  target: CapacityWeekRow,
  name: 'CapacityWeek',
  schema: 'supply',
  tableName: 'capacity_week',
  columns: {
    lineId: { name: 'line_id', type: 'uuid', primary: true },
    week: { type: 'date', primary: true },
    // Numeric without a scale comes back as the digits that were written.
    capacity: { type: 'numeric' },
    free: { type: 'numeric' },
    confirmedOn: { name: 'confirmed_on', type: 'date' },
  },
});
