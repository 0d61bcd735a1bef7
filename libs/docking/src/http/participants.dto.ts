import { z } from 'zod';
import { pageOf, PageQuery } from '#platform';
import { SIDES } from '../domain/participant.js';

const PARTICIPANT_STATES = ['invited', 'accepted', 'declined', 'withdrawn'] as const;
const CHANNEL = z.enum(['account', 'link', 'telephone']);
const Region = z.string().regex(/^[1-9]\d{5}$/);
const Industry = z.string().regex(/^[A-T]\d{0,4}$/);

/** Firms to invite: named one by one, or everybody a list leads to. */
const InviteesDto = z.discriminatedUnion('from', [
  z.strictObject({ from: z.literal('ids'), enterpriseIds: z.array(z.uuid()).min(1).max(500) }),
  z.strictObject({
    from: z.literal('register'),
    region: Region.optional(),
    industry: Industry.optional(),
    /** Part of the name. */
    q: z.string().trim().max(100).default(''),
  }),
  /** Makers that were introduced to this manufacturer and did not say no. */
  z.strictObject({ from: z.literal('introduced'), manufacturerId: z.uuid() }),
]);
export type InviteesDto = z.infer<typeof InviteesDto>;

export const InviteDto = z.strictObject({
  side: z.enum(SIDES),
  /** What they offer or seek, where it is the same for all or there is one. */
  offers: z.string().trim().max(500).default(''),
  firms: InviteesDto,
});
export type InviteDto = z.infer<typeof InviteDto>;

export const InvitedView = z.object({
  invited: z.number().int(),
  /** They stood on the list already. */
  already: z.number().int(),
  /** Not in the register, suspended or dissolved. */
  refused: z.number().int(),
  participantIds: z.array(z.uuid()),
});
export type InvitedView = z.infer<typeof InvitedView>;

export const InvitableQuery = PageQuery.extend({
  from: z.enum(['register', 'introduced']).default('register'),
  region: Region.optional(),
  industry: Industry.optional(),
  q: z.string().trim().max(100).default(''),
  /** With `introduced`. */
  manufacturerId: z.uuid().optional(),
});
export type InvitableQuery = z.infer<typeof InvitableQuery>;

const EnterpriseView = z.object({
  id: z.uuid(),
  name: z.string(),
  regionCode: z.string(),
  regionName: z.string(),
  /** Whether it has an account that answers for it. */
  claimed: z.boolean(),
});

export const InvitableView = z.object({
  enterprise: EnterpriseView,
  /** Null where it is not on the list yet. */
  participant: z.object({ id: z.uuid(), state: z.enum(PARTICIPANT_STATES) }).nullable(),
});
export type InvitableView = z.infer<typeof InvitableView>;
export const InvitablePage = pageOf(InvitableView);

const Slots = z.array(z.number().int().min(1).max(60)).max(60);
const ProductDto = z.strictObject({
  id: z.uuid().nullable().default(null),
  title: z.string().trim().min(1).max(200),
});

/** What a firm says of its part; what is left out stays as it was. */
const takingPart = {
  attendee: z.string().trim().max(50).optional(),
  phone: z.string().trim().max(30).optional(),
  offers: z.string().trim().max(500).optional(),
  product: ProductDto.nullable().optional(),
  /** Slots in which it cannot meet. */
  unavailable: Slots.optional(),
};

export const AnswerInvitationDto = z.strictObject({
  answer: z.enum(['yes', 'no']),
  remark: z.string().trim().max(500).default(''),
  ...takingPart,
});
export type AnswerInvitationDto = z.infer<typeof AnswerInvitationDto>;

export const LinkAnswerDto = AnswerInvitationDto.extend({ answeredBy: z.string().trim().min(1).max(50) });
export type LinkAnswerDto = z.infer<typeof LinkAnswerDto>;

export const TelephoneAnswerDto = z.strictObject({
  /** Whom staff spoke with; a yes or a no needs somebody who said it. */
  spokeWith: z.string().trim().max(50).default(''),
  outcome: z.enum(['yes', 'no', 'call_again', 'not_reached']),
  remark: z.string().trim().max(500).default(''),
  ...takingPart,
});
export type TelephoneAnswerDto = z.infer<typeof TelephoneAnswerDto>;

/** What staff correct of a participant; what is left out stays as it was. */
export const AmendParticipantDto = z.strictObject({
  ...takingPart,
  /** A stand of its own. */
  ownTable: z.number().int().min(1).max(500).nullable().optional(),
  mostMeetings: z.number().int().min(1).max(60).nullable().optional(),
  leastMeetings: z.number().int().min(0).max(60).optional(),
});
export type AmendParticipantDto = z.infer<typeof AmendParticipantDto>;

export const WithdrawDto = z.strictObject({ reason: z.string().trim().max(200).default('') });
export type WithdrawDto = z.infer<typeof WithdrawDto>;

export const LinkDto = z.strictObject({
  /** Where to send the link; it is shown to the sender as well, for WeCom or a text message. */
  email: z.email().optional(),
});
export type LinkDto = z.infer<typeof LinkDto>;

export const LinkView = z.object({ url: z.string(), expiresAt: z.iso.datetime() });

export const ParticipantsQuery = PageQuery.extend({
  state: z.enum(PARTICIPANT_STATES).optional(),
  side: z.enum(SIDES).optional(),
  /** Those without an account are rung up. */
  claimed: z.stringbool().optional(),
  checkedIn: z.stringbool().optional(),
  /** Part of the firm's name or of its attendee's, or its check-in code. */
  q: z.string().trim().max(100).default(''),
});
export type ParticipantsQuery = z.infer<typeof ParticipantsQuery>;

const ProductView = z.object({ id: z.uuid().nullable(), title: z.string() });

export const ParticipantView = z.object({
  id: z.uuid(),
  eventId: z.uuid(),
  enterprise: EnterpriseView,
  side: z.enum(SIDES),
  state: z.enum(PARTICIPANT_STATES),
  offers: z.string(),
  product: ProductView.nullable(),
  attendee: z.string(),
  phone: z.string(),
  unavailable: z.array(z.number().int()),
  ownTable: z.number().int().nullable(),
  mostMeetings: z.number().int().nullable(),
  leastMeetings: z.number().int(),
  checkInCode: z.string(),
  invitedAt: z.iso.datetime(),
  invitedBy: z.string(),
  /** When the invitation went out; null while the event is a draft. */
  toldAt: z.iso.datetime().nullable(),
  answeredAt: z.iso.datetime().nullable(),
  answeredVia: CHANNEL.nullable(),
  answeredBy: z.string().nullable(),
  remark: z.string(),
  withdrawnAt: z.iso.datetime().nullable(),
  withdrawnBy: z.string().nullable(),
  withdrawalReason: z.string(),
  checkedInAt: z.iso.datetime().nullable(),
  checkedInBy: z.string().nullable(),
  /** Did not come to this slot and those after it. */
  absentFrom: z.number().int().nullable(),
  goneFrom: z.number().int().nullable(),
  wishesSaidAt: z.iso.datetime().nullable(),
  wishesSaidBy: z.string().nullable(),
  /** Wishes it said and wishes to meet it; vetoes are not counted. */
  wishes: z.number().int(),
  wished: z.number().int(),
  meetings: z.number().int(),
  version: z.number().int(),
});
export type ParticipantView = z.infer<typeof ParticipantView>;
export const ParticipantPage = pageOf(ParticipantView);

const CallView = z.object({
  calledAt: z.iso.datetime(),
  caller: z.string(),
  spokeWith: z.string(),
  outcome: z.enum(['yes', 'no', 'call_again', 'not_reached']),
  remark: z.string(),
});

export const ParticipantDetailView = ParticipantView.extend({
  /** Of the register; null where the reader may not see those of the firm's region. */
  contacts: z
    .array(
      z.object({
        name: z.string(),
        position: z.string().nullable(),
        phone: z.string().nullable(),
        email: z.string().nullable(),
      }),
    )
    .nullable(),
  calls: z.array(CallView),
});
export type ParticipantDetailView = z.infer<typeof ParticipantDetailView>;

export const CheckInDto = z
  .strictObject({
    /** Of the slip or its QR code. */
    code: z.string().trim().min(4).max(20).optional(),
    participantId: z.uuid().optional(),
  })
  .refine(({ code, participantId }) => (code === undefined) !== (participantId === undefined));
export type CheckInDto = z.infer<typeof CheckInDto>;

export const CheckedInView = z.object({
  participant: ParticipantView,
  /** It had been checked in before; nothing changed. */
  already: z.boolean(),
});
export type CheckedInView = z.infer<typeof CheckedInView>;

export const NoShowDto = z.strictObject({
  /** Its meetings from this slot on are missed. */
  fromSlot: z.number().int().min(1).max(60).default(1),
});
export type NoShowDto = z.infer<typeof NoShowDto>;
