import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import { Enterprise } from '../domain/enterprise.js';
import { plainDecimal } from '../domain/registered-capital.js';

function generated(property: string, name: string): Record<string, EntitySchemaColumnOptions> {
  return { [property]: { type: 'boolean', name, nullable: true, select: false, insert: false, update: false } };
}

export const enterpriseSchema = new EntitySchema<Enterprise>({
  name: 'Enterprise',
  target: Enterprise,
  schema: 'enterprises',
  tableName: 'enterprise',
  columns: {
    id: { type: 'uuid', primary: true },
    creditCode: { type: 'text', name: 'credit_code', update: false },
    name: { type: 'text' },
    shortNames: { type: 'text', name: 'short_names', array: true },
    formerNames: { type: 'text', name: 'former_names', array: true },
    regionCode: { type: 'text', name: 'region_code' },
    industryCode: { type: 'text', name: 'industry_code', nullable: true },
    capitalAmount: {
      type: 'numeric',
      name: 'capital_amount',
      nullable: true,
      // The driver gives the column's six decimals, zeros included.
      transformer: {
        to: (amount: string | null) => amount,
        from: (stored: string | null) => (stored === null ? null : plainDecimal(stored)),
      },
    },
    capitalCurrency: { type: 'text', name: 'capital_currency', nullable: true },
    registeredOn: { type: 'date', name: 'registered_on', nullable: true },
    businessScope: { type: 'text', name: 'business_scope' },
    address: { type: 'text' },
    status: { type: 'text' },
    claimedBy: { type: 'uuid', name: 'claimed_by', nullable: true, update: false },
    claimedAt: { type: 'timestamptz', name: 'claimed_at', nullable: true, update: false },
    mergedInto: { type: 'uuid', name: 'merged_into', nullable: true, update: false },
    // Made by the database from the line above, for its own constraints.
    ...generated('stands', 'stands'),
    ...generated('leadsToStanding', 'leads_to_standing'),
    version: { type: 'integer', version: true },
  },
});
