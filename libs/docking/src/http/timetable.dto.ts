import { z } from 'zod';
import { pageOf, PageQuery } from '#platform';
import { MISSING, OUTCOMES } from '../domain/meeting.js';
import { SIDES } from '../domain/participant.js';
import { SESSIONS } from '../domain/slots.js';

const SlotNumber = z.number().int().min(1).max(60);
const TableNumber = z.number().int().min(1).max(500);
const MEETING_STATES = ['planned', 'held', 'missed', 'cancelled'] as const;
const UNPLACED = [
  'no_common_slot',
  'tables_full',
  'participant_full',
  'participants_busy',
  'order_impossible',
] as const;

export const PlanDto = z.strictObject({
  /** The same seed and the same wishes give the same plan; drawn when not given. */
  seed: z.number().int().min(0).max(2_147_483_647).optional(),
});
export type PlanDto = z.infer<typeof PlanDto>;

/** What changed since the plan was made. */
const ChangeDto = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('late'), participantId: z.uuid(), from: SlotNumber, to: SlotNumber }),
  z.strictObject({ kind: z.literal('gone'), participantId: z.uuid(), from: SlotNumber.default(1) }),
  z.strictObject({ kind: z.literal('table_lost'), table: TableNumber }),
  z.strictObject({ kind: z.literal('meeting_added'), buyerId: z.uuid(), supplierId: z.uuid() }),
]);
export type ChangeDto = z.infer<typeof ChangeDto>;

export const ReplanDto = z.strictObject({
  /** Slots before it stay as they are; by the clock when not given. */
  fromSlot: SlotNumber.optional(),
  /** Empty to fit in what changed by itself: answers, wishes, withdrawals. */
  changes: z.array(ChangeDto).max(100).default([]),
});
export type ReplanDto = z.infer<typeof ReplanDto>;

export const AddMeetingDto = z.strictObject({
  buyerId: z.uuid(),
  supplierId: z.uuid(),
  slot: SlotNumber,
  /** A table that is free then, or the stand of one of them, when not given. */
  table: TableNumber.optional(),
});
export type AddMeetingDto = z.infer<typeof AddMeetingDto>;

export const MoveMeetingDto = z.strictObject({
  slot: SlotNumber,
  /** When not given: its stand, its own table if that is free then, else a free one. */
  table: TableNumber.optional(),
});
export type MoveMeetingDto = z.infer<typeof MoveMeetingDto>;

export const CancelMeetingDto = z.strictObject({ remark: z.string().trim().max(500).default('') });
export type CancelMeetingDto = z.infer<typeof CancelMeetingDto>;

export const OutcomeDto = z.strictObject({
  outcome: z.enum(OUTCOMES),
  remark: z.string().trim().max(500).default(''),
  nextStep: z.string().trim().max(200).default(''),
  nextStepDue: z.iso.date().nullable().default(null),
});
export type OutcomeDto = z.infer<typeof OutcomeDto>;

export const MissedDto = z.strictObject({
  /** Who did not come. */
  missing: z.enum(MISSING),
});
export type MissedDto = z.infer<typeof MissedDto>;

export const MeetingsQuery = PageQuery.extend({
  state: z.enum(MEETING_STATES).optional(),
  outcome: z.enum(OUTCOMES).optional(),
  slot: z.coerce.number().int().min(1).max(60).optional(),
  participantId: z.uuid().optional(),
  /** Part of a firm's name. */
  q: z.string().trim().max(100).default(''),
});
export type MeetingsQuery = z.infer<typeof MeetingsQuery>;

const FirmView = z.object({ id: z.uuid(), name: z.string() });

export const MeetingView = z.object({
  id: z.uuid(),
  eventId: z.uuid(),
  slot: z.number().int(),
  startsAt: z.iso.datetime(),
  endsAt: z.iso.datetime(),
  table: z.number().int(),
  /** Participants. */
  buyer: FirmView,
  supplier: FirmView,
  value: z.number().int(),
  /** Placed by hand: a plan leaves it where it is. */
  pinned: z.boolean(),
  state: z.enum(MEETING_STATES),
  outcome: z.enum(OUTCOMES).nullable(),
  remark: z.string(),
  nextStep: z.string(),
  nextStepDue: z.iso.date().nullable(),
  /** When its outcome was entered first. */
  concludedAt: z.iso.datetime().nullable(),
  missing: z.enum(MISSING).nullable(),
  cancelledBecause: z.enum(['hand', 'replan', 'withdrawn']).nullable(),
  settledAt: z.iso.datetime().nullable(),
  settledBy: z.string().nullable(),
  version: z.number().int(),
});
export type MeetingView = z.infer<typeof MeetingView>;
/** Those without an outcome first, then by slot and table. */
export const MeetingPage = pageOf(MeetingView);

const AppliedChangeView = z.object({
  kind: z.enum(['late', 'gone', 'table_lost', 'meeting_added']),
  participant: FirmView.nullable(),
  partner: FirmView.nullable(),
  table: z.number().int().nullable(),
  from: z.number().int().nullable(),
  to: z.number().int().nullable(),
});

export const PlanView = z.object({
  eventId: z.uuid(),
  /** Counts up with every plan of the event. */
  number: z.number().int(),
  kind: z.enum(['plan', 'replan']),
  madeAt: z.iso.datetime(),
  madeBy: z.string(),
  /** Slots before it were left as they were. */
  fromSlot: z.number().int(),
  changes: z.array(AppliedChangeView),
  seed: z.number().int(),
  placed: z.number().int(),
  unplaced: z.number().int(),
  /** Meetings that stand elsewhere than before, came or went. */
  moved: z.number().int(),
  value: z.number().int(),
  /** No plan is worth more. */
  valueBound: z.number().int(),
  breaks: z.number().int(),
  breaksBound: z.number().int(),
  provedOptimal: z.boolean(),
  milliseconds: z.number().int(),
  /** How a meeting's value is reckoned from the wishes, in the reader's language. */
  valueFormula: z.string(),
});
export type PlanView = z.infer<typeof PlanView>;
export const PlanPage = pageOf(PlanView);

export const UnplacedView = z.object({
  buyer: FirmView,
  supplier: FirmView,
  value: z.number().int(),
  reason: z.enum(UNPLACED),
  reasonText: z.string(),
});
export type UnplacedView = z.infer<typeof UnplacedView>;
/** The most valuable first. */
export const UnplacedPage = pageOf(UnplacedView);

const SeatView = z.object({ slot: z.number().int(), table: z.number().int() });

export const MovedMeetingView = z.object({
  meetingId: z.uuid(),
  buyer: FirmView,
  supplier: FirmView,
  /** Null where the meeting is new. */
  from: SeatView.nullable(),
  /** Null where it has no place any more. */
  to: SeatView.nullable(),
});
export type MovedMeetingView = z.infer<typeof MovedMeetingView>;
export const MovedPage = pageOf(MovedMeetingView);

const SlotView = z.object({
  number: z.number().int(),
  session: z.enum(SESSIONS),
  startsAt: z.iso.datetime(),
  endsAt: z.iso.datetime(),
});

const EventHeadView = z.object({
  id: z.uuid(),
  title: z.string(),
  kind: z.enum(['component', 'production_demand']),
  venue: z.string(),
  day: z.iso.date(),
  state: z.string(),
  tables: z.number().int(),
  lostTables: z.array(z.number().int()),
  slots: z.array(SlotView),
  planNumber: z.number().int(),
  publishedAt: z.iso.datetime().nullable(),
});

/** Everything a board or a printed timetable shows. Whoever drags a meeting can tell from it which rule would break. */
export const TimetableView = z.object({
  event: EventHeadView,
  participants: z.array(
    FirmView.extend({
      side: z.enum(SIDES),
      offers: z.string(),
      /** Slots in which it cannot meet, whatever the reason. */
      unavailable: z.array(z.number().int()),
      ownTable: z.number().int().nullable(),
      /** Meetings it may have; null for as many as there are slots. */
      most: z.number().int().nullable(),
      checkedIn: z.boolean(),
      absentFrom: z.number().int().nullable(),
      goneFrom: z.number().int().nullable(),
    }),
  ),
  /** Cancelled ones are left out. */
  meetings: z.array(MeetingView),
  version: z.number().int(),
});
export type TimetableView = z.infer<typeof TimetableView>;

const SlipMeetingView = z.object({
  slot: z.number().int(),
  startsAt: z.iso.datetime(),
  endsAt: z.iso.datetime(),
  table: z.number().int(),
  partner: FirmView.extend({ offers: z.string() }),
});

/** One slip for each participant, in the order of their names. */
export const SlipsView = z.object({
  event: EventHeadView,
  slips: z.array(
    z.object({
      participant: FirmView.extend({
        side: z.enum(SIDES),
        attendee: z.string(),
        ownTable: z.number().int().nullable(),
        /** For the QR code. */
        checkInCode: z.string(),
      }),
      meetings: z.array(SlipMeetingView),
    }),
  ),
});
export type SlipsView = z.infer<typeof SlipsView>;

/** One card for each table. */
export const TableCardsView = z.object({
  event: EventHeadView,
  cards: z.array(
    z.object({
      table: z.number().int(),
      /** Whose stand it is. */
      owner: FirmView.nullable(),
      meetings: z.array(
        z.object({
          slot: z.number().int(),
          startsAt: z.iso.datetime(),
          endsAt: z.iso.datetime(),
          buyer: FirmView,
          supplier: FirmView,
        }),
      ),
    }),
  ),
});
export type TableCardsView = z.infer<typeof TableCardsView>;

export const ReservesQuery = PageQuery.extend({
  slot: z.coerce.number().int().min(1).max(60),
});
export type ReservesQuery = z.infer<typeof ReservesQuery>;

/** Pairs that could sit down in the slot at once: both wish it or one does, both are free and there, a table is free. */
export const ReserveView = z.object({
  buyer: FirmView,
  supplier: FirmView,
  value: z.number().int(),
  table: z.number().int(),
});
export type ReserveView = z.infer<typeof ReserveView>;
/** The most valuable first. */
export const ReservePage = pageOf(ReserveView);
