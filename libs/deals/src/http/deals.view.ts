import { z } from 'zod';
import { pageOf } from '#platform';
import { DEAL_COMMANDS, DEAL_STATES } from '../domain/deal.lifecycle.js';
import { CANCEL_REASONS, END_REASONS, ORIGIN_KINDS, SIDES } from '../domain/deal.js';
import { VERDICTS } from '../domain/trial.js';
import { LOG_KINDS } from '../persistence/deal-record.schema.js';

const FirmView = z.object({ id: z.uuid(), name: z.string(), regionCode: z.string(), regionName: z.string() });

/** What was ordered and what of it arrived, added up over the lines of one unit. */
const OrderedQuantity = z.object({
  unit: z.string(),
  ordered: z.string(),
  accepted: z.string(),
  rejected: z.string(),
});

/** A deal as the board shows it. */
export const DealCard = z.object({
  id: z.uuid(),
  state: z.enum(DEAL_STATES),
  stateSince: z.iso.datetime(),
  /** What it is about, as its origin calls it. */
  subject: z.string(),
  origin: z.object({
    kind: z.enum(ORIGIN_KINDS),
    id: z.uuid(),
    event: z.object({ id: z.uuid(), title: z.string() }).nullable(),
  }),
  buyer: FirmView,
  seller: FirmView,
  /** The reader's own; null for staff. */
  mySide: z.enum(SIDES).nullable(),
  shortageId: z.uuid().nullable(),
  productId: z.uuid().nullable(),
  nextStep: z
    .object({
      what: z.string(),
      due: z.iso.date(),
      side: z.enum(SIDES),
      owner: z.string(),
      overdue: z.boolean(),
    })
    .nullable(),
  /** The last one. */
  trial: z.object({ id: z.uuid(), verdict: z.enum(VERDICTS) }).nullable(),
  order: z
    .object({
      contractNumber: z.string(),
      signedOn: z.iso.date(),
      /** CNY, of the lines that have a price; null where none has. */
      amount: z.string().nullable(),
      quantities: z.array(OrderedQuantity),
    })
    .nullable(),
  openedAt: z.iso.datetime(),
  closedAt: z.iso.datetime().nullable(),
  closeReason: z.enum([...END_REASONS, ...CANCEL_REASONS]).nullable(),
  closeRemark: z.string(),
  version: z.number().int(),
});
export type DealCard = z.infer<typeof DealCard>;

export const DealBoard = pageOf(DealCard).extend({
  /** How many there are in each state, under the same filters but the state. */
  counts: z.object(
    Object.fromEntries(DEAL_STATES.map((state) => [state, z.number().int()])) as Record<
      (typeof DEAL_STATES)[number],
      z.ZodNumber
    >,
  ),
  /** Of those, how many have a next step that should have been taken. */
  overdue: z.number().int(),
});
export type DealBoard = z.infer<typeof DealBoard>;

const TrialView = z.object({
  id: z.uuid(),
  place: z.string(),
  from: z.iso.date(),
  to: z.iso.date(),
  what: z.string(),
  verdict: z.enum(VERDICTS),
  results: z.array(z.object({ measure: z.string(), value: z.string(), unit: z.string(), target: z.string() })),
  remark: z.string(),
  begunAt: z.iso.datetime(),
  concludedAt: z.iso.datetime().nullable(),
});

/** A line without its price: what staff see. */
const OrderLineFacts = z.object({
  line: z.number().int(),
  item: z.string(),
  specification: z.string(),
  quantity: z.string(),
  unit: z.string(),
  due: z.iso.date().nullable(),
  shortageId: z.uuid().nullable(),
  accepted: z.string(),
  rejected: z.string(),
  /** What can still be accepted. */
  left: z.string(),
});
export type OrderLineFacts = z.infer<typeof OrderLineFacts>;

/** CNY. */
const LinePrice = z.object({ unitPrice: z.string(), amount: z.string() });

const OrderLineView = OrderLineFacts.extend({
  /** Null where the line has none, and for readers who are not a party. */
  price: LinePrice.nullable(),
});
export type OrderLineView = z.infer<typeof OrderLineView>;

const LotView = z.object({
  id: z.uuid(),
  number: z.string(),
  day: z.iso.date(),
  remark: z.string(),
  enteredBy: z.string(),
  enteredAt: z.iso.datetime(),
  lines: z.array(z.object({ line: z.number().int(), accepted: z.string(), rejected: z.string() })),
  /** Entered wrongly: kept, and counted nowhere. */
  struck: z.object({ at: z.iso.datetime(), by: z.string(), because: z.string() }).nullable(),
});

export const DealView = DealCard.extend({
  /** How to reach each side; null for readers who are not a party. */
  contacts: z.object({ buyer: z.string().nullable(), seller: z.string().nullable() }).nullable(),
  /** How much its origin asks for, where it says so; null for readers who are not a party. */
  asked: z.object({ quantity: z.string(), unit: z.string() }).nullable(),
  /** What the reader may do now. */
  commands: z.array(z.enum(DEAL_COMMANDS)),
  trials: z.array(TrialView),
  lines: z.array(OrderLineView),
  lots: z.array(LotView),
});
export type DealView = z.infer<typeof DealView>;

export const LogEntryView = z.object({
  id: z.uuid(),
  kind: z.enum(LOG_KINDS),
  /** On which day it was said or took place. */
  day: z.iso.date(),
  /** What a person wrote. */
  text: z.string(),
  /** What the entry is about, to be said in the reader's language. */
  details: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
  writtenAt: z.iso.datetime(),
  /** Null where nobody acted: the deal was opened by its origin. */
  writtenBy: z.string().nullable(),
  side: z.enum(SIDES).nullable(),
});
export type LogEntryView = z.infer<typeof LogEntryView>;
export const LogPage = pageOf(LogEntryView);
