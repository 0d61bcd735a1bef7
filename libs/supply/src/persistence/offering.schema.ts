import { EntitySchema } from 'typeorm';

/** A row of `supply.offering`: something read from a registered scope. */
export class OfferingRow {
  readonly id!: string;
  readonly enterpriseId!: string;
  readonly role!: 'makes' | 'sells' | 'serves';
  readonly text!: string;
  readonly source!: 'registered_scope';
  readonly spanStart!: number;
  readonly spanEnd!: number;
}

export const offeringSchema = new EntitySchema<OfferingRow>({
  target: OfferingRow,
  name: 'Offering',
  schema: 'supply',
  tableName: 'offering',
  columns: {
    id: { type: 'uuid', primary: true },
    enterpriseId: { name: 'enterprise_id', type: 'uuid' },
    role: { type: 'text' },
    text: { type: 'text' },
    source: { type: 'text' },
    spanStart: { name: 'span_start', type: 'integer' },
    spanEnd: { name: 'span_end', type: 'integer' },
  },
});
