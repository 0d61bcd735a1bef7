import { EntitySchema } from 'typeorm';
import { PurchaseIntent } from '../domain/purchase-intent.js';

export const purchaseIntentSchema = new EntitySchema<PurchaseIntent>({
  target: PurchaseIntent,
  name: 'PurchaseIntent',
  schema: 'demand',
  tableName: 'purchase_intent',
  columns: {
    id: { type: 'uuid', primary: true },
    productId: { name: 'product_id', type: 'uuid' },
    productName: { name: 'product_name', type: 'text' },
    buyerEnterpriseId: { name: 'buyer_enterprise_id', type: 'uuid' },
    buyerRegionCode: { name: 'buyer_region_code', type: 'text' },
    makerEnterpriseId: { name: 'maker_enterprise_id', type: 'uuid' },
    makerRegionCode: { name: 'maker_region_code', type: 'text' },
    amount: { type: 'numeric' },
    unit: { type: 'text' },
    wantedBy: { name: 'wanted_by', type: 'date', nullable: true },
    trialWished: { name: 'trial_wished', type: 'boolean' },
    message: { type: 'text' },
    state: { type: 'text' },
    raisedBy: { name: 'raised_by', type: 'uuid' },
    raisedByName: { name: 'raised_by_name', type: 'text' },
    raisedAt: { name: 'raised_at', type: 'timestamptz' },
    dueAt: { name: 'due_at', type: 'timestamptz' },
    answeredBy: { name: 'answered_by', type: 'text', nullable: true },
    answeredAt: { name: 'answered_at', type: 'timestamptz', nullable: true },
    answer: { type: 'text' },
    version: { type: 'integer', version: true },
  },
});
