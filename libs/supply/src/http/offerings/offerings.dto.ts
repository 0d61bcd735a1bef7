import { z } from 'zod';
import { LONGEST_HEADING, pageOf, PageQuery, PASSED_OVER } from '#platform';
import { DECLARED_OFFERING_STATES } from '../../domain/offerings/declared-offering.lifecycle.js';
import { DECLARED_ROLES, OFFERINGS_AT_ONCE } from '../../domain/offerings/declared-offering.js';
import { OFFERING_FIELDS } from '../../domain/offerings/offering-columns.js';
import { RefuseDto } from '../review.dto.js';

export const OfferingSaidDto = z.strictObject({
  role: z.enum(DECLARED_ROLES),
  /** As people ask for it: `制动盘`, `铸件加工`. */
  text: z.string().trim().min(2).max(100),
  note: z.string().trim().max(500).default(''),
  /** The last day on which it is listed; a year from today when not given, two at most. */
  validUntil: z.iso.date().nullable().default(null),
});
export type OfferingSaidDto = z.infer<typeof OfferingSaidDto>;

export const DeclareOfferingsDto = z.strictObject({
  enterpriseId: z.uuid(),
  offerings: z.array(OfferingSaidDto).min(1).max(OFFERINGS_AT_ONCE),
  /** How the columns of a file were read, heading to field; kept for the firm's next list with such headings. */
  columns: z.record(z.string().max(LONGEST_HEADING), z.enum([...OFFERING_FIELDS, PASSED_OVER]).nullable()).optional(),
});
export type DeclareOfferingsDto = z.infer<typeof DeclareOfferingsDto>;

export const RenewOfferingDto = z.strictObject({ validUntil: z.iso.date().nullable().default(null) });
export type RenewOfferingDto = z.infer<typeof RenewOfferingDto>;

const decided = { id: z.uuid(), version: z.number().int().min(1) };

/** Decisions over many, each on the version that was seen: all of them or none. */
export const DecideOfferingsDto = z.strictObject({
  decisions: z
    .array(
      z.discriminatedUnion('decision', [
        z.strictObject({ ...decided, decision: z.literal('approve') }),
        z.strictObject({ ...decided, decision: z.literal('refuse'), ...RefuseDto.shape }),
      ]),
    )
    .min(1)
    .max(100),
});
export type DecideOfferingsDto = z.infer<typeof DecideOfferingsDto>;

export const DeclaredOfferingsQuery = PageQuery.extend({
  /** A firm's own, or what staff see of their region. */
  side: z.enum(['own', 'region']),
  state: z.enum(DECLARED_OFFERING_STATES).optional(),
  enterpriseId: z.uuid().optional(),
});
export type DeclaredOfferingsQuery = z.infer<typeof DeclaredOfferingsQuery>;

export const DeclaredOfferingView = z.object({
  id: z.uuid(),
  enterprise: z.object({ id: z.uuid(), name: z.string() }),
  role: z.enum(DECLARED_ROLES),
  text: z.string(),
  note: z.string(),
  state: z.enum(DECLARED_OFFERING_STATES),
  validUntil: z.iso.date(),
  submittedAt: z.iso.datetime(),
  submittedBy: z.string(),
  decidedAt: z.iso.datetime().nullable(),
  decidedBy: z.string().nullable(),
  /** Why it was refused. */
  reason: z.string().nullable(),
  version: z.number().int(),
});
export type DeclaredOfferingView = z.infer<typeof DeclaredOfferingView>;
export const DeclaredOfferingPage = pageOf(DeclaredOfferingView);
export const DeclaredOfferingList = z.object({ items: z.array(DeclaredOfferingView) });

/** What everybody who is signed in sees of a firm. */
const OfferingView = z.object({
  id: z.uuid(),
  role: z.enum(['makes', 'sells', 'serves']),
  text: z.string(),
  /** The firm's own word, which staff have read, or its registered scope. */
  source: z.enum(['declared', 'registered_scope']),
  /** Where it stands in the registered scope; null for what is declared. */
  span: z.array(z.number().int()).length(2).nullable(),
  note: z.string(),
  validUntil: z.iso.date().nullable(),
});
export const OfferingList = z.object({ items: z.array(OfferingView) });
