import { z } from 'zod';
import { pageOf, PageQuery } from '#platform';
import { SIDES } from '../domain/participant.js';
import { EventCardView } from './docking-events.dto.js';

const PARTICIPANT_STATES = ['invited', 'accepted', 'declined', 'withdrawn'] as const;

export const ParticipationsQuery = PageQuery.extend({
  state: z.enum(PARTICIPANT_STATES).optional(),
  /** Events of today and later, or those of before. */
  when: z.enum(['ahead', 'past']).optional(),
});
export type ParticipationsQuery = z.infer<typeof ParticipationsQuery>;

/** A firm's own part in an event. */
export const ParticipationView = z.object({
  /** Of the participant. */
  id: z.uuid(),
  event: EventCardView,
  enterprise: z.object({ id: z.uuid(), name: z.string() }),
  side: z.enum(SIDES),
  state: z.enum(PARTICIPANT_STATES),
  offers: z.string(),
  product: z.object({ id: z.uuid().nullable(), title: z.string() }).nullable(),
  attendee: z.string(),
  phone: z.string(),
  unavailable: z.array(z.number().int()),
  ownTable: z.number().int().nullable(),
  invitedAt: z.iso.datetime(),
  answeredAt: z.iso.datetime().nullable(),
  answeredVia: z.enum(['account', 'link', 'telephone']).nullable(),
  answeredBy: z.string().nullable(),
  remark: z.string(),
  /** For the door; null unless it takes part. */
  checkInCode: z.string().nullable(),
  checkedInAt: z.iso.datetime().nullable(),
  /** Wishes said, vetoes counted. */
  wishes: z.number().int(),
  /** Meetings of the published timetable. */
  meetings: z.number().int(),
  canAnswer: z.boolean(),
  canWithdraw: z.boolean(),
  canSayWishes: z.boolean(),
  version: z.number().int(),
});
export type ParticipationView = z.infer<typeof ParticipationView>;
export const ParticipationPage = pageOf(ParticipationView);

export const CounterpartsQuery = PageQuery.extend({
  /** The other side when not given. */
  side: z.enum(SIDES).optional(),
  /** Part of the name or of what it offers or seeks. */
  q: z.string().trim().max(100).default(''),
});
export type CounterpartsQuery = z.infer<typeof CounterpartsQuery>;

/** Another firm that takes part, without how to reach it. */
export const CounterpartView = z.object({
  /** Of the participant; wishes name it. */
  id: z.uuid(),
  enterpriseId: z.uuid(),
  name: z.string(),
  regionName: z.string(),
  side: z.enum(SIDES),
  offers: z.string(),
  product: z.object({ id: z.uuid().nullable(), title: z.string() }).nullable(),
  /** What the reader's firm said of it. */
  mine: z.object({ weight: z.number().int().nullable(), veto: z.boolean(), note: z.string() }).nullable(),
});
export type CounterpartView = z.infer<typeof CounterpartView>;
export const CounterpartPage = pageOf(CounterpartView);

/** A firm's own meetings, in the order of the day; empty until the timetable is published. */
export const MyMeetingsView = z.object({
  participantId: z.uuid(),
  published: z.boolean(),
  checkInCode: z.string().nullable(),
  meetings: z.array(
    z.object({
      id: z.uuid(),
      slot: z.number().int(),
      startsAt: z.iso.datetime(),
      endsAt: z.iso.datetime(),
      table: z.number().int(),
      partner: z.object({
        id: z.uuid(),
        enterpriseId: z.uuid(),
        name: z.string(),
        offers: z.string(),
        productTitle: z.string(),
      }),
      state: z.enum(['planned', 'held', 'missed', 'cancelled']),
    }),
  ),
});
export type MyMeetingsView = z.infer<typeof MyMeetingsView>;

/** What the bearer of a link sees. */
export const LinkedInvitationView = z.object({
  enterpriseName: z.string(),
  event: EventCardView,
  side: z.enum(SIDES),
  state: z.enum(PARTICIPANT_STATES),
  offers: z.string(),
  canAnswer: z.boolean(),
});
export type LinkedInvitationView = z.infer<typeof LinkedInvitationView>;

export const LinkAnsweredView = z.object({
  state: z.enum(PARTICIPANT_STATES),
  /** For the door; null after a no. */
  checkInCode: z.string().nullable(),
  /** With which the firm can be claimed, to say its wishes; null where it already is. */
  claimUrl: z.string().nullable(),
});
export type LinkAnsweredView = z.infer<typeof LinkAnsweredView>;
