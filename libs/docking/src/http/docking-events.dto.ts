import { z } from 'zod';
import { pageOf, PageQuery } from '#platform';
import { EVENT_KINDS } from '../domain/docking-event.js';
import { SESSIONS } from '../domain/slots.js';
import { PlanView } from './timetable.dto.js';

const EVENT_STATES = ['draft', 'inviting', 'wishes_closed', 'published', 'concluded', 'cancelled'] as const;
const Time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

const SessionDto = z.strictObject({
  session: z.enum(SESSIONS),
  /** As clocks in Shanghai show it: `09:00`. */
  from: Time,
  to: Time,
});

export const EventDto = z.strictObject({
  kind: z.enum(EVENT_KINDS),
  title: z.string().trim().min(1).max(100),
  venue: z.string().trim().min(1).max(200),
  /** In Shanghai. */
  day: z.iso.date(),
  /** Stands in every invitation. */
  notice: z.string().trim().max(1000).default(''),
  /** A half day stands once at most. */
  sessions: z
    .array(SessionDto)
    .min(1)
    .max(2)
    .refine((sessions) => new Set(sessions.map(({ session }) => session)).size === sessions.length),
  talkMinutes: z.number().int().min(5).max(240),
  /** To change tables between two talks. */
  changeMinutes: z.number().int().min(0).max(120).default(0),
  tables: z.number().int().min(1).max(500),
  answerBy: z.iso.datetime({ offset: true }),
  /** Not before `answerBy`, not after the day. */
  wishesClose: z.iso.datetime({ offset: true }),
  /** Meetings a buyer has at most; null for as many as there are slots. */
  mostForBuyer: z.number().int().min(1).max(60).nullable().default(null),
  mostForSupplier: z.number().int().min(1).max(60).nullable().default(null),
});
export type EventDto = z.infer<typeof EventDto>;

export const CreateEventDto = EventDto.extend({
  /** Whose event it is; the organiser's region or one inside it. */
  regionCode: z.string().regex(/^[1-9]\d{5}$/),
});
export type CreateEventDto = z.infer<typeof CreateEventDto>;

export const ReopenDto = z.strictObject({
  /** Until when wishes are taken now; without it the old hour stands. */
  wishesClose: z.iso.datetime({ offset: true }).optional(),
});
export type ReopenDto = z.infer<typeof ReopenDto>;

export const CancelEventDto = z.strictObject({ reason: z.string().trim().min(1).max(500) });
export type CancelEventDto = z.infer<typeof CancelEventDto>;

export const ConcludeEventDto = z.strictObject({
  /** Ends it although meetings without an outcome are left; they stay without one. */
  leaveOpenMeetings: z.boolean().default(false),
});
export type ConcludeEventDto = z.infer<typeof ConcludeEventDto>;

export const EventsQuery = PageQuery.extend({
  state: z.enum(EVENT_STATES).optional(),
  kind: z.enum(EVENT_KINDS).optional(),
  /** Part of the title or the venue. */
  q: z.string().trim().max(100).default(''),
  /** Days, both included. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
});
export type EventsQuery = z.infer<typeof EventsQuery>;

export const SlotView = z.object({
  number: z.number().int(),
  session: z.enum(SESSIONS),
  startsAt: z.iso.datetime(),
  endsAt: z.iso.datetime(),
});

const RegionView = z.object({ code: z.string(), name: z.string() });

/** What everybody who is invited may know of an event. */
export const EventCardView = z.object({
  id: z.uuid(),
  kind: z.enum(EVENT_KINDS),
  title: z.string(),
  region: RegionView,
  venue: z.string(),
  day: z.iso.date(),
  notice: z.string(),
  slots: z.array(SlotView),
  tables: z.number().int(),
  answerBy: z.iso.datetime(),
  wishesClose: z.iso.datetime(),
  state: z.enum(EVENT_STATES),
  publishedAt: z.iso.datetime().nullable(),
  cancelReason: z.string(),
});
export type EventCardView = z.infer<typeof EventCardView>;

export const EventCountsView = z.object({
  /** Everybody who was asked and not taken out again. */
  invited: z.number().int(),
  accepted: z.number().int(),
  declined: z.number().int(),
  unanswered: z.number().int(),
  withdrawn: z.number().int(),
  /** Of those who accepted. */
  buyers: z.number().int(),
  suppliers: z.number().int(),
  checkedIn: z.number().int(),
  absent: z.number().int(),
  /** Participants that accepted and said at least one wish or veto. */
  wishing: z.number().int(),
  wishes: z.number().int(),
  vetoes: z.number().int(),
  /** Those that hold a seat: planned and held. */
  meetings: z.number().int(),
  planned: z.number().int(),
  held: z.number().int(),
  missed: z.number().int(),
  cancelled: z.number().int(),
});
export type EventCountsView = z.infer<typeof EventCountsView>;

export const EventSummaryView = EventCardView.omit({ slots: true, notice: true, cancelReason: true }).extend({
  counts: EventCountsView,
  version: z.number().int(),
});
export type EventSummaryView = z.infer<typeof EventSummaryView>;
export const EventPage = pageOf(EventSummaryView);

/** The organiser's board of one event. */
export const EventView = EventCardView.extend({
  sessions: z.array(z.object({ session: z.enum(SESSIONS), from: z.string(), to: z.string() })),
  talkMinutes: z.number().int(),
  changeMinutes: z.number().int(),
  lostTables: z.array(z.number().int()),
  mostForBuyer: z.number().int().nullable(),
  mostForSupplier: z.number().int().nullable(),
  createdAt: z.iso.datetime(),
  createdBy: z.string(),
  openedAt: z.iso.datetime().nullable(),
  wishesClosedAt: z.iso.datetime().nullable(),
  concludedAt: z.iso.datetime().nullable(),
  cancelledAt: z.iso.datetime().nullable(),
  counts: EventCountsView,
  /** The plan that stands; null while there is none. */
  plan: PlanView.nullable(),
  /** Somebody answered, wished or fell out since the plan was made. */
  planIsStale: z.boolean(),
  /** What can be done with it now: `open`, `plan`, `publish` ... */
  commands: z.array(z.string()),
  version: z.number().int(),
});
export type EventView = z.infer<typeof EventView>;

/** What became of an event, each number countable in its tables. */
export const EventFiguresView = z.object({
  eventId: z.uuid(),
  invited: z.number().int(),
  accepted: z.number().int(),
  declined: z.number().int(),
  unanswered: z.number().int(),
  withdrawn: z.number().int(),
  /** Answers by how they came. */
  answeredVia: z.object({ account: z.number().int(), link: z.number().int(), telephone: z.number().int() }),
  checkedIn: z.number().int(),
  absent: z.number().int(),
  /** Meetings that were ever given a seat and not cancelled. */
  meetings: z.number().int(),
  held: z.number().int(),
  missed: z.number().int(),
  withoutOutcome: z.number().int(),
  cancelled: z.number().int(),
  outcomes: z.object({
    nothing: z.number().int(),
    follow_up: z.number().int(),
    negotiating: z.number().int(),
    trial_agreed: z.number().int(),
    order_signed: z.number().int(),
  }),
});
export type EventFiguresView = z.infer<typeof EventFiguresView>;
