import { z } from 'zod';
import { PageQuery } from '#platform';
import { DEAL_STATES } from '../domain/deal.lifecycle.js';
import { CANCEL_REASONS, END_REASONS, ORIGIN_KINDS, SIDES } from '../domain/deal.js';
import { VERDICTS } from '../domain/trial.js';

/** An order has no more lines than this. */
const LINES_AN_ORDER = 200;

/** Exact digits above zero. */
const Amount = z.string().regex(/^(?!0+(\.0+)?$)\d{1,15}(\.\d{1,6})?$/);
/** Exact digits, zero included. */
const AmountOrNone = z.string().regex(/^\d{1,15}(\.\d{1,6})?$/);
const Remark = z.string().trim().max(1000).default('');

export const DealsQuery = PageQuery.extend({
  state: z.enum(DEAL_STATES).optional(),
  origin: z.enum(ORIGIN_KINDS).optional(),
  eventId: z.uuid().optional(),
  productId: z.uuid().optional(),
  shortageId: z.uuid().optional(),
  /** One of its two firms. */
  enterpriseId: z.uuid().optional(),
  /** The reader's own side. */
  side: z.enum(SIDES).optional(),
  /** Only those whose next step should have been taken, or only those without a next step. */
  nextStep: z.enum(['overdue', 'missing']).optional(),
});
export type DealsQuery = z.infer<typeof DealsQuery>;

export const NoteDto = z.strictObject({
  /** On which day it was said. */
  day: z.iso.date(),
  text: z.string().trim().min(1).max(2000),
});
export type NoteDto = z.infer<typeof NoteDto>;

export const NextStepDto = z.strictObject({
  what: z.string().trim().min(1).max(200),
  due: z.iso.date(),
  side: z.enum(SIDES),
  /** Who there sees to it. */
  owner: z.string().trim().min(1).max(50),
});
export type NextStepDto = z.infer<typeof NextStepDto>;

export const BeginTrialDto = z.strictObject({
  place: z.string().trim().min(1).max(200),
  from: z.iso.date(),
  to: z.iso.date(),
  what: z.string().trim().min(1).max(500),
});
export type BeginTrialDto = z.infer<typeof BeginTrialDto>;

export const TrialResultDto = z.strictObject({
  measure: z.string().trim().min(1).max(100),
  /** As it was read, digits or words. */
  value: z.string().trim().min(1).max(50),
  unit: z.string().trim().max(20).default(''),
  /** What was to be reached, in the same unit. */
  target: z.string().trim().max(50).default(''),
});

export const TrialResultsDto = z.strictObject({
  results: z.array(TrialResultDto).max(50),
  /** `open` while it goes on. */
  verdict: z.enum(VERDICTS),
  remark: Remark,
});
export type TrialResultsDto = z.infer<typeof TrialResultsDto>;

export const OrderLineDto = z.strictObject({
  item: z.string().trim().min(1).max(200),
  specification: z.string().trim().max(500).default(''),
  quantity: Amount,
  unit: z.string().trim().min(1).max(20),
  /** CNY a unit. */
  unitPrice: AmountOrNone.nullable().default(null),
  due: z.iso.date().nullable().default(null),
  /** The buyer's shortage that it covers. */
  shortageId: z.uuid().nullable().default(null),
});
export type OrderLineDto = z.infer<typeof OrderLineDto>;

export const OrderDto = z.strictObject({
  contractNumber: z.string().trim().min(1).max(60),
  signedOn: z.iso.date(),
  lines: z.array(OrderLineDto).min(1).max(LINES_AN_ORDER),
});
export type OrderDto = z.infer<typeof OrderDto>;

export const LotDto = z.strictObject({
  /** The number on the delivery note; one lot a number. */
  number: z.string().trim().min(1).max(60),
  day: z.iso.date(),
  remark: Remark,
  lines: z
    .array(
      z.strictObject({
        /** The order line's number. */
        line: z.number().int().min(1).max(LINES_AN_ORDER),
        accepted: AmountOrNone.default('0'),
        rejected: AmountOrNone.default('0'),
      }),
    )
    .min(1)
    .max(LINES_AN_ORDER),
});
export type LotDto = z.infer<typeof LotDto>;

export const StrikeLotDto = z.strictObject({ because: z.string().trim().min(1).max(500) });
export type StrikeLotDto = z.infer<typeof StrikeLotDto>;

export const CompleteDto = z.strictObject({ remark: Remark });
export type CompleteDto = z.infer<typeof CompleteDto>;

export const EndDealDto = z.strictObject({ reason: z.enum(END_REASONS), remark: Remark });
export type EndDealDto = z.infer<typeof EndDealDto>;

export const CancelOrderDto = z.strictObject({ reason: z.enum(CANCEL_REASONS), remark: Remark });
export type CancelOrderDto = z.infer<typeof CancelOrderDto>;
