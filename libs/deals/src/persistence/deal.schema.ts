import { EntitySchema } from 'typeorm';
import { Deal } from '../domain/deal.js';
import { OrderLine } from '../domain/order-line.js';
import { Trial } from '../domain/trial.js';
import { logEntrySchema, lotLineSchema, lotSchema } from './deal-record.schema.js';

const dealSchema = new EntitySchema<Deal>({
  target: Deal,
  name: 'Deal',
  schema: 'deals',
  tableName: 'deal',
  columns: {
    id: { type: 'uuid', primary: true },
    originKind: { name: 'origin_kind', type: 'text' },
    originId: { name: 'origin_id', type: 'uuid' },
    buyerId: { name: 'buyer_id', type: 'uuid' },
    sellerId: { name: 'seller_id', type: 'uuid' },
    buyerRegionCode: { name: 'buyer_region_code', type: 'text' },
    sellerRegionCode: { name: 'seller_region_code', type: 'text' },
    subject: { type: 'text' },
    shortageId: { name: 'shortage_id', type: 'uuid', nullable: true },
    productId: { name: 'product_id', type: 'uuid', nullable: true },
    eventId: { name: 'event_id', type: 'uuid', nullable: true },
    eventTitle: { name: 'event_title', type: 'text', nullable: true },
    eventRegionCode: { name: 'event_region_code', type: 'text', nullable: true },
    state: { type: 'text' },
    stateSince: { name: 'state_since', type: 'timestamptz' },
    openedAt: { name: 'opened_at', type: 'timestamptz' },
    nextStep: { name: 'next_step', type: 'text', nullable: true },
    nextStepDue: { name: 'next_step_due', type: 'date', nullable: true },
    nextStepSide: { name: 'next_step_side', type: 'text', nullable: true },
    nextStepOwner: { name: 'next_step_owner', type: 'text', nullable: true },
    contractNumber: { name: 'contract_number', type: 'text', nullable: true },
    contractKey: { name: 'contract_key', type: 'text', nullable: true },
    signedOn: { name: 'signed_on', type: 'date', nullable: true },
    signedAt: { name: 'signed_at', type: 'timestamptz', nullable: true },
    amount: { type: 'numeric', precision: 18, scale: 2, nullable: true },
    closedAt: { name: 'closed_at', type: 'timestamptz', nullable: true },
    closeReason: { name: 'close_reason', type: 'text', nullable: true },
    closeRemark: { name: 'close_remark', type: 'text' },
    version: { type: 'integer', version: true },
  },
});

const trialSchema = new EntitySchema<Trial>({
  target: Trial,
  name: 'Trial',
  schema: 'deals',
  tableName: 'trial',
  columns: {
    id: { type: 'uuid', primary: true },
    dealId: { name: 'deal_id', type: 'uuid' },
    place: { type: 'text' },
    fromDay: { name: 'from_day', type: 'date' },
    toDay: { name: 'to_day', type: 'date' },
    what: { type: 'text' },
    verdict: { type: 'text' },
    results: { type: 'jsonb' },
    remark: { type: 'text' },
    begunAt: { name: 'begun_at', type: 'timestamptz' },
    concludedAt: { name: 'concluded_at', type: 'timestamptz', nullable: true },
  },
});

const orderLineSchema = new EntitySchema<OrderLine>({
  target: OrderLine,
  name: 'OrderLine',
  schema: 'deals',
  tableName: 'order_line',
  columns: {
    id: { type: 'uuid', primary: true },
    dealId: { name: 'deal_id', type: 'uuid' },
    line: { type: 'integer' },
    item: { type: 'text' },
    specification: { type: 'text' },
    // Numeric without a scale comes back as the digits that were written.
    quantity: { type: 'numeric' },
    unit: { type: 'text' },
    unitPrice: { name: 'unit_price', type: 'numeric', nullable: true },
    amount: { type: 'numeric', precision: 18, scale: 2, nullable: true },
    due: { type: 'date', nullable: true },
    shortageId: { name: 'shortage_id', type: 'uuid', nullable: true },
    accepted: { type: 'numeric' },
    rejected: { type: 'numeric' },
  },
});

export const dealsMappings: EntitySchema[] = [
  dealSchema as EntitySchema,
  logEntrySchema as EntitySchema,
  lotLineSchema as EntitySchema,
  lotSchema as EntitySchema,
  orderLineSchema as EntitySchema,
  trialSchema as EntitySchema,
];
