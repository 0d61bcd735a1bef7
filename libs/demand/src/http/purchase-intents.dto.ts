import { z } from 'zod';
import { pageOf, PageQuery } from '#platform';
import { purchaseIntentLifecycle, type PurchaseIntentState } from '../domain/purchase-intent.lifecycle.js';

const STATE = z.enum(
  Object.keys(purchaseIntentLifecycle.table.states) as [PurchaseIntentState, ...PurchaseIntentState[]],
);

export const RaisePurchaseIntentDto = z.strictObject({
  /** The firm that buys. */
  enterpriseId: z.uuid(),
  productId: z.uuid(),
  /** Exact digits above zero. */
  quantity: z.string().regex(/^(?!0+(\.0+)?$)\d{1,15}(\.\d{1,6})?$/),
  unit: z.string().trim().min(1).max(20),
  wantedBy: z.iso.date().nullable().default(null),
  /** Whether the buyer would try the product first. */
  trialWished: z.boolean().default(false),
  message: z.string().trim().max(500).default(''),
});
export type RaisePurchaseIntentDto = z.infer<typeof RaisePurchaseIntentDto>;

export const AnswerPurchaseIntentDto = z.strictObject({
  answer: z.enum(['take_up', 'decline']),
  /** Needed where the maker declines. */
  words: z.string().trim().max(500).default(''),
});
export type AnswerPurchaseIntentDto = z.infer<typeof AnswerPurchaseIntentDto>;

export const PurchaseIntentsQuery = PageQuery.extend({
  /** The buyer's side, the maker's, or what staff see of their region. */
  side: z.enum(['asking', 'asked', 'region']),
  state: STATE.optional(),
  productId: z.uuid().optional(),
});
export type PurchaseIntentsQuery = z.infer<typeof PurchaseIntentsQuery>;

const PartyView = z.object({
  id: z.uuid(),
  name: z.string(),
  regionName: z.string(),
  /** Shown by itself, and once the intent is taken up. */
  contact: z.string().nullable(),
});

export const PurchaseIntentView = z.object({
  id: z.uuid(),
  state: STATE,
  product: z.object({ id: z.uuid(), name: z.string() }),
  buyer: PartyView,
  maker: PartyView,
  quantity: z.string(),
  unit: z.string(),
  wantedBy: z.iso.date().nullable(),
  trialWished: z.boolean(),
  message: z.string(),
  raisedBy: z.string(),
  raisedAt: z.iso.datetime(),
  /** Until when the maker may answer. */
  dueAt: z.iso.datetime(),
  answeredBy: z.string().nullable(),
  answeredAt: z.iso.datetime().nullable(),
  answer: z.string(),
  version: z.number().int(),
});
export type PurchaseIntentView = z.infer<typeof PurchaseIntentView>;
export const PurchaseIntentPage = pageOf(PurchaseIntentView);
