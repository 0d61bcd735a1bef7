import { z } from 'zod';
import { pageOf, PageQuery } from '#platform';

/** Exact digits above zero. */
const Amount = z.string().regex(/^(?!0+(\.0+)?$)\d{1,15}(\.\d{1,6})?$/);
const SEVERITY = z.enum(['line_stops', 'urgent', 'normal']);
const STATE = z.enum(['put', 'accepted', 'declined', 'expired', 'withdrawn']);

export const PutIntroductionDto = z.strictObject({
  shortageId: z.uuid(),
  /** The maker. */
  enterpriseId: z.uuid(),
  message: z.string().trim().max(500).default(''),
  /** Until when an answer is waited for; three days when not given, sixty at most. */
  dueAt: z.iso.datetime({ offset: true }).optional(),
});
export type PutIntroductionDto = z.infer<typeof PutIntroductionDto>;

const answerFields = {
  remark: z.string().trim().max(500).default(''),
  /** What could be delivered a week, in the unit of the need. */
  weeklyQuantity: Amount.nullable().default(null),
  earliestDate: z.iso.date().nullable().default(null),
};

export const AnswerDto = z.strictObject({ answer: z.enum(['yes', 'no']), ...answerFields });
export type AnswerDto = z.infer<typeof AnswerDto>;

export const LinkAnswerDto = AnswerDto.extend({ answeredBy: z.string().trim().min(1).max(50) });
export type LinkAnswerDto = z.infer<typeof LinkAnswerDto>;

export const TelephoneAnswerDto = z.strictObject({
  /** Whom staff spoke with; a yes or a no needs somebody who said it. */
  spokeWith: z.string().trim().max(50).default(''),
  outcome: z.enum(['yes', 'no', 'call_again', 'not_reached']),
  ...answerFields,
});
export type TelephoneAnswerDto = z.infer<typeof TelephoneAnswerDto>;

export const AnswerLinkDto = z.strictObject({
  /** Where to send the link; it is shown to the sender as well, for WeCom or a text message. */
  email: z.email().optional(),
});
export type AnswerLinkDto = z.infer<typeof AnswerLinkDto>;

export const AnswerLinkView = z.object({ url: z.string(), expiresAt: z.iso.datetime() });

export const IntroductionsQuery = PageQuery.extend({
  /** The makers' side, the asking side, or what staff see of their region. */
  side: z.enum(['asked', 'asking', 'region']),
  state: STATE.optional(),
});
export type IntroductionsQuery = z.infer<typeof IntroductionsQuery>;

export const NeedView = z.object({
  part: z.string(),
  specification: z.string(),
  quantity: z.string(),
  unit: z.string(),
  neededBy: z.iso.date().nullable(),
  /** For a maker that has not accepted: the city, no nearer. */
  placeName: z.string().nullable(),
  severity: SEVERITY,
});

const PartyView = z.object({ id: z.uuid(), name: z.string(), contact: z.string().nullable() });

export const IntroductionView = z.object({
  id: z.uuid(),
  state: STATE,
  need: NeedView,
  message: z.string(),
  /** Null while it is hidden from the reader. */
  asking: PartyView.nullable(),
  maker: PartyView.extend({ regionName: z.string(), claimed: z.boolean() }),
  shortageId: z.uuid().nullable(),
  owner: z.string().nullable(),
  putAt: z.iso.datetime(),
  dueAt: z.iso.datetime(),
  answeredAt: z.iso.datetime().nullable(),
  answeredVia: z.enum(['account', 'link', 'telephone']).nullable(),
  answeredBy: z.string().nullable(),
  remark: z.string(),
  weeklyQuantity: z.string().nullable(),
  earliestDate: z.iso.date().nullable(),
  version: z.number().int(),
});
export type IntroductionView = z.infer<typeof IntroductionView>;
export const IntroductionPage = pageOf(IntroductionView);

const CallView = z.object({
  calledAt: z.iso.datetime(),
  caller: z.string(),
  spokeWith: z.string(),
  outcome: z.enum(['yes', 'no', 'call_again', 'not_reached']),
  remark: z.string(),
});

const CallListItem = z.object({
  introduction: IntroductionView,
  contacts: z.array(
    z.object({
      name: z.string(),
      position: z.string().nullable(),
      phone: z.string().nullable(),
      email: z.string().nullable(),
    }),
  ),
  calls: z.array(CallView),
});
export type CallListItem = z.infer<typeof CallListItem>;
export const CallListPage = pageOf(CallListItem);

/** What the bearer of a link sees: the need without who asks. */
export const LinkedNeedView = z.object({
  makerName: z.string(),
  need: NeedView,
  message: z.string(),
  state: STATE,
  dueAt: z.iso.datetime(),
  canAnswer: z.boolean(),
});
export type LinkedNeedView = z.infer<typeof LinkedNeedView>;

export const LinkAnsweredView = z.object({
  state: STATE,
  /** With which the firm can be claimed; null where it already is. */
  claimUrl: z.string().nullable(),
});

export const CandidatesQuery = PageQuery.extend({
  /** A region of the province to look in; all of it when not given. */
  region: z
    .string()
    .regex(/^[1-9]\d{5}$/)
    .optional(),
});
export type CandidatesQuery = z.infer<typeof CandidatesQuery>;

const CandidateView = z.object({
  enterprise: z.object({ id: z.uuid(), name: z.string(), regionCode: z.string(), regionName: z.string() }),
  score: z.number(),
  fit: z.enum(['names_it', 'family', 'could_make']),
  features: z.object({
    partFit: z.number(),
    nearness: z.number().nullable(),
    standing: z.number().nullable(),
    freeCapacity: z.number().nullable(),
  }),
  reasons: z.array(
    z.object({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])), text: z.string() }),
  ),
  unknowns: z.array(z.object({ code: z.string(), text: z.string() })),
  distanceKm: z.number().nullable(),
  /** What its lines have free for the need, as far as it is known and was confirmed lately. */
  freeCapacity: z
    .object({
      /** Over the weeks that are known; decimal digits in the unit of the need. */
      amount: z.string(),
      unit: z.string(),
      weeksKnown: z.number().int(),
      /** From the present week to the one of the day on which it is needed; eight where there is no day. */
      weeks: z.number().int(),
      /** The Monday of the last of them. */
      lastWeek: z.iso.date(),
      /** The oldest confirmation among them. */
      confirmedOn: z.iso.date(),
    })
    .nullable(),
  introduction: z.object({ id: z.uuid(), state: STATE }).nullable(),
});
export type CandidateView = z.infer<typeof CandidateView>;

export const CandidatesPage = pageOf(CandidateView).extend({
  relaxation: z.string().nullable(),
  weights: z.object({
    partFit: z.number(),
    nearness: z.number(),
    standing: z.number(),
    freeCapacity: z.number(),
  }),
});
export type CandidatesPage = z.infer<typeof CandidatesPage>;

export const ListCandidatesQuery = z.strictObject({
  /** Lines of the list, a page at a time. */
  page: z.coerce.number().int().min(1).max(1000).default(1),
  size: z.coerce.number().int().min(1).max(50).default(20),
  /** Candidates a line. */
  top: z.coerce.number().int().min(1).max(20).default(3),
});
export type ListCandidatesQuery = z.infer<typeof ListCandidatesQuery>;

export const ListCandidatesView = z.object({
  lines: z.array(z.object({ shortageId: z.uuid(), candidates: CandidatesPage })),
  total: z.number().int(),
  page: z.number().int(),
  size: z.number().int(),
});
export type ListCandidatesView = z.infer<typeof ListCandidatesView>;
